package wenlan.tables;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a figure must meet: all of some comparisons.
 *
 * @param comparisons at least one
 */
public record Condition(List<Comparison> comparisons) {
    private static final String YEARS = "年";

    public Condition {
        comparisons = List.copyOf(comparisons);
        if (comparisons.isEmpty()) {
            throw new IllegalArgumentException("condition without comparisons");
        }
    }

    /** Whether a figure meets all of them. */
    public boolean admits(Quantity quantity) {
        return comparisons.stream().allMatch(comparison -> comparison.admits(quantity));
    }

    /**
     * Whether a figure meets all of them that is of a year: those that name years (2015年以后) are met
     * by that, unless what is asked for are years themselves.
     *
     * @param year its year, null where nothing says one
     */
    public boolean admits(Quantity quantity, @Nullable Integer year) {
        List<Comparison> others = comparisons.stream().filter(c -> !c.isOfYear()).toList();
        if (others.size() == comparisons.size() || others.isEmpty()) {
            return admits(quantity) || year != null && isOfYears() && admitsYear(year);
        }
        return others.stream().allMatch(comparison -> comparison.admits(quantity))
                && year != null
                && new Condition(comparisons.stream().filter(Comparison::isOfYear).toList())
                        .admitsYear(year);
    }

    /** The same that must be met besides others. */
    Condition and(Condition more) {
        return new Condition(
                Stream.concat(comparisons.stream(), more.comparisons.stream()).toList());
    }

    /** Whether it only says of what years figures are: 2015年以后. */
    public boolean isOfYears() {
        return comparisons.stream().allMatch(Comparison::isOfYear);
    }

    /** Whether what is of a year meets it. */
    public boolean admitsYear(int year) {
        return admits(new Quantity(0, "", ColumnType.YEAR, year, year, year, year, YEARS, null));
    }

    /**
     * What a person may type instead where a number word alone (10亿) finds nothing, empty where
     * none of the comparisons is of that kind.
     */
    public String advice() {
        return comparisons.stream()
                .filter(Comparison::isOfLargeWord)
                .findFirst()
                .map(
                        c ->
                                "“%s”没有单位，只与金额等带单位的量比较，不与没有单位的数、也不与小得多的个数比较；要比个数请写出单位，如 %s个。"
                                        .formatted(c.number(), c.written()))
                .orElse("");
    }

    /** As it can be typed: {@code >100亿}, {@code =100亿..500亿}, {@code >=2031年 >9吨}. */
    public String written() {
        boolean range =
                comparisons.size() == 2
                        && comparisons.getFirst().operator().equals(">=")
                        && comparisons.getLast().operator().equals("<=")
                        && areOfOne(comparisons.getFirst(), comparisons.getLast());
        return range
                ? "=" + comparisons.getFirst().number() + ".." + comparisons.getLast().number()
                : comparisons.stream().map(Comparison::written).collect(Collectors.joining(" "));
    }

    /** A year and a measure are two; nought needs no unit. */
    private static boolean areOfOne(Comparison least, Comparison most) {
        return least.isOfYear() == most.isOfYear()
                && (least.base().equals(most.base())
                        || least.base().isEmpty()
                        || most.base().isEmpty());
    }
}
