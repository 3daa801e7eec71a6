package wenlan.http;

import wenlan.document.Cell;
import wenlan.document.Span;

import java.util.List;

/** A cell of a row with its matched characters. */
record CellView(String text, List<Mark> highlights, boolean inherited) {
    static CellView of(Cell cell, List<Span> marks) {
        return new CellView(cell.text().text(), Mark.of(marks), cell.inherited());
    }
}
