package wenlan.lucene;

import static wenlan.lucene.Containing.AROUND;
import static wenlan.lucene.Containing.NAME;
import static wenlan.lucene.Containing.TEXT;
import static wenlan.lucene.Containing.all;
import static wenlan.lucene.Containing.any;

import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

import wenlan.search.Dimension;
import wenlan.search.NamedPlace;
import wenlan.search.QueryNode;
import wenlan.search.Selection;
import wenlan.search.YearRange;
import wenlan.text.Folding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which units match, exactly as {@code search.Matcher} says, without any score. Each node has two
 * queries: units that meet it together with their surroundings, and those whose own text has a part
 * in that.
 */
final class Conditions {
    /** Years that a range can name. */
    private static final YearRange YEARS = new YearRange(0, 9999);

    private static final Query IN_TABLE = new FieldExistsQuery(Schema.facet(Dimension.TABLE));

    private Conditions() {}

    /** Units whose own text has a part in meeting {@code node}: the hits. */
    static Query own(QueryNode node) {
        return switch (node) {
            case QueryNode.Term term -> ownTerm(term, inText(Folding.query(term.text())));
            case QueryNode.Word word -> TEXT.word(word.forms());
            case QueryNode.And and -> ownSome(and, and.nodes());
            case QueryNode.Or or -> any(or.nodes().stream().map(Conditions::own).toList());
            case QueryNode.AtLeast some -> ownSome(some, some.nodes());
            case QueryNode.All all -> met(all);
            case QueryNode.Exact exact -> met(exact);
            case QueryNode.Title title -> met(title);
            case QueryNode.Near near -> met(near);
            case QueryNode.Wildcard wildcard -> met(wildcard);
            case QueryNode.In in -> met(in);
            case QueryNode.Chosen chosen -> met(chosen);
            case QueryNode.Measured measured -> met(measured);
            case QueryNode.Not not -> met(not);
            case QueryNode.Either either -> ownEither(either);
            case QueryNode.Corrected corrected -> own(corrected.meant());
            case QueryNode.Relaxed relaxed ->
                    any(List.of(own(relaxed.asked()), own(relaxed.weaker())));
        };
    }

    /** Units that meet {@code node} together with their surroundings. */
    static Query met(QueryNode node) {
        return switch (node) {
            case QueryNode.All all -> MatchAllDocsQuery.INSTANCE;
            case QueryNode.Exact exact -> exact(exact);
            case QueryNode.Title title -> inText(Folding.query(title.text()));
            case QueryNode.Term term -> metTerm(term, inText(Folding.query(term.text())));
            case QueryNode.Word word -> somewhere(word);
            case QueryNode.Near near -> Containing.close(near.pieces(), near.distance(), false);
            case QueryNode.Wildcard wildcard -> wildcard(wildcard);
            case QueryNode.In in -> in(in);
            case QueryNode.Chosen chosen -> admitted(chosen.selection());
            case QueryNode.Measured measured -> new MeasuredUnits(measured);
            case QueryNode.And and ->
                    and.nodes().isEmpty()
                            ? MatchAllDocsQuery.INSTANCE
                            : all(and.nodes().stream().map(Conditions::met).toList());
            case QueryNode.Or or -> any(or.nodes().stream().map(Conditions::met).toList());
            case QueryNode.AtLeast some -> atLeast(some.count(), some.nodes());
            case QueryNode.Not not -> without(MatchAllDocsQuery.INSTANCE, own(not.node()));
            case QueryNode.Either either -> metEither(either);
            case QueryNode.Corrected corrected -> met(corrected.meant());
            case QueryNode.Relaxed relaxed ->
                    any(List.of(met(relaxed.asked()), met(relaxed.weaker())));
        };
    }

    private static Query exact(QueryNode.Exact exact) {
        String folded = Folding.query(exact.text());
        return exact.whole() ? whole(folded) : inText(folded);
    }

    /** What nobody typed has to stand as whole words. */
    private static Query ownEither(QueryNode.Either either) {
        Stream<Query> others = either.others().stream().map(o -> ownTerm(o, whole(o)));
        return any(Stream.concat(Stream.of(own(either.typed())), others).toList());
    }

    private static Query metEither(QueryNode.Either either) {
        Stream<Query> others = either.others().stream().map(o -> metTerm(o, whole(o)));
        return any(Stream.concat(Stream.of(met(either.typed())), others).toList());
    }

    private static Query whole(QueryNode.Term term) {
        return whole(Folding.query(term.text()));
    }

    private static Query metTerm(QueryNode.Term term, Query typed) {
        return any(List.of(typed, allWords(term)));
    }

    private static Query ownTerm(QueryNode.Term term, Query typed) {
        List<Query> words =
                term.words().stream().map(w -> TEXT.word(term.word(w).forms())).toList();
        return any(List.of(typed, all(List.of(allWords(term), any(words)))));
    }

    /** What only restricts does not tie a text to the query. */
    private static Query ownSome(QueryNode node, List<QueryNode> parts) {
        if (parts.isEmpty() || node.isRestriction()) {
            return met(node);
        }
        List<QueryNode> asked = parts.stream().filter(n -> !n.isRestriction()).toList();
        return all(List.of(met(node), any(asked.stream().map(Conditions::own).toList())));
    }

    private static Query allWords(QueryNode.Term term) {
        return all(term.words().stream().map(w -> somewhere(term.word(w))).toList());
    }

    private static Query somewhere(QueryNode.Word word) {
        return any(List.of(TEXT.word(word.forms()), AROUND.word(word.forms())));
    }

    private static Query wildcard(QueryNode.Wildcard wildcard) {
        return any(
                List.of(
                        inText(Folding.query(wildcard.text())),
                        Containing.close(wildcard.pieces(), wildcard.distance(), true)));
    }

    private static Query in(QueryNode.In in) {
        String typed = Folding.query(in.text());
        if (typed.isEmpty()) {
            return in.place() == NamedPlace.TABLE ? IN_TABLE : MatchAllDocsQuery.INSTANCE;
        }
        Query asTyped = in(in.place(), fields -> fields.text(typed));
        if (in.words().isEmpty()) {
            return asTyped;
        }
        List<Query> words =
                in.words().stream()
                        .map(word -> in(in.place(), fields -> fields.word(List.of(word))))
                        .toList();
        return any(List.of(asTyped, all(words)));
    }

    /** Units in a place whose name meets a condition; the texts of a table are its names too. */
    private static Query in(NamedPlace place, Function<Containing, Query> condition) {
        Query named = new NamedUnits(place, condition.apply(NAME));
        if (place != NamedPlace.TABLE) {
            return named;
        }
        Query printed = any(List.of(condition.apply(TEXT), condition.apply(NAME)));
        return any(List.of(named, all(List.of(IN_TABLE, printed))));
    }

    private static Query admitted(Selection selection) {
        String field = Schema.facet(selection.dimension());
        Query admitted =
                selection.includes() ? oneOf(field, values(selection)) : MatchAllDocsQuery.INSTANCE;
        return selection.excluded().isEmpty()
                ? admitted
                : without(admitted, oneOf(field, selection.excluded()));
    }

    /** All values that a selection asks for, each year of its ranges among them. */
    static Set<String> values(Selection selection) {
        Set<String> values = new HashSet<>(selection.included());
        for (YearRange range : selection.ranges()) {
            int first = Math.max(range.from(), YEARS.from());
            int last = Math.min(range.to(), YEARS.to());
            for (int year = first; year <= last; year++) {
                values.add(Integer.toString(year));
            }
        }
        return values;
    }

    private static Query oneOf(String field, Set<String> values) {
        return SortedSetDocValuesField.newSlowSetQuery(
                field, values.stream().map(BytesRef::new).toList());
    }

    static Query without(Query query, Query unwanted) {
        return new BooleanQuery.Builder()
                .add(query, Occur.FILTER)
                .add(unwanted, Occur.MUST_NOT)
                .build();
    }

    private static Query atLeast(int count, List<QueryNode> nodes) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        nodes.forEach(node -> query.add(met(node), Occur.SHOULD));
        return query.setMinimumNumberShouldMatch(count).build();
    }

    /** Units whose own folded text contains {@code folded}. */
    static Query inText(String folded) {
        return TEXT.text(folded);
    }

    /** The same with the words of letters and the numbers at its ends whole. */
    static Query whole(String folded) {
        return TEXT.whole(folded);
    }
}
