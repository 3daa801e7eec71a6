package wenlan.text;

import wenlan.document.TracedText;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The one way in which characters are compared: compatibility normalisation (NFKC), lower case,
 * traditional to simplified script (ICU's {@code Traditional-Simplified}, from Unicode CLDR), and
 * no white space or invisible characters. The same folding serves index, query, highlight and
 * suggestion, so that none of them can find what another cannot.
 */
public final class Folding {
    private static final FoldingTable TABLE = FoldingTable.load();

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
            char single = end == at + 1 ? TABLE.single(first) : 0;
            if (single != 0) {
                target.add(single, at, end);
            } else if (white != White.DROPPED && first == TracedText.BREAK) {
                target.add(white == White.BREAKS_KEPT ? String.valueOf(first) : ",", at, end);
            } else {
                String folded = foldCluster(text, at, end);
                if (!folded.isEmpty()) {
                    target.add(folded, at, end);
                } else if (white == White.SPACES_KEPT && isWhite(first)) {
                    target.addSpace(at, end);
                } else if (isWhite(first)) {
                    target.addGap();
                }
            }
            at = end;
        }
        return target.finish(white == White.SPACES_KEPT);
    }

    /** A character and the marks that normalisation may join to it. */
    private static int endOfCluster(String text, int start) {
        int at =
                isHan(text.charAt(start))
                        ? start + 1
                        : start + Character.charCount(text.codePointAt(start));
        while (at < text.length()) {
            char next = text.charAt(at);
            // Nothing below joins to what stands before it; this spares nearly all look-ups.
            if (next < '\u0300' || isHan(next)) {
                break;
            }
            int codePoint = text.codePointAt(at);
            if (!TABLE.joins(codePoint)) {
                break;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }

    private static String foldCluster(String text, int start, int end) {
        int first = text.codePointAt(start);
        return end - start == Character.charCount(first)
                ? TABLE.folded(first)
                : IcuFolding.fold(text.substring(start, end));
    }

    static boolean isWhite(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    /** Whether a text holds at least two characters that simplified script does not have. */
    public static boolean isTraditional(String text) {
        return text.chars().filter(c -> simplified((char) c) != c).limit(2).count() == 2;
    }

    /**
     * A Han character in simplified script, any other one and one that becomes several as it is.
     */
    public static char simplified(char character) {
        char single = isHan(character) ? TABLE.single(character) : 0;
        return single == 0 ? character : single;
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
        private final BitSet gaps = new BitSet();
        private boolean spaceWaits;
        private int spaceStart;
        private int spaceEnd;

        Target(int expected) {
            text = new StringBuilder(expected);
            starts = new int[Math.max(8, expected)];
            ends = new int[Math.max(8, expected)];
        }

        void add(String folded, int start, int end) {
            if (folded.length() == 1) {
                add(folded.charAt(0), start, end);
                return;
            }
            parted(folded.charAt(0));
            put(folded, start, end);
        }

        void add(char folded, int start, int end) {
            parted(folded);
            if (text.length() == starts.length) {
                widen(text.length() + 1);
            }
            starts[text.length()] = start;
            ends[text.length()] = end;
            text.append(folded);
        }

        /** Puts the space that waits, unless it stands between Han characters. */
        private void parted(char next) {
            if (spaceWaits) {
                spaceWaits = false;
                if (!(isHan(text.charAt(text.length() - 1)) && isHan(next))) {
                    put(" ", spaceStart, spaceEnd);
                }
            }
        }

        void addSpace(int start, int end) {
            if (!text.isEmpty()) {
                spaceStart = spaceWaits ? spaceStart : start;
                spaceEnd = end;
                spaceWaits = true;
            }
        }

        void addGap() {
            gaps.set(text.length());
        }

        private void put(String folded, int start, int end) {
            int length = text.length() + folded.length();
            if (length > starts.length) {
                widen(length);
            }
            Arrays.fill(starts, text.length(), length, start);
            Arrays.fill(ends, text.length(), length, end);
            text.append(folded);
        }

        private void widen(int length) {
            starts = Arrays.copyOf(starts, Math.max(length, 2 * starts.length));
            ends = Arrays.copyOf(ends, starts.length);
        }

        FoldedText finish(boolean offsetsUnused) {
            int kept = offsetsUnused ? 0 : text.length();
            return new FoldedText(
                    text.toString(), Arrays.copyOf(starts, kept), Arrays.copyOf(ends, kept), gaps);
        }
    }
}
