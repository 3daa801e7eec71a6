package wenlan.search;

import wenlan.document.Span;

import java.util.List;

/**
 * An excerpt of a unit's own text: plain text and spans, never markup.
 *
 * @param text the excerpt
 * @param highlights the matched characters and nothing else, in order, apart from each other
 * @param source where the excerpt stands in the source
 */
public record Snippet(String text, List<Span> highlights, Span source) {
    public Snippet {
        highlights = List.copyOf(highlights);
    }
}
