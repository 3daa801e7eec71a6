package wenlan.search;

/**
 * A heading on the path to a unit.
 *
 * @param id id of the section
 * @param title the heading as printed
 */
public record HeadingRef(String id, String title) {}
