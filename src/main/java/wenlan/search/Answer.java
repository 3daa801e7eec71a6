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
     * Searches for everything that was asked for, and only where not even a set-aside unit holds it
     * for less and less of it, until something is found.
     */
    public static Answer to(SearchRequest request, SearchIndex index) {
        SearchResult result = index.search(request);
        boolean found = result.total() > 0 || result.setAsideTotal() > 0;
        List<QueryNode> steps =
                found || request.exactOnly() ? List.of() : Relaxation.steps(request.query());
        for (QueryNode step : steps) {
            SearchRequest weaker = request.withQuery(step);
            SearchResult weakerResult = index.search(weaker);
            if (weakerResult.total() > 0) {
                boolean last = step == steps.getLast();
                return new Answer(weaker, weakerResult, true, last && steps.size() > 1);
            }
        }
        return new Answer(request, result, false, !found);
    }
}
