package wenlan.tables;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a figure must meet: all of some comparisons.
 *
 * @param comparisons at least one
 */
public record Condition(List<Comparison> comparisons) {
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

    /** As it can be typed: {@code >100亿}, {@code =100亿..500亿}. */
    public String written() {
        boolean range =
                comparisons.size() == 2
                        && comparisons.getFirst().operator().equals(">=")
                        && comparisons.getLast().operator().equals("<=");
        return range
                ? "=" + comparisons.getFirst().number() + ".." + comparisons.getLast().number()
                : comparisons.stream().map(Comparison::written).collect(Collectors.joining());
    }
}
