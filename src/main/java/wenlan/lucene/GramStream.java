package wenlan.lucene;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeFactory;
import org.apache.lucene.util.BytesRef;

import wenlan.document.TracedText;
import wenlan.text.FoldedText;

import java.util.List;

/**
 * Cuts folded texts into runs of one or two adjacent characters (code points), one starting at
 * each. Punctuation is a character like any other, so that a phrase of pairs equals containment.
 * Nothing is emitted across a {@link TracedText#BREAK}, nor from one text to the next.
 *
 * <p>Pairs, where wanted, carry a token more where a word of letters or a number begins and where
 * it ends, at the place of its first and its last character, so that a phrase can ask for whole
 * ones ({@link FoldedText#borders}). Single characters stand far apart where a break is between
 * them, so that no window reaches across.
 */
final class GramStream extends TokenStream {
    /** How far apart; more than any window ({@code search.QueryNode}). */
    static final int BREAK_GAP = 4096;

    private static final char WORD_BEGINS = '\u0002';
    private static final char WORD_ENDS = '\u0003';

    /** A mark and the three bytes of a letter or digit. */
    private static final int LONGEST_BORDER = 4;

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute increment =
            addAttribute(PositionIncrementAttribute.class);
    private final BytesRef gram = new BytesRef();
    private final byte[] borderToken = new byte[LONGEST_BORDER];
    private final int size;
    private final boolean bordered;
    private List<GramSlice> slices = List.of();
    private GramText text = GramText.EMPTY;
    private int slice;
    private int at;
    private int end;
    private int border;
    private int borders;
    private int skipped;

    /**
     * A stream of runs of {@code size} characters, 1 or 2, of no text yet.
     *
     * @param bordered whether pairs come with the borders of words
     */
    GramStream(int size, boolean bordered) {
        super(AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY);
        this.size = size;
        this.bordered = bordered && size == 2;
    }

    /** The token where a word or number begins with {@code first}. */
    static String wordBegins(char first) {
        return String.valueOf(new char[] {WORD_BEGINS, first});
    }

    /** The token where a word or number ends with {@code last}. */
    static String wordEnds(char last) {
        return String.valueOf(new char[] {WORD_ENDS, last});
    }

    /** Goes on with these texts, once it is reset; whole ones where it gives borders. */
    GramStream over(List<GramSlice> texts) {
        slices = texts;
        return this;
    }

    @Override
    public void reset() {
        slice = 0;
        at = 0;
        end = 0;
        border = 0;
        borders = 0;
        skipped = 0;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        while (true) {
            if (border < borders && text.borderAt(border) < at) {
                emitBorder();
                return true;
            }
            if (at == end) {
                if (!begin()) {
                    return false;
                }
            } else if (size == 1 ? single() : pair()) {
                return true;
            }
        }
    }

    /** Turns to the next text; whether there is one. */
    private boolean begin() {
        if (slice == slices.size()) {
            return false;
        }
        GramSlice next = slices.get(slice);
        skipped += slice == 0 ? 0 : BREAK_GAP;
        slice++;
        text = next.text();
        at = next.from();
        end = next.to();
        border = 0;
        borders = bordered ? text.borders() : 0;
        return true;
    }

    private boolean single() {
        int first = at;
        at = text.next(first);
        if (text.isBreak(first)) {
            skipped += BREAK_GAP;
            return false;
        }
        skipped++;
        emit(text.bytes(), first, at - first);
        return true;
    }

    private boolean pair() {
        int first = at;
        at = text.next(first);
        skipped++;
        if (at == end || text.isBreak(first) || text.isBreak(at)) {
            return false;
        }
        emit(text.bytes(), first, text.next(at) - first);
        return true;
    }

    private void emitBorder() {
        int character = text.borderAt(border);
        int width = text.next(character) - character;
        borderToken[0] = (byte) (text.isEnd(border) ? WORD_ENDS : WORD_BEGINS);
        System.arraycopy(text.bytes(), character, borderToken, 1, width);
        border++;
        emit(borderToken, 0, 1 + width);
    }

    private void emit(byte[] bytes, int offset, int length) {
        gram.bytes = bytes;
        gram.offset = offset;
        gram.length = length;
        term.setBytesRef(gram);
        increment.setPositionIncrement(skipped);
        skipped = 0;
    }
}
