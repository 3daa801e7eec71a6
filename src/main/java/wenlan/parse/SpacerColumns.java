package wenlan.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * Drops columns in which no row of a table has anything, names neither: pages set them between
 * others to keep these apart.
 */
final class SpacerColumns {
    private SpacerColumns() {}

    /** Takes them out of the rows of a table, unless cells reach over columns or rows. */
    static void drop(List<GridPart> parts) {
        List<GridRow> rows = new ArrayList<>();
        for (GridPart part : parts) {
            if (part instanceof GridPart.Data data) {
                rows.add(data.row());
            }
        }
        int columns = rows.stream().mapToInt(GridRow::size).max().orElse(0);
        boolean[] filled = new boolean[columns];
        int empty = columns;
        for (GridRow row : rows) {
            for (int column = 0; column < row.size(); column++) {
                Line.Cellule cell = row.cells().get(column);
                if (cell.columns() > 1 || cell.rows() > 1) {
                    return;
                }
                empty -= !filled[column] && !cell.text().isEmpty() ? 1 : 0;
                filled[column] |= !cell.text().isEmpty();
            }
        }
        if (empty > 0 && empty < columns - 1) {
            parts.replaceAll(part -> without(part, filled));
        }
    }

    private static GridPart without(GridPart part, boolean[] filled) {
        if (!(part instanceof GridPart.Data data)) {
            return part;
        }
        List<Line.Cellule> kept = new ArrayList<>();
        for (int column = 0; column < data.row().size(); column++) {
            if (filled[column]) {
                kept.add(data.row().cells().get(column));
            }
        }
        return new GridPart.Data(new GridRow(kept, data.row().uneven()), data.ends());
    }
}
