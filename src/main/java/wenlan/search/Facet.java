package wenlan.search;

import java.util.List;

/**
 * The counted values of a dimension, most frequent first (years in time order, ties by value).
 * Counts ignore what is chosen in the dimension itself (drill-sideways), so that further values can
 * be added.
 *
 * @param dimension the dimension
 * @param values the first of them, and every selected one
 * @param more whether there are others behind
 * @param missing units without any value, among those that the counts range over
 */
public record Facet(Dimension dimension, List<FacetValue> values, boolean more, int missing) {
    public Facet {
        values = List.copyOf(values);
    }
}
