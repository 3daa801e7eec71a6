package wenlan.lucene;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

import wenlan.search.QueryNode;
import wenlan.search.RankingProfile;
import wenlan.text.Folding;
import wenlan.text.WordCutter;

import java.util.List;

/** Turns a query tree into Lucene's queries: characters decide what matches, words help to rank. */
final class QueryTranslator {
    private final WordCutter cutter;
    private final RankingProfile profile;

    QueryTranslator(WordCutter cutter, RankingProfile profile) {
        this.cutter = cutter;
        this.profile = profile;
    }

    Query translate(QueryNode node) {
        return switch (node) {
            case QueryNode.All all -> MatchAllDocsQuery.INSTANCE;
            case QueryNode.Exact exact -> containing(Folding.query(exact.text()));
            case QueryNode.Term term -> term(term);
            case QueryNode.And and -> all(and.nodes());
            case QueryNode.Or or -> any(or.nodes());
            case QueryNode.Not not -> not(not.node());
        };
    }

    private Query term(QueryNode.Term term) {
        String whole = Folding.query(term.text());
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        if (term.words().equals(List.of(whole))) {
            query.add(boosted(containing(whole), profile.asTyped()), Occur.MUST);
        } else {
            query.add(boosted(containing(whole), profile.asTyped()), Occur.SHOULD);
            query.add(anyOf(containing(whole), allOf(term.words())), Occur.FILTER);
        }
        for (String word : cutter.cut(Folding.words(term.text()))) {
            Query inWords = new TermQuery(new Term(Schema.WORDS, word));
            query.add(boosted(inWords, profile.word()), Occur.SHOULD);
        }
        return query.build();
    }

    private static Query boosted(Query query, float boost) {
        return boost == 1 ? query : new BoostQuery(query, boost);
    }

    private Query allOf(List<String> words) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(containing(word), Occur.MUST));
        return query.build();
    }

    private static Query anyOf(Query first, Query second) {
        return new BooleanQuery.Builder()
                .add(first, Occur.SHOULD)
                .add(second, Occur.SHOULD)
                .build();
    }

    private Query all(List<QueryNode> nodes) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        nodes.forEach(node -> query.add(translate(node), Occur.MUST));
        return nodes.isEmpty() ? MatchAllDocsQuery.INSTANCE : query.build();
    }

    private Query any(List<QueryNode> nodes) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        nodes.forEach(node -> query.add(translate(node), Occur.SHOULD));
        return query.build();
    }

    private Query not(QueryNode node) {
        return new BooleanQuery.Builder()
                .add(MatchAllDocsQuery.INSTANCE, Occur.MUST)
                .add(translate(node), Occur.MUST_NOT)
                .build();
    }

    /**
     * Units whose folded text contains {@code folded}. Every other pair and the last one cover all
     * its characters, and their positions fix where each must stand, so the pairs between them need
     * not be read.
     */
    static Query containing(String folded) {
        int[] characters = folded.codePoints().toArray();
        if (characters.length == 0) {
            return MatchAllDocsQuery.INSTANCE;
        }
        if (characters.length == 1) {
            return new TermQuery(new Term(Schema.SINGLES, folded));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        int last = characters.length - 2;
        for (int at = 0; at <= last; at = at == last ? last + 1 : Math.min(at + 2, last)) {
            phrase.add(new Term(Schema.PAIRS, new String(characters, at, 2)), at);
        }
        return phrase.build();
    }
}
