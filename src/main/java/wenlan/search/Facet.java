package wenlan.search;

import java.util.List;

/**
 * The counted values of a dimension, most frequent first (years in time order, ties by value in
 * order of code points). Counts ignore what is chosen in the dimension itself (drill-sideways), so
 * that further values can be added; what is excluded in it stays excluded, so that a value with a
 * count gives so many hits when it is chosen. They range over set-aside units only where these are
 * hits.
 *
 * @param dimension the dimension
 * @param values the first of them that have units; where all are listed from the beginning, then
 *     the selected ones further down and, last, in order of value, those that were named in the
 *     selection and have no units
 * @param more whether others that have units follow the first
 * @param missing units without any value, among those that the counts range over
 */
public record Facet(Dimension dimension, List<FacetValue> values, boolean more, int missing) {
    public Facet {
        values = List.copyOf(values);
    }
}
