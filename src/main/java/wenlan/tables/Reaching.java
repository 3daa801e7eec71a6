package wenlan.tables;

/**
 * Verbs by which a measure comes to a number: 达到, 增至, 由3.1%下降为2.4%. They are made of the verbs of
 * rising, falling and setting, and of the three words behind them that say to what.
 */
final class Reaching {
    /** One such verb. */
    static final String VERBS =
            "(?:达到了|达到|达|突破|超过"
                + "|(?:增加|增长|提高|提升|上升|上调|攀升|跃升|回升|扩大|拓展|下降|下调|减少|降低|缩小|缩减|压缩|回落|调整|变更?|[增升降跌减调])[到至为])";

    /** How the first character of such a verb reads. */
    static final String FIRST = "[增提上攀跃回扩拓下减降缩压调变升跌达到至]";

    /** How the character before the last word of such a verb reads: 增加到, 扩大至. */
    static final String BEFORE_LAST = "[加长高升调大展降少低小减缩落整更变增跌提扩]";

    private Reaching() {}
}
