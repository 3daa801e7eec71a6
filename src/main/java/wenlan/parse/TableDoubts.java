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

    /** A table of marks has at least so many rows and columns. */
    private static final int FEWEST_ROWS = 3;

    private static final int FEWEST_MARKS = 5;

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
                    grid.header().isEmpty()
                            ? "A table caption stands without rows; the table may be a picture."
                            : "A table has names of columns but no rows.");
        } else if (doubts.isSpanned()) {
            doubts.overflow();
        } else if (doubts.columns > 0) {
            doubts.widths();
            doubts.names();
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

    /** Rows that the cells reaching down into them push beyond the last name. */
    private void overflow() {
        SpannedCells spread =
                SpannedCells.of(rows.stream().map(GridPart.Data::row).toList(), columns);
        if (spread.cut()) {
            add(
                    Severity.WARNING,
                    grid.text().sourceSpan(),
                    "The cells of a table reach over more rows and columns than it can have; most"
                            + " of that was left empty. Look at its spans.");
        }
        for (int at = 0; at < rows.size(); at++) {
            int size = spread.rows().get(at).size();
            if (columns > 0 && size > columns && !spread.cut()) {
                String message =
                        "A table row has %d cells below %d columns, with those that reach down into"
                                + " it; look whether one reaches too far.";
                add(
                        Severity.WARNING,
                        rows.get(at).text().sourceSpan(),
                        message.formatted(size, columns));
            }
        }
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
            if (data.row().uneven()) {
                add(
                        Severity.WARNING,
                        data.text().sourceSpan(),
                        "Cells are missing from a table row, and the others do not fit their"
                                + " columns; its figures are not read. Look at the row.");
            }
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
     * Says where the names of a table of marks stand one column off: the second name is built like
     * those of marks, but the cells below it are words, since the labels of groups and their
     * members take two columns.
     */
    private void names() {
        long labels = rows.stream().filter(r -> isWord(r.row().cell(1))).count();
        boolean marks = rows.stream().allMatch(r -> isMarked(r.row()));
        if (rows.size() >= FEWEST_ROWS
                && columns >= FEWEST_MARKS
                && labels * 10 >= rows.size() * 9
                && marks
                && isOneOfMany(grid.header().getLast())) {
            add(
                    Severity.WARNING,
                    grid.text().sourceSpan(),
                    "The cells under %s are words and all others marks or empty; the names may stand"
                            .concat(" one column too far left.")
                            .formatted(grid.header().getLast().cell(1)));
        }
    }

    /** Whether the second name ends as several of those behind it do. */
    private static boolean isOneOfMany(GridRow names) {
        String name = names.cell(1);
        int alike = 0;
        for (int column = 2; column < names.size(); column++) {
            String other = names.cell(column);
            alike += !name.isEmpty() && other.endsWith(name.substring(name.length() - 1)) ? 1 : 0;
        }
        return alike > 1;
    }

    private static boolean isWord(String cell) {
        return cell.length() > 1 && cell.codePoints().anyMatch(Character::isLetter);
    }

    private static boolean isMarked(GridRow row) {
        for (int column = 2; column < row.size(); column++) {
            if (row.cell(column).codePoints().anyMatch(Character::isLetterOrDigit)) {
                return false;
            }
        }
        return true;
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
