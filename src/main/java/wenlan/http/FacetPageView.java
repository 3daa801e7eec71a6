package wenlan.http;

import wenlan.document.PlaceTree;
import wenlan.search.Facet;

import java.util.List;

/** A page of the values of one dimension. */
record FacetPageView(
        QueryView query,
        String dimension,
        String unit,
        List<FacetView.Value> values,
        boolean more,
        int missing,
        double tookMs) {
    static FacetPageView of(SearchQuestion question, Facet facet, PlaceTree places, double tookMs) {
        FacetView view = FacetView.of(facet, places);
        return new FacetPageView(
                QueryView.of(question),
                view.dimension(),
                view.unit(),
                view.values(),
                view.more(),
                view.missing(),
                tookMs);
    }
}
