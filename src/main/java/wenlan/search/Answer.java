package wenlan.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answer to a search, for which fewer words may have been required than were asked for.
 *
 * @param request what was searched for in the end
 * @param result what was found
 * @param relaxed whether fewer words were required
 * @param complete units of the whole index that hold all that was asked for, set-aside ones
 *     included; they come first
 * @param doubtful whether nothing was found, or too little of what was asked for: then the corpus
 *     probably does not answer this
 * @param words where nothing holds all that was asked for, how often each word is there alone
 */
public record Answer(
        SearchRequest request,
        SearchResult result,
        boolean relaxed,
        int complete,
        boolean doubtful,
        List<WordCount> words) {
    /** So many complete units fill the first page: nobody needs others. */
    private static final int ENOUGH = 10;

    /** So many units are worth ranking where the complete ones are too few. */
    private static final int DEEP = 1_000;

    public Answer {
        words = List.copyOf(words);
    }

    /**
     * Searches for everything that was asked for. Where the whole index holds fewer than a page of
     * that, units that hold less and less of it follow, and the answer says so; in other orders
     * than that of relevance, where they could not follow, only where nothing holds it all. What is
     * selected does not count for that: else a facet would count units under a weaker query than
     * the one that choosing its value leads to.
     */
    public static Answer to(SearchRequest request, SearchIndex index) {
        SearchResult result = index.search(request);
        boolean narrowed = !request.selections().isEmpty() && result.total() < ENOUGH;
        SearchResult everywhere = narrowed ? index.search(request.countsOfEverything()) : result;
        int complete = found(everywhere);
        boolean wanted = request.sort() == Sort.RELEVANCE ? isShort(everywhere) : complete == 0;
        if (request.exactOnly() || !wanted) {
            return new Answer(request, result, false, complete, complete == 0, List.of());
        }
        List<WordCount> words = complete > 0 ? List.of() : words(request, index);
        List<QueryNode> steps =
                complete > 0 ? Relaxation.near(request.query()) : Relaxation.steps(request.query());
        Map<List<QueryNode>, List<Integer>> counted = new HashMap<>();
        for (QueryNode step : steps) {
            SearchRequest weaker = request.withQuery(step);
            int found = Math.max(complete, found(weaker, index, counted));
            if (found >= DEEP || step == steps.getLast() && found > complete) {
                SearchResult more = index.search(weaker);
                boolean doubtful = complete == 0 && isWanting(request, words, weaker, more, index);
                return new Answer(weaker, more, true, complete, doubtful, words);
            }
        }
        return complete == 0
                ? unquoted(request, index, words)
                : new Answer(request, result, false, complete, false, words);
    }

    private static Answer unquoted(
            SearchRequest request, SearchIndex index, List<WordCount> words) {
        List<QueryNode> steps =
                Relaxation.unquoted(
                        request.query(),
                        quoted -> foundAnywhere(request.withQuery(quoted), index) == 0);
        for (QueryNode step : steps) {
            SearchRequest weaker = request.withQuery(step);
            if (foundAnywhere(weaker, index) > 0) {
                return new Answer(weaker, index.search(weaker), true, 0, true, words);
            }
        }
        return new Answer(request, index.search(request), false, 0, true, words);
    }

    /** Whether there is room on the first page; set-aside units that alone are found fill it. */
    private static boolean isShort(SearchResult everywhere) {
        return everywhere.total() < ENOUGH
                && (everywhere.total() > 0 || everywhere.setAsideTotal() == 0);
    }

    /** Whether the best units of the whole index hold too little of what was asked for. */
    private static boolean isWanting(
            SearchRequest asked,
            List<WordCount> words,
            SearchRequest weaker,
            SearchResult more,
            SearchIndex index) {
        SearchRequest first = SearchRequest.of(weaker.query());
        boolean there =
                weaker.sort() == first.sort()
                        && weaker.selections().isEmpty()
                        && weaker.page() == 1
                        && weaker.size() >= first.size();
        SearchResult best = there ? more : index.search(first);
        if (best.total() == 0) {
            best = index.search(first.withSetAside());
        }
        int units = foundAnywhere(asked.withQuery(new QueryNode.All()), index);
        return new Evidence(Relaxation.words(asked.query()), words, units)
                .isWanting(best.hits().stream().limit(first.size()).map(Hit::unit).toList());
    }

    private static List<WordCount> words(SearchRequest request, SearchIndex index) {
        List<WordCount> counts = new ArrayList<>();
        for (QueryNode word : Relaxation.words(request.query())) {
            int units = foundAnywhere(request.withQuery(word), index);
            counts.add(new WordCount(Relaxation.text(word), units));
        }
        return counts;
    }

    /** Steps that ask for more or fewer of the same words are counted together, once. */
    private static int found(
            SearchRequest weaker, SearchIndex index, Map<List<QueryNode>, List<Integer>> counted) {
        Optional<Relaxation.Part> part = Relaxation.Part.of(weaker.query());
        if (part.isEmpty()) {
            return foundAnywhere(weaker, index);
        }
        QueryNode.AtLeast some = part.get().some();
        return counted.computeIfAbsent(
                        some.nodes(), words -> index.holding(part.get().kept(), words))
                .get(some.count() - 1);
    }

    private static int found(SearchResult result) {
        return result.total() + result.setAsideTotal();
    }

    private static int foundAnywhere(SearchRequest request, SearchIndex index) {
        return found(index.search(request.countsOfEverything()));
    }
}
