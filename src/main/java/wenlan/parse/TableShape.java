package wenlan.parse;

import wenlan.document.TracedText;
import wenlan.parse.Line.Cellule;

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
        List<String> names = names(grid.header());
        for (int repeats = names.size() / FEWEST_COLUMNS; repeats >= 2; repeats--) {
            if (repeatsEvenly(names, repeats)) {
                return new TableShape(names.subList(0, names.size() / repeats), repeats);
            }
        }
        return new TableShape(names, 1);
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

    private static List<String> names(List<GridRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<List<String>> expanded = rows.stream().map(TableShape::expanded).toList();
        int columns = expanded.stream().mapToInt(List::size).max().orElse(0);
        List<String> names = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            names.add(name(expanded, column));
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

    private static List<String> expanded(GridRow row) {
        List<String> cells = new ArrayList<>();
        for (Cellule cell : row.cells()) {
            TracedText text = cell.text();
            for (int count = 0; count < cell.columns(); count++) {
                cells.add(text.text());
            }
        }
        return cells;
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
        return names.subList(0, width).stream().noneMatch(String::isEmpty);
    }
}
