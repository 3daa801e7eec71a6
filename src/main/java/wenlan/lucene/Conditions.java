package wenlan.lucene;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

import wenlan.search.QueryNode;
import wenlan.text.Folding;

import java.util.List;

/**
 * Which units match, exactly as {@code search.Matcher} says, without any score. Each node has two
 * queries: units that meet it together with their surroundings, and those whose own text has a part
 * in that.
 */
final class Conditions {
    private Conditions() {}

    /** Units whose own text has a part in meeting {@code node}: the hits. */
    static Query own(QueryNode node) {
        return switch (node) {
            case QueryNode.All all -> MatchAllDocsQuery.INSTANCE;
            case QueryNode.Exact exact -> inText(Folding.query(exact.text()));
            case QueryNode.Term term -> ownTerm(term);
            case QueryNode.And and -> ownSome(and, and.nodes());
            case QueryNode.Or or -> ownSome(or, or.nodes());
            case QueryNode.AtLeast some -> ownSome(some, some.nodes());
            case QueryNode.Not not -> met(not);
        };
    }

    /** Units that meet {@code node} together with their surroundings. */
    private static Query met(QueryNode node) {
        return switch (node) {
            case QueryNode.All all -> MatchAllDocsQuery.INSTANCE;
            case QueryNode.Exact exact -> inText(Folding.query(exact.text()));
            case QueryNode.Term term ->
                    any(List.of(inText(Folding.query(term.text())), allWords(term)));
            case QueryNode.And and ->
                    and.nodes().isEmpty()
                            ? MatchAllDocsQuery.INSTANCE
                            : all(and.nodes().stream().map(Conditions::met).toList());
            case QueryNode.Or or -> atLeast(1, or.nodes());
            case QueryNode.AtLeast some -> atLeast(some.count(), some.nodes());
            case QueryNode.Not not ->
                    new BooleanQuery.Builder()
                            .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
                            .add(own(not.node()), Occur.MUST_NOT)
                            .build();
        };
    }

    private static Query ownTerm(QueryNode.Term term) {
        Query typed = inText(Folding.query(term.text()));
        Query someWord = any(term.words().stream().map(Conditions::inText).toList());
        return any(List.of(typed, all(List.of(allWords(term), someWord))));
    }

    /** What is only ruled out does not tie a text to the query. */
    private static Query ownSome(QueryNode node, List<QueryNode> parts) {
        List<QueryNode> asked = parts.stream().filter(n -> !(n instanceof QueryNode.Not)).toList();
        if (asked.isEmpty()) {
            return met(node);
        }
        return all(List.of(met(node), any(asked.stream().map(Conditions::own).toList())));
    }

    private static Query allWords(QueryNode.Term term) {
        return all(
                term.words().stream()
                        .map(word -> any(List.of(inText(word), around(word))))
                        .toList());
    }

    private static Query atLeast(int count, List<QueryNode> nodes) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        nodes.forEach(node -> query.add(met(node), Occur.SHOULD));
        return query.setMinimumNumberShouldMatch(count).build();
    }

    private static Query all(List<Query> queries) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        queries.forEach(part -> query.add(part, Occur.FILTER));
        return query.build();
    }

    private static Query any(List<Query> queries) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        queries.forEach(part -> query.add(part, Occur.SHOULD));
        return query.build();
    }

    /** Units whose own folded text contains {@code folded}. */
    static Query inText(String folded) {
        return containing(folded, Schema.SINGLES, Schema.PAIRS);
    }

    /** Units whose folded surroundings contain {@code folded}. */
    static Query around(String folded) {
        return containing(folded, Schema.SINGLES_AROUND, Schema.PAIRS_AROUND);
    }

    /**
     * Containment by pairs of adjacent characters. Every other pair and the last one cover all
     * characters, and their positions fix where each must stand, so the pairs between them need not
     * be read.
     */
    private static Query containing(String folded, String singles, String pairs) {
        int[] characters = folded.codePoints().toArray();
        if (characters.length == 0) {
            return MatchAllDocsQuery.INSTANCE;
        }
        if (characters.length == 1) {
            return new TermQuery(new Term(singles, folded));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        int last = characters.length - 2;
        for (int at = 0; at <= last; at = at == last ? last + 1 : Math.min(at + 2, last)) {
            phrase.add(new Term(pairs, new String(characters, at, 2)), at);
        }
        return phrase.build();
    }
}
