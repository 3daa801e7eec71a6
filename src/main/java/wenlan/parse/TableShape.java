package wenlan.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a table.
 *
 * @param header their names, from the lowest header row that names them
 * @param repeats how often the columns stand side by side, 1 for a plain table
 */
record TableShape(List<String> header, int repeats) {
    private static final int FEWEST_COLUMNS = 2;

    TableShape {
        header = List.copyOf(header);
    }

    static TableShape of(Piece.Grid grid) {
        List<List<String>> rows = rows(grid.header());
        List<String> names = names(rows);
        boolean named = names.stream().noneMatch(String::isEmpty);
        for (int repeats = named ? names.size() / FEWEST_COLUMNS : 0; repeats >= 2; repeats--) {
            if (repeatsEvenly(names, repeats) && isEven(rows, repeats)) {
                return new TableShape(names.subList(0, names.size() / repeats), repeats);
            }
        }
        return new TableShape(HeaderGap.filled(names, grid), 1);
    }

    /** The rows that a printed row holds, one for each repeat of the columns. */
    List<GridRow> parts(GridRow row) {
        if (repeats == 1) {
            return List.of(row);
        }
        List<GridRow> parts = new ArrayList<>();
        int width = header.size();
        for (int from = 0; from < row.size(); from += width) {
            parts.add(new GridRow(row.cells().subList(from, Math.min(row.size(), from + width))));
        }
        return parts;
    }

    /** The header rows, with the cells that others reach over filled. */
    private static List<List<String>> rows(List<GridRow> header) {
        return MergedCells.spread(header, 0).stream()
                .map(row -> row.stream().map(c -> c.text().text()).toList())
                .toList();
    }

    private static List<String> names(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        List<String> names = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            names.add(name(rows, column));
        }
        return names;
    }

    private static String name(List<List<String>> rows, int column) {
        for (int row = rows.size() - 1; row >= 0; row--) {
            List<String> cells = rows.get(row);
            if (column < cells.size() && !cells.get(column).isEmpty()) {
                return cells.get(column);
            }
        }
        return "";
    }

    /** Whether no upper header row says that equal names are of different things. */
    private static boolean isEven(List<List<String>> rows, int repeats) {
        return rows.stream().allMatch(row -> repeatsEvenly(row, repeats));
    }

    private static boolean repeatsEvenly(List<String> names, int repeats) {
        if (names.size() % repeats != 0) {
            return false;
        }
        int width = names.size() / repeats;
        for (int at = width; at < names.size(); at++) {
            if (!Chars.key(names.get(at)).equals(Chars.key(names.get(at - width)))) {
                return false;
            }
        }
        return width > 0;
    }
}
