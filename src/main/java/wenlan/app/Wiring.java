package wenlan.app;

import wenlan.extract.Annotator;
import wenlan.ingest.CorpusFolder;
import wenlan.ingest.EntityLexicon;
import wenlan.ingest.IndexUpdater;
import wenlan.ingest.Reading;
import wenlan.lucene.LuceneBackend;
import wenlan.parse.CorpusParser;
import wenlan.search.SearchBackend;

import java.nio.file.Path;

/** The one place that names concrete parts. */
final class Wiring {
    private static final Loading<String> FINGERPRINT = new Loading<>(ProgramVersion::fingerprint);

    private Wiring() {}

    /** Begins with what every work on an index needs and takes a while. */
    static void loadAhead() {
        FINGERPRINT.start();
        LuceneBackend.loadAhead();
    }

    /** Begins with what work on reports needs besides. */
    static void loadAheadForReading() {
        loadAhead();
        Annotator.loadAhead();
    }

    /** The search engine over an index folder. */
    static SearchBackend backend(Path index) {
        return new LuceneBackend(index, FINGERPRINT.get());
    }

    /**
     * How files become annotated reports. The name lists of the annotator are loaded beside the
     * parsing of the first file that needs it, and never where no file has changed.
     */
    static Reading reading(CorpusFolder corpus) {
        EntityLexicon lexicon = EntityLexicon.of(corpus);
        CorpusParser parser = new CorpusParser();
        Loading<Annotator> annotator = new Loading<>(() -> new Annotator(lexicon.corrections()));
        return new Reading(
                (file, reports) -> {
                    annotator.start();
                    return parser.parse(file, reports);
                },
                report -> annotator.get().annotate(report),
                lexicon);
    }

    /** What brings an index up to date with a corpus. */
    static IndexUpdater updater(Path corpus) {
        CorpusFolder folder = new CorpusFolder(corpus);
        return new IndexUpdater(folder, reading(folder));
    }
}
