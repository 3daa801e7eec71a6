package wenlan.http;

import wenlan.document.PlaceTree;
import wenlan.search.Answer;
import wenlan.search.SearchRequest;
import wenlan.search.SearchResult;

import java.util.List;

/** The answer to a search. */
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
        List<SuggestionView> suggestions,
        List<HitView> hits,
        List<FacetView> facets) {
    static SearchView of(SearchQuestion question, Answer answer, PlaceTree places, double tookMs) {
        SearchRequest request = answer.request();
        SearchResult result = answer.result();
        return new SearchView(
                QueryView.of(question, answer),
                result.total(),
                result.totalReports(),
                result.setAsideTotal(),
                request.page(),
                request.size(),
                tookMs,
                false,
                answer.relaxed(),
                answer.doubtful(),
                question.query().suggestions().stream().map(SuggestionView::of).toList(),
                result.hits().stream().map(h -> HitView.of(h, question.typed())).toList(),
                result.facets().stream().map(f -> FacetView.of(f, places)).toList());
    }
}
