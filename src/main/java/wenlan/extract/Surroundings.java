package wenlan.extract;

import wenlan.document.Span;

import java.util.List;
import java.util.Set;

/**
 * What a unit's surroundings say about it.
 *
 * @param sectionCities cities of the nearest headings, innermost first
 * @param homeCities cities that the report as a whole is about, the likeliest first
 * @param cells cells of its table row, empty elsewhere
 */
record Surroundings(Set<Place> sectionCities, List<Place> homeCities, List<ColumnCell> cells) {
    /** Nothing is known. */
    static final Surroundings NONE = new Surroundings(Set.of(), List.of(), List.of());

    Surroundings {
        homeCities = List.copyOf(homeCities);
        cells = List.copyOf(cells);
    }

    /**
     * A cell of a row.
     *
     * @param span where it stands in the unit's own text
     * @param column name of its column, empty without one
     */
    record ColumnCell(Span span, String column) {}
}
