package wenlan.search;

import org.jspecify.annotations.Nullable;

import wenlan.document.Span;
import wenlan.search.MatchPattern.Outcome;
import wenlan.search.MatchPattern.Place;
import wenlan.search.MatchPatterns.Admitted;
import wenlan.search.MatchPatterns.Close;
import wenlan.search.MatchPatterns.Combination;
import wenlan.search.MatchPatterns.Correction;
import wenlan.search.MatchPatterns.Everything;
import wenlan.search.MatchPatterns.Figured;
import wenlan.search.MatchPatterns.Named;
import wenlan.search.MatchPatterns.Negation;
import wenlan.search.MatchPatterns.Phrase;
import wenlan.search.MatchPatterns.Preference;
import wenlan.search.MatchPatterns.Substitution;
import wenlan.search.MatchPatterns.WordForms;
import wenlan.search.MatchPatterns.Words;
import wenlan.search.MatchPatterns.WordsAlone;
import wenlan.search.QueryNode.All;
import wenlan.search.QueryNode.And;
import wenlan.search.QueryNode.AtLeast;
import wenlan.search.QueryNode.Chosen;
import wenlan.search.QueryNode.Corrected;
import wenlan.search.QueryNode.Either;
import wenlan.search.QueryNode.Exact;
import wenlan.search.QueryNode.In;
import wenlan.search.QueryNode.Measured;
import wenlan.search.QueryNode.Near;
import wenlan.search.QueryNode.Not;
import wenlan.search.QueryNode.Or;
import wenlan.search.QueryNode.Relaxed;
import wenlan.search.QueryNode.Term;
import wenlan.search.QueryNode.Title;
import wenlan.search.QueryNode.Wildcard;
import wenlan.search.QueryNode.Word;
import wenlan.text.Folding;

import java.util.ArrayList;
import java.util.List;

/**
 * Says whether and where a unit matches a query, from its text and surroundings alone. Every engine
 * must find the units that this finds, and all marks are made by it, so that they are the same
 * whatever the engine.
 */
public final class Matcher {
    private final MatchPattern pattern;

    /** A matcher for {@code query}, to be used for many units. */
    public Matcher(QueryNode query) {
        this.pattern = compile(query);
    }

    /** How the query matches a unit; the spans are in its own text. */
    public Match match(IndexedUnit unit) {
        return match(Place.of(unit));
    }

    /** Where the query stands in a unit's own text, each occurrence by itself. */
    List<Span> occurrences(IndexedUnit unit) {
        Outcome outcome = pattern.match(Place.of(unit));
        return outcome.own()
                ? Highlights.occurrences(outcome.spans(), unit.unit().text().text())
                : List.of();
    }

    /** How the query matches a text in its surroundings; the spans are in the text. */
    public Match match(String text, String context) {
        return match(new Place(Folding.unit(text), Folding.unit(context), null));
    }

    /** How the query matches a text that has been folded. */
    Match match(Place place) {
        Outcome outcome = pattern.match(place);
        return outcome.own()
                ? new Match(true, outcome.exact(), Highlights.merge(outcome.spans()))
                : Match.NONE;
    }

    /**
     * Where single terms of the query stand in a cell that is shown beside the unit: whether the
     * query as a whole matches does not matter there.
     */
    public List<Span> marks(String text) {
        return marks(text, null);
    }

    /** The same for a heading above the unit, where what was asked of headings is marked too. */
    public List<Span> headingMarks(String heading) {
        return marks(heading, NamedPlace.HEADING);
    }

    private List<Span> marks(String text, @Nullable NamedPlace name) {
        List<Span> spans = new ArrayList<>();
        pattern.mark(Folding.unit(text), name, spans);
        return Highlights.merge(spans);
    }

    private static MatchPattern compile(QueryNode node) {
        return switch (node) {
            case All all -> new Everything();
            case Exact exact -> new Phrase(Folding.query(exact.text()), exact.whole());
            case Title title -> new Phrase(Folding.query(title.text()), false);
            case Term term -> pattern(term);
            case Word word -> new WordsAlone(List.of(new WordForms(word.forms())));
            case Near near -> new Close(null, new Window(near.pieces(), near.distance(), false));
            case Wildcard wildcard ->
                    new Close(
                            new Phrase(Folding.query(wildcard.text()), false),
                            new Window(wildcard.pieces(), wildcard.distance(), true));
            case In in -> new Named(in.place(), Folding.query(in.text()), words(in.words()));
            case Chosen chosen -> new Admitted(chosen.selection());
            case Measured measured -> new Figured(measured);
            case And and -> combination(and, and.nodes(), and.nodes().size());
            case Or or -> combination(or, or.nodes(), 1);
            case AtLeast some -> combination(some, some.nodes(), some.count());
            case Not not -> new Negation(compile(not.node()));
            case Relaxed relaxed ->
                    new Preference(compile(relaxed.asked()), compile(relaxed.weaker()));
            case Either either ->
                    new Substitution(
                            pattern(either.typed()),
                            either.others().stream().map(Matcher::pattern).toList());
            case Corrected corrected -> new Correction(compile(corrected.meant()));
        };
    }

    private static Words pattern(Term term) {
        return new Words(Folding.query(term.text()), words(term));
    }

    private static List<WordForms> words(Term term) {
        return term.words().stream().map(w -> new WordForms(term.word(w).forms())).toList();
    }

    private static List<WordForms> words(List<String> words) {
        return words.stream().map(word -> new WordForms(List.of(word))).toList();
    }

    private static MatchPattern combination(QueryNode whole, List<QueryNode> nodes, int count) {
        return new Combination(
                nodes.stream().map(Matcher::compile).toList(),
                nodes.stream().map(QueryNode::isRestriction).toList(),
                count,
                whole instanceof Or);
    }
}
