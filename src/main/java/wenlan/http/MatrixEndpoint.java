package wenlan.http;

import io.javalin.http.Context;

import wenlan.search.Dimension;
import wenlan.search.FacetRequest;
import wenlan.search.Matrix;
import wenlan.search.MatrixRequest;
import wenlan.search.SearchIndex;
import wenlan.search.SearchRequest;
import wenlan.search.SetAsideRule;
import wenlan.search.Sort;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts any two dimensions against each other over a search. */
final class MatrixEndpoint {
    private static final int USUAL_ROWS = 20;
    private static final int USUAL_COLUMNS = 50;
    private static final int LARGEST = 200;
    private static final Set<String> OWN_PARAMETERS =
            Set.of("rows", "cols", "rowSize", "colSize", "page", "size", "sort");
    private static final Map<String, Dimension> DIMENSIONS = new LinkedHashMap<>();

    static {
        Arrays.stream(Dimension.values()).forEach(d -> DIMENSIONS.put(d.label(), d));
    }

    private final Access access;

    MatrixEndpoint(Access access) {
        this.access = access;
    }

    void matrix(Context context) {
        long began = System.nanoTime();
        SearchIndex index = access.index();
        Parameters parameters = Access.parameters(context);
        SearchQuestion question = SearchQuestion.read(parameters, access.queries(), OWN_PARAMETERS);
        Dimension rows = parameters.choice("rows", DIMENSIONS, Dimension.CITY);
        Dimension columns =
                parameters.choice(
                        "cols",
                        DIMENSIONS,
                        rows == Dimension.YEAR ? Dimension.CITY : Dimension.YEAR);
        if (rows == columns) {
            throw ProblemException.badParameter("cols", columns.label(), "与 rows 不同的维度");
        }
        SearchRequest searched =
                SetAsideRule.searched(index, question.request(Sort.RELEVANCE, 1, 0, List.of()));
        Matrix matrix =
                index.matrix(
                        new MatrixRequest(
                                searched,
                                FacetRequest.first(
                                        rows, parameters.number("rowSize", 1, LARGEST, USUAL_ROWS)),
                                FacetRequest.first(
                                        columns,
                                        parameters.number("colSize", 1, LARGEST, USUAL_COLUMNS))));
        Access.answer(
                context,
                MatrixView.of(question, matrix, access.places(), SearchEndpoint.since(began)));
    }
}
