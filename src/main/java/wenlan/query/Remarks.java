package wenlan.query;

import wenlan.document.Diagnostic;
import wenlan.document.Severity;
import wenlan.document.Span;
import wenlan.document.Stage;

import java.util.ArrayList;
import java.util.List;

/** Remarks on a query, of which only the first are kept: nobody reads thousands of them. */
final class Remarks {
    /** So many are kept. */
    static final int MOST = 20;

    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** Something that is as it should be, though it may surprise. */
    void info(Span span, String message) {
        add(Severity.INFO, span, message);
    }

    /** Something that was not taken as it was meant. */
    void warn(Span span, String message) {
        add(Severity.WARNING, span, message);
    }

    private void add(Severity severity, Span span, String message) {
        if (diagnostics.size() < MOST) {
            diagnostics.add(new Diagnostic(severity, Stage.QUERY, span, message));
        }
    }

    /** What was remarked, in order of place. */
    List<Diagnostic> list() {
        return diagnostics.stream()
                .sorted((left, right) -> left.span().compareTo(right.span()))
                .toList();
    }
}
