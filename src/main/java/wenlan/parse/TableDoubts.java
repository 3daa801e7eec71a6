package wenlan.parse;

import wenlan.document.Diagnostic;
import wenlan.document.Severity;
import wenlan.document.Span;
import wenlan.document.Stage;

import java.util.ArrayList;
import java.util.List;

/** Says where a table was read with doubt: rows and names that do not match. */
final class TableDoubts {
    private static final int CANDIDATES = 5;

    private final Piece.Grid grid;
    private final List<GridPart.Data> rows;
    private final int columns;
    private final List<Diagnostic> found = new ArrayList<>();

    private TableDoubts(Piece.Grid grid) {
        this.grid = grid;
        this.rows =
                grid.parts().stream()
                        .filter(GridPart.Data.class::isInstance)
                        .map(GridPart.Data.class::cast)
                        .toList();
        this.columns = grid.header().stream().mapToInt(GridRow::columns).max().orElse(0);
    }

    /** The doubts about a table. */
    static List<Diagnostic> of(Piece.Grid grid) {
        TableDoubts doubts = new TableDoubts(grid);
        if (doubts.rows.isEmpty()) {
            doubts.add(
                    Severity.INFO,
                    grid.text().sourceSpan(),
                    "A table caption stands without rows; the table may be a picture.");
        } else if (doubts.columns > 0 && !doubts.isSpanned()) {
            doubts.widths();
        }
        return doubts.found;
    }

    private void add(Severity severity, Span span, String message) {
        found.add(new Diagnostic(severity, Stage.PARSE, span, message));
    }

    /** Cells that reach down leave the rows below them shorter by right. */
    private boolean isSpanned() {
        return rows.stream().flatMap(r -> r.row().cells().stream()).anyMatch(c -> c.rows() > 1);
    }

    private void widths() {
        int usual = usual();
        if (usual != columns) {
            String message =
                    "The header names %d columns, most rows have %d cells; look which name is"
                            + " missing or too much.";
            add(Severity.WARNING, grid.text().sourceSpan(), message.formatted(columns, usual));
        }
        for (GridPart.Data data : rows) {
            int size = data.row().columns();
            if (size != usual && size != columns && !data.row().isLabel()) {
                String message =
                        size > columns
                                ? "A table row has %d cells below %d columns; look whether a cell"
                                        + " was cut."
                                : "A table row has %d cells below %d columns; look whether one is"
                                        + " missing.";
                add(
                        size > columns ? Severity.WARNING : Severity.INFO,
                        data.text().sourceSpan(),
                        message.formatted(size, columns));
            }
        }
    }

    /**
     * The number of cells that more than half of the rows have; that of the names when none has.
     */
    private int usual() {
        for (int at = 0; at < Math.min(CANDIDATES, rows.size()); at++) {
            int size = rows.get(at).row().columns();
            if (rows.stream().filter(r -> r.row().columns() == size).count() * 2 > rows.size()) {
                return size;
            }
        }
        return columns;
    }
}
