package wenlan.document;

import java.util.List;

/**
 * A result and the remarks on how it was reached: reading never fails on its input.
 *
 * @param <T> what was read
 * @param value the result, always usable
 * @param diagnostics remarks in the order of the input
 */
public record Parsed<T>(T value, List<Diagnostic> diagnostics) {
    public Parsed {
        diagnostics = List.copyOf(diagnostics);
    }
}
