package wenlan.lucene;

import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

import wenlan.document.TracedText;

import java.io.IOException;

/**
 * Cuts folded text into runs of one or two adjacent characters (code points), one starting at each.
 * Punctuation is a character like any other, so that a phrase of pairs equals containment. Nothing
 * is emitted across a {@link TracedText#BREAK}, but positions go on counting there.
 */
final class GramTokenizer extends Tokenizer {
    private final int size;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment =
            addAttribute(PositionIncrementAttribute.class);
    private final StringBuilder text = new StringBuilder();
    private int at;

    /** A tokenizer of runs of {@code size} characters, 1 or 2. */
    GramTokenizer(int size) {
        this.size = size;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        at = 0;
        text.setLength(0);
        char[] buffer = new char[4096];
        for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
            text.append(buffer, 0, read);
        }
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        int skipped = 0;
        while (at < text.length()) {
            int start = at;
            int next = start + Character.charCount(text.codePointAt(start));
            int end =
                    size == 1 || next == text.length()
                            ? next
                            : next + Character.charCount(text.codePointAt(next));
            at = next;
            if (isWhole(start, next, end)) {
                term.append(text, start, end);
                increment.setPositionIncrement(skipped + 1);
                return true;
            }
            skipped++;
        }
        return false;
    }

    private boolean isWhole(int start, int next, int end) {
        boolean complete = size == 1 || end > next;
        return complete
                && text.charAt(start) != TracedText.BREAK
                && (size == 1 || text.charAt(next) != TracedText.BREAK);
    }
}
