package wenlan.tables;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A data row.
 *
 * @param unit id of its unit
 * @param group the group label that it stands under, else null
 * @param measure the unit of its figures in columns that only say when, where other rows have
 *     another; null where its columns say it
 * @param cells one for each column
 */
public record TypedRow(
        String unit, @Nullable String group, @Nullable String measure, List<TypedCell> cells) {
    public TypedRow {
        cells = List.copyOf(cells);
    }
}
