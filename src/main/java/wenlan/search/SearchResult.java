package wenlan.search;

import java.util.List;

/**
 * The answer to a search.
 *
 * @param total all hits
 * @param totalReports reports of these hits
 * @param setAsideTotal set-aside units that match query and selections, whether they are hits or
 *     not
 * @param hits the page asked for, empty behind the last
 * @param facets those asked for, in that order
 */
public record SearchResult(
        int total, int totalReports, int setAsideTotal, List<Hit> hits, List<Facet> facets) {
    public SearchResult {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
    }
}
