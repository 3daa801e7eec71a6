package wenlan.parse;

import wenlan.document.Cell;
import wenlan.document.TracedText;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Fills the cells that a merged cell covers: by the markup where it says so ({@link SpannedCells}),
 * else by the column: one that labels groups of rows prints its label once for each group.
 */
final class MergedCells {
    private static final Pattern VALUE =
            Pattern.compile("[^\\p{L}]*(?:[\\d.,]+[^\\p{L}]*(?:万|亿|元|个|家|%|％)*)?");
    private static final Pattern TOTAL =
            Pattern.compile("(?:合\\s*计|总\\s*计|共\\s*计|(?i:(?:grand )?total))[:：]?");

    private static final Pattern YEAR = Pattern.compile("(?:(?:19|20)\\d\\d)?");

    /** One blank alone is a name that was left out. */
    private static final int FEWEST_BLANKS = 2;

    /** So many labels for each blank at the most, or the blanks are names that were left out. */
    private static final int BLANK_SHARE = 3;

    private MergedCells() {}

    /** The cells of each row, one for each column. */
    static List<List<Cell>> fill(List<GridRow> rows, TableShape shape) {
        List<List<Cell>> grid = SpannedCells.of(rows, shape.header().size()).rows();
        int columns = grid.stream().mapToInt(List::size).max().orElse(0);
        boolean[] labels = new boolean[columns];
        if (rows.stream().flatMap(r -> r.cells().stream()).anyMatch(c -> c.rows() > 1)) {
            return grid;
        }
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
        return empty >= FEWEST_BLANKS && empty * BLANK_SHARE >= filled && names(grid, column + 1);
    }

    /**
     * Whether a column names members of groups: words, or the same years below each label. Figures
     * right beside a blank say nothing of what the blank is.
     */
    private static boolean names(List<List<Cell>> grid, int column) {
        return !areValues(grid, column)
                || grid.stream()
                        .allMatch(
                                r ->
                                        r.size() <= column
                                                || YEAR.matcher(r.get(column).text().text())
                                                        .matches());
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

    /** Whether a row lacks a label and the value beside it: what stands behind is another table. */
    private static boolean isAbsent(List<Cell> row, int column, boolean values) {
        return values && column + 1 < row.size() && row.get(column + 1).text().isEmpty();
    }

    private static boolean areValues(List<List<Cell>> grid, int column) {
        int values = 0;
        int filled = 0;
        for (List<Cell> row : grid) {
            String text = column < row.size() ? row.get(column).text().text() : "";
            filled += text.isEmpty() ? 0 : 1;
            values += !text.isEmpty() && VALUE.matcher(text).matches() ? 1 : 0;
        }
        return values * 2 > filled;
    }

    private static void inherit(List<List<Cell>> grid, int column) {
        boolean values = areValues(grid, column + 1);
        TracedText label = TracedText.EMPTY;
        for (List<Cell> row : grid) {
            if (column >= row.size()) {
                continue;
            }
            Cell cell = row.get(column);
            if (!cell.text().isEmpty()) {
                label = cell.text();
            } else if (isFilledBehind(row, column)
                    && !isTotal(row)
                    && !isAbsent(row, column, values)) {
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
