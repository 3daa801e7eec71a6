package wenlan.query;

import org.apache.lucene.queryparser.flexible.core.QueryNodeException;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.processors.QueryNodeProcessorImpl;

import wenlan.document.Span;
import wenlan.text.Folding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads {@code *} and {@code ?} inside of a term as gaps: a star as up to ten characters, a
 * question mark as one. At its edges they change nothing, since a term is found inside of words
 * anyway. A full-width question mark is one, as is any behind a question; a star between digits
 * multiplies.
 */
final class GapProcessor extends QueryNodeProcessorImpl {
    /** Characters that a star stands for at most; more would tie things that have no relation. */
    static final int LONGEST_STAR = 10;

    private static final int MOST_STARS = 4;
    private static final int LONGEST = 200;

    private static final Pattern EDGE_STARS = Pattern.compile("^[*＊]+(?=.)|(?<=.)[*＊]+$");
    private static final Pattern GAP =
            Pattern.compile("(?<=[\\p{L}\\p{N}])[*＊?]+(?=[\\p{L}\\p{N}])");
    private static final Pattern STARS = Pattern.compile("[*＊?]*[*＊][*＊?]*");
    private static final Pattern PRODUCT = Pattern.compile("[0-9][*＊]+[0-9]");
    private static final Pattern QUESTION =
            Pattern.compile("(?:什么|怎么|如何|怎样|多少|为何|哪里|哪些|吗|呢|吧|谁)\\?");

    private final Remarks remarks;

    GapProcessor(Remarks remarks) {
        this.remarks = remarks;
    }

    @Override
    protected QueryNode preProcessNode(QueryNode node) {
        return node;
    }

    @Override
    protected QueryNode postProcessNode(QueryNode node) throws QueryNodeException {
        boolean plain = node.getClass() == FieldQueryNode.class;
        if (!plain || !((FieldQueryNode) node).getFieldAsString().isEmpty()) {
            return node;
        }
        FieldQueryNode term = (FieldQueryNode) node;
        String text = EDGE_STARS.matcher(term.getTextAsString()).replaceAll("");
        if (!Folding.query(text).isEmpty()) {
            term.setText(text);
        }
        return hasGaps(text) ? gapped(term, text) : term;
    }

    @Override
    protected List<QueryNode> setChildrenOrder(List<QueryNode> children) {
        return children;
    }

    private static boolean hasGaps(String text) {
        return GAP.matcher(text).find()
                && !PRODUCT.matcher(text).find()
                && !QUESTION.matcher(text).find();
    }

    private QueryNode gapped(FieldQueryNode term, String text) {
        List<String> pieces = new ArrayList<>();
        int length = 0;
        for (String part : STARS.split(text)) {
            String piece = piece(part);
            if (!piece.isEmpty()) {
                pieces.add(piece);
                length += piece.length();
            }
        }
        int stars = pieces.size() - 1;
        if (pieces.isEmpty() || stars > MOST_STARS || length > LONGEST) {
            remarks.warn(
                    new Span(term.getBegin(), term.getEnd()),
                    "一个词里最多有 %d 个 *、%d 个字，按普通文字查找。".formatted(MOST_STARS, LONGEST));
            return term;
        }
        return new GappedQueryNode(term, pieces, stars * LONGEST_STAR);
    }

    /** A part between stars, folded, with a space for each question mark inside of it. */
    private static String piece(String part) {
        List<String> folded = new ArrayList<>();
        for (String text : part.split("\\?", -1)) {
            folded.add(Folding.query(text.replace("？", "")));
        }
        return String.join(" ", folded).strip();
    }
}
