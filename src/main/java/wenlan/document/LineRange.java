package wenlan.document;

/**
 * Lines of a source, from 1, both ends included.
 *
 * @param start first line
 * @param end last line, at least {@code start}
 */
public record LineRange(int start, int end) {
    public LineRange {
        if (start < 1 || end < start) {
            throw new IllegalArgumentException("no lines from " + start + " to " + end);
        }
    }
}
