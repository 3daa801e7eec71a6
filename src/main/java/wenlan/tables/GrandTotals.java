package wenlan.tables;

import wenlan.document.Row;

import java.util.List;

/** Rows that sum up all groups (合计 below the 小计 of the last one) and are of none. */
final class GrandTotals {
    private GrandTotals() {}

    /** The row at a place, without the group above it where it sums up that one and all others. */
    static Row apart(List<Row> rows, int at) {
        Row row = rows.get(at);
        boolean grand =
                row.group() != null
                        && at > 0
                        && row.group().equals(rows.get(at - 1).group())
                        && at == rows.size() - 1
                        && isTotal(row)
                        && isTotal(rows.get(at - 1))
                        && rows.stream().anyMatch(one -> !row.group().equals(one.group()));
        return grand ? new Row(row.unit(), row.cells(), null) : row;
    }

    private static boolean isTotal(Row row) {
        return !row.cells().isEmpty() && Words.isTotal(row.cells().getFirst().text().text());
    }
}
