package wenlan.search;

import wenlan.document.Span;
import wenlan.search.QueryNode.All;
import wenlan.search.QueryNode.And;
import wenlan.search.QueryNode.AtLeast;
import wenlan.search.QueryNode.Exact;
import wenlan.search.QueryNode.Not;
import wenlan.search.QueryNode.Or;
import wenlan.search.QueryNode.Term;
import wenlan.text.FoldedText;
import wenlan.text.Folding;

import java.util.ArrayList;
import java.util.List;

/**
 * Says whether and where a unit matches a query, from its text and surroundings alone. Every engine
 * must find the units that this finds, and all marks are made by it, so that they are the same
 * whatever the engine.
 */
public final class Matcher {
    private final Pattern pattern;

    /** A matcher for {@code query}, to be used for many units. */
    public Matcher(QueryNode query) {
        this.pattern = compile(query);
    }

    /** How the query matches a unit; the spans are in its own text. */
    public Match match(IndexedUnit unit) {
        return match(unit.unit().text().text(), UnitContext.text(unit));
    }

    /** How the query matches a text in its surroundings; the spans are in the text. */
    public Match match(String text, String context) {
        Outcome outcome =
                pattern.match(new Place(Folding.unit(text), Folding.unit(context).text()));
        return outcome.own
                ? new Match(true, outcome.exact, Highlights.merge(outcome.spans))
                : Match.NONE;
    }

    /**
     * Where single terms of the query stand in a text that is shown beside the unit, such as a
     * heading: whether the query as a whole matches does not matter there.
     */
    public List<Span> marks(String text) {
        List<Span> spans = new ArrayList<>();
        pattern.mark(Folding.unit(text), spans);
        return Highlights.merge(spans);
    }

    /**
     * A text and its surroundings, folded.
     *
     * @param own the text
     * @param around the surroundings
     */
    private record Place(FoldedText own, String around) {
        boolean holds(String piece) {
            return own.text().contains(piece) || around.contains(piece);
        }
    }

    /**
     * What came of a comparison.
     *
     * @param matched whether the pattern is met by text and surroundings together
     * @param own whether the text itself has a part in that; implies matched
     * @param exact whether each term stands in the text as typed
     * @param spans what was found in the text
     */
    private record Outcome(boolean matched, boolean own, boolean exact, List<Span> spans) {
        private static final Outcome NONE = new Outcome(false, false, false, List.of());
    }

    /** A query whose texts have been folded. */
    private interface Pattern {
        Outcome match(Place place);

        void mark(FoldedText text, List<Span> spans);
    }

    private static Pattern compile(QueryNode node) {
        return switch (node) {
            case All all -> new Everything();
            case Exact exact -> new Phrase(Folding.query(exact.text()));
            case Term term -> new Words(new Phrase(Folding.query(term.text())), term.words());
            case And and -> new Combination(compile(and.nodes()), and.nodes().size(), false);
            case Or or -> new Combination(compile(or.nodes()), 1, true);
            case AtLeast some -> new Combination(compile(some.nodes()), some.count(), false);
            case Not not -> new Negation(compile(not.node()));
        };
    }

    private static List<Pattern> compile(List<QueryNode> nodes) {
        return nodes.stream().map(Matcher::compile).toList();
    }

    private record Everything() implements Pattern {
        @Override
        public Outcome match(Place place) {
            return new Outcome(true, true, true, List.of());
        }

        @Override
        public void mark(FoldedText text, List<Span> spans) {}
    }

    /** Characters in a row; no characters are everywhere. */
    private record Phrase(String piece) implements Pattern {
        @Override
        public Outcome match(Place place) {
            if (!place.own.text().contains(piece)) {
                return Outcome.NONE;
            }
            List<Span> spans = new ArrayList<>();
            mark(place.own, spans);
            return new Outcome(true, true, true, spans);
        }

        @Override
        public void mark(FoldedText text, List<Span> spans) {
            if (piece.isEmpty()) {
                return;
            }
            int at = text.text().indexOf(piece);
            while (at >= 0) {
                spans.add(text.unfolded(at, at + piece.length()));
                at = text.text().indexOf(piece, at + 1);
            }
        }
    }

    /** A term as typed, else its words in any order. */
    private record Words(Phrase typed, List<String> words) implements Pattern {
        @Override
        public Outcome match(Place place) {
            Outcome exact = typed.match(place);
            if (exact.matched) {
                return exact;
            }
            if (!words.stream().allMatch(place::holds)) {
                return Outcome.NONE;
            }
            List<Span> spans = new ArrayList<>();
            words.forEach(word -> new Phrase(word).mark(place.own, spans));
            boolean own = words.stream().anyMatch(place.own.text()::contains);
            return new Outcome(true, own, false, spans);
        }

        @Override
        public void mark(FoldedText text, List<Span> spans) {
            int before = spans.size();
            typed.mark(text, spans);
            if (spans.size() == before) {
                words.forEach(word -> new Phrase(word).mark(text, spans));
            }
        }
    }

    /**
     * So many of the patterns; what is only ruled out does not tie a text to the query.
     *
     * @param patterns of what
     * @param count how many
     * @param alternatives whether one alone is all that was asked for, so that one that stands
     *     there as typed makes the match exact
     */
    private record Combination(List<Pattern> patterns, int count, boolean alternatives)
            implements Pattern {
        @Override
        public Outcome match(Place place) {
            boolean onlyNegations = patterns.stream().allMatch(Negation.class::isInstance);
            boolean own = patterns.isEmpty();
            boolean allExact = true;
            boolean someExact = false;
            int matched = 0;
            List<Span> spans = new ArrayList<>();
            for (Pattern pattern : patterns) {
                Outcome outcome = pattern.match(place);
                if (outcome.matched) {
                    matched++;
                    own |= outcome.own && (onlyNegations || !(pattern instanceof Negation));
                    allExact &= outcome.exact;
                    someExact |= outcome.exact;
                    spans.addAll(outcome.spans);
                }
            }
            boolean all = matched == patterns.size();
            boolean exact = alternatives ? someExact : all && allExact;
            return matched >= count ? new Outcome(true, own, exact, spans) : Outcome.NONE;
        }

        @Override
        public void mark(FoldedText text, List<Span> spans) {
            patterns.forEach(pattern -> pattern.mark(text, spans));
        }
    }

    /** A text that does not itself match; its surroundings alone rule nothing out. */
    private record Negation(Pattern pattern) implements Pattern {
        @Override
        public Outcome match(Place place) {
            return pattern.match(place).own
                    ? Outcome.NONE
                    : new Outcome(true, true, true, List.of());
        }

        @Override
        public void mark(FoldedText text, List<Span> spans) {}
    }
}
