package wenlan.http;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A report to be read: its blocks in order, with what a query marks in them.
 *
 * @param report the report
 * @param query what was typed and understood
 * @param matches ids of the units that the query matches with a mark, in order
 * @param blocks everything the report says
 */
record ContentView(
        ReportRefView report, QueryView query, List<String> matches, List<Block> blocks) {
    /** A piece of the report. */
    sealed interface Block {}

    /**
     * A unit outside of tables.
     *
     * @param level of a heading its depth, else null
     * @param why it is set aside, else null
     */
    record TextBlock(
            String type,
            String id,
            String kind,
            @Nullable Integer level,
            @Nullable String section,
            int lineStart,
            int lineEnd,
            int start,
            int end,
            String text,
            List<Mark> highlights,
            @Nullable String why)
            implements Block {}

    /** A table in one piece; it stands where its first unit does. */
    record TableBlock(
            String type,
            String id,
            @Nullable String caption,
            @Nullable String number,
            @Nullable String section,
            List<String> header,
            @Nullable String unit,
            @Nullable String source,
            int lineStart,
            int lineEnd,
            List<TableUnit> units,
            List<TableRow> rows)
            implements Block {}

    /** Caption, header or note of a table. */
    record TableUnit(
            String id,
            String kind,
            String text,
            List<Mark> highlights,
            int lineStart,
            int lineEnd,
            @Nullable String why) {}

    /** A data row. */
    record TableRow(
            String id,
            @Nullable String group,
            int lineStart,
            int lineEnd,
            int start,
            int end,
            List<CellView> cells) {}
}
