package wenlan.catalogue;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import wenlan.document.AnnotatedReport;
import wenlan.document.ReportLibrary;
import wenlan.document.StoredReport;
import wenlan.search.IndexStatus;
import wenlan.search.ReportPage;
import wenlan.search.ReportSummary;
import wenlan.search.SearchIndex;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Something of all reports in order; read anew in the background when the index holds something
 * else than before. What was read last is served meanwhile; only the first reading is waited for. A
 * report that cannot be read is left out and has another try when a listing without it has served
 * for {@code again}; those behind the first {@code most} entries, which memory must hold, are left
 * out for good.
 *
 * @param <T> what is listed
 */
final class CorpusListing<T> {
    private static final int REPORTS_AT_ONCE = 100;

    /** Others share the common pool, which on few processors has one thread. */
    private static final Executor OWN_THREAD =
            reading -> Thread.ofPlatform().daemon().name("catalogue").start(reading);

    private static final Logger LOG = LoggerFactory.getLogger(CorpusListing.class);

    /**
     * What an index held as it was.
     *
     * @param leftOut number of reports of which nothing is listed though they may hold something
     * @param tryAgain when reports that could not be read have another try, as {@link
     *     System#nanoTime} tells time; null where all were read
     */
    record Listed<T>(IndexStatus status, List<T> entries, int leftOut, @Nullable Long tryAgain) {
        private boolean isOf(IndexStatus now) {
            boolean whole = tryAgain == null || System.nanoTime() - tryAgain < 0;
            return whole && status.equals(now);
        }
    }

    /** How long a listing without a report that could not be read serves by default. */
    static final Duration AGAIN = Duration.ofMinutes(1);

    private final Predicate<ReportSummary> holdsAny;
    private final Function<AnnotatedReport, List<T>> entries;
    private final int most;
    private final Duration again;
    private volatile @Nullable Listed<T> last;
    private volatile int done;
    private @Nullable CompletableFuture<Listed<T>> reading;

    /**
     * @param holdsAny whether a report is worth reading
     * @param entries what is listed of a report
     * @param most number of entries behind which no further report is read
     * @param again how long a listing without a report that could not be read serves
     */
    CorpusListing(
            Predicate<ReportSummary> holdsAny,
            Function<AnnotatedReport, List<T>> entries,
            int most,
            Duration again) {
        this.most = most;
        this.again = again;
        this.holdsAny = holdsAny;
        this.entries = entries;
    }

    /** What is listed of all reports, in order of file and place. */
    Listed<T> of(SearchIndex index, ReportLibrary library) {
        IndexStatus status = index.status();
        CompletableFuture<Listed<T>> awaited;
        synchronized (this) {
            if (last != null && last.isOf(status)) {
                return last;
            }
            awaited = reading == null ? begin(index, library, status) : reading;
            if (last != null) {
                return last;
            }
        }
        return awaited.join();
    }

    /** How far the listing of what an index holds is; nothing is read for that. */
    Reading reading(SearchIndex index) {
        IndexStatus status = index.status();
        Listed<T> listed = last;
        boolean read = listed != null && listed.status.equals(status);
        return new Reading(
                read, read ? status.reports() : Math.min(done, status.reports()), status.reports());
    }

    private CompletableFuture<Listed<T>> begin(
            SearchIndex index, ReportLibrary library, IndexStatus status) {
        CompletableFuture<Listed<T>> begun =
                CompletableFuture.supplyAsync(() -> read(index, library, status), OWN_THREAD)
                        .whenCompleteAsync(this::finish);
        reading = begun;
        return begun;
    }

    /** Where no report could be read the next request has another try. */
    private synchronized void finish(@Nullable Listed<T> listed, @Nullable Throwable failure) {
        reading = null;
        if (listed == null) {
            LOG.error("The reports could not be read", failure);
        } else {
            last = listed;
        }
    }

    private Listed<T> read(SearchIndex index, ReportLibrary library, IndexStatus status) {
        List<T> found = new ArrayList<>();
        done = 0;
        int read = 0;
        int leftOut = 0;
        Throwable failed = null;
        int page = 1;
        ReportPage reports = index.reports(page, REPORTS_AT_ONCE);
        while (!reports.reports().isEmpty()) {
            for (ReportSummary summary : reports.reports()) {
                if (holdsAny.test(summary)) {
                    try {
                        leftOut += found.size() < most ? 0 : 1;
                        if (found.size() < most) {
                            found.addAll(entries(summary.report().id(), library));
                            read++;
                        }
                    } catch (RuntimeException | StackOverflowError failure) {
                        // Whatever is wrong with one report, the others are listed all the same.
                        LOG.error("Report {} is not listed", summary.report().id(), failure);
                        leftOut++;
                        failed = failure;
                    }
                }
                done++;
            }
            page++;
            reports = index.reports(page, REPORTS_AT_ONCE);
        }
        if (failed != null && read == 0) {
            throw new IllegalStateException("no report can be read", failed);
        }
        return new Listed<>(
                status,
                List.copyOf(found),
                leftOut,
                failed == null ? null : System.nanoTime() + again.toNanos());
    }

    private List<T> entries(String report, ReportLibrary library) {
        return library.report(report).map(StoredReport::annotated).map(entries).orElse(List.of());
    }
}
