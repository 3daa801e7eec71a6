package wenlan.query;

import wenlan.text.Folding;
import wenlan.text.Numbers;

/**
 * A piece of a term as it was cut.
 *
 * @param text its characters, folded
 * @param touches whether it follows the one before with nothing between them
 * @param whole whether it is one word for certain, to which no single character belongs
 */
record Piece(String text, boolean touches, boolean whole) {
    /** Particles that part words without being one. */
    private static final String PARTICLES = "的了和与及是在等之着";

    /** Prepositions and auxiliaries, where they stand alone between words. */
    private static final String FUNCTION_WORDS =
            "要需应可能会将对有为把被由向从到以于或而也都还就又让使给按未已并但若因则且才仍即虽我你他她它其此该";

    /** What says of the word before it where or when: 程序后, 校园内. */
    private static final String LOCALISERS = "中后时内上下前外里间";

    /** What modifies the word behind it: 新能源, 高质量. */
    private static final String PREFIXES = "新大小高低超非无多双全总副微软硬纯准反再亚泛单总老旧";

    boolean isSingleHan() {
        return !whole && text.length() == 1 && Folding.isHan(text.charAt(0));
    }

    boolean isParticle() {
        return text.length() == 1 && PARTICLES.contains(text);
    }

    boolean isFunctionWord() {
        return text.length() == 1 && FUNCTION_WORDS.contains(text);
    }

    boolean isLocaliser() {
        return text.length() == 1 && LOCALISERS.contains(text);
    }

    boolean isPrefix() {
        return text.length() == 1 && PREFIXES.contains(text);
    }

    /** Whether the next piece is of the same kind, and both are torn from one word. */
    boolean joins(Piece next) {
        return isSingleHan() && next.isSingleHan() && !isParticle() && !next.isParticle()
                || isLatin() && next.isLatin();
    }

    boolean isLatin() {
        return !whole && text.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
    }

    /** Whether a unit of measure or a class may belong to it: 4000|亿|元, l4|级. */
    boolean takes(Piece next) {
        boolean measured =
                isLatin() || text.endsWith("%") || Numbers.isDigit(text.charAt(text.length() - 1));
        return measured && !(isYear() && !next.text.startsWith("年"));
    }

    private boolean isYear() {
        return text.matches("(?:19|20)[0-9]{2}");
    }
}
