package wenlan.lucene;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SegmentInfos;
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

    LuceneIndexer(Directory directory, String version, WordCutter cutter, boolean keep)
            throws IOException {
        this.entries = new IndexEntries(cutter);
        this.directory = directory;
        this.version = version;
        this.files = keep ? committedFiles(directory) : List.of();
        this.sequence = keep ? committedSequence(directory) : 0;
        this.changed = !keep;
        IndexWriterConfig config =
                new IndexWriterConfig(Analyzers.byField())
                        .setOpenMode(keep ? OpenMode.APPEND : OpenMode.CREATE)
                        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                        .setCommitOnClose(false);
        this.writer = new IndexWriter(directory, config);
    }

    private static List<FileRecord> committedFiles(Directory directory) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return Records.files(reader);
        }
    }

    private static int committedSequence(Directory directory) throws IOException {
        Map<String, String> data = SegmentInfos.readLatestCommit(directory).getUserData();
        return Integer.parseInt(data.getOrDefault(SEQUENCE, "0"));
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
    public void put(AnnotatedReport report, byte[] archive) {
        changing(() -> writer.addDocuments(entries.of(report, archive, sequence++)));
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
