package wenlan.search;

import java.util.List;

/**
 * The answer to a search, for which fewer words may have been required than were asked for.
 *
 * @param request what was searched for in the end
 * @param result what was found
 * @param relaxed whether fewer words were required
 * @param doubtful whether nothing was found, or nothing that holds even half of the words: then the
 *     corpus probably does not answer this
 */
public record Answer(
        SearchRequest request, SearchResult result, boolean relaxed, boolean doubtful) {
    /**
     * Searches for everything that was asked for, and only where not even a set-aside unit of the
     * whole index holds it for less and less of it, until something is found. What is selected does
     * not count for that: else a facet would count units under a weaker query than the one that
     * choosing its value leads to.
     */
    public static Answer to(SearchRequest request, SearchIndex index) {
        SearchResult result = index.search(request);
        boolean narrowed = !request.selections().isEmpty();
        if (isFound(result) || narrowed && isFoundAnywhere(request, index)) {
            return new Answer(request, result, false, false);
        }
        List<QueryNode> steps = request.exactOnly() ? List.of() : Relaxation.steps(request.query());
        for (QueryNode step : steps) {
            SearchRequest weaker = request.withQuery(step);
            if (isFoundAnywhere(weaker, index)) {
                boolean last = step == steps.getLast();
                return new Answer(weaker, index.search(weaker), true, last && steps.size() > 1);
            }
        }
        return new Answer(request, result, false, true);
    }

    private static boolean isFound(SearchResult result) {
        return result.total() > 0 || result.setAsideTotal() > 0;
    }

    private static boolean isFoundAnywhere(SearchRequest request, SearchIndex index) {
        return isFound(index.search(request.countsOfEverything()));
    }
}
