package wenlan.search;

import org.jspecify.annotations.Nullable;

import wenlan.document.Diagnostic;
import wenlan.document.Severity;
import wenlan.document.SourceText;
import wenlan.document.Stage;

/**
 * A diagnostic with the line it speaks of, for readers who do not have the source at hand.
 *
 * @param severity how much it matters
 * @param stage which step says it
 * @param line from 1; null where no place can be named
 * @param message one sentence
 */
public record LocatedDiagnostic(
        Severity severity, Stage stage, @Nullable Integer line, String message) {
    /** The diagnostic with its line in {@code source}. */
    public static LocatedDiagnostic of(Diagnostic diagnostic, SourceText source) {
        boolean placed = !diagnostic.span().isEmpty() || diagnostic.span().start() > 0;
        Integer line = placed ? source.lines(diagnostic.span()).start() : null;
        return new LocatedDiagnostic(
                diagnostic.severity(), diagnostic.stage(), line, diagnostic.message());
    }
}
