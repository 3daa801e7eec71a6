package wenlan.tables;

import wenlan.tables.ChartLines.Line;
import wenlan.tables.ChartSpec.Category;
import wenlan.tables.ChartSpec.Point;
import wenlan.tables.ChartSpec.RowMeasure;
import wenlan.tables.ChartSpec.Series;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lines that need not compare, over years enough to make a series of each: every one has an axis of
 * its own.
 *
 * @param of the lines
 */
record RowsApart(ChartLines of) {
    /** More pictures than these nobody looks through. */
    static final int MOST = 24;

    /**
     * The chart, nothing where the columns are no years of one unit or the lines are too many.
     *
     * @param measures the columns that could be drawn
     */
    Optional<ChartSpec> chart(List<Integer> measures) {
        List<Integer> timed =
                measures.stream()
                        .filter(at -> ChartTimes.of(of.columns().get(at)) != null)
                        .toList();
        Map<Integer, Double> places = ChartTimes.places(of.columns(), timed);
        List<Integer> years = timed.stream().filter(places::containsKey).toList();
        long units = years.stream().map(at -> unit(of.columns().get(at))).distinct().count();
        List<Line> lines =
                Stream.concat(of.lines().stream(), of.left().stream().filter(this::isAmount))
                        .filter(line -> isSeries(line, years))
                        .sorted(Comparator.comparingInt(Line::row))
                        .toList();
        if (units != 1 || lines.isEmpty() || lines.size() > MOST) {
            return Optional.empty();
        }
        Category category = new ChartNames(of.with(lines)).category();
        if (category == null) {
            return Optional.empty();
        }
        Column first = of.columns().get(years.getFirst());
        return Optional.of(
                new ChartSpec(
                        category,
                        years.stream().map(at -> series(lines, at, places.get(at))).toList(),
                        lines.stream().map(Line::row).toList(),
                        IntStream.range(0, lines.size())
                                .mapToObj(
                                        axis ->
                                                new RowMeasure(
                                                        first.unit(), ChartMaker.kind(first), axis))
                                .toList()));
    }

    /** Sums too are lines of their own; growth is in another unit. */
    private boolean isAmount(Line line) {
        return Sums.naming(of).stream().noneMatch(at -> Words.isRate(line.text(at)));
    }

    private static String unit(Column column) {
        return column.type() + " " + column.unit();
    }

    private static boolean isSeries(Line line, List<Integer> years) {
        return years.stream().filter(at -> line.cells().get(at).value() != null).count()
                >= AcrossYears.SERIES;
    }

    private Series series(List<Line> lines, int at, double time) {
        Column column = of.columns().get(at);
        List<Point> points = of.with(lines).points(at);
        return new Series(
                at, column.name(), "", column.unit(), ChartMaker.kind(column), time, 0, points);
    }
}
