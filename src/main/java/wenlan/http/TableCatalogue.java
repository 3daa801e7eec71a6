package wenlan.http;

import org.jspecify.annotations.Nullable;

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

/** All tables of the corpus in order; read anew when the index holds something else than before. */
final class TableCatalogue {
    private static final int REPORTS_AT_ONCE = 100;

    private @Nullable IndexStatus listed;
    private List<TableEntry> tables = List.of();

    /** The tables of all reports, in order of file and place. */
    synchronized List<TableEntry> tables(SearchIndex index, ReportLibrary library) {
        IndexStatus status = index.status();
        if (!status.equals(listed)) {
            tables = read(index, library);
            listed = status;
        }
        return tables;
    }

    private static List<TableEntry> read(SearchIndex index, ReportLibrary library) {
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
        return List.copyOf(found);
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
                entries.add(TableEntry.of(report, table, own));
            }
        }
        return entries;
    }
}
