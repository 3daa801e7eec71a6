package wenlan.tables;

import wenlan.document.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Columns that are called a part of the one before (学校（所）, 其中：民办): they count in its unit, where no
 * row has more of the part than of the whole.
 */
final class PartColumns {
    private PartColumns() {}

    /** The columns, those of parts in the unit of their whole. */
    static List<Column> inUnits(List<Column> columns, List<Row> rows) {
        List<Column> told = new ArrayList<>(columns);
        for (int at = 1; at < columns.size(); at++) {
            Column part = columns.get(at);
            int whole = whole(columns, at);
            if (whole >= 0 && isOpen(part, rows, at) && isWithin(rows, at, whole)) {
                Column of = columns.get(whole);
                told.set(
                        at,
                        new Column(part.name(), of.type(), of.unit(), of.scale(), part.forecast()));
            }
        }
        return List.copyOf(told);
    }

    /**
     * Whether neither the name of a column nor a cell says in what it is, but at most its table.
     */
    private static boolean isOpen(Column part, List<Row> rows, int at) {
        return part.type() != ColumnType.PERCENT
                && part.type().isMeasure()
                && Header.of(part.name()).unit() == null
                && rows.stream()
                        .flatMap(row -> figure(row, at).stream())
                        .allMatch(figure -> figure.unit() == null);
    }

    /** The column of which one is a part, -1 where it is none of an amount before it. */
    static int whole(List<Column> columns, int part) {
        int at = part;
        while (at > 0 && OfWhich.isPart(columns.get(at).name())) {
            at--;
        }
        ColumnType type = columns.get(at).type();
        return at < part && type.isMeasure() && type != ColumnType.PERCENT ? at : -1;
    }

    private static boolean isWithin(List<Row> rows, int part, int whole) {
        return rows.stream()
                .allMatch(
                        row -> {
                            Optional<Figure> of = figure(row, part);
                            Optional<Figure> all = figure(row, whole);
                            return of.isEmpty()
                                    || all.isEmpty()
                                    || of.get().value() <= all.get().value();
                        });
    }

    private static Optional<Figure> figure(Row row, int at) {
        return at < row.cells().size()
                ? Figures.read(row.cells().get(at).text().text())
                : Optional.empty();
    }
}
