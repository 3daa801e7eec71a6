package wenlan.http;

import wenlan.search.ReportPage;
import wenlan.search.ReportSummary;

import java.util.List;

/** A page of the list of all reports. */
record ReportListView(int total, int page, int size, List<Entry> reports) {
    /** A report in the list. */
    record Entry(ReportRefView report, String file, int sections, int tables, int units) {
        static Entry of(ReportSummary summary) {
            return new Entry(
                    ReportRefView.of(summary.report()),
                    summary.file(),
                    summary.sections(),
                    summary.tables(),
                    summary.units());
        }
    }

    static ReportListView of(ReportPage reports, int page, int size) {
        return new ReportListView(
                reports.total(), page, size, reports.reports().stream().map(Entry::of).toList());
    }
}
