package wenlan.search;

/**
 * A value of a dimension with its counts.
 *
 * @param value as it is filtered by
 * @param label as it is shown: of a report its title, of a section or table its words
 * @param count units that would be hits if this were the only value chosen in its dimension
 * @param reports reports of these units
 * @param selected whether it is chosen now
 */
public record FacetValue(String value, String label, int count, int reports, boolean selected) {}
