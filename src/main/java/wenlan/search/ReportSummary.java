package wenlan.search;

/**
 * A report in a list of reports.
 *
 * @param report the report
 * @param file its file, below the corpus directory
 * @param sections number of sections
 * @param tables number of tables
 * @param units number of units, set-aside ones included
 */
public record ReportSummary(ReportRef report, String file, int sections, int tables, int units) {}
