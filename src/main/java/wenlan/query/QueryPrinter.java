package wenlan.query;

import wenlan.search.QueryNode;
import wenlan.search.Selection;
import wenlan.tables.Condition;
import wenlan.tables.ConditionReader;
import wenlan.text.Folding;
import wenlan.text.Numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes a query tree in the syntax in which it can be typed. */
final class QueryPrinter {
    private static final List<String> QUOTES = List.of("\"\"", "“”", "「」", "『』", "＂＂");

    private final Function<QueryNode.Term, String> terms;

    private QueryPrinter(Function<QueryNode.Term, String> terms) {
        this.terms = terms;
    }

    /** The tree in writing; empty for every unit. */
    static String print(QueryNode node) {
        return new QueryPrinter(QueryNode.Term::text).all(node);
    }

    /** The same for a person: behind a compound stand the words that are looked for apart. */
    static String understood(QueryNode node) {
        return new QueryPrinter(QueryPrinter::withWords).all(node);
    }

    private String all(QueryNode node) {
        return node instanceof QueryNode.And and ? join(and.nodes(), " ") : part(node);
    }

    private String part(QueryNode node) {
        return switch (node) {
            case QueryNode.All all -> "";
            case QueryNode.Exact exact -> exact.whole() ? exact.text() : quoted(exact.text());
            case QueryNode.Term term -> terms.apply(term);
            case QueryNode.Word word -> String.join("=", word.forms());
            case QueryNode.Title title -> "《" + title.text() + "》";
            case QueryNode.Near near -> quoted(near.text()) + "~" + near.distance();
            case QueryNode.Wildcard wildcard -> wildcard.text();
            case QueryNode.In in -> in(in);
            case QueryNode.Chosen chosen -> chosen(chosen.selection());
            case QueryNode.Measured measured -> measured(measured);
            case QueryNode.And and -> "(" + join(and.nodes(), " ") + ")";
            case QueryNode.Or or -> "(" + join(or.nodes(), " OR ") + ")";
            case QueryNode.AtLeast some -> "(" + join(some.nodes(), " ") + ")≥" + some.count();
            case QueryNode.Relaxed relaxed -> part(relaxed.asked());
            case QueryNode.Not not -> not(part(not.node()));
            case QueryNode.Either either ->
                    part(either.typed()) + "〔≈ " + join(List.copyOf(either.others()), "、") + "〕";
            case QueryNode.Corrected corrected -> part(corrected.meant());
        };
    }

    private String join(List<QueryNode> nodes, String separator) {
        return nodes.stream().map(this::part).collect(Collectors.joining(separator));
    }

    private static String not(String operand) {
        boolean sign =
                !operand.isEmpty()
                        && (Character.isLetter(operand.codePointAt(0))
                                || "\"“「『＂《(".indexOf(operand.charAt(0)) >= 0);
        return (sign ? "-" : "NOT ") + operand;
    }

    private static String in(QueryNode.In in) {
        String text = in.words().isEmpty() ? quoted(in.text()) : in.text();
        return FieldName.of(in.place()).shown() + ":" + text;
    }

    private static String chosen(Selection selection) {
        String name =
                FieldName.of(selection.dimension())
                        .map(FieldName::shown)
                        .orElse(selection.dimension().label());
        String value = FieldValues.written(selection);
        boolean plain = value.chars().noneMatch(c -> needsQuotes((char) c));
        return name + ":" + (plain ? value : quoted(value));
    }

    private static String measured(QueryNode.Measured measured) {
        String column = measured.column();
        boolean plain =
                column.chars().noneMatch(c -> needsQuotes((char) c))
                        && ConditionReader.read(column).condition() == null
                        && ConditionReader.read(column).unread().isEmpty();
        Condition condition = measured.condition();
        return "列:"
                + (plain ? column : quoted(column))
                + (condition == null ? "" : condition.written());
    }

    private static boolean needsQuotes(char character) {
        return Characters.isWhite(character)
                || Characters.isPause(character)
                || Characters.isOpening(character)
                || Characters.isClosing(character)
                || "\"＂“„「『《".indexOf(character) >= 0;
    }

    /** In quotes that do not stand in the text; titles have some of their own. */
    private static String quoted(String text) {
        String quotes =
                QUOTES.stream()
                        .filter(q -> text.indexOf(q.charAt(0)) < 0 && text.indexOf(q.charAt(1)) < 0)
                        .findFirst()
                        .orElse(QUOTES.getFirst());
        return quotes.charAt(0) + text + quotes.charAt(1);
    }

    private static String withWords(QueryNode.Term term) {
        List<String> words = new ArrayList<>();
        for (String word : term.words()) {
            // That years and dates are written in many ways need not be said.
            boolean number = !word.isEmpty() && Numbers.isDigit(word.charAt(0));
            words.add(number ? word : String.join("=", term.word(word).forms()));
        }
        boolean whole = words.equals(List.of(Folding.query(term.text())));
        return whole ? term.text() : term.text() + "〔" + String.join(" ", words) + "〕";
    }
}
