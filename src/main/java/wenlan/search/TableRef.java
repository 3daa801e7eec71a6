package wenlan.search;

import org.jspecify.annotations.Nullable;

import wenlan.document.Cell;
import wenlan.tables.Quantity;

import java.util.List;

/**
 * What a hit says of its table.
 *
 * @param id the table's id
 * @param caption the caption as printed, null without one
 * @param header names of the columns
 * @param cells of a row its cells, else empty
 * @param quantities of a row its figures, else empty
 */
public record TableRef(
        String id,
        @Nullable String caption,
        List<String> header,
        List<Cell> cells,
        List<Quantity> quantities) {
    public TableRef {
        header = List.copyOf(header);
        cells = List.copyOf(cells);
        quantities = List.copyOf(quantities);
    }
}
