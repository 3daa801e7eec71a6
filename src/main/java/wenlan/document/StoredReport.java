package wenlan.document;

import java.util.List;

/**
 * A report as it was when it was indexed, with the remarks of its parsing.
 *
 * @param annotated report and entities
 * @param diagnostics remarks on how it was read
 */
public record StoredReport(AnnotatedReport annotated, List<Diagnostic> diagnostics) {
    public StoredReport {
        diagnostics = List.copyOf(diagnostics);
    }
}
