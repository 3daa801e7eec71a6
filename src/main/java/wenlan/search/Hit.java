package wenlan.search;

import wenlan.document.Span;
import wenlan.tables.Quantity;

import java.util.List;

/**
 * A unit in a result.
 *
 * @param unit the unit
 * @param exact whether its own text holds each term as typed
 * @param score relevance; comparable within one result only
 * @param snippets excerpts of its own text, the best first, at least one
 * @param headings for each heading on its path the matched characters
 * @param cells for each cell of its row the matched characters; empty for other units
 * @param quantities the figures of its row that conditions of the query asked for
 */
public record Hit(
        IndexedUnit unit,
        boolean exact,
        double score,
        List<Snippet> snippets,
        List<List<Span>> headings,
        List<List<Span>> cells,
        List<Quantity> quantities) {
    public Hit {
        snippets = List.copyOf(snippets);
        headings = List.copyOf(headings);
        cells = List.copyOf(cells);
        quantities = List.copyOf(quantities);
    }

    /** The best excerpt. */
    public Snippet snippet() {
        return snippets.getFirst();
    }
}
