package wenlan.tables;

/**
 * Verbs by which a figure comes to a value: 达到, 增至, 由…调整为. What stands between a name and its
 * number; words that say when it came or comes (已达, 将达) are those of {@link Outlook}.
 */
final class Reaching {
    /** How it changed, and to what: 增加到, 降至, 扩大为. */
    static final String CHANGED_TO =
            "(?:"
                    + ChangeWords.RISES
                    + "|"
                    + ChangeWords.FALLS
                    + "|"
                    + ChangeWords.SHORT
                    + "|调整|上调|下调|调|恢复|转变|变|优化)(?:[到至]了?|为)";

    /** What it came to, however it changed. */
    static final String VERBS = "(?:共?录得|达到了|达到|高达|多达|可达|达|突破|超过|仅为|仅有|只有|" + CHANGED_TO + ")";

    private Reaching() {}
}
