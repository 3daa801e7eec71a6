package wenlan.parse;

import wenlan.document.Cell;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The columns of a table.
 *
 * @param header their names, below two header rows both of them
 * @param lowest what the lowest header row that names them says
 * @param repeats how often the columns stand side by side, 1 for a plain table
 */
record TableShape(List<String> header, List<String> lowest, int repeats) {
    private static final int FEWEST_COLUMNS = 2;

    TableShape {
        header = List.copyOf(header);
        lowest = List.copyOf(lowest);
    }

    static TableShape of(Piece.Grid grid) {
        List<List<String>> rows = rows(grid.header());
        List<String> names = names(rows);
        boolean named = names.stream().noneMatch(String::isEmpty);
        for (int repeats = named ? names.size() / FEWEST_COLUMNS : 0; repeats >= 2; repeats--) {
            if (repeatsEvenly(names, repeats) && isEven(rows, repeats)) {
                List<String> once = names.subList(0, names.size() / repeats);
                return new TableShape(once, once, repeats);
            }
        }
        int gap = HeaderGap.of(names, grid);
        List<String> lowest = rows.size() < 2 ? names : lowest(rows, names.size());
        return new TableShape(HeaderGap.filled(names, gap), HeaderGap.filled(lowest, gap), 1);
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
        List<List<String>> rows = new ArrayList<>();
        for (List<Cell> row : SpannedCells.of(header, 0).rows()) {
            rows.add(new ArrayList<>(row.stream().map(c -> c.text().text()).toList()));
        }
        boolean spanned =
                header.stream()
                        .flatMap(row -> row.cells().stream())
                        .anyMatch(cell -> cell.columns() > 1 || cell.rows() > 1);
        for (int at = rows.size() - 2; !spanned && at >= 0; at--) {
            if (!RepeatedNames.fill(rows.get(at), rows.get(at + 1))) {
                reach(rows.get(at), rows.get(at + 1));
            }
        }
        return rows;
    }

    /**
     * Plain text prints a name of several columns in the first of them. Markup says over which ones
     * it reaches.
     */
    private static void reach(List<String> upper, List<String> lower) {
        for (int column = 1; column < lower.size(); column++) {
            String before = column <= upper.size() ? upper.get(column - 1) : "";
            boolean named = !lower.get(column - 1).isEmpty() && !lower.get(column).isEmpty();
            if (column >= upper.size()) {
                upper.add("");
            }
            if (upper.get(column).isEmpty() && named) {
                upper.set(column, before);
            }
        }
    }

    private static List<String> names(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        List<String> names = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            names.add(name(rows, column));
        }
        return names;
    }

    private static List<String> lowest(List<List<String>> rows, int columns) {
        List<String> lowest = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            String name = "";
            for (List<String> cells : rows) {
                boolean named = column < cells.size() && !cells.get(column).isEmpty();
                name = named ? cells.get(column) : name;
            }
            lowest.add(name);
        }
        return lowest;
    }

    /** The names from above, each once: a cell that reaches down is in several rows. */
    private static String name(List<List<String>> rows, int column) {
        Set<String> names = new LinkedHashSet<>();
        for (List<String> cells : rows) {
            if (column < cells.size() && !cells.get(column).isEmpty()) {
                names.add(cells.get(column));
            }
        }
        return String.join(" ", names);
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
