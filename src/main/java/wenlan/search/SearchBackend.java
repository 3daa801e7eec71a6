package wenlan.search;

import wenlan.text.WordCutter;

import java.util.Optional;

/** A search engine, seen from the rest of the house. */
public interface SearchBackend extends AutoCloseable {
    /**
     * Opens the index for writing, as empty when there is none that this version can read.
     *
     * @throws IndexInUseException while another program writes it
     * @throws java.io.UncheckedIOException when it cannot be written, in a sentence that says why
     */
    ReportIndexer openIndexer();

    /** Like {@link #openIndexer}, but whatever is there is left unread and will be replaced. */
    ReportIndexer openNewIndexer();

    /**
     * Opens the last commit for reading, or nothing when there is none that this version can read.
     */
    Optional<SearchIndex> openIndex();

    /**
     * A sentence that says that there is an index but that it cannot be read, and why; nothing when
     * all is well. Such an index counts as none.
     */
    Optional<String> damage();

    /** The cutter that agrees with the word field of the index. */
    WordCutter wordCutter();

    @Override
    void close();
}
