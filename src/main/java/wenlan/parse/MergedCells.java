package wenlan.parse;

import wenlan.document.Cell;
import wenlan.document.TracedText;
import wenlan.parse.Line.Cellule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Fills the cells that a merged cell covers: by {@code rowspan} and {@code colspan} where the
 * markup says so, else by the column: one that labels groups of rows prints its label once for each
 * group.
 */
final class MergedCells {
    private static final Pattern VALUE =
            Pattern.compile("[^\\p{L}]*(?:[\\d.,]+[^\\p{L}]*(?:万|亿|元|个|家|%|％)*)?");
    private static final Pattern TOTAL =
            Pattern.compile("(?:合\\s*计|总\\s*计|共\\s*计|(?i:(?:grand )?total))[:：]?");

    /** Pages write 100 or 999 for a cell that reaches across the table, however wide it is. */
    private static final int ALL_COLUMNS = 100;

    private MergedCells() {}

    /** The cells of each row, one for each column. */
    static List<List<Cell>> fill(List<GridRow> rows, TableShape shape) {
        List<List<Cell>> grid = spread(rows, shape.header().size());
        int columns = grid.stream().mapToInt(List::size).max().orElse(0);
        boolean[] labels = new boolean[columns];
        for (int column = 0; column < columns; column++) {
            labels[column] =
                    isLabel(grid, column)
                            && (column == 0
                                    || labels[column - 1]
                                    || repeatsLabel(shape, labels, column));
            if (labels[column]) {
                inherit(grid, column);
            }
        }
        return grid;
    }

    /** Cells in their columns, spans of the markup filled. */
    static List<List<Cell>> spread(List<GridRow> rows, int header) {
        int widest = Math.max(header, rows.stream().mapToInt(GridRow::size).max().orElse(0));
        List<List<Cell>> grid = new ArrayList<>();
        List<Integer> left = new ArrayList<>();
        List<Cell> above = new ArrayList<>();
        for (GridRow row : rows) {
            List<Cell> cells = new ArrayList<>();
            for (Cellule cellule : row.cells()) {
                covered(cells, left, above);
                put(cells, left, above, cellule, columns(cellule, widest - cells.size()));
            }
            covered(cells, left, above);
            while (cells.size() < Math.min(widest, header)) {
                cells.add(Cell.BLANK);
            }
            grid.add(cells);
        }
        return grid;
    }

    /** Columns that a cell of a row above still covers. */
    private static void covered(List<Cell> cells, List<Integer> left, List<Cell> above) {
        while (cells.size() < left.size() && left.get(cells.size()) > 0) {
            int column = cells.size();
            left.set(column, left.get(column) - 1);
            cells.add(new Cell(above.get(column).text(), true));
        }
    }

    /** So many columns mean all that are left. */
    private static int columns(Cellule cellule, int left) {
        return cellule.columns() < ALL_COLUMNS
                ? cellule.columns()
                : Math.min(cellule.columns(), Math.max(1, left));
    }

    private static void put(
            List<Cell> cells, List<Integer> left, List<Cell> above, Cellule cellule, int columns) {
        for (int count = 0; count < columns; count++) {
            Cell cell = cellule.text().isEmpty() ? Cell.BLANK : new Cell(cellule.text(), count > 0);
            int column = cells.size();
            while (left.size() <= column) {
                left.add(0);
                above.add(Cell.BLANK);
            }
            left.set(column, cellule.rows() - 1);
            above.set(column, cell);
            cells.add(cell);
        }
    }

    /** Words in some rows from the first on, nothing in others that have cells further right. */
    private static boolean isLabel(List<List<Cell>> grid, int column) {
        int filled = 0;
        int empty = 0;
        for (List<Cell> row : grid) {
            String text = column < row.size() ? row.get(column).text().text() : "";
            if (!text.isEmpty()) {
                if (VALUE.matcher(text).matches()) {
                    return false;
                }
                filled++;
            } else if (filled == 0) {
                return false;
            } else if (isFilledBehind(row, column)) {
                empty++;
            }
        }
        return empty > 0 && filled > 0;
    }

    private static boolean isFilledBehind(List<Cell> row, int column) {
        for (int at = column + 1; at < row.size(); at++) {
            if (!row.get(at).text().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** In lists side by side, a column that has the name of one that labels. */
    private static boolean repeatsLabel(TableShape shape, boolean[] labels, int column) {
        if (column >= shape.lowest().size()) {
            return false;
        }
        String name = Chars.key(shape.lowest().get(column));
        for (int at = 0; at < column; at++) {
            if (labels[at] && Chars.key(shape.lowest().get(at)).equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static void inherit(List<List<Cell>> grid, int column) {
        TracedText label = TracedText.EMPTY;
        for (List<Cell> row : grid) {
            if (column >= row.size()) {
                continue;
            }
            Cell cell = row.get(column);
            if (!cell.text().isEmpty()) {
                label = cell.text();
            } else if (isFilledBehind(row, column) && !isTotal(row)) {
                row.set(column, new Cell(label, true));
            }
        }
    }

    private static boolean isTotal(List<Cell> row) {
        return row.stream()
                .anyMatch(
                        c ->
                                c.text().text().length() <= 14
                                        && TOTAL.matcher(c.text().text()).matches());
    }
}
