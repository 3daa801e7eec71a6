package wenlan.query;

import org.apache.lucene.queryparser.flexible.core.nodes.AndQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.MatchAllDocsQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode.Modifier;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.SlopQueryNode;
import org.apache.lucene.queryparser.flexible.core.parser.SyntaxParser;

import wenlan.document.Span;
import wenlan.query.QueryToken.Close;
import wenlan.query.QueryToken.Fielded;
import wenlan.query.QueryToken.Kind;
import wenlan.query.QueryToken.Measured;
import wenlan.query.QueryToken.Minus;
import wenlan.query.QueryToken.Open;
import wenlan.query.QueryToken.Operator;
import wenlan.query.QueryToken.Prefix;
import wenlan.query.QueryToken.Quoted;
import wenlan.query.QueryToken.Title;
import wenlan.query.QueryToken.Word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts tokens together to a tree. AND binds closer than OR, and OR closer than a mere space, so
 * that 上海 芯片 OR 机器人 asks for 上海 and either of the two. Every list of tokens has a tree.
 */
final class QuerySyntax implements SyntaxParser {
    /**
     * More terms than anyone types by hand; each costs time, and a pasted page may hold thousands.
     */
    static final int MOST_TERMS = 64;

    private final Remarks remarks;
    private final List<Span> clauses = new ArrayList<>();
    private List<QueryToken> tokens = List.of();
    private int at;
    private int terms;
    private String field = "";

    QuerySyntax(Remarks remarks) {
        this.remarks = remarks;
    }

    /** Where the parts stand of which all must be met. */
    List<Span> clauses() {
        return List.copyOf(clauses);
    }

    @Override
    public QueryNode parse(CharSequence typed, CharSequence defaultField) {
        tokens = Words.withSomething(typed.toString(), remarks);
        List<QueryNode> all = new ArrayList<>();
        while (at < tokens.size()) {
            int first = at;
            either().ifPresent(all::add);
            clauses.add(tokens.get(first).span().cover(tokens.get(at - 1).span()));
        }
        return all.isEmpty() ? new MatchAllDocsQueryNode() : new AndQueryNode(all);
    }

    /** What stands in a group up to its end. */
    private Optional<QueryNode> group() {
        at++;
        List<QueryNode> all = new ArrayList<>();
        while (at < tokens.size() && !(tokens.get(at) instanceof Close)) {
            either().ifPresent(all::add);
        }
        at = Math.min(at + 1, tokens.size());
        return all.isEmpty() ? Optional.empty() : Optional.of(new AndQueryNode(all));
    }

    private Optional<QueryNode> either() {
        List<QueryNode> nodes = joined(Kind.OR);
        return nodes.isEmpty() ? Optional.empty() : Optional.of(new OrQueryNode(nodes));
    }

    private Optional<QueryNode> both() {
        List<QueryNode> nodes = joined(Kind.AND);
        return nodes.isEmpty() ? Optional.empty() : Optional.of(new AndQueryNode(nodes));
    }

    private List<QueryNode> joined(Kind kind) {
        List<QueryNode> nodes = new ArrayList<>();
        boolean more = true;
        while (more) {
            (kind == Kind.OR ? both() : operand()).ifPresent(nodes::add);
            more =
                    at < tokens.size()
                            && tokens.get(at) instanceof Operator operator
                            && operator.kind() == kind;
            at += more ? 1 : 0;
        }
        return nodes;
    }

    private Optional<QueryNode> operand() {
        QueryToken token = tokens.get(at);
        return switch (token) {
            case Minus minus -> negated();
            case Operator operator -> negated();
            case Prefix prefix -> within(prefix.field());
            case Open open -> group();
            case Close close -> skipped();
            case Word word -> term(leaf(word.text(), word.span()));
            case Title title -> term(title(title));
            case Quoted quoted -> term(quoted(quoted));
            case Fielded fielded -> term(fielded(fielded));
            case Measured measured -> term(new MeasuredQueryNode(measured));
        };
    }

    private Optional<QueryNode> negated() {
        at++;
        Optional<QueryNode> operand = at < tokens.size() ? operand() : Optional.empty();
        return operand.map(node -> new ModifierQueryNode(node, Modifier.MOD_NOT));
    }

    private Optional<QueryNode> within(FieldName name) {
        at++;
        field = name.shown();
        Optional<QueryNode> group = group();
        field = "";
        return group;
    }

    private Optional<QueryNode> skipped() {
        at++;
        return Optional.empty();
    }

    /** A term, unless there are too many. */
    private Optional<QueryNode> term(QueryNode node) {
        Span span = tokens.get(at).span();
        at++;
        terms++;
        if (terms == MOST_TERMS + 1) {
            Span rest = span.cover(tokens.getLast().span());
            remarks.warn(rest, "一次最多查 " + MOST_TERMS + " 个词，其余略过。");
        }
        return terms > MOST_TERMS ? Optional.empty() : Optional.of(node);
    }

    private QueryNode leaf(String text, Span span) {
        return new FieldQueryNode(field, text, span.start(), span.end());
    }

    private QueryNode title(Title title) {
        return field.isEmpty()
                ? new TitleQueryNode(title.text(), title.span().start(), title.span().end())
                : leaf(title.text(), title.span());
    }

    private QueryNode quoted(Quoted quoted) {
        Span span = quoted.span();
        QueryNode node = new QuotedFieldQueryNode(field, quoted.text(), span.start(), span.end());
        return quoted.distance() < 0 || !field.isEmpty()
                ? node
                : new SlopQueryNode(node, quoted.distance());
    }

    private static QueryNode fielded(Fielded fielded) {
        String name = fielded.field().shown();
        Span span = fielded.span();
        return fielded.quoted()
                ? new QuotedFieldQueryNode(name, fielded.text(), span.start(), span.end())
                : new FieldQueryNode(name, fielded.text(), span.start(), span.end());
    }
}
