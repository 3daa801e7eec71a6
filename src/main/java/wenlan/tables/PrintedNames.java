package wenlan.tables;

import wenlan.document.Table;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The names of columns as printed (111年) and as they are read (民國111年): what is shown is the
 * former, what tells a time the latter.
 *
 * @param printed the header, its names where they belong
 * @param read the same, read
 */
record PrintedNames(List<String> printed, List<String> read) {
    PrintedNames {
        printed = List.copyOf(printed);
        read = List.copyOf(read);
    }

    static PrintedNames of(Table table) {
        Table placed = ShiftedHeader.mended(table);
        return new PrintedNames(placed.header(), RepublicYears.mended(placed).header());
    }

    /** The table with names as printed. */
    TypedTable shown(TypedTable typed) {
        return printed.equals(read) ? typed : named(typed, read, printed);
    }

    /** The table with names as read. */
    TypedTable told(TypedTable typed) {
        return printed.equals(read) ? typed : named(typed, printed, read);
    }

    private static TypedTable named(TypedTable typed, List<String> from, List<String> to) {
        List<Column> columns =
                IntStream.range(0, typed.columns().size())
                        .mapToObj(at -> named(typed.columns().get(at), at, from, to))
                        .toList();
        ChartSpec chart = typed.chart();
        return new TypedTable(
                columns,
                typed.rows(),
                chart == null
                        ? null
                        : new ChartSpec(
                                chart.category(),
                                chart.series().stream().map(one -> named(one, columns)).toList(),
                                chart.rows(),
                                chart.measures()),
                typed.noChart());
    }

    private static Column named(Column column, int at, List<String> from, List<String> to) {
        boolean other = at < to.size() && column.name().equals(from.get(at));
        return other
                ? new Column(
                        to.get(at), column.type(), column.unit(), column.scale(), column.forecast())
                : column;
    }

    private static ChartSpec.Series named(ChartSpec.Series series, List<Column> columns) {
        return new ChartSpec.Series(
                series.column(),
                columns.get(series.column()).name(),
                series.of(),
                series.unit(),
                series.kind(),
                series.time(),
                series.axis(),
                series.points());
    }
}
