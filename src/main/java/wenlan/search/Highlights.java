package wenlan.search;

import wenlan.document.Span;
import wenlan.text.Folding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Spans to be marked in a text. */
public final class Highlights {
    private Highlights() {}

    /** The spans in order, with overlapping and touching ones joined and empty ones left out. */
    public static List<Span> merge(List<Span> spans) {
        return joined(spans, (last, next) -> next.start() <= last.end());
    }

    /**
     * The same, but the same characters twice in a row are two occurrences: 的 in 目的的.
     *
     * @param text the text that the spans are in
     */
    static List<Span> occurrences(List<Span> spans, String text) {
        return joined(
                spans,
                (last, next) ->
                        next.start() < last.end()
                                || next.start() == last.end() && !isSame(text, last, next));
    }

    private static boolean isSame(String text, Span one, Span other) {
        return Folding.query(one.of(text)).equals(Folding.query(other.of(text)));
    }

    private static List<Span> joined(List<Span> spans, BiPredicate<Span, Span> joins) {
        List<Span> merged = new ArrayList<>(spans.size());
        for (Span span : spans.stream().filter(s -> !s.isEmpty()).sorted().toList()) {
            if (!merged.isEmpty() && joins.test(merged.getLast(), span)) {
                merged.set(merged.size() - 1, merged.getLast().cover(span));
            } else {
                merged.add(span);
            }
        }
        return List.copyOf(merged);
    }

    /** The parts of {@code spans} inside {@code window}, counted from its start. */
    public static List<Span> within(List<Span> spans, Span window) {
        List<Span> inside = new ArrayList<>();
        for (Span span : spans) {
            int start = Math.max(span.start(), window.start());
            int end = Math.min(span.end(), window.end());
            if (start < end) {
                inside.add(new Span(start - window.start(), end - window.start()));
            }
        }
        return List.copyOf(inside);
    }
}
