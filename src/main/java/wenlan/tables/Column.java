package wenlan.tables;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name the header as printed, empty without one
 * @param type what its values are
 * @param unit the unit of its values as printed (亿元), null where nothing says one; of an amount
 *     without one each cell is in a currency of its own
 * @param scale by what a value is multiplied to lose the number word of its unit (亿元 to 元), null
 *     without a unit
 * @param forecast whether the header says that its values are expected (2024年(E))
 */
public record Column(
        String name,
        ColumnType type,
        @Nullable String unit,
        @Nullable Double scale,
        boolean forecast) {
    /** The same by another name. */
    Column called(String other) {
        return new Column(other, type, unit, scale, forecast);
    }

    /** Whether it is of money in several currencies, so that nothing of it can be compared. */
    public boolean isOfSeveralCurrencies() {
        return type == ColumnType.AMOUNT && unit == null;
    }
}
