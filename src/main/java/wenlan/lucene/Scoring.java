package wenlan.lucene;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

import wenlan.search.QueryNode;
import wenlan.search.RankingProfile;
import wenlan.text.Folding;
import wenlan.text.WordCutter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What raises a unit among those that match: BM25 over words, pairs and single characters, each of
 * which knows something that the others do not, and how many of the words asked for it covers.
 */
final class Scoring {
    /**
     * Parts of each sort that score. A pasted page would ask for thousands; the first of them tell
     * what it is about, and Lucene bounds the clauses of a query.
     */
    private static final int MOST_PARTS = 64;

    private final WordCutter cutter;
    private final RankingProfile profile;
    private final Set<String> words = new LinkedHashSet<>();
    private final Set<String> pairs = new LinkedHashSet<>();
    private final Set<String> singles = new LinkedHashSet<>();
    private final Set<String> covered = new LinkedHashSet<>();
    private final Set<String> typed = new LinkedHashSet<>();
    private final Set<String> joints = new LinkedHashSet<>();
    private final Set<QueryNode> complete = new LinkedHashSet<>();
    private final Set<QueryNode.Either> substitutions = new LinkedHashSet<>();

    private Scoring(WordCutter cutter, RankingProfile profile) {
        this.cutter = cutter;
        this.profile = profile;
    }

    /** Adds the clauses that score {@code node} to {@code query}. */
    static void add(
            QueryNode node, WordCutter cutter, RankingProfile profile, BooleanQuery.Builder query) {
        Scoring scoring = new Scoring(cutter, profile);
        scoring.collect(node);
        scoring.addTo(query);
    }

    /** What is ruled out scores nothing. */
    private void collect(QueryNode node) {
        switch (node) {
            case QueryNode.All all -> {}
            case QueryNode.Not not -> {}
            case QueryNode.In in -> {}
            case QueryNode.Chosen chosen -> {}
            case QueryNode.Word word -> parts("", word.forms());
            case QueryNode.Near near -> parts("", near.pieces());
            case QueryNode.Title title -> parts(title.text(), title.words());
            case QueryNode.Wildcard wildcard ->
                    parts(
                            wildcard.text(),
                            wildcard.pieces().stream()
                                    .flatMap(piece -> Arrays.stream(piece.split(" +")))
                                    .toList());
            case QueryNode.Exact exact -> parts(exact.text(), List.of(Folding.query(exact.text())));
            case QueryNode.Term term -> parts(term.text(), term.words());
            case QueryNode.And and -> and.nodes().forEach(this::collect);
            case QueryNode.Or or -> or.nodes().forEach(this::collect);
            case QueryNode.AtLeast some -> some.nodes().forEach(this::collect);
            case QueryNode.Relaxed relaxed -> {
                collect(relaxed.asked());
                complete.add(relaxed.asked());
            }
            case QueryNode.Either either -> substitutions.add(either);
            case QueryNode.Corrected corrected -> collect(corrected.meant());
        }
    }

    private void parts(String text, List<String> wanted) {
        typed.add(Folding.query(text));
        covered.addAll(wanted);
        joints.addAll(grams(Folding.query(text), 2));
        for (String word : wanted) {
            words.addAll(cutter.cut(word));
            singles.addAll(grams(word, 1));
            pairs.addAll(grams(word, 2));
        }
    }

    /** The runs of so many adjacent characters. */
    private static List<String> grams(String text, int size) {
        int[] characters = text.codePoints().toArray();
        return IntStream.rangeClosed(0, characters.length - size)
                .mapToObj(at -> new String(characters, at, size))
                .toList();
    }

    private void addTo(BooleanQuery.Builder query) {
        terms(query, Schema.WORDS, words, profile.words());
        terms(query, Schema.PAIRS, pairs, profile.pairs());
        joints.removeAll(pairs);
        terms(query, Schema.PAIRS, joints, profile.joints());
        terms(query, Schema.SINGLES, singles, profile.singles());
        terms(query, Schema.WORDS_AROUND, words, profile.wordsAround());
        terms(query, Schema.PAIRS_AROUND, pairs, profile.pairsAround());
        typed.stream()
                .limit(MOST_PARTS)
                .filter(text -> text.length() > 1)
                .forEach(text -> add(query, Conditions.inText(text), profile.asTyped()));
        complete.forEach(
                node ->
                        add(
                                query,
                                new ConstantScoreQuery(Conditions.own(node)),
                                profile.complete()));
        covered.stream().limit(MOST_PARTS).forEach(word -> query.add(coverage(word), Occur.SHOULD));
        substitutions.stream()
                .limit(MOST_PARTS)
                .forEach(either -> query.add(best(either), Occur.SHOULD));
    }

    /** A unit scores by the term or by what stands for it, whichever gives more, not by both. */
    private Query best(QueryNode.Either either) {
        List<Query> ways = new ArrayList<>(List.of(scored(either.typed())));
        for (QueryNode.Term other : either.others()) {
            // Several words that stand for one cover no more than that one.
            float share = (float) either.typed().words().size() / other.words().size();
            ways.add(new BoostQuery(scored(other), profile.substitute() * Math.min(1, share)));
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    private Query scored(QueryNode node) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        add(node, cutter, profile, query);
        return query.build();
    }

    private Query coverage(String word) {
        Query inText = new ConstantScoreQuery(Conditions.inText(word));
        Query around = new ConstantScoreQuery(Conditions.around(word));
        return new DisjunctionMaxQuery(
                List.of(
                        new BoostQuery(inText, profile.covered()),
                        new BoostQuery(around, profile.coveredAround())),
                0);
    }

    private static void terms(
            BooleanQuery.Builder query, String field, Set<String> terms, float weight) {
        terms.stream()
                .limit(MOST_PARTS)
                .forEach(term -> add(query, new TermQuery(new Term(field, term)), weight));
    }

    private static void add(BooleanQuery.Builder query, Query part, float weight) {
        query.add(new BoostQuery(part, weight), Occur.SHOULD);
    }
}
