package wenlan.query;

/**
 * What a reader may do beyond what was typed.
 *
 * @param synonyms whether other words for the same are looked for too
 * @param corrections whether something else is looked for where what was typed stands nowhere
 */
public record ReadingAids(boolean synonyms, boolean corrections) {
    /** Everything. */
    public static final ReadingAids ALL = new ReadingAids(true, true);
}
