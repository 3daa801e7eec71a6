package wenlan.lucene;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

import wenlan.search.Dimension;
import wenlan.search.QueryNode;
import wenlan.search.RankingProfile;
import wenlan.search.RankingWeight;
import wenlan.search.Relaxation;
import wenlan.search.Selection;
import wenlan.search.Share;
import wenlan.search.Share.Place;
import wenlan.search.Share.Way;
import wenlan.search.StatedFigures;
import wenlan.text.WordCutter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What raises a unit among those that match: BM25 over words, pairs and single characters, each of
 * which knows something that the others do not, and how many of the words asked for it covers.
 */
final class Scoring {
    /**
     * Parts of each sort that score. A pasted page would ask for thousands; the first of them tell
     * what it is about, and Lucene bounds the clauses of a query.
     */
    static final int MOST_PARTS = 64;

    /**
     * So many words of a query each have to be there. What answers a longer question words much of
     * it otherwise, so that all of them together count the less the longer it is.
     */
    private static final int FEW = 5;

    /** What a word still says that nearly all units hold. */
    private static final double LEAST = 0.01;

    private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})年?");

    /** Dimensions of which a unit can be about one value alone. */
    static final List<Dimension> PLACES = List.of(Dimension.CITY, Dimension.YEAR);

    private final Snapshot snapshot;
    private final WordCutter cutter;
    private final RankingProfile profile;
    private final List<Selection> selections;

    Scoring(
            Snapshot snapshot,
            WordCutter cutter,
            RankingProfile profile,
            List<Selection> selections) {
        this.selections = List.copyOf(selections);
        this.snapshot = snapshot;
        this.cutter = cutter;
        this.profile = profile;
    }

    /** Adds the clauses that score {@code node} to {@code query}. */
    void add(QueryNode node, BooleanQuery.Builder query) throws IOException {
        parts(node).forEach(part -> query.add(part.query(), Occur.SHOULD));
    }

    /** What says of units what the parts of {@code node} give them. */
    ScoreExplainer explainer(QueryNode node) throws IOException {
        return new ScoreExplainer(snapshot, parts(node));
    }

    private List<ScorePart> parts(QueryNode node) throws IOException {
        AskedParts asked = AskedParts.of(node, selections, cutter);
        List<ScorePart> parts = new ArrayList<>();
        addTerms(parts, asked);
        addTyped(parts, asked);
        addAnswers(parts, asked);
        addWords(parts, asked);
        for (QueryNode.Either either : asked.substitutions.stream().limit(MOST_PARTS).toList()) {
            parts.add(best(either));
        }
        return parts;
    }

    private void addTerms(List<ScorePart> parts, AskedParts asked) {
        terms(parts, Place.TEXT, Way.WORD, asked.words, profile.of(RankingWeight.WORDS));
        terms(parts, Place.TEXT, Way.PAIR, asked.pairs, profile.of(RankingWeight.PAIRS));
        terms(parts, Place.TEXT, Way.JOINT, asked.joints, profile.of(RankingWeight.JOINTS));
        terms(parts, Place.TEXT, Way.CHARACTER, asked.singles, profile.of(RankingWeight.SINGLES));
        terms(parts, Place.AROUND, Way.WORD, asked.words, profile.of(RankingWeight.WORDS_AROUND));
        terms(parts, Place.AROUND, Way.PAIR, asked.pairs, profile.of(RankingWeight.PAIRS_AROUND));
        terms(parts, Place.NEAR, Way.PAIR, asked.pairs, profile.of(RankingWeight.PAIRS_NEAR));
        terms(
                parts,
                Place.NEAR,
                Way.CHARACTER,
                asked.singles,
                profile.of(RankingWeight.SINGLES_NEAR));
    }

    private void addTyped(List<ScorePart> parts, AskedParts asked) throws IOException {
        for (String text : asked.typed) {
            Query whole = Conditions.whole(text);
            Share share =
                    new Share(
                            text,
                            Place.TEXT,
                            Way.AS_TYPED,
                            profile.of(RankingWeight.AS_TYPED) * rarity(whole));
            add(parts, share, new ConstantScoreQuery(whole));
            String title = "《" + text + "》";
            Share named =
                    new Share(title, Place.TEXT, Way.AS_TYPED, profile.of(RankingWeight.TITLED));
            add(parts, named, new ConstantScoreQuery(Conditions.whole(title)));
        }
        for (String term : asked.terms.stream().limit(MOST_PARTS).toList()) {
            Share share =
                    new Share(term, Place.AROUND, Way.COLUMN, profile.of(RankingWeight.COLUMN));
            Query named = new TermQuery(new Term(Schema.COLUMN, term));
            add(parts, share, new ConstantScoreQuery(named));
        }
    }

    private void addAnswers(List<ScorePart> parts, AskedParts asked) throws IOException {
        for (QueryNode node : asked.complete) {
            Query complete = complete(node, asked.figures);
            Share share =
                    new Share("", Place.TEXT, Way.COMPLETE, profile.of(RankingWeight.COMPLETE));
            add(parts, share, new ConstantScoreQuery(complete));
            Share titled =
                    new Share(
                            "",
                            Place.AROUND,
                            Way.COMPLETE,
                            profile.of(RankingWeight.COMPLETE_TITLED));
            Relaxation.titled(node)
                    .map(all -> Conditions.without(Conditions.own(all), complete))
                    .ifPresent(all -> add(parts, titled, new ConstantScoreQuery(all)));
        }
        if (!asked.figures.isEmpty()) {
            Share share = new Share("", Place.TEXT, Way.FIGURE, profile.of(RankingWeight.FIGURED));
            add(parts, share, new ConstantScoreQuery(stated(asked.figures)));
        }
        for (String noun : asked.counted) {
            Share share =
                    new Share(noun, Place.TEXT, Way.FIGURE, profile.of(RankingWeight.COUNTED));
            add(parts, share, new ConstantScoreQuery(counted(noun, asked)));
        }
    }

    /** Units that state a figure and what it counts, and are about no other city than the asked. */
    private Query counted(String noun, AskedParts asked) throws IOException {
        List<Query> all = new ArrayList<>(List.of(stated(asked.figures), Conditions.whole(noun)));
        List<Selection> places = new ArrayList<>(asked.chosen);
        for (String word : asked.covered.keySet().stream().limit(MOST_PARTS).toList()) {
            places.addAll(places(word));
        }
        places.stream()
                .filter(place -> place.dimension() == Dimension.CITY && place.includes())
                .forEach(place -> all.add(alone(place)));
        return Containing.all(all);
    }

    private void addWords(List<ScorePart> parts, AskedParts asked) throws IOException {
        float few = Math.min(1, (float) FEW / Math.max(1, asked.covered.size()));
        float part = few * few;
        for (String word : asked.covered.keySet().stream().limit(MOST_PARTS).toList()) {
            parts.add(coverage(word, List.copyOf(asked.covered.get(word))).weighted(part));
            for (Selection place : places(word)) {
                Share share =
                        new Share(word, Place.ENTITY, Way.NAMED, profile.of(RankingWeight.PLACED));
                Query named = Conditions.met(new QueryNode.Chosen(place));
                add(parts, share, new ConstantScoreQuery(named));
                addAlone(parts, word, place);
            }
        }
        for (Selection selection : asked.chosen) {
            if (PLACES.contains(selection.dimension())) {
                addAlone(parts, String.join(" ", selection.included()), selection);
            }
        }
    }

    /**
     * Units that hold all that was asked for; a word that only says what sort of figure is wanted
     * need not be there where the figure is.
     */
    private static Query complete(QueryNode node, Set<String> figures) {
        Query all = Conditions.own(node);
        List<QueryNode> words = Relaxation.words(node);
        List<QueryNode> others = words.stream().filter(word -> !asksForFigure(word)).toList();
        if (figures.isEmpty() || others.isEmpty() || others.size() == words.size()) {
            return all;
        }
        Query rest = Conditions.own(new QueryNode.And(others));
        return Containing.any(List.of(all, Containing.all(List.of(rest, stated(figures)))));
    }

    private static boolean asksForFigure(QueryNode node) {
        return node instanceof QueryNode.Word word && StatedFigures.asks(word.forms().getFirst());
    }

    private static Query stated(Set<String> figures) {
        return new TermInSetQuery(Schema.STATES, figures.stream().map(BytesRef::new).toList());
    }

    /** The city or year that a word names. */
    private List<Selection> places(String word) throws IOException {
        Matcher year = YEAR.matcher(word);
        if (year.matches()) {
            return List.of(Selection.of(Dimension.YEAR, year.group(1)));
        }
        String city = word.endsWith("市") ? word.substring(0, word.length() - 1) : word;
        return snapshot.ordinals(Dimension.CITY).number(city).isPresent()
                ? List.of(Selection.of(Dimension.CITY, city))
                : List.of();
    }

    private void addAlone(List<ScorePart> parts, String term, Selection place) {
        if (place.includes()) {
            Share share = new Share(term, Place.ENTITY, Way.ALONE, profile.of(RankingWeight.ALONE));
            add(parts, share, new ConstantScoreQuery(alone(place)));
        }
    }

    /** Units with that place and no other one. */
    private static Query alone(Selection place) {
        List<BytesRef> values = Conditions.values(place).stream().map(BytesRef::new).toList();
        return new TermInSetQuery(Schema.alone(place.dimension()), values);
    }

    /** A unit scores by the term or by what stands for it, whichever gives more, not by both. */
    private ScorePart best(QueryNode.Either either) throws IOException {
        List<List<ScorePart>> ways = new ArrayList<>(List.of(scored(either.typed(), 1)));
        // What stands for a common word says no more than that word, however seldom it is used.
        float rarity = rarity(Conditions.own(either.typed()));
        for (QueryNode.Term other : either.others()) {
            // Several words that stand for one cover no more than that one.
            float share = (float) either.typed().words().size() / other.words().size();
            float part = Math.min(1, share) * Math.min(1, rarity / rarity(Conditions.own(other)));
            ways.add(scored(other, profile.of(RankingWeight.SUBSTITUTE) * part));
        }
        List<Query> queries = ways.stream().map(Scoring::together).toList();
        Share share = new Share(either.typed().text(), Place.TEXT, Way.AS_TYPED, 1);
        return new ScorePart(share, new DisjunctionMaxQuery(queries, 0), ways);
    }

    private static Query together(List<ScorePart> parts) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        parts.forEach(part -> query.add(part.query(), Occur.SHOULD));
        return query.build();
    }

    private List<ScorePart> scored(QueryNode node, float weight) throws IOException {
        return new Scoring(snapshot, cutter, profile, List.of())
                .parts(node).stream().map(part -> part.weighted(weight)).toList();
    }

    /** A word that few units hold says more of what was asked for than one that most hold. */
    private ScorePart coverage(String word, List<String> forms) throws IOException {
        float rarity = rarity(Containing.TEXT.word(forms));
        List<ScorePart> ways = new ArrayList<>();
        Share own =
                new Share(
                        word, Place.TEXT, Way.COVERED, profile.of(RankingWeight.COVERED) * rarity);
        covering(ways, word, List.of(word), rarity);
        if (forms.size() > 1) {
            covering(ways, word, forms, rarity * profile.of(RankingWeight.OTHER_FORM));
        }
        return new ScorePart(
                own,
                new DisjunctionMaxQuery(ways.stream().map(ScorePart::query).toList(), 0),
                ways.stream().map(List::of).toList());
    }

    private void covering(List<ScorePart> ways, String word, List<String> forms, float weight) {
        Share own =
                new Share(
                        word, Place.TEXT, Way.COVERED, profile.of(RankingWeight.COVERED) * weight);
        add(ways, own, new ConstantScoreQuery(Containing.TEXT.word(forms)));
        Share other =
                new Share(
                        word,
                        Place.AROUND,
                        Way.COVERED,
                        profile.of(RankingWeight.COVERED_AROUND) * weight);
        add(ways, other, new ConstantScoreQuery(Containing.AROUND.word(forms)));
    }

    /**
     * The squared inverse document frequency of a word, over the entries of the index, as a share
     * of the greatest there is: 1 of a word that nothing holds, near 0 of one that all hold.
     * Squared, since in a long question common words would otherwise weigh down the few that
     * matter.
     */
    private float rarity(Query word) throws IOException {
        int all = Math.max(2, snapshot.getIndexReader().maxDoc());
        double frequency =
                Math.log((all + 1.0) / (snapshot.count(word) + 1.0)) / Math.log(all + 1.0);
        return (float) Math.max(LEAST, frequency * frequency);
    }

    private static void terms(
            List<ScorePart> parts, Place place, Way way, Set<String> terms, float weight) {
        String field = field(place, way);
        terms.stream()
                .limit(MOST_PARTS)
                .forEach(
                        term ->
                                add(
                                        parts,
                                        new Share(term, place, way, weight),
                                        new TermQuery(new Term(field, term))));
    }

    private static String field(Place place, Way way) {
        return switch (place) {
            case TEXT ->
                    switch (way) {
                        case WORD -> Schema.WORDS;
                        case CHARACTER -> Schema.SINGLES;
                        default -> Schema.PAIRS;
                    };
            case AROUND -> way == Way.WORD ? Schema.WORDS_AROUND : Schema.PAIRS_AROUND;
            case NEAR -> way == Way.CHARACTER ? Schema.SINGLES_NEAR : Schema.PAIRS_NEAR;
            case ENTITY -> throw new IllegalArgumentException("entities are no text");
        };
    }

    private static void add(List<ScorePart> parts, Share share, Query query) {
        float weight = (float) share.weight();
        if (weight > 0) {
            parts.add(new ScorePart(share, new BoostQuery(query, weight), List.of()));
        }
    }
}
