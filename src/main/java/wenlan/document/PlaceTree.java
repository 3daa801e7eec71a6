package wenlan.document;

import java.util.List;

/** Which larger places a place lies in: a district in a city, a city in a province. */
public interface PlaceTree {
    /** A tree that knows no place. */
    PlaceTree NONE = (kind, canonical) -> List.of();

    /**
     * Names of the larger places, largest first: a province or municipality, then of a district or
     * zone its city. Empty where none is known or where the name alone does not tell which of
     * several places is meant.
     *
     * @param kind city, district or zone
     * @param canonical its normal form
     */
    List<String> above(EntityKind kind, String canonical);
}
