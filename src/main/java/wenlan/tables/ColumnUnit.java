package wenlan.tables;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds in what the numbers of a column are: by its header, its cells and the units that the table
 * names.
 */
final class ColumnUnit {
    private final Header header;
    private final List<Measure> tableUnits;

    /** The unit that the header names, in thousands where the table counts in those. */
    private final @Nullable Measure named;

    ColumnUnit(Header header, List<Measure> tableUnits) {
        this.header = header;
        this.tableUnits = tableUnits;
        this.named = named(header, tableUnits);
    }

    /** 就业人数 in a table of 万人 or 万人次 counts in those. */
    private static @Nullable Measure named(Header header, List<Measure> tableUnits) {
        Measure unit = header.unit();
        if (unit == null || !header.counted()) {
            return unit;
        }
        return tableUnits.stream()
                .filter(of -> of.kind() == UnitKind.COUNT)
                .map(of -> of.base().isEmpty() ? Measures.known(of.printed() + unit.base()) : of)
                .filter(of -> of != null && of.base().startsWith(unit.base()))
                .findFirst()
                .orElse(unit);
    }

    /**
     * What a figure measures, by the base of a unit: 米 of 3.5公里. A number without a unit in a
     * column whose header names one is in that.
     */
    String thing(Figure figure) {
        Measure unit = figure.unit();
        if (unit == null || unit.base().isEmpty()) {
            return named == null ? "" : Sizes.thing(named.base());
        }
        return Sizes.thing(unit.base());
    }

    /** A number word of a cell (1.2万) says how much that cell counts, not what the others do. */
    @Nullable Measure of(List<Figure> figures, String thing) {
        if (named != null && Sizes.thing(named.base()).equals(thing)) {
            return named;
        }
        Measure printed =
                figures.stream()
                        .map(Figure::unit)
                        .filter(unit -> unit != null && !unit.base().isEmpty())
                        .filter(unit -> Sizes.thing(unit.base()).equals(thing))
                        .collect(
                                Collectors.groupingBy(
                                        Measure::printed, LinkedHashMap::new, Collectors.toList()))
                        .values()
                        .stream()
                        .max(Comparator.comparingInt(List::size))
                        .map(List::getFirst)
                        .orElse(null);
        return printed != null ? printed : named != null ? named : ofTable(figures);
    }

    /**
     * Of the units that the table names the one that can be this column's, if there is only one;
     * among several (家、亿元、公顷) the one that its name asks for.
     */
    private @Nullable Measure ofTable(List<Figure> figures) {
        boolean rate =
                header.says(ColumnWords.RATE)
                        || header.says(ColumnWords.GROWTH)
                                && tableUnits.stream().anyMatch(ColumnUnit::isShare)
                        || areShares(figures);
        if (!rate && header.says(ColumnWords.RATIO)) {
            return null;
        }
        List<Measure> fitting = tableUnits.stream().filter(unit -> isShare(unit) == rate).toList();
        if (fitting.size() > 1) {
            fitting = fitting.stream().filter(this::isAskedFor).toList();
        }
        return fitting.size() == 1 && !(isCountOnly() && isNotOfThings(fitting.getFirst()))
                ? fitting.getFirst()
                : null;
    }

    private boolean isAskedFor(Measure unit) {
        if (isCountOnly()) {
            return unit.kind() == UnitKind.COUNT;
        }
        return header.says(ColumnWords.MONEY)
                ? Measures.isMoney(unit.base())
                : ColumnWords.ofMeasure(unit.base()).filter(header::says).isPresent();
    }

    private boolean isNotOfThings(Measure unit) {
        boolean weighed = header.says(ColumnWords.GOODS) && !Measures.isMoney(unit.base());
        return unit.kind() != UnitKind.COUNT && !weighed;
    }

    /** Shares of a table that names no other unit, whatever its columns are called: 很满意, 满意. */
    private boolean areShares(List<Figure> figures) {
        return tableUnits.size() == 1
                && isShare(tableUnits.getFirst())
                && !isCountOnly()
                && !header.says(ColumnWords.SCORE)
                && figures.stream().allMatch(figure -> Math.abs(figure.value()) <= 100);
    }

    /** 渔船数量 in a table of money counts all the same. */
    private boolean isCountOnly() {
        return header.says(ColumnWords.COUNT) && !header.says(ColumnWords.KIND_OF_NUMBER);
    }

    private static boolean isShare(Measure unit) {
        return unit.kind() == UnitKind.PERCENT;
    }

    /** The type of a column of these numbers in this unit. */
    ColumnType type(@Nullable Measure unit, List<Figure> figures) {
        if (unit != null) {
            return switch (unit.kind()) {
                case PERCENT -> ColumnType.PERCENT;
                case AMOUNT -> ColumnType.AMOUNT;
                case COUNT -> ColumnType.COUNT;
            };
        }
        if (header.says(ColumnWords.RATE)) {
            return ColumnType.PERCENT;
        }
        boolean whole = figures.stream().allMatch(figure -> figure.decimals() == 0);
        return isCountOnly() && whole ? ColumnType.COUNT : ColumnType.NUMBER;
    }

    /** Whether all bases are of money. */
    static boolean areMoney(Set<String> bases) {
        return bases.size() > 1 && bases.stream().allMatch(Measures::isMoney);
    }
}
