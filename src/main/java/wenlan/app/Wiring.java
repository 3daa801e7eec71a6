package wenlan.app;

import wenlan.extract.Annotator;
import wenlan.ingest.CorpusFolder;
import wenlan.ingest.IndexUpdater;
import wenlan.ingest.Reading;
import wenlan.lucene.LuceneBackend;
import wenlan.parse.CorpusParser;
import wenlan.search.SearchBackend;

import java.nio.file.Path;

/** The one place that names concrete parts. */
final class Wiring {
    private Wiring() {}

    /** The search engine over an index folder. */
    static SearchBackend backend(Path index) {
        return new LuceneBackend(index, ProgramVersion.fingerprint());
    }

    /** How files become annotated reports. */
    static Reading reading() {
        return new Reading(new CorpusParser()::parse, new Annotator()::annotate);
    }

    /** What brings an index up to date with a corpus. */
    static IndexUpdater updater(Path corpus) {
        return new IndexUpdater(new CorpusFolder(corpus), reading());
    }
}
