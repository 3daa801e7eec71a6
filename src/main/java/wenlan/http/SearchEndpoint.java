package wenlan.http;

import io.javalin.http.Context;

import org.jspecify.annotations.Nullable;

import wenlan.document.Diagnostic;
import wenlan.query.PlaceOfReports;
import wenlan.query.TitledReports;
import wenlan.query.UnknownValues;
import wenlan.search.Answer;
import wenlan.search.Dimension;
import wenlan.search.Explained;
import wenlan.search.FacetRequest;
import wenlan.search.Hit;
import wenlan.search.SearchIndex;
import wenlan.search.SearchRequest;
import wenlan.search.SearchResult;
import wenlan.search.SetAsideRule;
import wenlan.search.Sort;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers searches and lists the values of a dimension. */
final class SearchEndpoint {
    private static final int USUAL_SIZE = 10;
    private static final int LARGEST_SIZE = 100;
    private static final int LAST_PAGE = 999_999_999;
    private static final int USUAL_FACET_SIZE = 50;
    private static final int LARGEST_FACET_SIZE = 1000;

    /** Years are few and are drawn as a whole; of others a panel shows the first. */
    private static final List<FacetRequest> FACETS =
            List.of(
                    FacetRequest.first(Dimension.CITY, 20),
                    FacetRequest.first(Dimension.YEAR, 200),
                    FacetRequest.first(Dimension.PUBLISHED, 200),
                    FacetRequest.first(Dimension.REPORT, 20),
                    FacetRequest.first(Dimension.KIND, 20),
                    FacetRequest.first(Dimension.REPORT_CITY, 20),
                    FacetRequest.first(Dimension.PROVINCE, 40),
                    FacetRequest.first(Dimension.DISTRICT, 20),
                    FacetRequest.first(Dimension.FORECAST, 200),
                    FacetRequest.first(Dimension.ORG, 20),
                    FacetRequest.first(Dimension.ORG_KIND, 20),
                    FacetRequest.first(Dimension.POLICY, 20),
                    FacetRequest.first(Dimension.TECHNOLOGY, 20));

    private static final String NO_FACETS = "none";

    private static final String DIMENSIONS =
            Arrays.stream(Dimension.values())
                    .map(Dimension::label)
                    .collect(Collectors.joining("、"));

    private static final Set<String> SEARCH_PARAMETERS =
            Set.of("page", "size", "sort", "facets", "explain");

    /**
     * A page that shows a facet passes on the parameters of its search: those of no use are known.
     */
    private static final Set<String> FACET_PARAMETERS =
            Set.of("prefix", "after", "size", "page", "sort");

    private final Access access;

    SearchEndpoint(Access access) {
        this.access = access;
    }

    void search(Context context) {
        long began = System.nanoTime();
        SearchIndex index = access.index();
        Parameters parameters = Access.parameters(context);
        SearchQuestion read = SearchQuestion.read(parameters, access.queries(), SEARCH_PARAMETERS);
        SearchQuestion question =
                read.with(UnknownValues.remarks(read.typed(), read.query().node(), index))
                        .with(ConditionOffer.hints(read.typed()));
        Sort sort = SearchQuestion.sort(parameters, Sort.RELEVANCE);
        if (SearchQuestion.isUnmeasured(sort, question)) {
            question = question.with(List.of(SearchQuestion.NO_MEASURE));
            sort = Sort.RELEVANCE;
        }
        SearchRequest request =
                question.request(
                        sort,
                        parameters.number("page", 1, LAST_PAGE, 1),
                        parameters.number("size", 0, LARGEST_SIZE, USUAL_SIZE),
                        facets(parameters.all("facets")));
        boolean explain = parameters.flag("explain");
        Answer answer = SetAsideRule.search(index, request);
        if (answer.complete() == 0) {
            question = question.with(elsewhere(question.typed(), request, index));
        }
        Map<String, Explained> explained =
                explain ? index.explain(answer.request(), ids(answer)) : Map.of();
        Function<Hit, @Nullable ExplainView> why =
                hit -> ExplainView.of(explained.get(hit.unit().unit().id()));
        Access.answer(
                context,
                SearchView.of(
                        question,
                        answer,
                        why,
                        suggestions(question),
                        access.places(),
                        since(began)));
    }

    /** A search never waits for the tables to be read. */
    private List<SuggestionView> suggestions(SearchQuestion question) {
        List<SuggestionView> meant =
                question.query().suggestions().stream().map(SuggestionView::of).toList();
        return access.tablesRead().whole()
                ? ConditionOffer.with(meant, question.typed(), access::tables)
                : meant;
    }

    /** Where what no unit holds may be found after all. */
    private List<Diagnostic> elsewhere(String typed, SearchRequest request, SearchIndex index) {
        return Stream.of(
                        PlaceOfReports.advice(request, index),
                        TitledReports.advice(typed, access.queries(), index))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<String> ids(Answer answer) {
        return answer.result().hits().stream().map(hit -> hit.unit().unit().id()).toList();
    }

    void facet(Context context) {
        long began = System.nanoTime();
        SearchIndex index = access.index();
        Parameters parameters = Access.parameters(context);
        SearchQuestion question =
                SearchQuestion.read(parameters, access.queries(), FACET_PARAMETERS);
        String after = parameters.text("after");
        FacetRequest facet =
                new FacetRequest(
                        dimension(context.pathParam("dimension")),
                        parameters.text("prefix"),
                        after.isEmpty() ? null : after,
                        parameters.number("size", 1, LARGEST_FACET_SIZE, USUAL_FACET_SIZE));
        SearchRequest request =
                question.request(
                        SearchQuestion.sort(parameters, Sort.RELEVANCE), 1, 0, List.of(facet));
        SearchResult result = SetAsideRule.search(index, request).result();
        Access.answer(
                context,
                FacetPageView.of(
                        question, result.facets().getFirst(), access.places(), since(began)));
    }

    /** The usual facets, or only those that are named, or none. */
    private static List<FacetRequest> facets(List<String> named) {
        if (named.isEmpty()) {
            return FACETS;
        }
        Set<Dimension> wanted = EnumSet.noneOf(Dimension.class);
        for (String label : String.join(",", named).split(",")) {
            if (!label.equals(NO_FACETS)) {
                wanted.add(Dimension.of(label).orElseThrow(() -> badFacet(label)));
            }
        }
        return wanted.stream().map(SearchEndpoint::facet).toList();
    }

    private static FacetRequest facet(Dimension dimension) {
        return FACETS.stream()
                .filter(usual -> usual.dimension() == dimension)
                .findFirst()
                .orElse(FacetRequest.first(dimension, USUAL_FACET_SIZE));
    }

    private static ProblemException badFacet(String label) {
        return ProblemException.badParameter("facets", label, NO_FACETS + "、" + DIMENSIONS);
    }

    private static Dimension dimension(String label) {
        return Dimension.of(label)
                .orElseThrow(
                        () ->
                                ProblemException.notFound(
                                        "没有维度“%s”，可以是：%s。"
                                                .formatted(Excerpts.shortened(label), DIMENSIONS)));
    }

    /** Milliseconds to a hundredth. */
    static double since(long began) {
        return Math.round((System.nanoTime() - began) / 10_000.0) / 100.0;
    }
}
