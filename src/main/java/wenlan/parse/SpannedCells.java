package wenlan.parse;

import wenlan.document.Cell;
import wenlan.parse.Line.Cellule;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts printed cells into their columns and fills what they cover by {@code rowspan} and {@code
 * colspan}.
 *
 * @param rows the cells of each row, one for each column
 * @param cut whether the markup covers more than any table needs, so that part of it stays unfilled
 */
record SpannedCells(List<List<Cell>> rows, boolean cut) {
    /** Pages write 100 or 999 for a cell that reaches across the table, however wide it is. */
    private static final int ALL_COLUMNS = 100;

    /**
     * So many covered cells are filled in any table, and so many more for each printed one: a table
     * with groups in several columns covers a few for each, and a few hundred bytes of markup can
     * cover millions.
     */
    private static final int ROOM = 20_000;

    private static final int ROOM_OF_CELL = 20;

    /** The cells of printed rows under a header of so many columns. */
    static SpannedCells of(List<GridRow> printed, int header) {
        Filling filling = new Filling(printed, header);
        List<List<Cell>> rows = printed.stream().map(filling::row).toList();
        return new SpannedCells(rows, filling.room < 0);
    }

    /** Goes down the rows and keeps what reaches from above into the next one. */
    private static final class Filling {
        private final int header;
        private final int widest;
        private final List<Integer> left = new ArrayList<>();
        private final List<Cell> above = new ArrayList<>();
        private int room;

        Filling(List<GridRow> printed, int header) {
            this.header = header;
            this.widest =
                    Math.max(header, printed.stream().mapToInt(GridRow::size).max().orElse(0));
            int cells = printed.stream().mapToInt(row -> row.cells().size()).sum();
            this.room = (int) Math.min(Integer.MAX_VALUE, ROOM + (long) ROOM_OF_CELL * cells);
        }

        List<Cell> row(GridRow row) {
            List<Cell> cells = new ArrayList<>();
            for (Cellule cellule : row.cells()) {
                fillCovered(cells);
                put(cells, cellule, columns(cellule, widest - cells.size()));
            }
            fillCovered(cells);
            while (cells.size() < Math.min(widest, header)) {
                cells.add(Cell.BLANK);
            }
            return cells;
        }

        /** Columns that a cell of a row above still covers. */
        private void fillCovered(List<Cell> cells) {
            while (cells.size() < left.size() && left.get(cells.size()) > 0 && hasRoom()) {
                int column = cells.size();
                left.set(column, left.get(column) - 1);
                cells.add(new Cell(above.get(column).text(), true));
            }
        }

        private boolean hasRoom() {
            room = Math.max(-1, room - 1);
            return room >= 0;
        }

        /** So many columns mean all that are left. */
        private static int columns(Cellule cellule, int left) {
            return cellule.columns() < ALL_COLUMNS
                    ? cellule.columns()
                    : Math.min(cellule.columns(), Math.max(1, left));
        }

        private void put(List<Cell> cells, Cellule cellule, int columns) {
            for (int count = 0; count < columns && (count == 0 || hasRoom()); count++) {
                Cell cell =
                        cellule.text().isEmpty() ? Cell.BLANK : new Cell(cellule.text(), count > 0);
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
    }
}
