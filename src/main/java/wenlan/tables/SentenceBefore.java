package wenlan.tables;

import org.jspecify.annotations.Nullable;

/**
 * Of what the sentence before another one speaks.
 *
 * @param year its last year
 * @param period the part of that year
 * @param expected whether that, and what it says of it, is yet to come
 * @param area the whole that it is of
 * @param states whether it states any figure
 * @param part whether it tells a part of what the one before it states
 * @param within whether only a semicolon parts it from what follows
 */
record SentenceBefore(
        @Nullable Integer year,
        @Nullable PartOfYear period,
        boolean expected,
        WholeAreas.@Nullable Area area,
        boolean states,
        boolean part,
        boolean within) {
    static final SentenceBefore NOTHING =
            new SentenceBefore(null, null, false, null, false, false, false);

    SentenceBefore within(boolean same) {
        return new SentenceBefore(year, period, expected, area, states, part, same);
    }
}
