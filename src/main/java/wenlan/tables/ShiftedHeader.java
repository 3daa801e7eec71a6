package wenlan.tables;

import wenlan.document.Row;
import wenlan.document.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A header that lacks a name for the running numbers before it: 地区, 产量, and nothing over 1, 东湾, 12.
 * Each name stands one column too far to the left then, and the last column has none.
 */
final class ShiftedHeader {
    private static final int FEWEST = 3;

    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}][^\\p{IsHan}\\d]{2,}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private ShiftedHeader() {}

    /** The table with each name over its own column; as it is where that cannot be told. */
    static Table mended(Table table) {
        List<String> header = table.header();
        int last = header.size() - 1;
        if (last < 2 || !header.getLast().isBlank() || table.rows().size() < FEWEST) {
            return table;
        }
        boolean named = header.subList(0, last).stream().noneMatch(String::isBlank);
        if (named && isTranslated(table)) {
            List<String> apart = new ArrayList<>(header.subList(0, last));
            apart.add(1, "");
            return withHeader(table, apart);
        }
        boolean numbers = Header.of(header.getFirst()).says(ColumnWords.CODE);
        boolean shifted =
                named
                        && !numbers
                        && Codes.areCounting(texts(table, 0))
                        && texts(table, 1).stream().noneMatch(t -> Figures.read(t).isPresent())
                        && texts(table, last).stream().anyMatch(t -> !t.isBlank());
        return shifted ? withHeader(table) : table;
    }

    /** Names of rows in a second language below the name of figures: 纺织业, Textile, 88. */
    private static boolean isTranslated(Table table) {
        return Header.of(table.header().get(1)).unit() != null
                && texts(table, 1).stream().allMatch(text -> LATIN.matcher(text).matches())
                && texts(table, 0).stream().allMatch(text -> HAN.matcher(text).find())
                && texts(table, table.header().size() - 1).stream()
                        .anyMatch(text -> Figures.read(text).isPresent());
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
