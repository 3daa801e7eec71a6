package wenlan.query;

import wenlan.document.Span;

/** A piece of what was typed. */
sealed interface QueryToken {
    /** Its characters, without quotes. */
    String text();

    /** Where it stands in the input, quotes included. */
    Span span();

    /** Characters between white space. */
    record Word(String text, Span span) implements QueryToken {}

    /** Characters between quotes. */
    record Quoted(String text, Span span) implements QueryToken {}
}
