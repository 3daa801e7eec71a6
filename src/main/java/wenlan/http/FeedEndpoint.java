package wenlan.http;

import io.javalin.http.Context;
import io.javalin.http.Header;

import wenlan.search.SearchIndex;
import wenlan.search.SearchRequest;
import wenlan.search.SearchResult;
import wenlan.search.SetAsideRule;
import wenlan.search.Sort;

import java.util.List;
import java.util.Set;

/** A query as a feed that a reader program follows: its hits, latest reports first. */
final class FeedEndpoint {
    private static final String MEDIA_TYPE = "application/atom+xml; charset=utf-8";
    private static final int USUAL_SIZE = 50;
    private static final int LARGEST_SIZE = 100;

    private static final Set<String> PARAMETERS =
            Set.of("size", "page", "sort", "facets", "explain");

    private final Access access;

    FeedEndpoint(Access access) {
        this.access = access;
    }

    void feed(Context context) {
        SearchIndex index = access.index();
        Parameters parameters = Access.parameters(context);
        SearchQuestion question = SearchQuestion.read(parameters, access.queries(), PARAMETERS);
        int size = parameters.number("size", 1, LARGEST_SIZE, USUAL_SIZE);
        SearchRequest request = question.request(Sort.DATE, 1, size, List.of());
        SearchResult result = SetAsideRule.search(index, request).result();
        String query = context.queryString() == null ? "" : "?" + context.queryString();
        String site = Quotations.site(context);
        String page = ResultAddress.of(site, context.queryString());
        context.contentType(MEDIA_TYPE)
                .header(Header.CACHE_CONTROL, "no-cache")
                .result(Atom.write(site, query, page, question.typed(), result.hits()));
    }
}
