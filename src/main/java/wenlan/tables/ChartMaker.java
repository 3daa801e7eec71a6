package wenlan.tables;

import org.jspecify.annotations.Nullable;

import wenlan.document.Table;
import wenlan.tables.ChartLines.Line;
import wenlan.tables.ChartSpec.Category;
import wenlan.tables.ChartSpec.Point;
import wenlan.tables.ChartSpec.Series;
import wenlan.text.Folding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds the series of a table, or says why there is none. No chart is better than a false one: what
 * does not tell its rows apart, names its columns or measures them alike is not drawn.
 */
final class ChartMaker {
    /** A chart or the reason for none. */
    record Outcome(@Nullable ChartSpec chart, @Nullable String reason) {
        private static Outcome none(String reason) {
            return new Outcome(null, reason);
        }
    }

    /** What says of each row by itself how it went, so that it compares whatever the row is. */
    private static final Pattern COMPARED =
            Pattern.compile(
                    ChangeWords.ANY + "|[增降涨跌]|±|[较比](?:上|去)年|完成|执行|进度|占预算|为\\S{1,8}的?[%％]");

    private static final Pattern NOTED = Pattern.compile("\\d\\s*[*＊※]");

    private final ChartLines of;
    private final NoChart reasons;
    private final RowMeasures byRow;
    private final ChartColumns columns;

    /**
     * @param byRow in what the rows are where that is not told by their columns
     * @param units the units that the table names
     */
    ChartMaker(
            Table table,
            List<Column> columns,
            List<TypedRow> rows,
            RowMeasures byRow,
            TableUnits units) {
        this.of = ChartLines.of(columns, rows, table.caption());
        this.reasons = new NoChart(table, columns, rows, of);
        this.byRow = byRow;
        this.columns = new ChartColumns(of.columns(), units);
    }

    private ChartMaker(ChartMaker of, ChartLines lines) {
        this.of = lines;
        this.reasons = of.reasons;
        this.byRow = of.byRow;
        this.columns = of.columns;
    }

    Outcome outcome() {
        String nothing = reasons.emptiness();
        if (nothing != null) {
            return Outcome.none(nothing);
        }
        List<Integer> measures =
                Cumulated.without(
                        of.columns(),
                        ChartTimes.apart(
                                of.columns(),
                                reasons.withoutStatistics(new DrawableColumns(of).withoutSums())));
        boolean series = isOneSeries(measures);
        if (!series
                && measures.stream()
                        .noneMatch(at -> of.values(at).stream().distinct().count() > 1)) {
            return Outcome.none(reasons.withoutMeasures());
        }
        if (of.size() < 2 && !series) {
            return Outcome.none(NoChart.ONE_ROW);
        }
        if (Beside.of(of.columns()).areSeveral()
                || Beside.alternate(of.columns())
                || Beside.areUnlike(of.columns())) {
            return Outcome.none(NoChart.BESIDE);
        }
        if (ChartNames.isTimetable(of) || new Directory(of).isAgenda()) {
            return Outcome.none(NoChart.TIMETABLE);
        }
        if (new Directory(of).isRoster()) {
            return Outcome.none(NoChart.ROSTER);
        }
        if (new DrawableColumns(of).areSteps() || reasons.areStandards()) {
            return Outcome.none(NoChart.RULES);
        }
        if (measures.size() == 1 && reasons.areCodedMarks()) {
            return Outcome.none(NoChart.MARKS);
        }
        if (reasons.areForecasts()) {
            return Outcome.none(NoChart.FORECASTS);
        }
        String statistics = reasons.statistics();
        if (statistics != null) {
            return Outcome.none(statistics);
        }
        if (new OfWhich(of).isMixed()) {
            return Outcome.none(NoChart.PARTS_AND_WHOLES);
        }
        if (reasons.isTakenOff()) {
            return Outcome.none(NoChart.TAKEN_OFF);
        }
        if (!byRow.columns().isEmpty()) {
            AcrossYears across = new AcrossYears(of, byRow, reasons.table().caption());
            return across.chart()
                    .map(chart -> new Outcome(chart, null))
                    .orElseGet(() -> ofRates(measures, NoChart.unlike(across.units())));
        }
        String unlike = reasons.unlikeRows();
        if (unlike != null) {
            return ofRates(measures, unlike);
        }
        List<Integer> known = columns.comparable(measures);
        return known.isEmpty() ? Outcome.none(NoChart.UNITS_UNTOLD) : compared(known);
    }

    /** One row over years is a line where there are enough of these. */
    private boolean isOneSeries(List<Integer> measures) {
        return of.size() == 1
                && ChartTimes.places(of.columns(), measures).size() >= AcrossYears.SERIES
                && measures.stream()
                                .flatMap(at -> of.values(at).stream())
                                .distinct()
                                .limit(2)
                                .count()
                        > 1;
    }

    /**
     * Rows of several units compare by what grew in each, where a column says so in shares. Of rows
     * that are shares themselves it says so in points, so that these are left out.
     */
    private Outcome ofRates(List<Integer> measures, String unlike) {
        List<Integer> rates =
                measures.stream()
                        .filter(at -> isRate(at) && of.columns().get(at).unit() != null)
                        .filter(at -> COMPARED.matcher(of.columns().get(at).name()).find())
                        .toList();
        if (reasons.holdsBalance()) {
            return Outcome.none(unlike);
        }
        ChartLines amounts =
                of.with(
                        of.lines().stream()
                                .filter(line -> !reasons.isShare(line, byRow))
                                .filter(line -> rates.stream().noneMatch(at -> isMarked(line, at)))
                                .toList());
        boolean few = rates.isEmpty() || amounts.size() < Math.min(2, of.size());
        Outcome outcome = few ? Outcome.none(unlike) : new ChartMaker(this, amounts).drawn(rates);
        return outcome.chart == null ? Outcome.none(unlike) : outcome;
    }

    /**
     * Lines that surely compare stand beside each other, of others what grew, or each by itself.
     */
    private Outcome compared(List<Integer> measures) {
        Category category = new ChartNames(of).category();
        if (category == null || new RowsAlike(of, category, reasons.table().caption()).areSure()) {
            return drawn(measures);
        }
        return new RowsApart(of)
                .chart(measures)
                .map(chart -> new Outcome(chart, null))
                .orElseGet(() -> ofRates(measures, NoChart.ROWS_UNSURE));
    }

    /** A note says what such a figure is: -95* hours among growth in percent. */
    private static boolean isMarked(Line line, int at) {
        return NOTED.matcher(line.text(at)).find();
    }

    private Outcome drawn(List<Integer> all) {
        List<Integer> measures = columns.toldApart(all);
        String unnamed = unnamed(measures);
        if (unnamed != null) {
            return Outcome.none(unnamed);
        }
        Category category = new ChartNames(of).category();
        if (category == null) {
            return Outcome.none(NoChart.ROWS_ALIKE);
        }
        if (category.groups().isEmpty() && new SeveralWays(of).areMixed()) {
            return Outcome.none(NoChart.SEVERAL_WAYS);
        }
        if (reasons.isMatrix(category.values(), measures)) {
            return Outcome.none(NoChart.MATRIX);
        }
        if (reasons.areUnlikeStretches(category.values())
                && measures.stream().anyMatch(at -> !isRate(at))) {
            return Outcome.none(NoChart.UNLIKE_TIMES);
        }
        if (!of.isTime(category.column())) {
            return new Outcome(chart(of, category, measures), null);
        }
        List<Period> periods = periods(category);
        if (periods != null && Period.areAcrossNewYear(periods)) {
            return new Outcome(chart(of, category, measures), null);
        }
        if (periods != null) {
            return overTime(category, periods, measures);
        }
        List<Days> days = Days.all(category.values()).orElse(null);
        return days == null
                ? new Outcome(chart(of, category, measures), null)
                : overDays(category, days, measures);
    }

    /** The times of the lines, null where one is none. */
    private @Nullable List<Period> periods(Category category) {
        List<Period> periods = new ArrayList<>();
        for (Line line : of.lines()) {
            TypedCell cell = line.cells().get(category.column());
            Optional<Period> read = Period.read(cell.text());
            if (read.isEmpty() && (!category.years() || cell.value() == null)) {
                return null;
            }
            periods.add(read.orElseGet(() -> new Period(cell.value().intValue(), 1, 12)));
        }
        return periods;
    }

    /**
     * Days stand in their order; what sums up several of them is left out. Days without a year that
     * go on in the next one (12月31日, 1月1日) keep their names alone.
     */
    private Outcome overDays(Category category, List<Days> days, List<Integer> measures) {
        List<Integer> order =
                IntStream.range(0, days.size())
                        .filter(at -> !days.get(at).isMadeUp(days))
                        .boxed()
                        .toList();
        long[] begins = order.stream().mapToLong(at -> days.get(at).from()).toArray();
        boolean onward = IntStream.range(1, begins.length).allMatch(i -> begins[i - 1] < begins[i]);
        boolean back = IntStream.range(1, begins.length).allMatch(i -> begins[i - 1] > begins[i]);
        boolean alike = order.stream().map(at -> days.get(at).length()).distinct().count() == 1;
        List<Integer> drawn = back ? order.reversed() : order;
        ChartLines lines = of.with(drawn.stream().map(of.lines()::get).toList());
        List<Integer> kept = comparable(measures, lines, alike);
        if (kept.isEmpty()) {
            return Outcome.none(alike ? reasons.withoutMeasures() : NoChart.UNLIKE_TIMES);
        }
        List<Double> times =
                alike && (onward || back)
                        ? drawn.stream().map(at -> days.get(at).place()).toList()
                        : List.of();
        List<String> values = drawn.stream().map(category.values()::get).toList();
        Category timed = new Category(category.column(), values, false, times, List.of(), false);
        return new Outcome(chart(lines, timed, kept), null);
    }

    /** The measures that lines still have; of stretches of unlike lengths only rates compare. */
    private List<Integer> comparable(List<Integer> measures, ChartLines lines, boolean alike) {
        List<Integer> there = new DrawableColumns(lines).all();
        return measures.stream().filter(there::contains).filter(at -> alike || isRate(at)).toList();
    }

    /**
     * Times stand in their order, however they are printed. A half-year beside its quarters is left
     * out as their sum is; of stretches of other lengths, and of such as go on with the one before
     * from the same month (1-2月, 1-3月), only rates compare.
     */
    private Outcome overTime(Category category, List<Period> periods, List<Integer> measures) {
        List<Integer> order =
                IntStream.range(0, periods.size())
                        .boxed()
                        .sorted(
                                Comparator.comparingInt((Integer at) -> periods.get(at).start())
                                        .thenComparingInt(at -> periods.get(at).end()))
                        .toList();
        List<Integer> parts = usual(order, periods);
        boolean apart = parts.size() > 1 && areAlike(parts, periods);
        boolean added = Period.goOn(periods);
        boolean alike = apart || !added && areAlike(order, periods);
        List<Integer> drawn = apart ? parts : order;
        ChartLines lines = of.with(drawn.stream().map(of.lines()::get).toList());
        boolean years = periods.stream().allMatch(p -> p.length() == Period.YEAR_LONG);
        List<Integer> kept =
                comparable(measures, lines, alike).stream()
                        .filter(at -> years || isRate(at) || !isCumulated(at))
                        .toList();
        if (kept.isEmpty()) {
            boolean cumulated = measures.stream().anyMatch(this::isCumulated);
            return Outcome.none(
                    cumulated
                            ? NoChart.CUMULATED
                            : alike ? reasons.withoutMeasures() : NoChart.UNLIKE_TIMES);
        }
        List<String> values = drawn.stream().map(category.values()::get).toList();
        List<Double> times =
                alike || added
                        ? drawn.stream()
                                .map(at -> ChartTimes.place(periods.get(at), !apart && added))
                                .toList()
                        : List.of();
        boolean told = new HashSet<>(times).size() == times.size();
        Category timed =
                new Category(
                        category.column(),
                        values,
                        category.years(),
                        told ? times : List.of(),
                        List.of(),
                        false);
        return new Outcome(chart(lines, timed, kept), null);
    }

    /**
     * Those that others do not make up; where one alone is a part of a year (2033年1—9月) beside
     * years enough to make a series, those years.
     */
    private static List<Integer> usual(List<Integer> order, List<Period> periods) {
        List<Integer> parts =
                order.stream().filter(at -> !periods.get(at).isMadeUp(periods)).toList();
        List<Integer> whole =
                parts.stream().filter(at -> periods.get(at).length() == Period.YEAR_LONG).toList();
        return whole.size() >= AcrossYears.SERIES && whole.size() == parts.size() - 1
                ? whole
                : parts;
    }

    private static boolean areAlike(List<Integer> lines, List<Period> periods) {
        return lines.stream().map(at -> periods.get(at).length()).distinct().count() == 1;
    }

    /**
     * Amounts that add up from month to month rise whatever happens, and fall with the new year.
     */
    private boolean isCumulated(int column) {
        return Cumulated.isSaid(of.columns().get(column).name());
    }

    private boolean isRate(int column) {
        return of.columns().get(column).type() == ColumnType.PERCENT;
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

    private ChartSpec chart(ChartLines lines, Category category, List<Integer> measures) {
        Map<Integer, Double> times = ChartTimes.places(of.columns(), measures);
        Map<Integer, Integer> axes = new ChartAxes(of).places(measures);
        return new ChartSpec(
                category,
                measures.stream()
                        .map(at -> series(lines, at, times.get(at), axes.get(at)))
                        .toList(),
                lines.lines().stream().map(Line::row).toList(),
                List.of());
    }

    private Series series(ChartLines lines, int at, @Nullable Double time, int axis) {
        Column column = of.columns().get(at);
        List<Point> points =
                lines.lines().stream()
                        .map(line -> line.cells().get(at))
                        .map(cell -> new Point(cell.value(), cell.forecast(), cell.bound()))
                        .toList();
        ChartTimes.Named named = time == null ? null : ChartTimes.named(column);
        String other = named == null ? "" : named.of();
        return new Series(
                at, column.name(), other, column.unit(), kind(column), time, axis, points);
    }

    /** The name in the public interface of the kind of measure that a column is of. */
    static String kind(Column column) {
        return switch (column.type()) {
            case PERCENT -> kind(UnitKind.PERCENT);
            case COUNT -> kind(UnitKind.COUNT);
            case AMOUNT, NUMBER, YEAR, DATE, CODE, TEXT -> kind(UnitKind.AMOUNT);
        };
    }

    /** The name of a kind of measure there. */
    static String kind(UnitKind kind) {
        return switch (kind) {
            case PERCENT -> "percent";
            case COUNT -> "count";
            case AMOUNT -> "amount";
        };
    }
}
