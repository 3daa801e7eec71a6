package wenlan.tables;

import org.jspecify.annotations.Nullable;

import wenlan.tables.ChartLines.Line;
import wenlan.tables.ChartSpec.Category;
import wenlan.tables.ChartSpec.Point;
import wenlan.tables.ChartSpec.RowMeasure;
import wenlan.tables.ChartSpec.Series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The standard table of reports: years across, rows of one amount and of shares below each other.
 * Each row is a line over the years, on the axis of amounts or on that of shares. Rows of more
 * units have a picture for each of these where there are years enough to make a series of every
 * row.
 *
 * @param of what may be drawn
 * @param measures in what its rows are
 * @param caption that of their table
 */
record AcrossYears(ChartLines of, RowMeasures measures, @Nullable String caption) {
    /** So many years are a series of their own, whatever the other rows are. */
    static final int SERIES = 3;

    /** More pictures than these nobody looks through. */
    private static final int MOST_UNITS = 8;

    /** The chart, nothing where its rows are no series that could be told apart by their units. */
    Optional<ChartSpec> chart() {
        List<Integer> timed =
                IntStream.range(0, of.columns().size())
                        .filter(measures::covers)
                        .filter(at -> of.columns().get(at).type().isMeasure())
                        .filter(at -> ChartTimes.of(of.columns().get(at)) != null)
                        .boxed()
                        .toList();
        Map<Integer, Double> places =
                ChartTimes.places(of.columns(), ChartTimes.apart(of.columns(), timed));
        List<Integer> years = timed.stream().filter(places::containsKey).toList();
        List<Line> lines = lines(years);
        if (years.size() < 2 || lines.isEmpty()) {
            return Optional.empty();
        }
        Category category = new ChartNames(of.with(lines)).category();
        if (category == null || category.column() != measures.names()) {
            return Optional.empty();
        }
        boolean alike = new RowsAlike(of.with(lines), category, caption).areSure();
        if (!alike && years.size() < SERIES && !areEachOne(lines)) {
            return Optional.empty();
        }
        return drawn(alike || years.size() < SERIES ? lines : all(years), years, places, alike);
    }

    private Optional<ChartSpec> drawn(
            List<Line> lines, List<Integer> years, Map<Integer, Double> places, boolean alike) {
        Category category = new ChartNames(of.with(lines)).category();
        if (category == null || !alike && lines.size() > RowsApart.MOST) {
            return Optional.empty();
        }
        return Optional.of(
                new ChartSpec(
                        category,
                        years.stream().map(at -> series(lines, at, places.get(at))).toList(),
                        lines.stream().map(Line::row).toList(),
                        measures(lines, alike)));
    }

    /** Sums and wholes too have a line of their own where no row is compared with another. */
    private List<Line> all(List<Integer> years) {
        return Stream.concat(of.lines().stream(), of.left().stream())
                .filter(line -> isSeries(line, years))
                .sorted(Comparator.comparingInt(Line::row))
                .toList();
    }

    /**
     * The rows that are drawn, none where nothing tells them apart or most of them would be missing
     * without a word.
     */
    private List<Line> lines(List<Integer> years) {
        List<Line> filled =
                of.lines().stream()
                        .filter(line -> years.stream().anyMatch(at -> value(line, at) != null))
                        .toList();
        if (fitTwoAxes(filled)) {
            return filled;
        }
        List<Line> series = filled.stream().filter(line -> isSeries(line, years)).toList();
        boolean most = series.size() * 2 >= filled.size();
        return most && kinds(series) <= MOST_UNITS ? series : List.of();
    }

    /** Whether a row says in what it is and has figures of enough years. */
    private boolean isSeries(Line line, List<Integer> years) {
        return unit(line) != null
                && years.stream().filter(at -> value(line, at) != null).count() >= SERIES;
    }

    /** Whether no two rows are of one unit, so that none is compared with another. */
    private boolean areEachOne(List<Line> lines) {
        return kinds(lines) == lines.size();
    }

    private long kinds(List<Line> lines) {
        return lines.stream()
                .map(this::unit)
                .map(unit -> unit == null ? "" : unit.base() + " " + unit.scale())
                .distinct()
                .count();
    }

    private static @Nullable Double value(Line line, int column) {
        return line.cells().get(column).value();
    }

    private @Nullable Measure unit(Line line) {
        return measures.ofRow(line.row());
    }

    /**
     * One unit of amounts and one of shares; of rows that say none nobody knows if they are alike.
     */
    private boolean fitTwoAxes(List<Line> lines) {
        List<Measure> units = lines.stream().map(this::unit).filter(Objects::nonNull).toList();
        List<Measure> shares = units.stream().filter(AcrossYears::isShare).toList();
        List<Measure> amounts = units.stream().filter(unit -> !isShare(unit)).toList();
        int bare = lines.size() - units.size();
        return areOne(shares)
                && (bare == 0
                        ? amounts.isEmpty() || areOne(amounts)
                        : bare == 1 && amounts.isEmpty());
    }

    private static boolean isShare(Measure unit) {
        return unit.kind() == UnitKind.PERCENT;
    }

    private static boolean areOne(List<Measure> units) {
        return !units.isEmpty()
                && units.stream().map(Measure::base).distinct().count() == 1
                && units.stream().map(Measure::scale).distinct().count() == 1;
    }

    private Series series(List<Line> lines, int at, @Nullable Double time) {
        Column column = of.columns().get(at);
        List<Point> points = of.with(lines).points(at);
        return new Series(at, column.name(), "", null, "amount", time, 0, points);
    }

    /** Rows that surely compare share an axis with those of their unit, others have their own. */
    private List<RowMeasure> measures(List<Line> lines, boolean alike) {
        Map<RowMeasure, Integer> axes = new LinkedHashMap<>();
        List<RowMeasure> measures = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            int own = axes.computeIfAbsent(measure(lines.get(at), 0), one -> axes.size());
            measures.add(measure(lines.get(at), alike ? own : at));
        }
        return measures;
    }

    private RowMeasure measure(Line line, int axis) {
        Measure unit = unit(line);
        return unit == null
                ? new RowMeasure(null, "amount", axis)
                : new RowMeasure(unit.printed(), ChartMaker.kind(unit.kind()), axis);
    }

    /** The units of the rows, for words about why they are not drawn. */
    List<String> units() {
        return of.lines().stream()
                .map(this::unit)
                .map(unit -> unit == null ? RowUnits.UNSAID : unit.printed())
                .distinct()
                .toList();
    }
}
