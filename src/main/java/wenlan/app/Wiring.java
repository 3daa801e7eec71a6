package wenlan.app;

import wenlan.extract.Annotator;
import wenlan.ingest.CorpusFolder;
import wenlan.ingest.IndexUpdater;
import wenlan.ingest.Reading;
import wenlan.lucene.LuceneBackend;
import wenlan.parse.CorpusParser;
import wenlan.search.SearchBackend;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** The one place that names concrete parts. */
final class Wiring {
    private Wiring() {}

    /** The search engine over an index folder. */
    static SearchBackend backend(Path index) {
        return new LuceneBackend(index, ProgramVersion.fingerprint());
    }

    /** How files become annotated reports; name lists are loaded while the first are parsed. */
    static Reading reading() {
        CompletableFuture<Annotator> annotator = CompletableFuture.supplyAsync(Annotator::new);
        return new Reading(new CorpusParser()::parse, report -> annotator.join().annotate(report));
    }

    /** What brings an index up to date with a corpus. */
    static IndexUpdater updater(Path corpus) {
        return new IndexUpdater(new CorpusFolder(corpus), reading());
    }
}
