package wenlan.http;

import org.jspecify.annotations.Nullable;

import wenlan.document.Report;
import wenlan.document.Table;
import wenlan.tables.TypedTable;

/**
 * A table in its report.
 *
 * @param report the report
 * @param table the table as printed
 * @param typed the table as data
 */
record FoundTable(Report report, Table table, TypedTable typed) {
    /** The id of the table so many places behind this one in its report, null where none is. */
    @Nullable String neighbour(int step) {
        int at = report.tables().indexOf(table) + step;
        return at < 0 || at >= report.tables().size() ? null : report.tables().get(at).id();
    }
}
