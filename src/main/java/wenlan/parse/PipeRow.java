package wenlan.parse;

import wenlan.document.Span;

import java.util.ArrayList;
import java.util.List;

/** A row of a Markdown pipe table. */
final class PipeRow {
    private PipeRow() {}

    /** The spans of its cells; none when the line does not begin and end as such a row. */
    static List<Span> cells(String text, Span line) {
        if (line.length() < 3 || text.charAt(line.start()) != '|') {
            return List.of();
        }
        List<Span> cells = new ArrayList<>();
        int start = line.start() + 1;
        for (int at = start; at < line.end(); at++) {
            if (text.charAt(at) == '|' && text.charAt(at - 1) != '\\') {
                cells.add(new Span(start, at));
                start = at + 1;
            }
        }
        if (start < line.end()) {
            cells.add(new Span(start, line.end()));
        }
        return cells.size() > 1 ? cells : List.of();
    }
}
