package wenlan.search;

import wenlan.document.Span;

import java.util.ArrayList;
import java.util.List;

/** Spans to be marked in a text. */
public final class Highlights {
    private Highlights() {}

    /** The spans in order, with overlapping and touching ones joined and empty ones left out. */
    public static List<Span> merge(List<Span> spans) {
        List<Span> merged = new ArrayList<>(spans.size());
        for (Span span : spans.stream().filter(s -> !s.isEmpty()).sorted().toList()) {
            if (!merged.isEmpty() && span.start() <= merged.getLast().end()) {
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
