package wenlan.text;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * The foldings of single characters, read from a resource that {@link IcuFolding} made: a line for
 * each character that does not fold to itself, and one for each range of characters that may join
 * to the one before.
 */
final class FoldingTable {
    /** Stands between the two ends of a range. */
    private static final char RANGE = '-';

    /** The Han characters of the basic plane, {@link Folding#isHan}. */
    private static final char HAN_START = '\u3400';

    private static final char HAN_END = '\ua000';

    private final @Nullable String[] folded = new @Nullable String[Character.MAX_VALUE + 1];

    /** Where a Han character folds to one character, which one. */
    private final char[] singles = new char[HAN_END - HAN_START];

    private final Map<Integer, String> foldedBeyond = new HashMap<>();
    private final BitSet joining = new BitSet(Character.MAX_VALUE + 1);

    private FoldingTable() {}

    static FoldingTable load() {
        try (InputStream stream = FoldingTable.class.getResourceAsStream("folding.tsv")) {
            if (stream == null) {
                throw new IllegalStateException("the table of foldings is missing");
            }
            FoldingTable table = new FoldingTable();
            for (char han = HAN_START; han < HAN_END; han++) {
                table.singles[han - HAN_START] = han;
            }
            table.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            return table;
        } catch (IOException failed) {
            throw new UncheckedIOException("the table of foldings cannot be read", failed);
        }
    }

    private void read(String lines) {
        int end;
        for (int start = 0; start < lines.length(); start = end + 1) {
            end = lines.indexOf('\n', start);
            int tab = lines.indexOf('\t', start);
            if (lines.charAt(start) == '#') {
                continue;
            }
            int range = lines.indexOf(RANGE, start, tab);
            if (range >= 0) {
                joining.set(number(lines, start, range), number(lines, range + 1, tab) + 1);
            } else {
                put(number(lines, start, tab), lines.substring(tab + 1, end));
            }
        }
    }

    private static int number(String lines, int start, int end) {
        return Integer.parseInt(lines, start, end, 16);
    }

    private void put(int codePoint, String folding) {
        if (Character.isBmpCodePoint(codePoint)) {
            folded[codePoint] = folding;
            if (codePoint >= HAN_START && codePoint < HAN_END) {
                singles[codePoint - HAN_START] = folding.length() == 1 ? folding.charAt(0) : 0;
            }
        } else {
            foldedBeyond.put(codePoint, folding);
        }
    }

    /** The folding of a Han character that folds to one character, 0 of any other. */
    char single(char character) {
        return character >= HAN_START && character < HAN_END ? singles[character - HAN_START] : 0;
    }

    /** The folding of a character; half a surrogate pair is a character, too. */
    String folded(int codePoint) {
        if (!Character.isBmpCodePoint(codePoint)) {
            String known = foldedBeyond.get(codePoint);
            return known == null ? Character.toString(codePoint) : known;
        }
        String known = folded[codePoint];
        if (known == null) {
            known = Character.toString(codePoint);
            folded[codePoint] = known;
        }
        return known;
    }

    /** Whether normalisation may join the character to the one before it. */
    boolean joins(int codePoint) {
        return joining.get(codePoint);
    }
}
