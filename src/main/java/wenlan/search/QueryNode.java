package wenlan.search;

import org.jspecify.annotations.Nullable;

import wenlan.tables.Condition;
import wenlan.tables.Quantity;
import wenlan.text.Folding;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is looked for, as a tree that knows no engine. Texts are as typed; matching folds them.
 *
 * <p>A unit is read together with its surroundings ({@link UnitContext}): words may stand there,
 * but a unit matches only if its own text holds at least one of the things that are looked for.
 */
public sealed interface QueryNode {
    /** The same with every term as typed, its words and numbers whole. */
    default QueryNode asTyped() {
        return switch (this) {
            case All all -> all;
            case Exact exact -> exact;
            case Term term -> new Exact(term.text(), true);
            case Word word -> new Or(List.of());
            case Title title -> new Exact(title.text());
            case Near near -> near;
            case Wildcard wildcard -> new Exact(wildcard.text());
            case In in -> in.asTyped();
            case Chosen chosen -> chosen;
            case Measured measured -> measured;
            case And and -> new And(and.nodes().stream().map(QueryNode::asTyped).toList());
            case Or or -> new Or(or.nodes().stream().map(QueryNode::asTyped).toList());
            case AtLeast some ->
                    new AtLeast(
                            some.count(), some.nodes().stream().map(QueryNode::asTyped).toList());
            case Not not -> new Not(not.node().asTyped());
            case Relaxed relaxed -> relaxed.asked().asTyped();
            case Either either -> either.typed().asTyped();
            case Corrected corrected -> corrected.typed().asTyped();
        };
    }

    /**
     * Whether this only says where to look or what to leave out. Beside other things it does not
     * tie a text to the query; alone it finds all that it admits.
     */
    default boolean isRestriction() {
        return switch (this) {
            case Not not -> true;
            case Relaxed relaxed -> relaxed.weaker().isRestriction();
            case In in -> true;
            case Chosen chosen -> true;
            case And and -> areRestrictions(and.nodes());
            case Or or -> areRestrictions(or.nodes());
            case AtLeast some -> areRestrictions(some.nodes());
            case Measured measured -> false;
            case All all -> false;
            case Exact exact -> false;
            case Term term -> false;
            case Word word -> false;
            case Title title -> false;
            case Near near -> false;
            case Wildcard wildcard -> false;
            case Either either -> false;
            case Corrected corrected -> false;
        };
    }

    private static boolean areRestrictions(List<QueryNode> nodes) {
        return !nodes.isEmpty() && nodes.stream().allMatch(QueryNode::isRestriction);
    }

    /** Every unit. */
    record All() implements QueryNode {}

    /**
     * What a person typed between two spaces. It is found exactly where a unit's own text contains
     * it with the words of letters and the numbers at its ends whole (50 does not stand in 3500),
     * and as related where the text contains it otherwise, or where text and surroundings together
     * contain all its words.
     *
     * @param text as typed
     * @param words its words, folded, at least one, each kept once; one word equal to the text when
     *     it is no compound
     * @param otherForms of some words other forms, folded, that count for them
     */
    record Term(String text, List<String> words, Map<String, List<String>> otherForms)
            implements QueryNode {
        public Term {
            // A pasted line that says the same a thousand times asks for no more than once.
            words = words.stream().distinct().toList();
            otherForms = Map.copyOf(otherForms);
            if (words.isEmpty()) {
                throw new IllegalArgumentException("term without words: '" + text + "'");
            }
        }

        /** A term each of whose words has one form. */
        public Term(String text, List<String> words) {
            this(text, words, Map.of());
        }

        /** A word with its other forms. */
        public Word word(String word) {
            List<String> others = otherForms.getOrDefault(word, List.of());
            return new Word(Stream.concat(Stream.of(word), others.stream()).distinct().toList());
        }
    }

    /**
     * A word in one of its forms, in a unit's text or surroundings, with its numbers whole and as a
     * whole word where it is one of letters. It is what a term is about and not as typed, so that
     * what it finds is always related.
     *
     * @param forms folded, at least one
     */
    record Word(List<String> forms) implements QueryNode {
        public Word {
            forms = List.copyOf(forms);
            if (forms.isEmpty()) {
                throw new IllegalArgumentException("word without forms");
            }
        }
    }

    /**
     * An exact substring of a unit's own text, both folded; without any character left it is in
     * every unit.
     *
     * @param text as typed, without the quotes
     * @param whole whether the words of letters and the numbers at its ends have to be whole
     */
    record Exact(String text, boolean whole) implements QueryNode {
        /** What was put in quotes, which may stand inside of a word or number. */
        public Exact(String text) {
            this(text, false);
        }
    }

    /**
     * The title of a document: an exact substring; where none is found anywhere, its words are
     * looked for ({@link Relaxation}).
     *
     * @param text as typed, without the brackets
     * @param words as of a term
     */
    record Title(String text, List<String> words) implements QueryNode {
        public Title {
            words = List.copyOf(words);
        }
    }

    /**
     * Pieces that stand close together in a unit's own text, in any order.
     *
     * @param text as typed, without the quotes
     * @param pieces folded, at least one, each once
     * @param distance so many characters (code points, folded) may a stretch of text that holds all
     *     pieces be longer than the pieces together
     */
    record Near(String text, List<String> pieces, int distance) implements QueryNode {
        public Near {
            pieces = pieces.stream().distinct().toList();
            checkWindow(pieces, distance);
        }
    }

    /**
     * A term with gaps: exact where it stands in a unit's own text as typed, related where its
     * pieces stand there in order.
     *
     * @param text as typed
     * @param pieces folded, at least one; a space inside of one stands for any one character
     * @param distance so many characters (code points, folded) may there be between all pieces
     */
    record Wildcard(String text, List<String> pieces, int distance) implements QueryNode {
        public Wildcard {
            pieces = List.copyOf(pieces);
            checkWindow(pieces, distance);
        }
    }

    /**
     * Units that belong to something whose name holds a text: as typed, or else all its words.
     *
     * @param place of what
     * @param text as typed; without any character left it is in every name
     * @param words as of a term
     */
    record In(NamedPlace place, String text, List<String> words) implements QueryNode {
        public In {
            words = List.copyOf(words);
        }

        @Override
        public In asTyped() {
            return new In(place, text, List.of());
        }
    }

    /** Units that a selection admits, as if it had been made beside the query. */
    record Chosen(Selection selection) implements QueryNode {}

    /**
     * Rows of tables with a figure, in a column whose name holds a text, that meets a condition.
     * The figure stands in the row, so that such a row is exact.
     *
     * @param column as typed; without any character left it is in every name
     * @param condition what the figure must meet; null where any will do
     */
    record Measured(String column, @Nullable Condition condition) implements QueryNode {
        /** Whether a figure is one of those that are looked for. */
        public boolean admits(Quantity quantity) {
            return (condition == null || condition.admits(quantity))
                    && quantity.name().contains(Folding.query(column));
        }
    }

    /** Units that match all of these; of no nodes, every unit. */
    record And(List<QueryNode> nodes) implements QueryNode {
        public And {
            nodes = List.copyOf(nodes);
        }
    }

    /** Units that match at least one of these; of no nodes, none. */
    record Or(List<QueryNode> nodes) implements QueryNode {
        public Or {
            nodes = List.copyOf(nodes);
        }
    }

    /**
     * Units that match at least so many of these.
     *
     * @param count how many, at least 1
     * @param nodes of what
     */
    record AtLeast(int count, List<QueryNode> nodes) implements QueryNode {
        public AtLeast {
            nodes = List.copyOf(nodes);
            if (count < 1) {
                throw new IllegalArgumentException("at least " + count + " of " + nodes);
            }
        }
    }

    /** Units that do not match this. */
    record Not(QueryNode node) implements QueryNode {}

    /**
     * Units that match what was asked for or a weaker query. Those that match what was asked for
     * come first, and they alone can be exact.
     *
     * @param asked what was asked for
     * @param weaker what is enough
     */
    record Relaxed(QueryNode asked, QueryNode weaker) implements QueryNode {}

    /**
     * A term or what may stand for the whole of it, such as a synonym; what is found only by the
     * latter is related, never exact. What nobody typed has to stand as a whole word: AI does not
     * stand for 人工智能 inside of another word.
     *
     * @param typed the term
     * @param others what may stand for it
     */
    record Either(Term typed, List<Term> others) implements QueryNode {
        public Either {
            others = List.copyOf(others);
        }
    }

    /**
     * Something else than was typed, because what was typed stands nowhere; what is found is
     * related, never exact.
     *
     * @param typed the term as typed
     * @param meant what is looked for in its place
     */
    record Corrected(Term typed, QueryNode meant) implements QueryNode {}

    /**
     * Longest stretch of text, in code points, that pieces may be spread over; engines rely on it.
     */
    int LONGEST_WINDOW = 1000;

    private static void checkWindow(List<String> pieces, int distance) {
        int length = distance + pieces.stream().mapToInt(String::length).sum();
        if (pieces.isEmpty()
                || pieces.stream().anyMatch(p -> p.isEmpty() || !p.equals(p.strip()))
                || distance < 0
                || length > LONGEST_WINDOW) {
            throw new IllegalArgumentException(pieces + " within " + distance);
        }
    }
}
