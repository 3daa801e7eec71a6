package wenlan.http;

import org.jspecify.annotations.Nullable;

import wenlan.document.StoredReport;
import wenlan.search.LocatedDiagnostic;

import java.util.List;

/** A remark on how a file was read. */
record DiagnosticView(String severity, String stage, @Nullable Integer line, String message) {
    static DiagnosticView of(LocatedDiagnostic diagnostic) {
        return new DiagnosticView(
                Labels.of(diagnostic.severity()),
                Labels.of(diagnostic.stage()),
                diagnostic.line(),
                diagnostic.message());
    }

    static List<DiagnosticView> of(StoredReport stored) {
        return stored.diagnostics().stream()
                .map(d -> LocatedDiagnostic.of(d, stored.annotated().report().source()))
                .map(DiagnosticView::of)
                .toList();
    }
}
