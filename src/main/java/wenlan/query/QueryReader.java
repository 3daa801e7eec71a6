package wenlan.query;

import wenlan.document.Diagnostic;
import wenlan.document.Severity;
import wenlan.document.Span;
import wenlan.document.Stage;
import wenlan.query.QueryToken.Quoted;
import wenlan.query.QueryToken.Word;
import wenlan.search.QueryNode;
import wenlan.text.Folding;
import wenlan.text.WordCutter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads a query: words parted by white space, all of which must be there, words behind a minus,
 * which must not, and exact substrings in quotes. Every input has a reading; remarks say where it
 * is not the obvious one.
 */
public final class QueryReader {
    /**
     * More terms than anyone types by hand; each costs time, and a pasted page may hold thousands.
     */
    static final int MOST_TERMS = 64;

    private final TermCutter cutter;
    private final WordCutter words;
    private final Vocabulary vocabulary;

    /** A reader that cuts terms by {@code words}. */
    public QueryReader(WordCutter words) {
        this(words, Vocabulary.NONE);
    }

    /** A reader that knows the words of a corpus besides. */
    public QueryReader(WordCutter words, Vocabulary vocabulary) {
        this.cutter = new TermCutter(words);
        this.words = words;
        this.vocabulary = vocabulary;
    }

    /** Reads {@code typed} in the light of the corpus: what was meant, and what stands for it. */
    public ReadQuery read(String typed, ReadingAids aids) {
        return new Interpreter(typed, aids, vocabulary, words, this::term).interpret(read(typed));
    }

    /** The words of the corpus that it reads with. */
    public Lexicon lexicon() {
        return vocabulary.lexicon();
    }

    /** Reads {@code typed}; what holds nothing to look for means every unit. */
    public ReadQuery read(String typed) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Set<QueryNode> nodes = new LinkedHashSet<>();
        for (QueryToken token : QueryTokenizer.tokens(typed, diagnostics)) {
            if (Folding.query(token.text()).isEmpty()) {
                diagnostics.add(remark(Severity.INFO, token.span(), "这里没有可查的字，略过。"));
            } else if (nodes.size() == MOST_TERMS) {
                Span rest = new Span(token.span().start(), typed.length());
                diagnostics.add(
                        remark(Severity.WARNING, rest, "一次最多查 " + MOST_TERMS + " 个词，其余略过。"));
                break;
            } else {
                nodes.add(node(token));
            }
        }
        QueryNode node = combine(List.copyOf(nodes));
        return new ReadQuery(node, QueryPrinter.print(node), diagnostics);
    }

    private QueryNode node(QueryToken token) {
        return switch (token) {
            case Quoted quoted -> new QueryNode.Exact(quoted.text());
            case Word word when isRuledOut(word.text()) ->
                    new QueryNode.Not(term(word.text().substring(1)));
            case Word word -> term(word.text());
        };
    }

    private QueryNode.Term term(String typed) {
        return new QueryNode.Term(typed, cutter.words(typed));
    }

    /** A minus before a letter rules a word out; before a digit it is part of a number. */
    private static boolean isRuledOut(String word) {
        return word.length() > 1
                && "-－".indexOf(word.charAt(0)) >= 0
                && Character.isLetter(word.codePointAt(1));
    }

    private static QueryNode combine(List<QueryNode> nodes) {
        return switch (nodes.size()) {
            case 0 -> new QueryNode.All();
            case 1 -> nodes.getFirst();
            default -> new QueryNode.And(nodes);
        };
    }

    private static Diagnostic remark(Severity severity, Span span, String message) {
        return new Diagnostic(severity, Stage.QUERY, span, message);
    }
}
