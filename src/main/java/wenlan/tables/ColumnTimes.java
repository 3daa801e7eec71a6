package wenlan.tables;

import org.jspecify.annotations.Nullable;

import wenlan.text.Folding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The one time that the columns of a table name (2031年, beside 比上年增长): rates that say no time are
 * of that one as well.
 *
 * @param columns those of the table
 * @param one the only time that any of them names; none where they name several or none
 * @param years that of each column by what stands before it, null where nothing tells it
 */
record ColumnTimes(List<Column> columns, RowTime one, List<@Nullable Integer> years) {
    private static final Pattern CHANGE = Pattern.compile("增|降|涨|跌|变化|变动|同比|环比|比重|占比");

    /** What says how much more or less there is than the year before. */
    private static final Pattern GROWN =
            Pattern.compile(
                    "^(?!增值税|升学|变[压电])(?!.*(?:年均|累计|[三五]年))(?:.*(?:比|较)上年|.*同比|本[期年]|年?增|升|涨|变).*");

    /** Amounts and rates of what has added up since the year began. */
    private static final Pattern ADDED = Pattern.compile("年初至今|至本月");

    /** The same only beside what is of the month alone: a stock adds up over years. */
    private static final Pattern MAY_BE_ADDED = Pattern.compile("累计");

    private static final Pattern ALONE = Pattern.compile("[当本][月季]|单[月季]");

    private static final RowTime UNTOLD = new RowTime(null, null);

    ColumnTimes {
        columns = List.copyOf(columns);
        years = Collections.unmodifiableList(new ArrayList<>(years));
    }

    static ColumnTimes of(List<Column> columns) {
        List<RowTime> times =
                columns.stream()
                        .map(column -> RowTime.ofColumn(column.name()))
                        .filter(time -> time.year() != null)
                        .distinct()
                        .toList();
        return new ColumnTimes(
                columns, times.size() == 1 ? times.getFirst() : UNTOLD, onward(columns));
    }

    /** The years of columns that go on with one that names its own: 2031年一季度, 二季度, 三季度. */
    private static List<@Nullable Integer> onward(List<Column> columns) {
        List<@Nullable Integer> years = new ArrayList<>();
        Integer year = null;
        int end = 0;
        for (Column column : columns) {
            RowTime own = RowTime.ofColumn(column.name());
            PartOfYear part = own.part();
            boolean goesOn = part != null && own.year() == null && part.from() > end;
            year = part == null ? null : goesOn ? year : own.year();
            end = part == null ? 0 : part.to();
            years.add(year);
        }
        return years;
    }

    /** What has added up in the row or the table of March is of three months. */
    private RowTime added(int column, RowTime row) {
        PartOfYear part = row.part();
        boolean month = part != null && part.from() == part.to();
        return month && isAdded(columns.get(column).name())
                ? new RowTime(row.year(), PartOfYear.of(1, part.to()).orElse(null))
                : row;
    }

    private boolean isAdded(String name) {
        return ADDED.matcher(name).find()
                || MAY_BE_ADDED.matcher(name).find()
                        && columns.stream().anyMatch(c -> ALONE.matcher(c.name()).find());
    }

    /**
     * The time of a figure of a column that tells its own by that of the row, the caption or the
     * other columns: 上年同期, 累计.
     */
    RowTime besideTable(int column, RowTime time) {
        return TimeOfColumn.of(columns.get(column).name())
                .map(own -> own.from(time.year() == null ? one : time))
                .orElseGet(() -> added(column, time));
    }

    /** The time of a column, which itself names one or none. */
    RowTime of(int column, RowTime own) {
        Integer year = own.year() == null && own.part() != null ? years.get(column) : null;
        if (year != null) {
            return new RowTime(year, own.part());
        }
        Column named = columns.get(column);
        boolean rate =
                named.type() == ColumnType.PERCENT
                        && CHANGE.matcher(Folding.query(named.name())).find();
        if (!rate || own.year() != null || own.part() != null) {
            return own;
        }
        return before(column);
    }

    /** The part of a year that the amount before rates is of: 3月, 同比, 1—3月, 同比. */
    private RowTime before(int column) {
        int at = column - 1;
        while (at > 0 && columns.get(at).type() == ColumnType.PERCENT) {
            at--;
        }
        RowTime time = ofAmount(at);
        // A rate behind two of them (2031年1—6月, 2030年1—6月) is of one of them, nobody knows which.
        boolean alone = ofAmount(at - 1).equals(UNTOLD);
        return alone && !time.equals(UNTOLD) ? time : one.equals(UNTOLD) ? latest(column) : one;
    }

    /** A change beside the same times of two years, one behind the other, is of the later one. */
    private RowTime latest(int column) {
        List<RowTime> before = timesOf(columns.subList(0, column));
        List<RowTime> times = before.size() > 1 ? before : timesOf(columns);
        boolean two =
                times.size() > 1
                        && times.stream().map(RowTime::part).distinct().count() == 1
                        && times.get(times.size() - 2).year() == times.getLast().year() - 1;
        boolean change = GROWN.matcher(Folding.query(columns.get(column).name())).find();
        return two && change ? times.getLast() : UNTOLD;
    }

    /** The times of years that the amounts of some columns are of, in their order. */
    private static List<RowTime> timesOf(List<Column> columns) {
        return columns.stream()
                .filter(named -> named.type().isMeasure())
                .map(named -> RowTime.ofColumn(named.name()))
                .filter(time -> time.year() != null)
                .distinct()
                .sorted(Comparator.comparing(RowTime::year))
                .toList();
    }

    private RowTime ofAmount(int column) {
        boolean amount = column >= 0 && columns.get(column).type().isMeasure();
        return amount ? RowTime.ofColumn(columns.get(column).name()) : UNTOLD;
    }
}
