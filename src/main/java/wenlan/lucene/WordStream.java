package wenlan.lucene;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import java.util.Iterator;
import java.util.List;

/** Words that have been cut before, as Lucene wants to be handed them. */
final class WordStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final List<String> words;
    private Iterator<String> next;

    WordStream(List<String> words) {
        this.words = words;
        this.next = words.iterator();
    }

    @Override
    public void reset() {
        next = words.iterator();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!next.hasNext()) {
            return false;
        }
        term.append(next.next());
        return true;
    }
}
