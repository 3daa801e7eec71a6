package wenlan.document;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A logical table: pieces that the source cuts (续表, page break, a footnote in between) are one.
 *
 * @param id global and stable, the id of its first unit
 * @param caption the caption as printed, its number included; null without one
 * @param number the number as printed ({@code 表 1}), null without one
 * @param section id of the section around it, null at top level
 * @param header names of the columns, from the lowest header row; empty without a header
 * @param unit unit of measure from a unit line ({@code 单位：亿元}), null without one
 * @param source the source note as printed, null without one
 * @param rows data rows in order; a repeated header is none
 * @param units ids of its units of kind table and table-note, in order
 * @param span source span from the first line (caption or header) to the last row or note
 */
public record Table(
        String id,
        @Nullable String caption,
        @Nullable String number,
        @Nullable String section,
        List<String> header,
        @Nullable String unit,
        @Nullable String source,
        List<Row> rows,
        List<String> units,
        Span span) {
    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        units = List.copyOf(units);
    }
}
