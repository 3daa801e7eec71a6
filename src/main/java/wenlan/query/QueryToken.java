package wenlan.query;

import org.jspecify.annotations.Nullable;

import wenlan.document.Span;
import wenlan.tables.Condition;

/** A piece of what was typed. */
sealed interface QueryToken {
    /** Where it stands in the input, with all its marks. */
    Span span();

    /** Whether an operator may stand behind it. */
    default boolean endsOperand() {
        return switch (this) {
            case Word word -> true;
            case Quoted quoted -> true;
            case Title title -> true;
            case Fielded fielded -> true;
            case Measured measured -> true;
            case Close close -> true;
            case Open open -> false;
            case Prefix prefix -> false;
            case Minus minus -> false;
            case Operator operator -> false;
        };
    }

    /** Whether an operator may stand before it. */
    default boolean beginsOperand() {
        return switch (this) {
            case Word word -> true;
            case Quoted quoted -> true;
            case Title title -> true;
            case Fielded fielded -> true;
            case Measured measured -> true;
            case Open open -> true;
            case Prefix prefix -> true;
            case Minus minus -> true;
            case Operator operator -> operator.kind() == Kind.NOT;
            case Close close -> false;
        };
    }

    /** Characters between white space. */
    record Word(String text, Span span) implements QueryToken {}

    /**
     * Characters between quotes.
     *
     * @param distance how far apart its pieces may stand, -1 where they stand in a row
     */
    record Quoted(String text, int distance, Span span) implements QueryToken {}

    /** Characters between the brackets of titles. */
    record Title(String text, Span span) implements QueryToken {}

    /** The value of a field. */
    record Fielded(FieldName field, String text, boolean quoted, Span span) implements QueryToken {}

    /** A column with the condition on its figures, null where any will do. */
    record Measured(String column, @Nullable Condition condition, Span span)
            implements QueryToken {}

    /** A field before a group. */
    record Prefix(FieldName field, Span span) implements QueryToken {}

    /** The beginning of a group. */
    record Open(Span span) implements QueryToken {}

    /** The end of a group. */
    record Close(Span span) implements QueryToken {}

    /** What rules out what follows. */
    record Minus(Span span) implements QueryToken {}

    /** A word that joins others. */
    record Operator(Kind kind, String text, Span span) implements QueryToken {}

    /** How operators join. */
    enum Kind {
        AND,
        OR,
        NOT
    }
}
