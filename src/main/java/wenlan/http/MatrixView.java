package wenlan.http;

import wenlan.document.PlaceTree;
import wenlan.search.Matrix;

import java.util.List;

/** Two dimensions counted against each other; a cell counts the hits of its row and column. */
record MatrixView(
        QueryView query,
        String unit,
        FacetView rows,
        FacetView cols,
        List<List<Integer>> cells,
        double tookMs) {
    static MatrixView of(SearchQuestion question, Matrix matrix, PlaceTree places, double tookMs) {
        return new MatrixView(
                QueryView.of(question),
                "hits",
                FacetView.of(matrix.rows(), places),
                FacetView.of(matrix.columns(), places),
                matrix.cells(),
                tookMs);
    }
}
