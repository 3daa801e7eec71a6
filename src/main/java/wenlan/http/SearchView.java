package wenlan.http;

import org.jspecify.annotations.Nullable;

import wenlan.document.PlaceTree;
import wenlan.search.Answer;
import wenlan.search.Hit;
import wenlan.search.SearchRequest;
import wenlan.search.SearchResult;

import java.util.List;
import java.util.function.Function;

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
    static SearchView of(
            SearchQuestion question,
            Answer answer,
            Function<Hit, @Nullable ExplainView> why,
            List<SuggestionView> suggestions,
            PlaceTree places,
            double tookMs) {
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
                suggestions,
                result.hits().stream()
                        .map(h -> HitView.of(h, question.typed(), why.apply(h)))
                        .toList(),
                result.facets().stream().map(f -> FacetView.of(f, places)).toList());
    }
}
