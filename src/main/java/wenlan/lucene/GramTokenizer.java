package wenlan.lucene;

import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

import wenlan.document.TracedText;
import wenlan.text.Numbers;

import java.io.IOException;

/**
 * Cuts folded text into runs of one or two adjacent characters (code points), one starting at each.
 * Punctuation is a character like any other, so that a phrase of pairs equals containment. Nothing
 * is emitted across a {@link TracedText#BREAK}.
 *
 * <p>Pairs carry a token more where a number begins and where it ends, at the place of its first
 * and its last digit, so that a phrase can ask for whole numbers. Single characters stand far apart
 * where a break is between them, so that no window reaches across.
 */
final class GramTokenizer extends Tokenizer {
    /** How far apart; more than any window ({@code search.QueryNode}). */
    static final int BREAK_GAP = 4096;

    private static final char NUMBER_BEGINS = '\u0002';
    private static final char NUMBER_ENDS = '\u0003';

    private final int size;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment =
            addAttribute(PositionIncrementAttribute.class);
    private final StringBuilder text = new StringBuilder();
    private final char[] buffer = new char[1024];
    private int at;
    private int skipped;
    private Stage stage = Stage.GRAM;

    /** What is still to be emitted at a place. */
    private enum Stage {
        GRAM,
        NUMBER_BEGINS,
        NUMBER_ENDS
    }

    /** A tokenizer of runs of {@code size} characters, 1 or 2. */
    GramTokenizer(int size) {
        this.size = size;
    }

    /** The token where a number begins with {@code digit}. */
    static String numberBegins(char digit) {
        return String.valueOf(new char[] {NUMBER_BEGINS, digit});
    }

    /** The token where a number ends with {@code digit}. */
    static String numberEnds(char digit) {
        return String.valueOf(new char[] {NUMBER_ENDS, digit});
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        at = 0;
        skipped = 0;
        stage = Stage.GRAM;
        text.setLength(0);
        for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
            text.append(buffer, 0, read);
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
                stage = Stage.NUMBER_BEGINS;
                return pair();
            }
            case NUMBER_BEGINS -> {
                stage = Stage.NUMBER_ENDS;
                char digit = text.charAt(at);
                return Numbers.isDigit(digit)
                        && Numbers.startsAt(text, at)
                        && emit(numberBegins(digit));
            }
            case NUMBER_ENDS -> {
                stage = Stage.GRAM;
                char digit = text.charAt(at);
                at += Character.charCount(text.codePointAt(at));
                return Numbers.isDigit(digit)
                        && Numbers.endsAt(text, at)
                        && emit(numberEnds(digit));
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
