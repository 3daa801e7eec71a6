package wenlan.search;

import wenlan.document.Span;
import wenlan.search.QueryNode.All;
import wenlan.search.QueryNode.And;
import wenlan.search.QueryNode.Exact;
import wenlan.search.QueryNode.Not;
import wenlan.search.QueryNode.Or;
import wenlan.search.QueryNode.Term;
import wenlan.text.FoldedText;
import wenlan.text.Folding;

import java.util.ArrayList;
import java.util.List;

/**
 * Says where in a text a query matches, from the text alone. Every engine must find the units that
 * this finds, and all marks are made by it, so that they are the same whatever the engine.
 */
public final class Matcher {
    private final Pattern pattern;

    /** A matcher for {@code query}, to be used for many texts. */
    public Matcher(QueryNode query) {
        this.pattern = compile(query);
    }

    /** How the query matches a unit's own text. */
    public Match match(String text) {
        return pattern.match(Folding.unit(text));
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

    /** A query whose texts have been folded. */
    private interface Pattern {
        Match match(FoldedText text);

        void mark(FoldedText text, List<Span> spans);
    }

    private static Pattern compile(QueryNode node) {
        return switch (node) {
            case All all -> new Everything();
            case Exact exact -> new Phrase(List.of(Folding.query(exact.text())), true);
            case Term term -> compile(term);
            case And and ->
                    new Combination(and.nodes().stream().map(Matcher::compile).toList(), true);
            case Or or ->
                    new Combination(or.nodes().stream().map(Matcher::compile).toList(), false);
            case Not not -> new Negation(compile(not.node()));
        };
    }

    /** Words that make up the whole term would say nothing that the term does not. */
    private static Pattern compile(Term term) {
        Pattern whole = new Phrase(List.of(Folding.query(term.text())), true);
        if (term.words().size() == 1
                && term.words().getFirst().equals(Folding.query(term.text()))) {
            return whole;
        }
        return new Fallback(whole, new Phrase(term.words(), false));
    }

    private record Everything() implements Pattern {
        @Override
        public Match match(FoldedText text) {
            return new Match(true, true, List.of());
        }

        @Override
        public void mark(FoldedText text, List<Span> spans) {}
    }

    /** Pieces that must all be there, in any order; a piece without characters is everywhere. */
    private record Phrase(List<String> pieces, boolean exact) implements Pattern {
        @Override
        public Match match(FoldedText text) {
            for (String piece : pieces) {
                if (!text.text().contains(piece)) {
                    return Match.NONE;
                }
            }
            List<Span> spans = new ArrayList<>();
            mark(text, spans);
            return new Match(true, exact, Highlights.merge(spans));
        }

        @Override
        public void mark(FoldedText text, List<Span> spans) {
            for (String piece : pieces) {
                if (piece.isEmpty()) {
                    continue;
                }
                int at = text.text().indexOf(piece);
                while (at >= 0) {
                    spans.add(text.unfolded(at, at + piece.length()));
                    at = text.text().indexOf(piece, at + 1);
                }
            }
        }
    }

    private record Fallback(Pattern first, Pattern second) implements Pattern {
        @Override
        public Match match(FoldedText text) {
            Match match = first.match(text);
            return match.matched() ? match : second.match(text);
        }

        @Override
        public void mark(FoldedText text, List<Span> spans) {
            int before = spans.size();
            first.mark(text, spans);
            if (spans.size() == before) {
                second.mark(text, spans);
            }
        }
    }

    private record Combination(List<Pattern> patterns, boolean all) implements Pattern {
        @Override
        public Match match(FoldedText text) {
            boolean exact = true;
            int matched = 0;
            List<Span> spans = new ArrayList<>();
            for (Pattern pattern : patterns) {
                Match match = pattern.match(text);
                if (match.matched()) {
                    matched++;
                    exact &= match.exact();
                    spans.addAll(match.spans());
                } else if (all) {
                    return Match.NONE;
                }
            }
            return matched == 0 && !all
                    ? Match.NONE
                    : new Match(true, exact, Highlights.merge(spans));
        }

        @Override
        public void mark(FoldedText text, List<Span> spans) {
            patterns.forEach(pattern -> pattern.mark(text, spans));
        }
    }

    private record Negation(Pattern pattern) implements Pattern {
        @Override
        public Match match(FoldedText text) {
            return pattern.match(text).matched() ? Match.NONE : new Match(true, true, List.of());
        }

        @Override
        public void mark(FoldedText text, List<Span> spans) {}
    }
}
