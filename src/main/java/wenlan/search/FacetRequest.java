package wenlan.search;

import org.jspecify.annotations.Nullable;

import wenlan.text.Folding;

/**
 * Which values of a dimension to count.
 *
 * @param dimension the dimension
 * @param prefix only values whose label starts with this, both folded; empty for all
 * @param after only values behind this one in the facet's order, none at all when it has no units;
 *     null from the beginning
 * @param size at most so many, besides the selected ones
 */
public record FacetRequest(Dimension dimension, String prefix, @Nullable String after, int size) {
    public FacetRequest {
        if (size < 0) {
            throw new IllegalArgumentException("facet size " + size);
        }
    }

    /** The first {@code size} values of a dimension. */
    public static FacetRequest first(Dimension dimension, int size) {
        return new FacetRequest(dimension, "", null, size);
    }

    /** Whether a value that is shown as {@code label} has the prefix asked for. */
    public boolean asksFor(String label) {
        return prefix.isEmpty() || Folding.query(label).startsWith(Folding.query(prefix));
    }
}
