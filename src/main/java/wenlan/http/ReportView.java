package wenlan.http;

import org.jspecify.annotations.Nullable;

import wenlan.document.LineRange;
import wenlan.document.Metadata;
import wenlan.document.Report;
import wenlan.document.Section;
import wenlan.document.StoredReport;
import wenlan.document.UnitKind;

import java.util.List;

/** A report's metadata and outline. */
record ReportView(
        String id,
        @Nullable String sourceId,
        String file,
        String title,
        Metadata metadata,
        List<Outline> sections,
        Counts counts,
        List<DiagnosticView> diagnostics) {
    /** A node of the outline, from the first line of its heading to its last non-blank line. */
    record Outline(
            String id,
            String title,
            @Nullable String number,
            int level,
            @Nullable String parent,
            int lineStart,
            int lineEnd,
            boolean implied) {
        static Outline of(Section section, Report report) {
            LineRange lines = report.source().lines(section.span());
            return new Outline(
                    section.id(),
                    section.title(),
                    section.number(),
                    section.level(),
                    section.parent(),
                    lines.start(),
                    lines.end(),
                    section.implied());
        }
    }

    /** How much there is of what; units include those set aside. */
    record Counts(int units, int tables, int figures, int setAside) {}

    static ReportView of(StoredReport stored) {
        Report report = stored.annotated().report();
        return new ReportView(
                report.id(),
                report.sourceId(),
                report.file(),
                report.metadata().title(),
                report.metadata(),
                report.sections().stream().map(s -> Outline.of(s, report)).toList(),
                counts(report),
                DiagnosticView.of(stored));
    }

    private static Counts counts(Report report) {
        long setAside = report.units().stream().filter(u -> u.kind() == UnitKind.SET_ASIDE).count();
        return new Counts(
                report.units().size(),
                report.tables().size(),
                report.figures().size(),
                (int) setAside);
    }
}
