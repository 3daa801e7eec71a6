package wenlan.extract;

import wenlan.document.Span;

import java.util.List;
import java.util.Set;

/**
 * What a unit's surroundings say about it.
 *
 * @param sectionCities cities of the nearest headings, innermost first
 * @param homeCities cities that the report as a whole is about, the likeliest first
 * @param homeDistricts districts that the report's title names with their suffix
 * @param cells cells of its table row, empty elsewhere
 * @param titles titles and document numbers in it, with what they stand for
 * @param learned names of organisations that the report teaches
 * @param authors persons or bodies that the report names as its authors
 * @param published the year in which the report was published, 0 where it does not say
 */
record Surroundings(
        Set<Place> sectionCities,
        List<Place> homeCities,
        Set<Place> homeDistricts,
        List<ColumnCell> cells,
        List<TitleBook.Title> titles,
        LearnedNames learned,
        List<String> authors,
        int published) {
    Surroundings {
        authors = List.copyOf(authors);
        homeCities = List.copyOf(homeCities);
        homeDistricts = Set.copyOf(homeDistricts);
        cells = List.copyOf(cells);
        titles = List.copyOf(titles);
    }

    /**
     * A cell of a row.
     *
     * @param span where it stands in the unit's own text
     * @param column name of its column, empty without one
     */
    record ColumnCell(Span span, String column) {}
}
