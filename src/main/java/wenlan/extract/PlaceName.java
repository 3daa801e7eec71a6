package wenlan.extract;

import java.util.List;

/**
 * A spelling of places: several districts may share one.
 *
 * @param places what it may stand for, the likeliest first; empty of a guard word, which holds the
 *     letters of a place without naming it
 * @param strength how surely it stands for one of them
 */
record PlaceName(List<Place> places, Strength strength) {
    PlaceName {
        places = List.copyOf(places);
    }

    /**
     * The likeliest one: in traditional script, as texts of Taiwan are, a county of Taiwan before
     * one of Fujian that bears the same name.
     */
    Place likeliest(boolean traditional) {
        return places.stream()
                .filter(place -> traditional && place.isCountyOfTaiwan())
                .findFirst()
                .orElse(places.getFirst());
    }

    /** How surely a spelling stands for a place. */
    enum Strength {
        /** With its suffix, or without when nothing else is called so. */
        SURE,
        /** A short name that is an ordinary word too: only beside other places. */
        WEAK,
        /** A district's name without its suffix: only where the text is about its city. */
        BARE,
        /** No place at all. */
        GUARD
    }
}
