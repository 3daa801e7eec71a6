package wenlan.lucene;

import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.SegmentingTokenizerBase;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Cuts folded text into words as smartcn's tokenizer does ({@link WordPath}), sentence by sentence.
 * What holds neither letter nor digit is left out: smartcn gives punctuation as words too.
 */
final class WordTokenizer extends SegmentingTokenizerBase {
    private static final BreakIterator SENTENCES = BreakIterator.getSentenceInstance(Locale.ROOT);

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final WordPath path = new WordPath();
    private int sentence;
    private int next;
    private int end;

    WordTokenizer() {
        super((BreakIterator) SENTENCES.clone());
    }

    @Override
    protected void setNextSentence(int sentenceStart, int sentenceEnd) {
        path.cut(buffer, sentenceStart, sentenceEnd);
        sentence = sentenceStart;
        next = 0;
        end = path.size();
    }

    @Override
    protected boolean incrementWord() {
        while (next < end) {
            int word = next++;
            if (!path.isMark(word)) {
                clearAttributes();
                path.write(word, buffer, sentence, term);
                if (isWord()) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isWord() {
        char[] characters = term.buffer();
        for (int at = 0; at < term.length(); at++) {
            if (Character.isLetterOrDigit(characters[at])) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        next = 0;
        end = 0;
    }
}
