package wenlan.search;

import wenlan.document.Cell;
import wenlan.document.Span;
import wenlan.tables.Quantity;

import java.util.ArrayList;
import java.util.List;

/** Finds the printed cells of a row in its text. */
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
            int found = cells.get(at).inherited() || cell.isEmpty() ? -1 : text.indexOf(cell, from);
            if (found >= 0) {
                int column = at;
                if (of.stream().anyMatch(quantity -> quantity.column() == column)) {
                    spans.add(new Span(found, found + cell.length()));
                }
                from = found + cell.length();
            }
        }
        return spans;
    }
}
