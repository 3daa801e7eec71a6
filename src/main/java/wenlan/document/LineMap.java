package wenlan.document;

import java.util.Arrays;

/**
 * The lines of a text, found by line feed alone: a sorted array of line starts and a binary search,
 * so that nothing else needs to carry line numbers. Lines count from 1, blank ones too.
 */
public final class LineMap {
    private final int[] starts;
    private final int length;

    private LineMap(int[] starts, int length) {
        this.starts = starts;
        this.length = length;
    }

    /** The line map of {@code text}; an empty text has one empty line. */
    public static LineMap of(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, 2 * count);
            }
            starts[count++] = at + 1;
        }
        return new LineMap(Arrays.copyOf(starts, count), text.length());
    }

    /** Number of lines, at least 1. */
    public int count() {
        return starts.length;
    }

    /**
     * The line, from 1, that holds {@code offset}; a line feed belongs to the line that it ends.
     */
    public int lineAt(int offset) {
        if (offset < 0 || offset > length) {
            throw new IllegalArgumentException("offset " + offset + " outside 0.." + length);
        }
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The span of a line, from 1, without its line feed. */
    public Span span(int line) {
        if (line < 1 || line > starts.length) {
            throw new IllegalArgumentException("line " + line + " outside 1.." + starts.length);
        }
        int end = line == starts.length ? length : starts[line] - 1;
        return new Span(starts[line - 1], end);
    }
}
