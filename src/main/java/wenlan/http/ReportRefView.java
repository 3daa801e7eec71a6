package wenlan.http;

import org.jspecify.annotations.Nullable;

import wenlan.search.ReportRef;

import java.util.List;

/** A report as it stands beside what was found in it. */
record ReportRefView(
        String id,
        @Nullable String sourceId,
        String title,
        @Nullable String publisher,
        @Nullable String published,
        List<String> cities) {
    static ReportRefView of(ReportRef report) {
        return new ReportRefView(
                report.id(),
                report.sourceId(),
                report.title(),
                report.publisher(),
                report.published(),
                report.cities());
    }
}
