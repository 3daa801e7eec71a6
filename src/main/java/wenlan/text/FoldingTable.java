package wenlan.text;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/**
 * The foldings of single characters of the basic plane, read from a resource that {@link
 * IcuFolding} made: a line for each character that does not fold to itself, and one for each range
 * of characters that may join to the one before.
 */
final class FoldingTable {
    /** Stands between the two ends of a range. */
    private static final char RANGE = '-';

    private final @Nullable String[] folded = new @Nullable String[Character.MAX_VALUE + 1];
    private final BitSet joining = new BitSet(Character.MAX_VALUE + 1);

    private FoldingTable() {}

    static FoldingTable load() {
        try (InputStream stream = FoldingTable.class.getResourceAsStream("folding.tsv")) {
            if (stream == null) {
                throw new IllegalStateException("the table of foldings is missing");
            }
            FoldingTable table = new FoldingTable();
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
            int first = Integer.parseInt(lines, start, start + 4, 16);
            if (lines.charAt(start + 4) == RANGE) {
                joining.set(first, Integer.parseInt(lines, start + 5, tab, 16) + 1);
            } else {
                folded[first] = lines.substring(tab + 1, end);
            }
        }
    }

    /** The folding of a character; half a surrogate pair is a character, too. */
    String folded(char single) {
        String known = folded[single];
        if (known == null) {
            known = String.valueOf(single);
            folded[single] = known;
        }
        return known;
    }

    /** Whether normalisation may join the character to the one before it. */
    boolean joins(int codePoint) {
        return Character.isBmpCodePoint(codePoint)
                ? joining.get(codePoint)
                : IcuFolding.joins(codePoint);
    }
}
