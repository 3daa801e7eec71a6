package wenlan.document;

/**
 * A decoded source, as it was found: every offset of the public interface counts in it. A byte
 * order mark is not part of it.
 *
 * @param text all characters, line ends as found
 * @param lines its lines, derived from the text
 */
public record SourceText(String text, LineMap lines) {
    /** The source text with its lines. */
    public static SourceText of(String text) {
        return new SourceText(text, LineMap.of(text));
    }

    /**
     * First and last line, from 1, that {@code span} touches; of an empty span the line it stands
     * in.
     */
    public LineRange lines(Span span) {
        int last = span.isEmpty() ? span.start() : span.end() - 1;
        return new LineRange(lines.lineAt(span.start()), lines.lineAt(last));
    }

    /** The characters inside {@code span}. */
    public String slice(Span span) {
        return span.of(text);
    }
}
