package wenlan.parse;

import org.jspecify.annotations.Nullable;

import wenlan.document.TracedText;
import wenlan.document.UnitKind;

/**
 * A unit before it has an id.
 *
 * @param kind what it is
 * @param text its own text
 * @param section index of the outline node around it, -1 at top level
 * @param table index of the table that it is part of, -1 for none
 * @param reason why it is set aside, else null
 */
record UnitDraft(UnitKind kind, TracedText text, int section, int table, @Nullable String reason) {
    UnitDraft withText(TracedText other) {
        return new UnitDraft(kind, other, section, table, reason);
    }
}
