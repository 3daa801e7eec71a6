package wenlan.lucene;

import org.apache.lucene.util.BytesRef;

import wenlan.document.TracedText;
import wenlan.text.FoldedText;
import wenlan.text.WordBorders;

import java.util.Arrays;
import java.util.List;

/**
 * A folded text ready to be cut into grams: in the bytes that the index holds, so that a gram is a
 * slice of them and is never made as a string. Immutable, and shared by all fields that hold the
 * text.
 */
final class GramText {
    static final GramText EMPTY = new GramText(new BytesRef(), new int[0]);

    private final byte[] bytes;
    private final int length;
    private final int[] borders;

    private GramText(BytesRef utf8, int[] borders) {
        this.bytes = utf8.bytes;
        this.length = utf8.length;
        this.borders = borders;
    }

    /** The text of {@code folded}. */
    static GramText of(FoldedText folded) {
        String text = folded.text();
        return text.isEmpty() ? EMPTY : new GramText(new BytesRef(text), borders(folded));
    }

    /** Where words of letters and numbers begin and end, in order. */
    private static int[] borders(FoldedText folded) {
        String text = folded.text();
        WordBorders borders = folded.borders();
        int[] found = new int[8];
        int count = 0;
        int offset = 0;
        for (int at = 0; at < text.length(); ) {
            char first = text.charAt(at);
            if (WordBorders.isBounded(first)) {
                found = count + 2 > found.length ? Arrays.copyOf(found, 2 * found.length) : found;
                if (borders.startsAt(at)) {
                    found[count++] = border(offset, false);
                }
                if (borders.endsAt(at + 1)) {
                    found[count++] = border(offset, true);
                }
            }
            int character = text.codePointAt(at);
            offset += width(character);
            at += Character.charCount(character);
        }
        return Arrays.copyOf(found, count);
    }

    private static int border(int offset, boolean isEnd) {
        return offset << 1 | (isEnd ? 1 : 0);
    }

    /** Bytes that a code point takes; half a character is written as U+FFFD, which takes three. */
    private static int width(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < Character.MIN_SUPPLEMENTARY_CODE_POINT ? 3 : 4;
    }

    /** The bytes of the text, perhaps with unused ones behind them. */
    byte[] bytes() {
        return bytes;
    }

    /** Where the character behind the one at {@code at} begins. */
    int next(int at) {
        byte lead = bytes[at];
        if (lead >= 0) {
            return at + 1;
        }
        if ((lead & 0xe0) == 0xc0) {
            return at + 2;
        }
        return at + ((lead & 0xf0) == 0xe0 ? 3 : 4);
    }

    /** Whether nothing may be matched across the character at {@code at}. */
    boolean isBreak(int at) {
        return bytes[at] == TracedText.BREAK;
    }

    /** How many words and numbers begin and end in it, each counted by itself. */
    int borders() {
        return borders.length;
    }

    /** Where the character stands that the border at {@code place} is at. */
    int borderAt(int place) {
        return borders[place] >> 1;
    }

    /** Whether that border is the end of a word rather than its beginning. */
    boolean isEnd(int place) {
        return (borders[place] & 1) != 0;
    }

    /** The whole text; nothing where it is empty. */
    List<GramSlice> slices() {
        return length == 0 ? List.of() : List.of(whole());
    }

    private GramSlice whole() {
        return new GramSlice(this, 0, length);
    }

    /** Its first so many characters, or all where it has no more. */
    GramSlice first(int characters) {
        int at = 0;
        int taken = 0;
        for (; at < length && taken < characters; taken++) {
            at = next(at);
        }
        return new GramSlice(this, 0, at);
    }

    /** Its last so many characters, or all where it has no more. */
    GramSlice last(int characters) {
        int at = length;
        int taken = 0;
        for (; at > 0 && taken < characters; taken++) {
            do {
                at--;
            } while ((bytes[at] & 0xc0) == 0x80);
        }
        return new GramSlice(this, at, length);
    }
}
