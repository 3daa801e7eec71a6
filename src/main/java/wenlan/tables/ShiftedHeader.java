package wenlan.tables;

import wenlan.document.Row;
import wenlan.document.Table;

import java.util.ArrayList;
import java.util.List;

/**
 * A header that lacks a name for the running numbers before it: 地区, 产量, and nothing over 1, 东湾, 12.
 * Each name stands one column too far to the left then, and the last column has none.
 */
final class ShiftedHeader {
    private static final int FEWEST = 3;

    private ShiftedHeader() {}

    /** The table with each name over its own column; as it is where that cannot be told. */
    static Table mended(Table table) {
        List<String> header = table.header();
        int last = header.size() - 1;
        if (last < 2 || !header.getLast().isBlank() || table.rows().size() < FEWEST) {
            return table;
        }
        boolean named = header.subList(0, last).stream().noneMatch(String::isBlank);
        boolean numbers = Header.of(header.getFirst()).says(ColumnWords.CODE);
        boolean shifted =
                named
                        && !numbers
                        && Codes.areCounting(texts(table, 0))
                        && texts(table, 1).stream().noneMatch(t -> Figures.read(t).isPresent())
                        && texts(table, last).stream().anyMatch(t -> !t.isBlank());
        return shifted ? withHeader(table) : table;
    }

    private static Table withHeader(Table table) {
        List<String> header = new ArrayList<>(List.of(""));
        header.addAll(table.header().subList(0, table.header().size() - 1));
        return withHeader(table, header);
    }

    /** The same table below another header. */
    static Table withHeader(Table table, List<String> header) {
        return new Table(
                table.id(),
                table.caption(),
                table.number(),
                table.section(),
                header,
                table.unit(),
                table.source(),
                table.rows(),
                table.units(),
                table.span());
    }

    private static List<String> texts(Table table, int column) {
        return table.rows().stream()
                .map(Row::cells)
                .map(cells -> column < cells.size() ? cells.get(column).text().text() : "")
                .toList();
    }
}
