package wenlan.lucene;

import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

import wenlan.document.TracedText;
import wenlan.text.FoldedText;
import wenlan.text.WordBorders;

import java.io.IOException;
import java.util.BitSet;

/**
 * Cuts folded text into runs of one or two adjacent characters (code points), one starting at each.
 * Punctuation is a character like any other, so that a phrase of pairs equals containment. Nothing
 * is emitted across a {@link TracedText#BREAK}.
 *
 * <p>Pairs carry a token more where a word of letters or a number begins and where it ends, at the
 * place of its first and its last character, so that a phrase can ask for whole ones; white space
 * between two words is given as {@link FoldedText#GAP} and takes no place. Single characters stand
 * far apart where a break is between them, so that no window reaches across.
 */
final class GramTokenizer extends Tokenizer {
    /** How far apart; more than any window ({@code search.QueryNode}). */
    static final int BREAK_GAP = 4096;

    private static final char WORD_BEGINS = '\u0002';
    private static final char WORD_ENDS = '\u0003';

    private final int size;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment =
            addAttribute(PositionIncrementAttribute.class);
    private final StringBuilder text = new StringBuilder();
    private final BitSet gaps = new BitSet();
    private final WordBorders borders = new WordBorders(text, gaps);
    private final char[] buffer = new char[1024];
    private int at;
    private int skipped;
    private Stage stage = Stage.GRAM;

    /** What is still to be emitted at a place. */
    private enum Stage {
        GRAM,
        WORD_BEGINS,
        WORD_ENDS
    }

    /** A tokenizer of runs of {@code size} characters, 1 or 2. */
    GramTokenizer(int size) {
        this.size = size;
    }

    /** The token where a word or number begins with {@code first}. */
    static String wordBegins(char first) {
        return String.valueOf(new char[] {WORD_BEGINS, first});
    }

    /** The token where a word or number ends with {@code last}. */
    static String wordEnds(char last) {
        return String.valueOf(new char[] {WORD_ENDS, last});
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        at = 0;
        skipped = 0;
        stage = Stage.GRAM;
        text.setLength(0);
        gaps.clear();
        for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
            for (int next = 0; next < read; next++) {
                if (buffer[next] == FoldedText.GAP) {
                    gaps.set(text.length());
                } else {
                    text.append(buffer[next]);
                }
            }
        }
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        while (at < text.length()) {
            if (size == 1 ? single() : pairOrBorder()) {
                increment.setPositionIncrement(skipped);
                skipped = 0;
                return true;
            }
        }
        return false;
    }

    private boolean single() {
        boolean isBreak = text.charAt(at) == TracedText.BREAK;
        int next = at + Character.charCount(text.codePointAt(at));
        skipped += isBreak ? BREAK_GAP : 1;
        if (!isBreak) {
            term.append(text, at, next);
        }
        at = next;
        return !isBreak;
    }

    /** Goes one step on; whether that gave a token. */
    private boolean pairOrBorder() {
        switch (stage) {
            case GRAM -> {
                skipped++;
                stage = Stage.WORD_BEGINS;
                return pair();
            }
            case WORD_BEGINS -> {
                stage = Stage.WORD_ENDS;
                char first = text.charAt(at);
                return WordBorders.isBounded(first)
                        && borders.startsAt(at)
                        && emit(wordBegins(first));
            }
            case WORD_ENDS -> {
                stage = Stage.GRAM;
                char last = text.charAt(at);
                at += Character.charCount(text.codePointAt(at));
                return WordBorders.isBounded(last) && borders.endsAt(at) && emit(wordEnds(last));
            }
        }
        throw new IllegalStateException(stage.name());
    }

    private boolean pair() {
        int next = at + Character.charCount(text.codePointAt(at));
        if (next == text.length()
                || text.charAt(at) == TracedText.BREAK
                || text.charAt(next) == TracedText.BREAK) {
            return false;
        }
        term.append(text, at, next + Character.charCount(text.codePointAt(next)));
        return true;
    }

    private boolean emit(String border) {
        term.append(border);
        return true;
    }
}
