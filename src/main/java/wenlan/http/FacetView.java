package wenlan.http;

import wenlan.search.Facet;
import wenlan.search.FacetValue;

import java.util.List;

/** The counted values of a dimension; they count hits. */
record FacetView(String dimension, String unit, List<Value> values, boolean more, int missing) {
    /** A value with its counts; no dimension has a path above its values yet. */
    record Value(
            String value,
            String label,
            List<String> path,
            int count,
            int reports,
            boolean selected) {
        static Value of(FacetValue value) {
            return new Value(
                    value.value(),
                    value.label(),
                    List.of(),
                    value.count(),
                    value.reports(),
                    value.selected());
        }
    }

    static FacetView of(Facet facet) {
        return new FacetView(
                facet.dimension().label(),
                "hits",
                facet.values().stream().map(Value::of).toList(),
                facet.more(),
                facet.missing());
    }
}
