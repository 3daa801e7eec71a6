package wenlan.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Two dimensions to count against each other.
 *
 * @param search what is counted; of its selections in the two dimensions only what they leave out
 *     holds
 * @param rows which values of the first dimension
 * @param columns which values of the second dimension, another than the first
 */
public record MatrixRequest(SearchRequest search, FacetRequest rows, FacetRequest columns) {
    public MatrixRequest {
        if (rows.dimension() == columns.dimension()) {
            throw new IllegalArgumentException("two times " + rows.dimension());
        }
    }

    /** The search for the counts of rows and columns, without what is chosen in them. */
    public SearchRequest margins() {
        List<Selection> selections = new ArrayList<>();
        for (Selection selection : search.selections()) {
            boolean own =
                    selection.dimension() == rows.dimension()
                            || selection.dimension() == columns.dimension();
            selections.add(own ? selection.excludedOnly() : selection);
        }
        return new SearchRequest(
                search.query(),
                selections,
                search.exactOnly(),
                search.setAside(),
                Sort.POSITION,
                1,
                0,
                List.of(rows, columns));
    }
}
