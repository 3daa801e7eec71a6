package wenlan.tables;

import org.jspecify.annotations.Nullable;

import wenlan.document.Table;
import wenlan.tables.ChartLines.Line;
import wenlan.tables.ChartSpec.Category;
import wenlan.tables.ChartSpec.Point;
import wenlan.tables.ChartSpec.Series;
import wenlan.text.Folding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the series of a table, or says why there is none. No chart is better than a false one: what
 * does not tell its rows apart, names its columns or measures them alike is not drawn.
 */
final class ChartMaker {
    /** Rows of which a series must have values. */
    private static final double MOST = 0.5;

    /** A chart or the reason for none. */
    record Outcome(@Nullable ChartSpec chart, @Nullable String reason) {
        private static Outcome none(String reason) {
            return new Outcome(null, reason);
        }
    }

    private final ChartLines of;
    private final NoChart reasons;

    ChartMaker(Table table, List<Column> columns, List<TypedRow> rows) {
        this.of = ChartLines.of(columns, rows);
        this.reasons = new NoChart(table, columns, rows, of);
    }

    Outcome outcome() {
        String nothing = reasons.emptiness();
        if (nothing != null) {
            return Outcome.none(nothing);
        }
        List<Integer> measures = measures(of);
        if (measures.stream().noneMatch(at -> of.values(at).stream().distinct().count() > 1)) {
            return Outcome.none(reasons.withoutMeasures());
        }
        if (of.size() < 2) {
            return Outcome.none(NoChart.ONE_ROW);
        }
        String unlike = reasons.unlikeRows();
        if (unlike != null) {
            return Outcome.none(unlike);
        }
        String unnamed = unnamed(measures);
        if (unnamed != null) {
            return Outcome.none(unnamed);
        }
        Category category = new ChartNames(of).category();
        return category == null
                ? Outcome.none(NoChart.ROWS_ALIKE)
                : new Outcome(chart(of, category, measures), null);
    }

    private @Nullable String unnamed(List<Integer> measures) {
        Set<String> names = new HashSet<>();
        for (int measure : measures) {
            String name = Folding.query(of.columns().get(measure).name());
            if (name.isEmpty()) {
                return NoChart.NAMELESS;
            }
            if (!names.add(name)) {
                return NoChart.SAME_NAMES;
            }
        }
        return null;
    }

    private static ChartSpec chart(ChartLines of, Category category, List<Integer> measures) {
        return new ChartSpec(
                category,
                measures.stream().map(at -> series(of, at)).toList(),
                of.lines().stream().map(Line::row).toList());
    }

    /** Columns with enough values, of which some differ if there are several. */
    private static List<Integer> measures(ChartLines of) {
        return IntStream.range(0, of.columns().size())
                .filter(at -> of.columns().get(at).type().isMeasure() && !of.isFlag(at))
                .filter(
                        at -> {
                            List<Double> values = of.values(at);
                            return values.size() >= of.size() * MOST
                                    && !values.isEmpty()
                                    && (values.size() < 2 || new HashSet<>(values).size() > 1);
                        })
                .boxed()
                .toList();
    }

    private static Series series(ChartLines of, int at) {
        Column column = of.columns().get(at);
        List<Point> points =
                of.lines().stream()
                        .map(line -> line.cells().get(at))
                        .map(cell -> new Point(cell.value(), cell.forecast(), cell.bound()))
                        .toList();
        String kind =
                switch (column.type()) {
                    case PERCENT -> "percent";
                    case COUNT -> "count";
                    case AMOUNT, NUMBER, YEAR, DATE, CODE, TEXT -> "amount";
                };
        return new Series(at, column.name(), column.unit(), kind, points);
    }
}
