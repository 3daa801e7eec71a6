package wenlan.parse;

import wenlan.document.TracedText;

import java.util.List;

/**
 * The printed cells of a table line, one for each column that the line reaches.
 *
 * @param cells the cells, empty ones too
 * @param uneven whether cells are missing, so that what was printed stands in one of them
 */
record GridRow(List<Line.Cellule> cells, boolean uneven) {
    GridRow {
        cells = List.copyOf(cells);
    }

    /** A row whose cells stand in their columns. */
    GridRow(List<Line.Cellule> cells) {
        this(cells, false);
    }

    String cell(int column) {
        return column < cells.size() ? cells.get(column).text().text() : "";
    }

    TracedText text(int column) {
        return cells.get(column).text();
    }

    /** The last column with something in it; 0 where there is none. */
    int last() {
        int last = cells.size() - 1;
        while (last > 0 && cell(last).isEmpty()) {
            last--;
        }
        return last;
    }

    int size() {
        return cells.size();
    }

    /** Number of columns that its cells span. */
    int columns() {
        return cells.stream().mapToInt(Line.Cellule::columns).sum();
    }

    /** Whether it is one cell across the table. */
    boolean isAcross() {
        return size() == 1 && columns() > 1;
    }

    long filled() {
        return cells.stream().filter(c -> !c.text().isEmpty()).count();
    }

    /** Whether only the first cell is printed. */
    boolean isLabel() {
        return columns() > 1 && !cell(0).isEmpty() && filled() == 1;
    }

    TracedText text() {
        return Texts.broken(cells.stream().map(Line.Cellule::text).toList());
    }
}
