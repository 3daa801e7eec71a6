package wenlan.document;

/**
 * A positioned remark on an input; never a reason to stop.
 *
 * @param severity how much it matters
 * @param stage which step says it
 * @param span where, in the text that the step read; empty at 0 where no place can be named
 * @param message one sentence that says what is so and, where something can be done, what to do
 */
public record Diagnostic(Severity severity, Stage stage, Span span, String message) {
    /** A diagnostic about the input as a whole. */
    public static Diagnostic general(Severity severity, Stage stage, String message) {
        return new Diagnostic(severity, stage, new Span(0, 0), message);
    }
}
