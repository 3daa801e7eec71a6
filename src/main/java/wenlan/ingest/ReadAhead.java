package wenlan.ingest;

import org.jspecify.annotations.Nullable;

import wenlan.search.FileRecord;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Reads the next files while one is being indexed: parsing and annotating are a thread each, since
 * they take about as long as indexing does.
 */
final class ReadAhead implements AutoCloseable {
    /** Files read at a time; indexing itself keeps another processor busy. */
    static final int FILES = Math.max(2, Runtime.getRuntime().availableProcessors());

    private final ExecutorService reading = threads("read-ahead");
    private final ExecutorService annotating = threads("annotate");

    private static ExecutorService threads(String name) {
        return Executors.newFixedThreadPool(
                FILES,
                task -> {
                    Thread thread = new Thread(task, name);
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /** Starts to read a file. */
    FileFeed read(FileReader reader, @Nullable FileRecord known) {
        FileFeed feed = new FileFeed(known);
        reading.execute(() -> feed.run(reader, annotating));
        return feed;
    }

    @Override
    public void close() {
        reading.shutdownNow();
        annotating.shutdownNow();
    }
}
