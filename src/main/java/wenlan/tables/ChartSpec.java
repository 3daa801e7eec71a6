package wenlan.tables;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The series of a table, each a column over the rows that are drawn.
 *
 * @param category what the values stand against
 * @param series one or more columns of measures
 * @param rows which rows of the table are drawn, by their place from 0; side-by-side tables name a
 *     row once for each of their parts
 * @param measures in what each drawn row is, where the columns are years and the rows are of
 *     several units or need not compare, so that each is a line of its own; else empty
 */
public record ChartSpec(
        Category category, List<Series> series, List<Integer> rows, List<RowMeasure> measures) {
    public ChartSpec {
        series = List.copyOf(series);
        rows = List.copyOf(rows);
        measures = List.copyOf(measures);
    }

    /** The same series over those of its rows that are among some rows of the table. */
    public ChartSpec of(Set<Integer> some) {
        List<Integer> kept =
                IntStream.range(0, rows.size())
                        .filter(at -> some.contains(rows.get(at)))
                        .boxed()
                        .toList();
        return kept.size() == rows.size()
                ? this
                : new ChartSpec(
                        new Category(
                                category.column,
                                of(category.values, kept),
                                category.years,
                                of(category.times, kept),
                                of(category.groups, kept),
                                category.apart),
                        series.stream()
                                .map(
                                        one ->
                                                new Series(
                                                        one.column,
                                                        one.name,
                                                        one.of,
                                                        one.unit,
                                                        one.kind,
                                                        one.time,
                                                        one.axis,
                                                        of(one.points, kept)))
                                .toList(),
                        of(rows, kept),
                        of(measures, kept));
    }

    private static <T> List<T> of(List<T> all, List<Integer> kept) {
        return all.isEmpty() ? all : kept.stream().map(all::get).toList();
    }

    /**
     * @param unit the unit of a row, null where nothing says one
     * @param kind {@code amount}, {@code percent} or {@code count}
     * @param axis a number that rows have in common which may stand on one axis
     */
    public record RowMeasure(@Nullable String unit, String kind, int axis) {}

    /**
     * @param column its place in the table, from 0
     * @param values the cells as printed; where they alone do not tell rows apart, behind the label
     *     of their group
     * @param years whether they are years, rather than names
     * @param times where each lies on an axis of years (2031.5 for July 2031), in that order; empty
     *     where they are no times, or of stretches that do not compare
     * @param groups what each stands under: a label above its row, or a column before its name that
     *     several rows share; empty where nothing groups them
     * @param apart whether these are no kinds of one thing but ways of parting it (按性别, 按年龄) or
     *     sides of an account, so that each group has an axis of its own
     */
    public record Category(
            int column,
            List<String> values,
            boolean years,
            List<Double> times,
            List<String> groups,
            boolean apart) {
        public Category {
            values = List.copyOf(values);
            times = List.copyOf(times);
            groups = List.copyOf(groups);
        }

        /** The same by other names. */
        Category called(List<String> names) {
            return new Category(column, names, years, times, groups, apart);
        }
    }

    /**
     * @param column its place in the table, from 0
     * @param name the header of the column
     * @param of what its name says beside that time (出口 in 2031年 出口), by which series that lie on
     *     one axis are told from others; empty where it says nothing else
     * @param unit the unit of its values, null where nothing says one
     * @param kind {@code amount}, {@code percent} or {@code count}
     * @param time where it lies on an axis of years that all such series share (2031.25 for the
     *     second quarter of 2031), null where it is called by no time or one of another length
     * @param axis a number that series have in common which measure alike, so that they may stand
     *     on one axis
     * @param points a value for each drawn row
     */
    public record Series(
            int column,
            String name,
            String of,
            @Nullable String unit,
            String kind,
            @Nullable Double time,
            int axis,
            List<Point> points) {
        public Series {
            points = List.copyOf(points);
        }
    }

    /**
     * @param value the number, null where the cell says none
     * @param forecast whether it is expected
     * @param bound how the number stands to the value, null where it is the value
     */
    public record Point(@Nullable Double value, boolean forecast, @Nullable Bound bound) {}
}
