package wenlan.search;

import java.util.List;
import java.util.Set;

/**
 * What was chosen in one dimension: units with any of the included values or ranges (with any value
 * at all when there are none), but with none of the excluded ones.
 *
 * @param dimension the dimension
 * @param included values of which one is enough
 * @param ranges years of which one is enough
 * @param excluded values of which none may be there
 */
public record Selection(
        Dimension dimension, Set<String> included, List<YearRange> ranges, Set<String> excluded) {
    public Selection {
        included = Set.copyOf(included);
        ranges = List.copyOf(ranges);
        excluded = Set.copyOf(excluded);
    }

    /** Units with at least one of these values. */
    public static Selection of(Dimension dimension, String... values) {
        return new Selection(dimension, Set.of(values), List.of(), Set.of());
    }

    /** The same without what is asked for. */
    public Selection excludedOnly() {
        return new Selection(dimension, Set.of(), List.of(), excluded);
    }

    /** Whether anything is asked for, rather than only left out. */
    public boolean includes() {
        return !included.isEmpty() || !ranges.isEmpty();
    }

    /** Whether a unit with these values of the dimension is asked for. */
    public boolean admits(List<String> values) {
        return !includes() || values.stream().anyMatch(this::isSelected);
    }

    /** Whether a unit with these values of the dimension is left out. */
    public boolean rejects(List<String> values) {
        return values.stream().anyMatch(excluded::contains);
    }

    /** Whether this value is one of those asked for. */
    public boolean isSelected(String value) {
        return included.contains(value) || ranges.stream().anyMatch(r -> r.contains(value));
    }
}
