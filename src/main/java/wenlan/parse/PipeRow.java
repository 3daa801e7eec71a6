package wenlan.parse;

import wenlan.document.Span;

import java.util.ArrayList;
import java.util.List;

/** A row of a table whose columns are parted by drawn lines: Markdown's pipes or box drawing. */
final class PipeRow {
    private static final String BARS = "|│┃║｜";
    private static final int LONGEST_RULE = 50_000;

    private PipeRow() {}

    /** The spans of its cells; none when the line does not begin as such a row. */
    static List<Span> cells(String text, Span line) {
        boolean drawn = line.length() >= 3 && isBar(text.charAt(line.start()));
        return drawn ? cells(text, line, line.start() + 1) : List.of();
    }

    /** The spans of its cells, where bars may stand between cells only. */
    static List<Span> openCells(String text, Span line) {
        int start = line.start() + (isBar(text.charAt(line.start())) ? 1 : 0);
        return cells(text, line, start);
    }

    private static List<Span> cells(String text, Span line, int from) {
        List<Span> cells = new ArrayList<>();
        int start = from;
        for (int at = start; at < line.end(); at++) {
            if (isBar(text.charAt(at)) && (at == 0 || text.charAt(at - 1) != '\\')) {
                cells.add(new Span(start, at));
                start = at + 1;
            }
        }
        if (start < line.end()) {
            cells.add(new Span(start, line.end()));
        }
        return cells.size() > 1 ? cells : List.of();
    }

    /** Whether a line is the one that Markdown puts between the header of a table and its rows. */
    static boolean isDelimiter(String text, Span line) {
        if (line.isEmpty() || line.length() > LONGEST_RULE) {
            return false;
        }
        int bar = text.indexOf('|', line.start(), line.end());
        if (bar < 0) {
            return false;
        }
        int start = bar == line.start() ? bar + 1 : line.start();
        int cells = 0;
        while (start < line.end()) {
            int next = text.indexOf('|', start, line.end());
            int end = next < 0 ? line.end() : next;
            boolean rest = end == line.end() && text.substring(start, end).isBlank();
            if (!rest && !isDashes(text.substring(start, end).strip())) {
                return false;
            }
            cells++;
            start = end + 1;
        }
        return cells > 0;
    }

    /** Dashes, and colons at their ends that say how a column is aligned. */
    private static boolean isDashes(String cell) {
        int start = cell.startsWith(":") ? 1 : 0;
        int end = cell.length() - (cell.length() > start && cell.endsWith(":") ? 1 : 0);
        boolean dashes = end > start;
        for (int at = start; at < end; at++) {
            dashes &= cell.charAt(at) == '-';
        }
        return dashes;
    }

    private static boolean isBar(char character) {
        return BARS.indexOf(character) >= 0;
    }
}
