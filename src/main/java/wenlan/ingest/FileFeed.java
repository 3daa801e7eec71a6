package wenlan.ingest;

import org.jspecify.annotations.Nullable;

import wenlan.search.FileRecord;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;

/**
 * The reports of one file on their way from the thread that reads it to the one that indexes. The
 * queue is short, so that a file of a hundred thousand reports never lies in memory as a whole.
 */
final class FileFeed {
    private static final int WAITING = 64;

    private final @Nullable FileRecord known;
    private final BlockingQueue<Optional<PreparedReport>> queue = new ArrayBlockingQueue<>(WAITING);
    private volatile @Nullable FileRecord record;

    /** A feed of a file whose last record is {@code known}. */
    FileFeed(@Nullable FileRecord known) {
        this.known = known;
    }

    /**
     * Reads the file; runs on a thread of its own, and leaves the annotating of its reports to
     * others. Whatever goes wrong is this file's own fault and must not keep the others out of the
     * portal.
     */
    void run(FileReader reader, ExecutorService annotating) {
        try {
            record = reader.read(known, annotating, report -> put(Optional.of(report)));
        } catch (RuntimeException | Error failed) {
            record = reader.failed(failed);
        }
        if (!Thread.currentThread().isInterrupted()) {
            put(Optional.empty());
        }
    }

    private void put(Optional<PreparedReport> report) {
        try {
            queue.put(report);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("reading was stopped", stopped);
        }
    }

    /** The next report, or null behind the last one. */
    @Nullable PreparedReport take() {
        try {
            return queue.take().orElse(null);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("indexing was stopped", stopped);
        }
    }

    /** The file's record, to be asked for behind the last report. */
    FileRecord record() {
        FileRecord done = record;
        if (done == null) {
            throw new IllegalStateException("the file has not been read to its end");
        }
        return done;
    }

    /** Whether the file is not as it was when the last record was taken down. */
    boolean isChanged() {
        return record != known;
    }
}
