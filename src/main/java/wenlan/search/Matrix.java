package wenlan.search;

import java.util.List;

/**
 * Counts of two dimensions against each other.
 *
 * @param rows values of the first dimension, each counted whatever its column
 * @param columns values of the second dimension, each counted whatever its row
 * @param cells for each row, for each column, the units that would be hits if these were the only
 *     values chosen in their dimensions
 */
public record Matrix(Facet rows, Facet columns, List<List<Integer>> cells) {
    public Matrix {
        cells = cells.stream().map(List::copyOf).toList();
    }
}
