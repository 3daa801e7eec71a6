package wenlan.query;

import org.apache.lucene.queryparser.flexible.core.builders.QueryTreeBuilder;
import org.apache.lucene.queryparser.flexible.core.nodes.AndQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.MatchAllDocsQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.SlopQueryNode;

import wenlan.document.Span;
import wenlan.search.Dimension;
import wenlan.search.NamedPlace;
import wenlan.search.QueryNode;
import wenlan.tables.ConditionReader;
import wenlan.text.Folding;
import wenlan.text.WordBorders;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Builds the tree that engines know from the one of the syntax. */
final class TreeBuilder extends QueryTreeBuilder {
    private static final int MOST_PIECES = 16;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]+");

    /**
     * Words of all terms together; what comes behind them is looked for only as typed. Each costs
     * time, and 64 pasted sentences hold thousands.
     */
    static final int MOST_WORDS = 200;

    private final TermCutter cutter;
    private final Remarks remarks;
    private int words;
    private boolean full;

    TreeBuilder(TermCutter cutter, Remarks remarks) {
        this.cutter = cutter;
        this.remarks = remarks;
        setBuilder(MatchAllDocsQueryNode.class, node -> new QueryNode.All());
        setBuilder(AndQueryNode.class, node -> all(node));
        setBuilder(OrQueryNode.class, node -> any(node));
        setBuilder(
                ModifierQueryNode.class,
                node -> new QueryNode.Not(ruledOut(children(node).getFirst())));
        setBuilder(FieldQueryNode.class, node -> leaf((FieldQueryNode) node, false));
        setBuilder(QuotedFieldQueryNode.class, node -> leaf((FieldQueryNode) node, true));
        setBuilder(TitleQueryNode.class, node -> title((FieldQueryNode) node));
        setBuilder(GappedQueryNode.class, node -> gapped((GappedQueryNode) node));
        setBuilder(MeasuredQueryNode.class, node -> ((MeasuredQueryNode) node).measured());
        setBuilder(SlopQueryNode.class, node -> near((SlopQueryNode) node));
    }

    private static List<QueryNode> children(
            org.apache.lucene.queryparser.flexible.core.nodes.QueryNode node) {
        return node.getChildren().stream()
                .map(child -> (QueryNode) child.getTag(QUERY_TREE_BUILDER_TAGID))
                .toList();
    }

    private static QueryNode all(org.apache.lucene.queryparser.flexible.core.nodes.QueryNode node) {
        Set<QueryNode> parts = new LinkedHashSet<>();
        for (QueryNode part : children(node)) {
            parts.addAll(part instanceof QueryNode.And and ? and.nodes() : List.of(part));
        }
        return parts.size() == 1 ? parts.iterator().next() : new QueryNode.And(List.copyOf(parts));
    }

    private static QueryNode any(org.apache.lucene.queryparser.flexible.core.nodes.QueryNode node) {
        Set<QueryNode> parts = new LinkedHashSet<>();
        for (QueryNode part : children(node)) {
            parts.addAll(part instanceof QueryNode.Or or ? or.nodes() : List.of(part));
        }
        return parts.size() == 1 ? parts.iterator().next() : new QueryNode.Or(List.copyOf(parts));
    }

    /** A term, an exact substring, or a value where a field is named. */
    private QueryNode leaf(FieldQueryNode node, boolean quoted) {
        String text = node.getTextAsString();
        Optional<FieldName> field = FieldName.of(node.getFieldAsString());
        if (field.isEmpty()) {
            return quoted ? new QueryNode.Exact(text) : term(node, text);
        }
        return switch (field.get()) {
            case FieldName.Place place ->
                    new QueryNode.In(place.place(), text, quoted ? List.of() : cutter.words(text));
            case FieldName.Column column -> measured(node, text, quoted);
            case FieldName.Value value when isTitle(value, text) ->
                    new QueryNode.In(
                            NamedPlace.TITLE, text, quoted ? List.of() : cutter.words(text));
            case FieldName.Value value -> {
                if (FieldValues.isTurned(value.dimension(), text)) {
                    remarks.info(span(node), "年份前后颠倒，按从小到大查找。");
                }
                yield FieldValues.read(value.dimension(), text)
                        .<QueryNode>map(QueryNode.Chosen::new)
                        .orElseGet(() -> noValue(node, value, quoted));
            }
        };
    }

    /** Whether a report is named by its title: ids are of Latin letters and digits. */
    private static boolean isTitle(FieldName.Value field, String text) {
        return field.dimension() == Dimension.REPORT && !ID.matcher(text.strip()).matches();
    }

    /**
     * What is ruled out when a word is: a number or a word of letters does so only where it is
     * whole, since 50 has nothing to do with 3500, nor AI with email.
     */
    private static QueryNode ruledOut(QueryNode node) {
        return node instanceof QueryNode.Term term
                        && term.words().size() == 1
                        && term.words()
                                .getFirst()
                                .chars()
                                .allMatch(c -> WordBorders.isBounded((char) c))
                ? new QueryNode.Exact(term.text(), true)
                : node;
    }

    /** A column in a group; behind its name a condition may stand without white space. */
    private QueryNode measured(FieldQueryNode node, String text, boolean quoted) {
        if (quoted) {
            return new QueryNode.Measured(text, null);
        }
        ConditionReader.Typed read = ConditionReader.read(text);
        if (!read.unread().isEmpty() || Folding.query(read.about()).isEmpty()) {
            remarks.warn(span(node), ConditionReader.remark(text));
            return term(node, text);
        }
        return new QueryNode.Measured(read.about(), read.condition());
    }

    /** Inside of a group values are first seen here. */
    private QueryNode noValue(FieldQueryNode node, FieldName.Value field, boolean quoted) {
        remarks.warn(span(node), "“" + field.shown() + "”没有这样的值，按普通文字查找。");
        String text = node.getTextAsString();
        return quoted ? new QueryNode.Exact(text) : term(node, text);
    }

    private QueryNode term(FieldQueryNode node, String text) {
        QueryNode.Term term = cutter.term(text);
        if (text.length() > TermCutter.LONGEST_CUT) {
            remarks.info(span(node), "只按前 " + TermCutter.LONGEST_CUT + " 个字的词查找。");
        }
        if (words + term.words().size() <= MOST_WORDS) {
            words += term.words().size();
            return term;
        }
        if (!full) {
            remarks.warn(span(node), "一次最多查 " + MOST_WORDS + " 个词，从这里起照原样检索。");
            full = true;
        }
        return new QueryNode.Term(text, List.of(Folding.query(text)));
    }

    private QueryNode title(FieldQueryNode node) {
        String text = node.getTextAsString();
        return new QueryNode.Title(text, cutter.words(text));
    }

    private static QueryNode gapped(GappedQueryNode node) {
        return new QueryNode.Wildcard(node.getTextAsString(), node.pieces(), node.distance());
    }

    /** The pieces are what stands between white space, else the words of the text. */
    private QueryNode near(SlopQueryNode node) {
        FieldQueryNode quoted = (FieldQueryNode) node.getChild();
        String text = quoted.getTextAsString();
        List<String> pieces =
                new ArrayList<>(
                        Arrays.stream(text.split("[\\s\\p{Z}]+"))
                                .map(Folding::query)
                                .filter(piece -> !piece.isEmpty())
                                .distinct()
                                .toList());
        if (pieces.size() == 1) {
            pieces = cutter.words(text);
        }
        int length = pieces.stream().mapToInt(String::length).sum();
        int distance = Math.min(node.getValue(), QueryNode.LONGEST_WINDOW - length);
        if (pieces.size() < 2 || pieces.size() > MOST_PIECES || distance < 0) {
            remarks.warn(span(quoted), "~ 前面要有 2 到 " + MOST_PIECES + " 个词，这里按原文查找。");
            return new QueryNode.Exact(text);
        }
        return new QueryNode.Near(text, pieces, distance);
    }

    private static Span span(FieldQueryNode node) {
        return new Span(node.getBegin(), node.getEnd());
    }
}
