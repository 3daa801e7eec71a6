package wenlan.tables;

import org.jspecify.annotations.Nullable;

/**
 * What a cell says in numbers.
 *
 * @param value the number as printed, in {@code unit} where the cell prints one
 * @param bound how the number stands to the value, null where it is the value
 * @param forecast whether the cell itself says that it is expected (E, 预测)
 * @param unit the unit printed in the cell, null without one
 * @param decimals digits printed behind the point
 */
record Figure(
        double value,
        @Nullable Bound bound,
        boolean forecast,
        @Nullable Measure unit,
        int decimals) {}
