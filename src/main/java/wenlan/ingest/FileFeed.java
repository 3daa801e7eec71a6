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
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * The reports of one file on their way from the thread that reads it to the one that indexes, each
 * of them perhaps still being annotated. Few wait at a time, so that a file of a hundred thousand
 * reports never lies in memory as a whole, nor do many long ones.
 */
final class FileFeed {
    private static final int WAITING = 64;

    /**
     * Characters of the reports that wait; a longer one waits alone. Made ready for the index, a
     * report takes some fifty times as many bytes.
     */
    private static final int MOST_CHARACTERS = 1 << 20;

    /** A report on its way, and how much room it takes. */
    private record Waiting(int characters, Future<Prepared> report) {}

    private final FileReader reader;
    private final @Nullable FileRecord known;
    private final BlockingQueue<Optional<Waiting>> queue = new ArrayBlockingQueue<>(WAITING);
    private final Semaphore room = new Semaphore(MOST_CHARACTERS);
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
            record =
                    reader.read(
                            known,
                            (characters, report) ->
                                    put(takingRoom(characters, () -> annotating.submit(report))));
        } catch (RuntimeException | Error failed) {
            record = reader.failed(failed);
        }
        if (!Thread.currentThread().isInterrupted()) {
            put(Optional.empty());
        }
    }

    /** Nothing is begun for which there is no room yet. */
    private Optional<Waiting> takingRoom(int characters, Supplier<Future<Prepared>> begun) {
        int taken = Math.min(characters, MOST_CHARACTERS);
        try {
            room.acquire(taken);
        } catch (InterruptedException stopped) {
            throw stopped(stopped);
        }
        return Optional.of(new Waiting(taken, begun.get()));
    }

    private void put(Optional<Waiting> report) {
        try {
            queue.put(report);
        } catch (InterruptedException stopped) {
            throw stopped(stopped);
        }
    }

    private static IllegalStateException stopped(InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("the update was stopped", stopped);
    }

    /** Name of the file in the corpus. */
    String file() {
        return reader.name();
    }

    /** The next report, or null behind the last one, which is the last before one that failed. */
    @Nullable Prepared take() {
        try {
            Optional<Waiting> next = next();
            return next.isEmpty() ? null : next.get().report().get();
        } catch (InterruptedException stopped) {
            throw stopped(stopped);
        } catch (ExecutionException failed) {
            skipRest();
            record = reader.failed(failed.getCause());
            return null;
        }
    }

    private Optional<Waiting> next() throws InterruptedException {
        Optional<Waiting> next = queue.take();
        next.ifPresent(waiting -> room.release(waiting.characters()));
        return next;
    }

    private void skipRest() {
        try {
            while (next().isPresent()) {
                // What stands behind a failure goes with it.
            }
        } catch (InterruptedException stopped) {
            throw stopped(stopped);
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
