package wenlan.query;

import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;

/** The title of a document, as it stands in its brackets. */
final class TitleQueryNode extends FieldQueryNode {
    TitleQueryNode(String text, int begin, int end) {
        super("", text, begin, end);
    }
}
