package wenlan.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads an index. Every call sees one commit as a whole; after {@link #refresh} it is the latest.
 * Safe for use by many threads.
 *
 * <p>Invariant of the port: the units of a report lie together, so that reports can be counted
 * exactly while units are.
 */
public interface SearchIndex extends AutoCloseable {
    /** Answers a search. */
    SearchResult search(SearchRequest request);

    /**
     * Hands over every hit of a search in its order, one after the other and all of one commit,
     * whatever page it asks for.
     */
    void hits(SearchRequest request, Consumer<Hit> receiver);

    /**
     * For each number from 1 to that of {@code words} how many units, set-aside ones too, match all
     * of {@code kept} and at least so many of {@code words}.
     */
    List<Integer> holding(List<QueryNode> kept, List<QueryNode> words);

    /** Counts two dimensions against each other. */
    Matrix matrix(MatrixRequest request);

    /**
     * Why units have the scores that {@code request} finds them with.
     *
     * @param units ids of units, those of a page: each costs about as much as a search
     * @return for each unit that is still there why
     */
    Map<String, Explained> explain(SearchRequest request, List<String> units);

    /** The unit with an id. */
    Optional<IndexedUnit> unit(String id);

    /** A page, from 1, of all reports. */
    ReportPage reports(int page, int size);

    /** What was archived with a report ({@link ReportIndexer#put}). */
    Optional<byte[]> archive(String report);

    /** How many units, set-aside ones too, have a text, folded, in their own. */
    int count(String text);

    /**
     * Names, headings, titles of reports and frequent words of the corpus, each kind of each text
     * with each canonical name once, in no order.
     */
    List<CorpusTerm> terms();

    /** What the index holds. */
    IndexStatus status();

    /** Moves on to the latest commit; returns whether there was a newer one. */
    boolean refresh();

    @Override
    void close();
}
