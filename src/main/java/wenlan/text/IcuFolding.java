package wenlan.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;

import java.util.Locale;

/**
 * What {@link Folding} says of characters, worked out by ICU. ICU takes a tenth of a second to read
 * its rules, so that single characters come from {@link FoldingTable}, made by this class, and only
 * several that normalisation joins are asked for here.
 */
final class IcuFolding {
    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    private static final Transliterator SIMPLIFIED =
            Transliterator.getInstance("Traditional-Simplified");

    private IcuFolding() {}

    /** Whether normalisation may join the character to the one before it. */
    static boolean joins(int codePoint) {
        return !NFKC.hasBoundaryBefore(codePoint);
    }

    /**
     * The folding of a character with those joined to it. Half a surrogate pair cannot be written
     * in UTF-8, neither into an index nor onto the wire.
     */
    static String fold(String cluster) {
        if (cluster.length() == 1 && Character.isSurrogate(cluster.charAt(0))) {
            return "\uFFFD";
        }
        String lower = UCharacter.toLowerCase(Locale.ROOT, NFKC.normalize(cluster));
        String simplified = NFKC.normalize(SIMPLIFIED.transliterate(lower));
        StringBuilder kept = new StringBuilder(simplified.length());
        simplified.codePoints().filter(c -> !isInvisible(c)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isInvisible(int codePoint) {
        return Folding.isWhite(codePoint)
                || Character.isISOControl(codePoint)
                || UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }
}
