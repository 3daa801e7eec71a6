package wenlan.http;

import wenlan.search.SearchRequest;
import wenlan.search.SearchResult;

import java.util.List;

/**
 * The answer to a search. All terms are always required, so nothing is ever relaxed, and nothing is
 * suggested yet; the answer is of low confidence when there is none.
 */
record SearchView(
        QueryView query,
        int total,
        int totalReports,
        int setAsideTotal,
        int page,
        int size,
        double tookMs,
        boolean partial,
        boolean relaxed,
        boolean lowConfidence,
        List<String> suggestions,
        List<HitView> hits,
        List<FacetView> facets) {
    static SearchView of(
            SearchQuestion question, SearchRequest request, SearchResult result, double tookMs) {
        return new SearchView(
                QueryView.of(question),
                result.total(),
                result.totalReports(),
                result.setAsideTotal(),
                request.page(),
                request.size(),
                tookMs,
                false,
                false,
                result.total() == 0,
                List.of(),
                result.hits().stream().map(h -> HitView.of(h, question.typed())).toList(),
                result.facets().stream().map(FacetView::of).toList());
    }
}
