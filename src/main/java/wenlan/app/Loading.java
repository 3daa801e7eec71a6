package wenlan.app;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Something that takes a while to make: made once, beside the work at hand, from when it is known
 * to be needed.
 *
 * @param <T> what is made
 */
final class Loading<T> {
    private final Supplier<T> maker;
    private @Nullable CompletableFuture<T> made;

    Loading(Supplier<T> maker) {
        this.maker = maker;
    }

    /** Begins to make it, unless that has been done. */
    synchronized CompletableFuture<T> start() {
        CompletableFuture<T> started = made;
        if (started == null) {
            started = CompletableFuture.supplyAsync(maker);
            made = started;
        }
        return started;
    }

    /** What was made; waits for it, and fails as the maker failed. */
    T get() {
        try {
            return start().join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }
}
