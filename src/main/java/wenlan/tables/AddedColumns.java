package wenlan.tables;

import wenlan.document.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Columns that add up to the one before them in all rows (总人口（人）, 男, 女): they count in its unit.
 */
final class AddedColumns {
    private static final int FEWEST = 2;
    private static final int MOST = 12;

    /** Sums of fewer digits may agree by chance. */
    private static final double LEAST = 100;

    private AddedColumns() {}

    /** The columns, those of parts in the unit of their whole. */
    static List<Column> inUnits(List<Column> columns, List<Row> rows) {
        List<Column> told = new ArrayList<>(columns);
        for (int whole = 0; whole + FEWEST < columns.size(); whole++) {
            Column of = told.get(whole);
            if (of.unit() == null || !Sums.isAdded(of.type())) {
                continue;
            }
            int from = whole + 1;
            int end = end(told, rows, whole, from);
            while (end > 0) {
                for (int at = from; at < end; at++) {
                    Column part = told.get(at);
                    told.set(
                            at,
                            new Column(
                                    part.name(),
                                    of.type(),
                                    of.unit(),
                                    of.scale(),
                                    part.forecast()));
                }
                from = end;
                end = end(told, rows, whole, from);
            }
        }
        return List.copyOf(told);
    }

    /** Where the open columns from one on end that add up to a whole, -1 where none do. */
    private static int end(List<Column> columns, List<Row> rows, int whole, int from) {
        for (int end = from + 1; end <= Math.min(columns.size(), from + MOST); end++) {
            Column last = columns.get(end - 1);
            if (last.type() != ColumnType.NUMBER && last.type() != ColumnType.COUNT
                    || last.unit() != null) {
                return -1;
            }
            int to = end;
            long told = rows.stream().filter(row -> figure(row, whole).isPresent()).count();
            if (to - from >= FEWEST
                    && told >= FEWEST
                    && rows.stream().allMatch(row -> addUp(row, whole, from, to))) {
                return end;
            }
        }
        return -1;
    }

    private static boolean addUp(Row row, int whole, int from, int to) {
        Optional<Figure> sum = figure(row, whole);
        if (sum.isEmpty()) {
            return true;
        }
        double added = 0;
        for (int at = from; at < to; at++) {
            Optional<Figure> part = figure(row, at);
            if (part.isPresent() && part.get().value() < 0) {
                return false;
            }
            added += part.map(Figure::value).orElse(0.0);
        }
        double step = Math.pow(10, -sum.get().decimals());
        return sum.get().value() >= LEAST * step
                && Math.abs(added - sum.get().value()) <= step * 0.5 * (to - from) + 1e-9;
    }

    private static Optional<Figure> figure(Row row, int at) {
        return IntStream.of(at)
                .filter(one -> one < row.cells().size())
                .mapToObj(one -> Figures.read(row.cells().get(one).text().text()))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
