package wenlan.query;

/**
 * Another query that may have been meant.
 *
 * @param text the query
 * @param reason typo, pinyin or script
 */
public record Suggestion(String text, Reason reason) {
    /** Why it may have been meant. */
    public enum Reason {
        /** A character is wrong, missing, doubled or misplaced. */
        TYPO,
        /** Chinese was typed by its sounds. */
        PINYIN,
        /** The words of another region were typed. */
        SCRIPT
    }
}
