package wenlan.ingest;

import org.jspecify.annotations.Nullable;

import wenlan.search.FileRecord;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Reads the next files while one is being indexed. */
final class ReadAhead implements AutoCloseable {
    /** Files read at a time; indexing itself keeps another processor busy. */
    static final int FILES = Math.max(2, Runtime.getRuntime().availableProcessors());

    private final ExecutorService threads =
            Executors.newFixedThreadPool(
                    FILES,
                    task -> {
                        Thread thread = new Thread(task, "read-ahead");
                        thread.setDaemon(true);
                        return thread;
                    });

    /** Starts to read a file. */
    FileFeed read(FileReader reader, @Nullable FileRecord known) {
        FileFeed feed = new FileFeed(known);
        threads.execute(() -> feed.run(reader));
        return feed;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
