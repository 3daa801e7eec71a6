package wenlan.app;

import org.jspecify.annotations.Nullable;

import wenlan.catalogue.Catalogues;
import wenlan.document.PlaceTree;
import wenlan.document.ReportLibrary;
import wenlan.extract.GazetteerTree;
import wenlan.http.Portal;
import wenlan.http.Progress;
import wenlan.ingest.StoredReportLibrary;
import wenlan.query.QueryReader;
import wenlan.search.SearchBackend;
import wenlan.search.SearchIndex;
import wenlan.search.SearchRequest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** What the server serves: the last good index, while the next one is being built. */
final class ServedPortal implements Portal {
    private final SearchBackend backend;
    private final CorpusVocabulary vocabulary;
    private final QueryReader queries;
    private final ReportLibrary library = new StoredReportLibrary(this::index);
    private final Catalogues catalogues = new Catalogues();
    private final Loading<PlaceTree> places = new Loading<>(GazetteerTree::new);
    private volatile @Nullable SearchIndex index;
    private volatile Progress progress = new Progress(Progress.State.UPDATING, "正在打开索引。", 0, 0);

    ServedPortal(SearchBackend backend, Path corpus) {
        this.backend = backend;
        this.vocabulary = new CorpusVocabulary(corpus);
        this.queries = new QueryReader(backend.wordCutter(), vocabulary);
    }

    /** Serves what the last commit holds, if there is one. */
    synchronized void openLatest() {
        SearchIndex served = index;
        if (served == null) {
            index = backend.openIndex().orElse(null);
            index().ifPresent(vocabulary::read);
        } else if (served.refresh()) {
            vocabulary.read(served);
        }
    }

    /**
     * Opens the index and searches it once, beside the start of the server, so that the first
     * person need not wait for what a first search loads. What goes wrong here goes wrong again,
     * and is said, when the index is updated.
     */
    void openAhead() {
        try {
            openLatest();
            places.start();
            index().ifPresent(served -> served.search(SearchRequest.of(queries.read("报告").node())));
        } catch (RuntimeException saidLater) {
            progress = new Progress(Progress.State.UPDATING, "正在更新索引。", 0, 0);
        }
    }

    /**
     * Reads the tables and figures of what is served, unless that has been done. To be called when
     * nobody waits for anything else: it takes a core for a while. What goes wrong here goes wrong
     * again, and is said, when someone asks for them.
     */
    void readAhead() {
        try {
            index().ifPresent(served -> catalogues.readAhead(served, library));
        } catch (RuntimeException saidLater) {
            // The catalogue has logged it.
        }
    }

    void report(Progress now) {
        progress = now;
    }

    @Override
    public Optional<SearchIndex> index() {
        return Optional.ofNullable(index);
    }

    @Override
    public ReportLibrary library() {
        return library;
    }

    @Override
    public Catalogues catalogues() {
        return catalogues;
    }

    @Override
    public Progress progress() {
        return progress;
    }

    @Override
    public PlaceTree places() {
        return places.get();
    }

    @Override
    public QueryReader queries() {
        return queries;
    }

    @Override
    public LocalDate today() {
        return LocalDate.now();
    }
}
