package wenlan.tables;

import org.jspecify.annotations.Nullable;

/**
 * What a cell says that is no value of a series: a range (30-50家), or a number in a unit other than
 * that of its column (67亿美元 among 亿元). It may be looked for and sorted by, never drawn or added.
 *
 * @param from the number, or the lower end of a range
 * @param to the upper end, the same number where there is one
 * @param unit its unit as printed, null where nothing says one
 */
public record OwnFigure(double from, double to, @Nullable String unit) {
    /** Whether it is a range. */
    public boolean isRange() {
        return from != to;
    }

    static OwnFigure of(Figure figure, @Nullable Measure unit) {
        return new OwnFigure(figure.value(), figure.value(), unit == null ? null : unit.printed());
    }
}
