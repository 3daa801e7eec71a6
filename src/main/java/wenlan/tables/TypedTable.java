package wenlan.tables;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A table with typed columns and values, and what can be drawn of it.
 *
 * @param columns one for each column of the widest row
 * @param rows all data rows in order
 * @param chart the series in it, null where there is none
 * @param noChart why there is none, null where there is one
 */
public record TypedTable(
        List<Column> columns,
        List<TypedRow> rows,
        @Nullable ChartSpec chart,
        @Nullable String noChart) {
    public TypedTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
