package wenlan.search;

import wenlan.document.Span;

import java.util.List;

/**
 * How a query matches a text.
 *
 * @param matched whether it does
 * @param exact whether each term stands there as typed
 * @param spans the matched characters of the unfolded text, in order, apart from each other
 */
public record Match(boolean matched, boolean exact, List<Span> spans) {
    /** No match. */
    public static final Match NONE = new Match(false, false, List.of());

    public Match {
        spans = List.copyOf(spans);
    }
}
