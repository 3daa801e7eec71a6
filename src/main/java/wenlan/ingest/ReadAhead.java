package wenlan.ingest;

import org.jspecify.annotations.Nullable;

import wenlan.search.FileRecord;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Reads the next files while one is being indexed: one thread parses, others annotate and prepare
 * entries, so that the one that indexes has only the engine's own work to do.
 */
final class ReadAhead implements AutoCloseable {
    /**
     * Files begun before the first of them is indexed: more than are read at a time, as reports may
     * wait for the name lists to be loaded, and a long file behind two short ones shall not.
     */
    static final int FILES = 2 * threads();

    private final ExecutorService reading = threads("read-ahead");
    private final ExecutorService annotating = threads("annotate");

    /** Indexing itself keeps another processor busy. */
    private static int threads() {
        return Math.max(2, Runtime.getRuntime().availableProcessors());
    }

    private static ExecutorService threads(String name) {
        return Executors.newFixedThreadPool(
                threads(),
                task -> {
                    Thread thread = new Thread(task, name);
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /** Starts to read a file. */
    FileFeed read(FileReader reader, @Nullable FileRecord known) {
        FileFeed feed = new FileFeed(reader, known);
        reading.execute(() -> feed.run(annotating));
        return feed;
    }

    @Override
    public void close() {
        reading.shutdownNow();
        annotating.shutdownNow();
    }
}
