package wenlan.ingest;

import org.jspecify.annotations.Nullable;

import wenlan.search.FileRecord;
import wenlan.search.ReportIndexer.Prepared;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/**
 * The reports of one file on their way from the thread that reads it to the one that indexes, each
 * of them perhaps still being annotated. The queue is short, so that a file of a hundred thousand
 * reports never lies in memory as a whole.
 */
final class FileFeed {
    private static final int WAITING = 64;

    private final FileReader reader;
    private final @Nullable FileRecord known;
    private final BlockingQueue<Optional<Future<Prepared>>> queue =
            new ArrayBlockingQueue<>(WAITING);
    private volatile @Nullable FileRecord record;

    /** A feed of a file whose last record is {@code known}. */
    FileFeed(FileReader reader, @Nullable FileRecord known) {
        this.reader = reader;
        this.known = known;
    }

    /**
     * Reads the file; runs on a thread of its own, and leaves the annotating of its reports to
     * others. Whatever goes wrong is this file's own fault and must not keep the others out of the
     * portal.
     */
    void run(ExecutorService annotating) {
        try {
            record = reader.read(known, annotating, report -> put(Optional.of(report)));
        } catch (RuntimeException | Error failed) {
            record = reader.failed(failed);
        }
        if (!Thread.currentThread().isInterrupted()) {
            put(Optional.empty());
        }
    }

    private void put(Optional<Future<Prepared>> report) {
        try {
            queue.put(report);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("reading was stopped", stopped);
        }
    }

    /** Name of the file in the corpus. */
    String file() {
        return reader.name();
    }

    /** The next report, or null behind the last one, which is the last before one that failed. */
    @Nullable Prepared take() {
        try {
            Optional<Future<Prepared>> next = queue.take();
            return next.isEmpty() ? null : next.get().get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("indexing was stopped", stopped);
        } catch (ExecutionException failed) {
            skipRest();
            record = reader.failed(failed.getCause());
            return null;
        }
    }

    private void skipRest() {
        try {
            while (queue.take().isPresent()) {
                // What stands behind a failure goes with it.
            }
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
