package wenlan.query;

import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;

import java.util.List;

/** A term with gaps; Lucene's own wildcard node knows only patterns of whole index terms. */
final class GappedQueryNode extends FieldQueryNode {
    private final List<String> pieces;
    private final int distance;

    GappedQueryNode(FieldQueryNode term, List<String> pieces, int distance) {
        super(term.getField(), term.getText(), term.getBegin(), term.getEnd());
        this.pieces = List.copyOf(pieces);
        this.distance = distance;
    }

    /** The pieces in order; a space in one stands for any one character. */
    List<String> pieces() {
        return pieces;
    }

    /** How many characters all gaps together may have. */
    int distance() {
        return distance;
    }
}
