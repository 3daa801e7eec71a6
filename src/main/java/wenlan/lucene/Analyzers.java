package wenlan.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import java.util.Map;

/** How each text field is cut; all of them are given text that has been folded. */
final class Analyzers {
    private Analyzers() {}

    /** The analyzer of the fields of characters; words are cut before ({@link WordStream}). */
    static Analyzer byField() {
        return new PerFieldAnalyzerWrapper(
                grams(2),
                Map.of(
                        Schema.SINGLES, grams(1),
                        Schema.SINGLES_AROUND, grams(1),
                        Schema.NAME_SINGLES, grams(1)));
    }

    private static Analyzer grams(int size) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                return new TokenStreamComponents(new GramTokenizer(size));
            }
        };
    }

    /**
     * smartcn's tokenizer alone. Its ready-made analyzer adds an English stemmer, which turns the
     * product name UniOne into "union".
     */
    static Analyzer words() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer tokenizer = new HMMChineseTokenizer();
                return new TokenStreamComponents(tokenizer, new WordsOnly(tokenizer));
            }
        };
    }

    /** Leaves out what holds neither letter nor digit: smartcn gives punctuation as words too. */
    private static final class WordsOnly extends FilteringTokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        WordsOnly(TokenStream input) {
            super(input);
        }

        @Override
        protected boolean accept() {
            char[] characters = term.buffer();
            for (int at = 0; at < term.length(); at++) {
                if (Character.isLetterOrDigit(characters[at])) {
                    return true;
                }
            }
            return false;
        }
    }
}
