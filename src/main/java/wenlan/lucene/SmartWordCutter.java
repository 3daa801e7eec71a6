package wenlan.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import wenlan.text.WordCutter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts words as the word field does: by smartcn's hidden Markov model, without its ready-made
 * analyzer, which adds an English stemmer that turns the product name UniOne into "union".
 */
final class SmartWordCutter implements WordCutter {
    private final Analyzer analyzer =
            new Analyzer() {
                @Override
                protected TokenStreamComponents createComponents(String field) {
                    return new TokenStreamComponents(new WordTokenizer());
                }
            };

    @Override
    public List<String> cut(String folded) {
        List<String> words = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream(Schema.WORDS, folded)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(term.toString());
            }
            tokens.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from memory", impossible);
        }
        return words;
    }
}
