package wenlan.document;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A data row of a table.
 *
 * @param unit id of its unit, whose text is the cells that are printed in this row
 * @param cells one for each column of the header
 * @param group the group label that it stands under, else null
 */
public record Row(String unit, List<Cell> cells, @Nullable String group) {
    public Row {
        cells = List.copyOf(cells);
    }
}
