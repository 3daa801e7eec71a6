package wenlan.tables;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The one time that the columns of a table name (2031年, beside 比上年增长): rates that say no time are
 * of that one as well.
 *
 * @param columns those of the table
 * @param one the only time that any of them names; none where they name several or none
 */
record ColumnTimes(List<Column> columns, RowTime one) {
    private static final Pattern CHANGE = Pattern.compile("增|降|涨|跌|变化|变动|同比|环比|比重|占比");

    ColumnTimes {
        columns = List.copyOf(columns);
    }

    static ColumnTimes of(List<Column> columns) {
        List<RowTime> times =
                columns.stream()
                        .map(column -> RowTime.ofColumn(column.name()))
                        .filter(time -> time.year() != null)
                        .distinct()
                        .toList();
        return new ColumnTimes(
                columns, times.size() == 1 ? times.getFirst() : new RowTime(null, null));
    }

    /** The time of a column, which itself names one or none. */
    RowTime of(int column, RowTime own) {
        Column named = columns.get(column);
        boolean rate = named.type() == ColumnType.PERCENT && CHANGE.matcher(named.name()).find();
        return rate && own.year() == null && own.part() == null ? one : own;
    }
}
