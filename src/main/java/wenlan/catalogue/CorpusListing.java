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

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Something of all reports in order; read anew in the background when the index holds something
 * else than before. What was read last is served meanwhile; only the first reading is waited for.
 *
 * @param <T> what is listed
 */
final class CorpusListing<T> {
    private static final int REPORTS_AT_ONCE = 100;

    private static final Logger LOG = LoggerFactory.getLogger(CorpusListing.class);

    /** What an index held as it was. */
    private record Listed<T>(IndexStatus status, List<T> entries) {}

    private final Predicate<ReportSummary> holdsAny;
    private final Function<AnnotatedReport, List<T>> entries;
    private @Nullable Listed<T> last;
    private @Nullable CompletableFuture<Listed<T>> reading;

    /**
     * @param holdsAny whether a report is worth reading
     * @param entries what is listed of a report
     */
    CorpusListing(Predicate<ReportSummary> holdsAny, Function<AnnotatedReport, List<T>> entries) {
        this.holdsAny = holdsAny;
        this.entries = entries;
    }

    /** What is listed of all reports, in order of file and place. */
    List<T> of(SearchIndex index, ReportLibrary library) {
        IndexStatus status = index.status();
        CompletableFuture<Listed<T>> awaited;
        synchronized (this) {
            if (last != null && last.status.equals(status)) {
                return last.entries;
            }
            awaited = reading == null ? begin(index, library, status) : reading;
            if (last != null) {
                return last.entries;
            }
        }
        return awaited.join().entries;
    }

    private CompletableFuture<Listed<T>> begin(
            SearchIndex index, ReportLibrary library, IndexStatus status) {
        CompletableFuture<Listed<T>> begun =
                CompletableFuture.supplyAsync(() -> read(index, library, status))
                        .whenCompleteAsync(this::finish);
        reading = begun;
        return begun;
    }

    /** After a failure the next request has another try. */
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
        int page = 1;
        ReportPage reports = index.reports(page, REPORTS_AT_ONCE);
        while (!reports.reports().isEmpty()) {
            for (ReportSummary summary : reports.reports()) {
                if (holdsAny.test(summary)) {
                    library.report(summary.report().id())
                            .map(StoredReport::annotated)
                            .ifPresent(report -> found.addAll(entries.apply(report)));
                }
            }
            page++;
            reports = index.reports(page, REPORTS_AT_ONCE);
        }
        return new Listed<>(status, List.copyOf(found));
    }
}
