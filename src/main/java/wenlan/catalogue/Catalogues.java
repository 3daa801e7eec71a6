package wenlan.catalogue;

import org.jspecify.annotations.Nullable;

import wenlan.document.ReportLibrary;
import wenlan.search.IndexStatus;
import wenlan.search.SearchIndex;

/** What is listed of a whole corpus: its tables, and the figures of its sentences. */
public final class Catalogues {
    private final TableCatalogue tables = new TableCatalogue();
    private final SentenceCatalogue sentences = new SentenceCatalogue();
    private @Nullable IndexStatus ahead;

    /** The tables of the corpus. */
    public TableCatalogue tables() {
        return tables;
    }

    /** The figures that its sentences state. */
    public SentenceCatalogue sentences() {
        return sentences;
    }

    /**
     * Reads both once for what the index holds, so that nobody who asks for them has to wait. A
     * report that could not be read has another try only when someone asks.
     */
    public synchronized void readAhead(SearchIndex index, ReportLibrary library) {
        IndexStatus status = index.status();
        if (status.equals(ahead)) {
            return;
        }
        ahead = status;
        tables.tables(index, library);
        sentences.figures(index, library);
    }
}
