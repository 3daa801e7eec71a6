package wenlan.search;

import org.jspecify.annotations.Nullable;

import wenlan.document.Diagnostic;
import wenlan.document.Severity;
import wenlan.document.SourceText;
import wenlan.document.Span;
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
    /**
     * The diagnostic with its line in {@code source}; without one where it speaks of another text,
     * as remarks on a file of many records do.
     */
    public static LocatedDiagnostic of(Diagnostic diagnostic, SourceText source) {
        Span span = diagnostic.span();
        boolean inside = span.end() <= source.text().length();
        boolean placed = inside && (!span.isEmpty() || span.start() > 0);
        Integer line = placed ? source.lines(span).start() : null;
        return new LocatedDiagnostic(
                diagnostic.severity(), diagnostic.stage(), line, diagnostic.message());
    }
}
