package wenlan.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;

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
                        Schema.SINGLES_NEAR, grams(1),
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
     * Words by smartcn's model, without its ready-made analyzer, which adds an English stemmer that
     * turns the product name UniOne into "union".
     */
    static Analyzer words() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                return new TokenStreamComponents(new WordTokenizer());
            }
        };
    }
}
