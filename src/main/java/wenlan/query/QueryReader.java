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

    /** A reader that cuts terms by {@code words} alone. */
    public QueryReader(WordCutter words) {
        this(words, KnownTerms.NONE);
    }

    /** A reader that cuts terms by {@code words}, but never in the middle of a known one. */
    public QueryReader(WordCutter words, KnownTerms known) {
        this.cutter = new TermCutter(words, known);
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
