package wenlan.parse;

import wenlan.document.Cell;

import java.util.ArrayList;
import java.util.List;

/**
 * Columns in which no row of a table has anything and that have no name of their own: pages set
 * them between others to keep these apart, or let a name reach over them.
 */
record EmptyColumns(boolean[] empty) {
    /** Columns that are left at the least. */
    private static final int FEWEST = 2;

    /** Those of a table with such names and rows. */
    static EmptyColumns of(List<String> header, List<List<Cell>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        boolean[] empty = new boolean[Math.max(columns, header.size())];
        int left = empty.length;
        for (int column = 0; column < empty.length; column++) {
            String name = column < header.size() ? header.get(column) : "";
            boolean own = !name.isEmpty() && (column == 0 || !name.equals(header.get(column - 1)));
            empty[column] = !own && isEmpty(rows, column);
            left -= empty[column] ? 1 : 0;
        }
        return new EmptyColumns(left < FEWEST || rows.isEmpty() ? new boolean[0] : empty);
    }

    private static boolean isEmpty(List<List<Cell>> rows, int column) {
        for (List<Cell> row : rows) {
            if (column < row.size() && !row.get(column).text().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The values of the other columns. */
    <T> List<T> without(List<T> row) {
        List<T> kept = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            if (column >= empty.length || !empty[column]) {
                kept.add(row.get(column));
            }
        }
        return kept;
    }
}
