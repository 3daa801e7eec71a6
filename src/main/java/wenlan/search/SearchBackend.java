package wenlan.search;

import wenlan.text.WordCutter;

import java.util.Optional;

/** A search engine, seen from the rest of the house. */
public interface SearchBackend extends AutoCloseable {
    /**
     * Opens the index for writing, as empty when there is none that this version can read.
     *
     * @throws java.io.UncheckedIOException when it cannot be written, in a sentence that says why
     */
    ReportIndexer openIndexer();

    /**
     * Opens the last commit for reading, or nothing when there is none that this version can read.
     */
    Optional<SearchIndex> openIndex();

    /** The cutter that agrees with the word field of the index. */
    WordCutter wordCutter();

    @Override
    void close();
}
