package wenlan.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;

import org.jspecify.annotations.Nullable;

import wenlan.document.TracedText;

import java.util.Arrays;
import java.util.Locale;

/**
 * The one way in which characters are compared: compatibility normalisation (NFKC), lower case,
 * traditional to simplified script (ICU's {@code Traditional-Simplified}, from Unicode CLDR), and
 * no white space or invisible characters. The same folding serves index, query, highlight and
 * suggestion, so that none of them can find what another cannot.
 */
public final class Folding {
    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    private static final Transliterator SIMPLIFIED =
            Transliterator.getInstance("Traditional-Simplified");

    /** Foldings of single characters of the basic plane, filled as they are met. */
    private static final @Nullable String[] KNOWN = new @Nullable String[Character.MAX_VALUE + 1];

    private enum White {
        DROPPED,
        BREAKS_KEPT,
        SPACES_KEPT
    }

    private Folding() {}

    /** Folds what a person typed: all white space goes. */
    public static String query(String typed) {
        return fold(typed, White.DROPPED).text();
    }

    /**
     * Folds a unit's own text: all white space goes but {@link TracedText#BREAK}, which no folded
     * query contains, so that nothing matches across it.
     */
    public static FoldedText unit(String text) {
        return fold(text, White.BREAKS_KEPT);
    }

    /**
     * Folds a text that is going to be cut into words: a run of white space becomes one space, as
     * it parts Latin words, but goes between two Han characters, where it is a remnant of layout.
     */
    public static String words(String text) {
        return fold(text, White.SPACES_KEPT).text();
    }

    private static FoldedText fold(String text, White white) {
        Target target = new Target(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = endOfCluster(text, at);
            char first = text.charAt(at);
            if (white != White.DROPPED && first == TracedText.BREAK) {
                target.add(white == White.BREAKS_KEPT ? String.valueOf(first) : ",", at, end);
            } else {
                String folded = foldCluster(text, at, end);
                if (!folded.isEmpty()) {
                    target.add(folded, at, end);
                } else if (white == White.SPACES_KEPT && isWhite(first)) {
                    target.addSpace(at, end);
                }
            }
            at = end;
        }
        return target.finish(white == White.SPACES_KEPT);
    }

    /** A character and the marks that normalisation may join to it. */
    private static int endOfCluster(String text, int start) {
        int at = start + Character.charCount(text.codePointAt(start));
        while (at < text.length()) {
            char next = text.charAt(at);
            // Nothing below joins to what stands before it; this spares nearly all look-ups.
            if (next < '\u0300' || isHan(next)) {
                break;
            }
            int codePoint = text.codePointAt(at);
            if (NFKC.hasBoundaryBefore(codePoint)) {
                break;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }

    private static String foldCluster(String text, int start, int end) {
        if (end - start > 1) {
            return foldUncached(text.substring(start, end));
        }
        char single = text.charAt(start);
        String known = KNOWN[single];
        if (known == null) {
            known = foldUncached(String.valueOf(single));
            KNOWN[single] = known;
        }
        return known;
    }

    /**
     * Half a surrogate pair cannot be written in UTF-8, neither into an index nor onto the wire.
     */
    private static String foldUncached(String cluster) {
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
        return isWhite(codePoint)
                || Character.isISOControl(codePoint)
                || UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }

    private static boolean isWhite(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    /** Whether a character is a Han character of the basic plane. */
    public static boolean isHan(char character) {
        return character >= '\u3400' && character <= '\u9fff';
    }

    /** The folded characters as they are put together. */
    private static final class Target {
        private final StringBuilder text;
        private int[] starts;
        private int[] ends;
        private boolean spaceWaits;
        private int spaceStart;
        private int spaceEnd;

        Target(int expected) {
            text = new StringBuilder(expected);
            starts = new int[Math.max(8, expected)];
            ends = new int[Math.max(8, expected)];
        }

        void add(String folded, int start, int end) {
            if (spaceWaits) {
                spaceWaits = false;
                if (!(isHan(text.charAt(text.length() - 1)) && isHan(folded.charAt(0)))) {
                    put(" ", spaceStart, spaceEnd);
                }
            }
            put(folded, start, end);
        }

        void addSpace(int start, int end) {
            if (!text.isEmpty()) {
                spaceStart = spaceWaits ? spaceStart : start;
                spaceEnd = end;
                spaceWaits = true;
            }
        }

        private void put(String folded, int start, int end) {
            int length = text.length() + folded.length();
            if (length > starts.length) {
                starts = Arrays.copyOf(starts, Math.max(length, 2 * starts.length));
                ends = Arrays.copyOf(ends, starts.length);
            }
            Arrays.fill(starts, text.length(), length, start);
            Arrays.fill(ends, text.length(), length, end);
            text.append(folded);
        }

        FoldedText finish(boolean offsetsUnused) {
            int kept = offsetsUnused ? 0 : text.length();
            return new FoldedText(
                    text.toString(), Arrays.copyOf(starts, kept), Arrays.copyOf(ends, kept));
        }
    }
}
