package wenlan.search;

import java.util.List;

/**
 * A search: what, where, in which order and how much of it.
 *
 * @param query what is looked for
 * @param selections at most one for each dimension; all of them must hold
 * @param exactOnly whether each term counts only as typed, as if it were in quotes
 * @param setAside whether set-aside units are hits too; they rank last
 * @param sort order of the hits
 * @param page from 1
 * @param size hits on a page, 0 for counts alone
 * @param facets which facets to count
 */
public record SearchRequest(
        QueryNode query,
        List<Selection> selections,
        boolean exactOnly,
        boolean setAside,
        Sort sort,
        int page,
        int size,
        List<FacetRequest> facets) {
    public SearchRequest {
        selections = List.copyOf(selections);
        facets = List.copyOf(facets);
        if (page < 1 || size < 0) {
            throw new IllegalArgumentException("page " + page + " of size " + size);
        }
        if (selections.stream().map(Selection::dimension).distinct().count() < selections.size()) {
            throw new IllegalArgumentException("two selections of one dimension: " + selections);
        }
    }

    /** The first ten hits of {@code query} by relevance, without facets. */
    public static SearchRequest of(QueryNode query) {
        return new SearchRequest(query, List.of(), false, false, Sort.RELEVANCE, 1, 10, List.of());
    }

    /** What a unit must match to be a hit, and what is marked in it. */
    public QueryNode condition() {
        return exactOnly ? query.asTyped() : query;
    }

    /** The same search for something else. */
    public SearchRequest withQuery(QueryNode other) {
        return new SearchRequest(other, selections, exactOnly, setAside, sort, page, size, facets);
    }

    /** The counts of the same search without selections, and nothing else. */
    public SearchRequest countsOfEverything() {
        return new SearchRequest(query, List.of(), exactOnly, setAside, sort, 1, 0, List.of());
    }

    /** The first {@code most} hits of the same search, and nothing else. */
    public SearchRequest first(int most) {
        return new SearchRequest(query, selections, exactOnly, setAside, sort, 1, most, List.of());
    }

    /** The same search in another order. */
    public SearchRequest inOrder(Sort other) {
        return new SearchRequest(query, selections, exactOnly, setAside, other, page, size, facets);
    }

    /** The same search with set-aside units. */
    public SearchRequest withSetAside() {
        return new SearchRequest(query, selections, exactOnly, true, sort, page, size, facets);
    }
}
