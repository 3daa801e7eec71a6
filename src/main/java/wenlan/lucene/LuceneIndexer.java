package wenlan.lucene;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;

import wenlan.document.AnnotatedReport;
import wenlan.search.FileRecord;
import wenlan.search.ReportIndexer;
import wenlan.text.WordCutter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Writes the index; Lucene's commit makes all changes of a run visible at once or not at all. */
final class LuceneIndexer implements ReportIndexer {
    /** Keys of a commit's user data. */
    static final String VERSION = "wenlan.version";

    private static final String SEQUENCE = "wenlan.sequence";

    private static final double BUFFER_MEGABYTES = 64;

    private final Directory directory;
    private final IndexWriter writer;
    private final String version;
    private final IndexEntries entries;
    private final List<FileRecord> files;
    private boolean changed;

    /** Counts the reports ever put, so that those of a file keep the order in which they came. */
    private int sequence;

    private LuceneIndexer(
            Directory directory,
            String version,
            WordCutter cutter,
            OpenMode mode,
            List<FileRecord> files,
            int sequence)
            throws IOException {
        this.entries = new IndexEntries(cutter);
        this.directory = directory;
        this.version = version;
        this.files = files;
        this.sequence = sequence;
        this.changed = mode == OpenMode.CREATE;
        IndexWriterConfig config =
                new IndexWriterConfig()
                        .setOpenMode(mode)
                        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                        .setCommitOnClose(false);
        this.writer = new IndexWriter(directory, config);
    }

    /** Makes a new index in {@code directory}; what is there now stays until the first commit. */
    static LuceneIndexer anew(Directory directory, String version, WordCutter cutter)
            throws IOException {
        return new LuceneIndexer(directory, version, cutter, OpenMode.CREATE, List.of(), 0);
    }

    /** Goes on from the commit that {@code last} has open. */
    static LuceneIndexer after(DirectoryReader last, String version, WordCutter cutter)
            throws IOException {
        Map<String, String> data = last.getIndexCommit().getUserData();
        int sequence = Integer.parseInt(data.getOrDefault(SEQUENCE, "0"));
        return new LuceneIndexer(
                last.directory(), version, cutter, OpenMode.APPEND, Records.files(last), sequence);
    }

    @Override
    public List<FileRecord> files() {
        return files;
    }

    @Override
    public void remove(String file) {
        changing(() -> writer.deleteDocuments(new Term(Schema.FILE, file)));
    }

    @Override
    public Prepared prepare(AnnotatedReport report, byte[] archive) {
        ReportEntries prepared = entries.of(report, archive);
        return () -> changing(() -> writer.addDocuments(prepared.at(sequence++)));
    }

    @Override
    public void record(FileRecord file) {
        changing(() -> writer.addDocument(IndexEntries.of(file)));
    }

    @Override
    public void commit() {
        if (!changed) {
            return;
        }
        changing(
                () -> {
                    writer.setLiveCommitData(
                            Map.of(VERSION, version, SEQUENCE, String.valueOf(sequence))
                                    .entrySet());
                    writer.commit();
                });
        changed = false;
    }

    @Override
    public void close() {
        try {
            writer.rollback();
            directory.close();
        } catch (IOException failed) {
            throw new UncheckedIOException("closing the index failed", failed);
        }
    }

    private interface Change {
        void run() throws IOException;
    }

    private void changing(Change change) {
        try {
            change.run();
            changed = true;
        } catch (IOException failed) {
            throw new UncheckedIOException(
                    "The index could not be written ("
                            + failed.getMessage()
                            + "): is the disk full?",
                    failed);
        }
    }
}
