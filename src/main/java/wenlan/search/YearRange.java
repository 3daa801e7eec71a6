package wenlan.search;

/**
 * Years from one to another, both included.
 *
 * @param from first year
 * @param to last year, at least {@code from}
 */
public record YearRange(int from, int to) {
    public YearRange {
        if (to < from) {
            throw new IllegalArgumentException("no years from " + from + " to " + to);
        }
    }

    /** Whether {@code value} is a year in this range. */
    public boolean contains(String value) {
        try {
            int year = Integer.parseInt(value);
            return from <= year && year <= to;
        } catch (NumberFormatException noYear) {
            return false;
        }
    }
}
