package wenlan.parse;

/** How a heading stands on its page. */
enum Stance {
    /** Above its text. */
    USUAL,
    /** With a subtitle or the name of a speaker between it and its text. */
    SUBTITLED,
    /** With the line of its author below it: the headline of an article, above its subheads. */
    BYLINED,
    /** On a page of its own, before any contents page. */
    OWN_PAGE,
    /** Of a document that the report encloses. */
    ATTACHED,
    /** Torn from its text, as the subheads of a newspaper page are. */
    TORN
}
