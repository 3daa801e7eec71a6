package wenlan.catalogue;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import wenlan.document.AnnotatedReport;
import wenlan.document.Report;
import wenlan.document.ReportLibrary;
import wenlan.document.StoredReport;
import wenlan.document.Table;
import wenlan.search.IndexStatus;
import wenlan.search.IndexedUnit;
import wenlan.search.ReportPage;
import wenlan.search.ReportSummary;
import wenlan.search.SearchIndex;
import wenlan.search.UnitLister;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * All tables of the corpus in order; read anew in the background when the index holds something
 * else than before. Those that were read last are served meanwhile; only the first are waited for.
 */
public final class TableCatalogue {
    private static final int REPORTS_AT_ONCE = 100;

    private static final Logger LOG = LoggerFactory.getLogger(TableCatalogue.class);

    /** Tables of an index as it was. */
    private record Listed(IndexStatus status, List<TableEntry> tables) {}

    private @Nullable Listed last;
    private @Nullable CompletableFuture<Listed> reading;

    /** The tables of all reports, in order of file and place. */
    public List<TableEntry> tables(SearchIndex index, ReportLibrary library) {
        IndexStatus status = index.status();
        CompletableFuture<Listed> awaited;
        synchronized (this) {
            if (last != null && last.status.equals(status)) {
                return last.tables;
            }
            awaited = reading == null ? begin(index, library, status) : reading;
            if (last != null) {
                return last.tables;
            }
        }
        return awaited.join().tables;
    }

    private CompletableFuture<Listed> begin(
            SearchIndex index, ReportLibrary library, IndexStatus status) {
        CompletableFuture<Listed> begun =
                CompletableFuture.supplyAsync(() -> read(index, library, status))
                        .whenCompleteAsync(this::finish);
        reading = begun;
        return begun;
    }

    /** After a failure the next request has another try. */
    private synchronized void finish(@Nullable Listed listed, @Nullable Throwable failure) {
        reading = null;
        if (listed == null) {
            LOG.error("No list of tables", failure);
        } else {
            last = listed;
        }
    }

    private static Listed read(SearchIndex index, ReportLibrary library, IndexStatus status) {
        List<TableEntry> found = new ArrayList<>();
        int page = 1;
        ReportPage reports = index.reports(page, REPORTS_AT_ONCE);
        while (!reports.reports().isEmpty()) {
            for (ReportSummary summary : reports.reports()) {
                if (summary.tables() > 0) {
                    library.report(summary.report().id())
                            .map(StoredReport::annotated)
                            .ifPresent(report -> found.addAll(entries(report)));
                }
            }
            page++;
            reports = index.reports(page, REPORTS_AT_ONCE);
        }
        return new Listed(status, List.copyOf(found));
    }

    private static List<TableEntry> entries(AnnotatedReport annotated) {
        Report report = annotated.report();
        Map<String, List<IndexedUnit>> units = new HashMap<>();
        for (IndexedUnit unit : UnitLister.list(annotated)) {
            String table = unit.unit().table();
            if (table != null) {
                units.computeIfAbsent(table, t -> new ArrayList<>()).add(unit);
            }
        }
        List<TableEntry> entries = new ArrayList<>();
        for (Table table : report.tables()) {
            List<IndexedUnit> own = units.get(table.id());
            if (own != null) {
                add(report, table, own, entries);
            }
        }
        return entries;
    }

    /** A table that cannot be read as data must not keep all others from being listed. */
    private static void add(
            Report report, Table table, List<IndexedUnit> units, List<TableEntry> entries) {
        try {
            entries.add(TableEntry.of(report, table, units));
        } catch (RuntimeException | StackOverflowError failure) {
            LOG.error("Table {} is not listed", table.id(), failure);
        }
    }
}
