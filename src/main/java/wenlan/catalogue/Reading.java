package wenlan.catalogue;

/**
 * How far something has been read of all reports that an index holds.
 *
 * @param whole whether what is listed is of all that the index holds now
 * @param done reports that have been looked at
 * @param total reports of the index
 */
public record Reading(boolean whole, int done, int total) {}
