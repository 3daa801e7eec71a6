package wenlan.query;

import wenlan.search.QueryNode;
import wenlan.text.Folding;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a query tree as a person reads it: the syntax that was typed, with the words of a term.
 */
final class QueryPrinter {
    private QueryPrinter() {}

    /** The tree in writing; empty for every unit. */
    static String print(QueryNode node) {
        return switch (node) {
            case QueryNode.All all -> "";
            case QueryNode.Exact exact -> "\"" + exact.text() + "\"";
            case QueryNode.Term term -> print(term);
            case QueryNode.Word word -> word.forms().getFirst();
            case QueryNode.Title title -> "《" + title.text() + "》";
            case QueryNode.Near near -> "\"" + near.text() + "\"~" + near.distance();
            case QueryNode.Wildcard wildcard -> wildcard.text();
            case QueryNode.In in -> in.place().label() + ":" + in.text();
            case QueryNode.Chosen chosen -> chosen.selection().toString();
            case QueryNode.And and -> join(and.nodes(), " ");
            case QueryNode.Or or -> "(" + join(or.nodes(), " OR ") + ")";
            case QueryNode.AtLeast some -> "(" + join(some.nodes(), " ") + ")≥" + some.count();
            case QueryNode.Not not -> "-" + print(not.node());
            case QueryNode.Either either ->
                    print(either.typed()) + "〔≈ " + join(List.copyOf(either.others()), "、") + "〕";
            case QueryNode.Corrected corrected -> print(corrected.meant());
        };
    }

    private static String print(QueryNode.Term term) {
        boolean whole = term.words().equals(List.of(Folding.query(term.text())));
        return whole ? term.text() : term.text() + "〔" + String.join(" ", term.words()) + "〕";
    }

    private static String join(List<QueryNode> nodes, String separator) {
        return nodes.stream().map(QueryPrinter::print).collect(Collectors.joining(separator));
    }
}
