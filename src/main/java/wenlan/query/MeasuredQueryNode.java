package wenlan.query;

import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;

import wenlan.search.QueryNode;

/** A column with the condition on its figures. */
final class MeasuredQueryNode extends FieldQueryNode {
    private final QueryNode.Measured measured;

    MeasuredQueryNode(QueryToken.Measured token) {
        super("", token.column(), token.span().start(), token.span().end());
        this.measured = new QueryNode.Measured(token.column(), token.condition());
    }

    QueryNode.Measured measured() {
        return measured;
    }
}
