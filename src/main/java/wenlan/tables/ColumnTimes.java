package wenlan.tables;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
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
                columns,
                times.size() == 1 ? times.getFirst() : new RowTime(null, null),
                onward(columns));
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

    /** The time of a column, which itself names one or none. */
    RowTime of(int column, RowTime own) {
        Integer year = own.year() == null && own.part() != null ? years.get(column) : null;
        if (year != null) {
            return new RowTime(year, own.part());
        }
        Column named = columns.get(column);
        boolean rate = named.type() == ColumnType.PERCENT && CHANGE.matcher(named.name()).find();
        return rate && own.year() == null && own.part() == null ? one : own;
    }
}
