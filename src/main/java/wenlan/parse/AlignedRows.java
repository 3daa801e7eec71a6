package wenlan.parse;

import wenlan.document.Span;
import wenlan.document.TracedText;
import wenlan.parse.Line.Cellule;
import wenlan.text.TracedTexts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds tables that plain text aligns with spaces: lines in a row with the same number of parts.
 */
final class AlignedRows {
    private static final Pattern GAP = Pattern.compile("[ \\u00a0]{2,}|\\u3000{1,}[ \\u3000]*");
    private static final int LONGEST = 300;
    private static final int LONGEST_CELL = 40;
    private static final int FEWEST_COLUMNS = 3;
    private static final int FEWEST_ROWS = 3;

    private AlignedRows() {}

    /** The lines, with aligned ones turned into rows. */
    static List<Line> find(List<Line> lines) {
        List<Line> found = new ArrayList<>(lines.size());
        int at = 0;
        while (at < lines.size()) {
            int columns = columns(lines.get(at));
            int end = at + 1;
            while (columns > 0
                    && end < lines.size()
                    && lines.get(end).gap() == 0
                    && columns(lines.get(end)) == columns) {
                end++;
            }
            boolean table = columns >= FEWEST_COLUMNS && end - at >= FEWEST_ROWS;
            for (Line line : lines.subList(at, end)) {
                found.add(table ? row(line) : line);
            }
            at = end;
        }
        return found;
    }

    /** Number of parts; 0 when the line is no such row. */
    private static int columns(Line line) {
        String text = line.string();
        boolean plain = !line.isRow() && line.look().hashes() == 0 && !line.look().bullet();
        if (!plain || text.length() > LONGEST || text.endsWith("。")) {
            return 0;
        }
        List<Span> cells = cells(text);
        boolean brief = cells.stream().allMatch(c -> c.length() <= LONGEST_CELL);
        return brief && cells.size() >= FEWEST_COLUMNS ? cells.size() : 0;
    }

    private static List<Span> cells(String text) {
        List<Span> cells = new ArrayList<>();
        Matcher gaps = GAP.matcher(text);
        int start = 0;
        while (gaps.find()) {
            cells.add(new Span(start, gaps.start()));
            start = gaps.end();
        }
        cells.add(new Span(start, text.length()));
        return cells;
    }

    private static Line row(Line line) {
        List<Cellule> cells =
                cells(line.string()).stream()
                        .map(span -> Cellule.of(TracedTexts.slice(line.text(), span)))
                        .toList();
        TracedText text = Texts.broken(cells.stream().map(Cellule::text).toList());
        return new Line(text, cells, line.gap(), line.look());
    }
}
