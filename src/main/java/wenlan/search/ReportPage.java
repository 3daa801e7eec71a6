package wenlan.search;

import java.util.List;

/**
 * A page of the list of all reports, in order of file and as they were put; empty behind the last.
 *
 * @param total number of all reports
 * @param reports those on the page
 */
public record ReportPage(int total, List<ReportSummary> reports) {
    public ReportPage {
        reports = List.copyOf(reports);
    }
}
