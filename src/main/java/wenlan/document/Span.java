package wenlan.document;

/**
 * A half-open range of offsets in UTF-16 code units, which is how Java, JavaScript and the public
 * interface count: in {@code "AI医疗"} the span of {@code 医疗} is {@code [2,4)}. Counting code points
 * instead would shift every span behind a character outside the basic plane.
 *
 * @param start first offset, at least 0
 * @param end offset behind the last, at least {@code start}
 * @throws IllegalArgumentException when the offsets are not in that order
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span from " + start + " to " + end);
        }
    }

    /** Number of UTF-16 code units. */
    public int length() {
        return end - start;
    }

    /** Whether nothing lies inside. */
    public boolean isEmpty() {
        return start == end;
    }

    /** Whether all of {@code other} lies inside this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether at least one offset lies inside both. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The part of {@code text} inside this span. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        return start != other.start
                ? Integer.compare(start, other.start)
                : Integer.compare(end, other.end);
    }
}
