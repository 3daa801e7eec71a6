package wenlan.document;

/**
 * An occurrence of an entity in a unit's own text.
 *
 * @param kind what the entity is
 * @param canonical its normal form: a city without 市, a year in four digits
 * @param surface the text as written
 * @param span where, in the unit's own text ({@link Unit#text}); a range that names several
 *     entities gives each of them the whole span
 * @param basis how it was known, in a word: gazetteer, pattern, column …
 * @param forecast whether the text marks it as expected, not yet so
 */
public record Mention(
        EntityKind kind,
        String canonical,
        String surface,
        Span span,
        String basis,
        boolean forecast) {}
