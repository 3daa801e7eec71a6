package wenlan.search;

import java.util.List;

/**
 * A page of the list of all reports, in order of file and place in it.
 *
 * @param total number of all reports
 * @param reports those on the page
 */
public record ReportPage(int total, List<ReportSummary> reports) {
    public ReportPage {
        reports = List.copyOf(reports);
    }
}
