package wenlan.tables;

import wenlan.document.Cell;
import wenlan.document.Row;
import wenlan.document.Table;
import wenlan.text.Folding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Signs in a column of units that say the one above again: 〃, 同上. A blank says nothing. */
final class Dittos {
    private static final Pattern DITTO = Pattern.compile("[〃″”“\"＂々]|''|同上");

    private Dittos() {}

    /** The table with the units for which signs stand, as cells that reach down. */
    static Table read(Table table) {
        Table read = table;
        for (int at = 0; at < table.header().size(); at++) {
            if (Words.isUnitColumn(table.header().get(at))) {
                read = read(read, at);
            }
        }
        return read;
    }

    private static Table read(Table table, int column) {
        List<Row> rows = new ArrayList<>();
        Cell above = Cell.BLANK;
        for (Row row : table.rows()) {
            Cell own = column < row.cells().size() ? row.cells().get(column) : Cell.BLANK;
            boolean ditto = isDitto(own.text().text());
            rows.add(ditto && !above.text().text().isBlank() ? with(row, column, above) : row);
            above = ditto ? above : own;
        }
        return new Table(
                table.id(),
                table.caption(),
                table.number(),
                table.section(),
                table.header(),
                table.unit(),
                table.source(),
                rows,
                table.units(),
                table.span());
    }

    private static boolean isDitto(String text) {
        return DITTO.matcher(text.strip()).matches()
                || DITTO.matcher(Folding.query(text)).matches();
    }

    private static Row with(Row row, int column, Cell above) {
        List<Cell> cells = new ArrayList<>(row.cells());
        cells.set(column, new Cell(above.text(), true));
        return new Row(row.unit(), cells, row.group());
    }
}
