package wenlan.search;

import java.util.List;

/**
 * What is looked for, as a tree that knows no engine. Texts are as typed; matching folds them.
 *
 * <p>A unit is read together with its surroundings ({@link UnitContext}): words may stand there,
 * but a unit matches only if its own text holds at least one of the things that are looked for.
 */
public sealed interface QueryNode {
    /** The same with every term as an exact substring, as if it had been typed in quotes. */
    default QueryNode asTyped() {
        return switch (this) {
            case All all -> all;
            case Exact exact -> exact;
            case Term term -> new Exact(term.text());
            case And and -> new And(and.nodes().stream().map(QueryNode::asTyped).toList());
            case Or or -> new Or(or.nodes().stream().map(QueryNode::asTyped).toList());
            case AtLeast some ->
                    new AtLeast(
                            some.count(), some.nodes().stream().map(QueryNode::asTyped).toList());
            case Not not -> new Not(not.node().asTyped());
        };
    }

    /** Every unit. */
    record All() implements QueryNode {}

    /**
     * What a person typed between two spaces. It is found exactly where a unit's own text contains
     * it, and as related where its text and surroundings together contain all its words.
     *
     * @param text as typed
     * @param words its words, folded, at least one; one word equal to the text when it is no
     *     compound
     */
    record Term(String text, List<String> words) implements QueryNode {
        public Term {
            words = List.copyOf(words);
            if (words.isEmpty()) {
                throw new IllegalArgumentException("term without words: '" + text + "'");
            }
        }
    }

    /**
     * An exact substring of a unit's own text, both folded; without any character left it is in
     * every unit.
     *
     * @param text as typed, without the quotes
     */
    record Exact(String text) implements QueryNode {}

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
}
