package wenlan.query;

import org.apache.lucene.queryparser.flexible.core.QueryNodeException;
import org.apache.lucene.queryparser.flexible.core.QueryParserHelper;
import org.apache.lucene.queryparser.flexible.core.processors.QueryNodeProcessorPipeline;

import wenlan.search.QueryNode;
import wenlan.text.WordCutter;

/**
 * Reads a query: words parted by white space, all of which must be there, quotes, titles, AND, OR
 * and NOT, groups, fields and gaps. Every input has a reading; remarks say where it is not the
 * obvious one.
 */
public final class QueryReader {
    private final TermCutter cutter;
    private final WordCutter words;
    private final Vocabulary vocabulary;

    /** A reader that cuts terms by {@code words} alone. */
    public QueryReader(WordCutter words) {
        this(words, Vocabulary.NONE);
    }

    /** A reader that knows the words of a corpus besides, and never cuts a term in their middle. */
    public QueryReader(WordCutter words, Vocabulary vocabulary) {
        this(words, (text, start) -> vocabulary.lexicon().lengthAt(text, start), vocabulary);
    }

    /** A reader that never cuts a term in the middle of a known one. */
    QueryReader(WordCutter words, KnownTerms known) {
        this(words, known, Vocabulary.NONE);
    }

    private QueryReader(WordCutter words, KnownTerms known, Vocabulary vocabulary) {
        this.cutter = new TermCutter(words, known);
        this.words = words;
        this.vocabulary = vocabulary;
    }

    /** Reads {@code typed} in the light of the corpus: what was meant, and what stands for it. */
    public ReadQuery read(String typed, ReadingAids aids) {
        return new Interpreter(typed, aids, vocabulary, words, cutter::term).interpret(read(typed));
    }

    /** The words of the corpus that it reads with. */
    public Lexicon lexicon() {
        return vocabulary.lexicon();
    }

    /** Reads {@code typed}; what holds nothing to look for means every unit. */
    public ReadQuery read(String typed) {
        Remarks remarks = new Remarks();
        QuerySyntax syntax = new QuerySyntax(remarks);
        QueryNodeProcessorPipeline processors = new QueryNodeProcessorPipeline();
        processors.add(new GapProcessor(remarks));
        QueryParserHelper parser =
                new QueryParserHelper(null, syntax, processors, new TreeBuilder(cutter, remarks));
        try {
            QueryNode node = (QueryNode) parser.parse(typed, "");
            return new ReadQuery(
                    node, QueryPrinter.understood(node), syntax.clauses(), remarks.list());
        } catch (QueryNodeException impossible) {
            throw new IllegalStateException("a query without a reading", impossible);
        }
    }
}
