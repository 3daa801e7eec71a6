package wenlan.search;

import wenlan.document.Cell;
import wenlan.document.Span;
import wenlan.document.TracedText;
import wenlan.tables.Quantity;

import java.util.ArrayList;
import java.util.List;

/** Finds the printed cells of a row in its text, and the figures in them. */
final class RowCells {
    private RowCells() {}

    /**
     * Where the cells of figures stand in the text of their row; inherited ones stand elsewhere.
     */
    static List<Span> spans(IndexedUnit row, List<Quantity> of) {
        List<Cell> cells = row.table() == null ? List.of() : row.table().cells();
        List<Span> spans = new ArrayList<>();
        String text = row.unit().text().text();
        int from = 0;
        for (int at = 0; at < cells.size(); at++) {
            String cell = cells.get(at).text().text();
            int found = cells.get(at).inherited() || cell.isEmpty() ? -1 : whole(text, cell, from);
            if (found >= 0) {
                Span figure = figure(at, cell, of);
                if (!figure.isEmpty()) {
                    spans.add(new Span(found + figure.start(), found + figure.end()));
                }
                from = found + cell.length();
            }
        }
        return spans;
    }

    /** A cell ends where another one begins: 1 is not found in 12. */
    private static int whole(String text, String cell, int from) {
        for (int at = text.indexOf(cell, from); at >= 0; at = text.indexOf(cell, at + 1)) {
            int end = at + cell.length();
            boolean begins = at == 0 || text.charAt(at - 1) == TracedText.BREAK;
            if (begins && (end == text.length() || text.charAt(end) == TracedText.BREAK)) {
                return at;
            }
        }
        return -1;
    }

    /** Where the figure that was found stands in its cell; empty where none of {@code of} does. */
    static Span figure(int column, String cell, List<Quantity> of) {
        return of.stream()
                .filter(quantity -> quantity.column() == column)
                .findFirst()
                .map(quantity -> quantity.printed(cell))
                .orElse(new Span(0, 0));
    }
}
