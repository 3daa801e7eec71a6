package wenlan.parse;

import wenlan.document.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A row of a table whose columns are parted by drawn lines: Markdown's pipes or box drawing. */
final class PipeRow {
    private static final String BARS = "|│┃║｜";
    private static final int LONGEST_RULE = 1_000;

    /** Below a Markdown header: dashes for each column, colons for how it is aligned. */
    private static final Pattern DELIMITER =
            Pattern.compile("\\|?(?:\\s*:?-+:?\\s*\\|)+(?:\\s*:?-+:?\\s*)?\\|?");

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
        return line.length() <= LONGEST_RULE
                && text.indexOf('|', line.start(), line.end()) >= 0
                && DELIMITER.matcher(text).region(line.start(), line.end()).matches();
    }

    private static boolean isBar(char character) {
        return BARS.indexOf(character) >= 0;
    }
}
