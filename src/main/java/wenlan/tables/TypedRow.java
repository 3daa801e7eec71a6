package wenlan.tables;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A data row.
 *
 * @param unit id of its unit
 * @param group the group label that it stands under, else null
 * @param cells one for each column
 */
public record TypedRow(String unit, @Nullable String group, List<TypedCell> cells) {
    public TypedRow {
        cells = List.copyOf(cells);
    }
}
