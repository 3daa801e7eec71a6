package wenlan.parse;

import wenlan.document.TracedText;

import java.util.ArrayList;
import java.util.List;

/** Rows that are none: a tab behind a number, at a line's end or as indent, far from real rows. */
final class StrayRows {
    private static final int FARTHEST = 2;

    private StrayRows() {}

    /** The lines, with stray rows turned into text. */
    static List<Line> settle(List<Line> lines) {
        List<Line> settled = new ArrayList<>(lines.size());
        int at = 0;
        while (at < lines.size()) {
            int end = at + 1;
            if (lines.get(at).isRow()) {
                while (end < lines.size()
                        && lines.get(end).isRow()
                        && lines.get(end).gap() <= FARTHEST) {
                    end++;
                }
                settle(lines.subList(at, end), settled);
            } else {
                settled.add(lines.get(at));
            }
            at = end;
        }
        return settled;
    }

    /** A run of rows: without two filled cells in any of them the tabs only indent. */
    private static void settle(List<Line> run, List<Line> settled) {
        boolean real = run.stream().anyMatch(l -> l.look().grid() > 0 || filled(l) > 1);
        for (int at = 0; at < run.size(); at++) {
            Line line = run.get(at);
            boolean edge = at == 0 || at == run.size() - 1;
            boolean stray = !real || line.look().grid() == 0 && edge && isHeading(line);
            settled.add(stray ? plain(line) : line);
        }
    }

    private static long filled(Line line) {
        return line.cells().stream().filter(c -> !c.text().isEmpty()).count();
    }

    /** A number, a tab and a title. */
    private static boolean isHeading(Line line) {
        String first = line.cells().getFirst().text().text();
        NumberMark mark = NumberMark.of(first);
        return line.cells().size() == 2
                && mark != null
                && mark.length() >= first.length()
                && mark.style() != NumberStyle.CIRCLED
                && mark.style() != NumberStyle.DECIMAL;
    }

    private static Line plain(Line line) {
        List<TracedText> filled =
                line.cells().stream().map(Line.Cellule::text).filter(t -> !t.isEmpty()).toList();
        return Line.of(Texts.joined(filled), line.gap(), line.look());
    }
}
