package wenlan.http;

import wenlan.document.EntityKind;
import wenlan.document.OrganisationKind;
import wenlan.document.PlaceTree;
import wenlan.search.Dimension;
import wenlan.search.Facet;
import wenlan.search.FacetValue;

import java.util.List;

/** The counted values of a dimension; they count hits. */
record FacetView(String dimension, String unit, List<Value> values, boolean more, int missing) {
    /** A value with its counts, and what it is part of. */
    record Value(
            String value,
            String label,
            List<String> path,
            int count,
            int reports,
            boolean selected) {
        static Value of(FacetValue value, Dimension dimension, PlaceTree places) {
            return new Value(
                    value.value(),
                    value.label(),
                    above(dimension, value.value(), places),
                    value.count(),
                    value.reports(),
                    value.selected());
        }
    }

    static FacetView of(Facet facet, PlaceTree places) {
        return new FacetView(
                facet.dimension().label(),
                "hits",
                facet.values().stream().map(v -> Value.of(v, facet.dimension(), places)).toList(),
                facet.more(),
                facet.missing());
    }

    /** What a value is part of, the largest first: of a place larger ones, of a body its kind. */
    static List<String> above(Dimension dimension, String value, PlaceTree places) {
        return switch (dimension) {
            case CITY, REPORT_CITY -> places.above(EntityKind.CITY, value);
            case DISTRICT -> places.above(EntityKind.DISTRICT, value);
            case ZONE -> places.above(EntityKind.ZONE, value);
            case ORG -> List.of(OrganisationKind.of(value).label());
            case KIND,
                    REPORT,
                    SECTION,
                    TABLE,
                    PROVINCE,
                    YEAR,
                    FORECAST,
                    PERIOD,
                    PUBLISHED,
                    ORG_KIND,
                    POLICY,
                    PERSON,
                    TECHNOLOGY ->
                    List.of();
        };
    }
}
