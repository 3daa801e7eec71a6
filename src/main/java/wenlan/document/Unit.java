package wenlan.document;

import org.jspecify.annotations.Nullable;

/**
 * The smallest thing that is found, quoted and cited: a paragraph, a table row, a heading. Each
 * non-blank character of a report is in exactly one unit, save the overlap of over-long ones.
 *
 * @param id global and stable: made from the report and the unit's own source text
 * @param kind what it is
 * @param text its own printed text; parts that do not read on (cells, caption and header) are
 *     parted by {@link TracedText#BREAK}; values that a row inherits are not in it
 * @param section id of the innermost section around it (a heading's own section); null at top level
 * @param table id of the table that it is part of, else null
 * @param reason why it is set aside, else null
 */
public record Unit(
        String id,
        UnitKind kind,
        TracedText text,
        @Nullable String section,
        @Nullable String table,
        @Nullable String reason) {
    /** Where it stands in the source. */
    public Span span() {
        return text.sourceSpan();
    }
}
