package wenlan.parse;

import wenlan.document.TracedText;

import java.util.ArrayList;
import java.util.List;

/** Rows that are none: a tab behind a number, or an indented line, far from other rows. */
final class StrayRows {
    private StrayRows() {}

    /** The lines, with stray rows turned into text. */
    static List<Line> settle(List<Line> lines) {
        List<Line> settled = new ArrayList<>(lines.size());
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            settled.add(line.isRow() && isStray(lines, at) ? plain(line) : line);
        }
        return settled;
    }

    private static boolean isStray(List<Line> lines, int at) {
        Line line = lines.get(at);
        if (line.look().grid() > 0 || line.cells().size() > 3) {
            return false;
        }
        boolean above = at > 0 && line.gap() <= 2 && lines.get(at - 1).isRow();
        boolean below =
                at + 1 < lines.size() && lines.get(at + 1).gap() <= 2 && lines.get(at + 1).isRow();
        if (above || below) {
            return isHeading(line) && !(above && below);
        }
        return isHeading(line) || indentsOnly(line);
    }

    private static boolean isHeading(Line line) {
        String first = line.cells().getFirst().text().text();
        NumberMark mark = NumberMark.of(first);
        return line.cells().size() == 2
                && mark != null
                && mark.length() >= first.length()
                && mark.style() != NumberStyle.CIRCLED
                && mark.style() != NumberStyle.DECIMAL;
    }

    private static boolean indentsOnly(Line line) {
        return line.cells().stream().filter(c -> !c.text().isEmpty()).count() == 1;
    }

    private static Line plain(Line line) {
        List<TracedText> filled =
                line.cells().stream().map(Line.Cellule::text).filter(t -> !t.isEmpty()).toList();
        return Line.of(Texts.joined(filled), line.gap(), line.look());
    }
}
