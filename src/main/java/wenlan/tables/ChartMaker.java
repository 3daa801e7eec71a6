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
import java.util.stream.Stream;

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
        this.of = ChartLines.of(ChartColumns.named(columns), rows, table.caption());
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
        String refused = refused(measures);
        if (refused != null) {
            return Outcome.none(refused);
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

    /** Why no column of a table of this sort is drawn, null where some may be. */
    private @Nullable String refused(List<Integer> measures) {
        if (Beside.of(of.columns()).areSeveral()
                || Beside.alternate(of.columns())
                || Beside.areUnlike(of.columns())) {
            return NoChart.BESIDE;
        }
        if (ChartNames.isTimetable(of) || new Directory(of).isAgenda()) {
            return NoChart.TIMETABLE;
        }
        if (new Directory(of).isRoster()) {
            return NoChart.ROSTER;
        }
        if (new DrawableColumns(of).areSteps() || reasons.areStandards()) {
            return NoChart.RULES;
        }
        if (measures.size() == 1 && reasons.areCodedMarks()) {
            return NoChart.MARKS;
        }
        if (reasons.areForecasts()) {
            return NoChart.FORECASTS;
        }
        String statistics = reasons.statistics();
        if (statistics != null) {
            return statistics;
        }
        if (new OfWhich(of).isMixed()) {
            return NoChart.PARTS_AND_WHOLES;
        }
        return reasons.isTakenOff() ? NoChart.TAKEN_OFF : null;
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
     * Rows of several units compare by what grew in each, where a column says so in shares. Wholes
     * and parts do so alike, and a part says less of itself without its whole.
     */
    private Outcome ofRates(List<Integer> measures, String unlike) {
        List<Integer> rates =
                measures.stream()
                        .filter(at -> isRate(at) && of.columns().get(at).unit() != null)
                        .filter(at -> COMPARED.matcher(of.columns().get(at).name()).find())
                        .toList();
        if (rates.isEmpty() || reasons.holdsBalance(of.lines())) {
            return Outcome.none(unlike);
        }
        return Stream.of(withWholes(), of.lines())
                .map(lines -> ofRates(lines, rates))
                .filter(outcome -> outcome.chart != null)
                .findFirst()
                .orElseGet(() -> Outcome.none(unlike));
    }

    private List<Line> withWholes() {
        List<Line> all =
                Stream.concat(of.lines().stream(), of.left().stream())
                        .sorted(Comparator.comparingInt(Line::row))
                        .toList();
        List<Line> rows = new Sums(of.with(all), reasons.table().caption()).rows();
        return reasons.holdsBalance(rows) ? of.lines() : rows;
    }

    /** Of rows that are shares themselves what grew is told in points: these are left out. */
    private Outcome ofRates(List<Line> lines, List<Integer> rates) {
        ChartLines amounts =
                of.with(
                        reasons.ofAmounts(lines, byRow).stream()
                                .filter(line -> rates.stream().noneMatch(at -> isMarked(line, at)))
                                .toList());
        Outcome outcome =
                amounts.size() < Math.min(2, lines.size())
                        ? Outcome.none(NoChart.ROWS_UNSURE)
                        : new ChartMaker(this, amounts).drawn(rates);
        return outcome.chart == null
                ? outcome
                : new Outcome(RowUnits.withoutUnits(outcome.chart), null);
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
        boolean timed = of.isTime(category.column()) || periods(category) != null;
        if (new UnlikeYears(of).areOfSeveralBases(category.values()) && timed
                || TimeOrder.areAmongOthers(category.values()) && !timed) {
            return Outcome.none(timed ? NoChart.SEVERAL_BASES : NoChart.ROWS_UNSURE);
        }
        if (new UnlikeYears(of).areUnlikeStretches(category.values())
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
            return inOrder(category, TimeOrder.ofPeriods(periods), measures);
        }
        List<Days> days = Days.all(category.values()).orElse(null);
        return days == null
                ? new Outcome(chart(of, category, measures), null)
                : inOrder(category, TimeOrder.ofDays(days), measures);
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
        return Period.dated(periods).orElse(null);
    }

    /**
     * Times stand in their order, however they are printed; of stretches of unlike lengths only
     * rates compare.
     */
    private Outcome inOrder(Category category, TimeOrder order, List<Integer> measures) {
        ChartLines lines = of.with(order.lines().stream().map(of.lines()::get).toList());
        List<Integer> there = new DrawableColumns(lines).all();
        List<Integer> kept =
                measures.stream()
                        .filter(there::contains)
                        .filter(at -> isRate(at) || order.alike())
                        .filter(at -> isRate(at) || order.years() || !isCumulated(at))
                        .toList();
        if (kept.isEmpty()) {
            boolean cumulated = measures.stream().anyMatch(this::isCumulated);
            return Outcome.none(
                    cumulated
                            ? NoChart.CUMULATED
                            : order.alike() ? reasons.withoutMeasures() : NoChart.UNLIKE_TIMES);
        }
        List<String> values = order.lines().stream().map(category.values()::get).toList();
        Category timed =
                new Category(
                        category.column(),
                        values,
                        category.years(),
                        order.times(),
                        List.of(),
                        false);
        return new Outcome(chart(lines, timed, kept), null);
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
        List<Point> points = lines.points(at);
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
