package wenlan.cite;

import java.time.LocalDate;

/**
 * What a list of excerpts says of itself.
 *
 * @param query what was searched for, empty for everything
 * @param filters what was chosen, in words; empty without
 * @param total excerpts in the list
 * @param reports reports that they stand in
 * @param made the day on which it was made
 * @param link web address of the result
 */
public record ExcerptList(
        String query, String filters, int total, int reports, LocalDate made, String link) {}
