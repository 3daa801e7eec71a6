package wenlan.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import wenlan.Seeds;
import wenlan.text.Folding;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Words are cut as smartcn cuts them, which is asked itself. */
class WordTokenizerTest {
    /** Of every sort that smartcn tells apart, also those that folding would not leave. */
    private static final String OTHERS =
            " \t\n\u3000a1zZ09.,，。;！Ａｚ０９ｱ·—…〇《》（）％℃①½éΩжかカ한\u2643\uD840\uDC0B\uD83D\uDE80\uDC00";

    private static final Path TEXTS = Path.of("src/test/resources/golden");

    static LongStream seeds() {
        return Seeds.some();
    }

    static Stream<Path> texts() throws IOException {
        try (Stream<Path> files = Files.walk(TEXTS)) {
            return files
                    .filter(file -> file.getFileName().toString().matches("source\\..*"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void printedTextsAreCutAlike(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        assertThat(new SmartWordCutter().cut(text)).isEqualTo(smartcn(text));
        String folded = Folding.words(text);
        assertThat(new SmartWordCutter().cut(folded)).isEqualTo(smartcn(folded));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyCharactersAreCutAlike(long seed) throws IOException {
        Random random = new Random(seed);
        SmartWordCutter cutter = new SmartWordCutter();
        for (int round = 0; round < 40; round++) {
            String text = text(random);
            assertThat(cutter.cut(text)).as("%s of seed %d", text, seed).isEqualTo(smartcn(text));
        }
    }

    /** Words with spaces in them, which no sentence ends at. */
    @Test
    void spacesInsideWordsAreLeftOut() throws IOException {
        String text = "上 海 市人 工 智能产业发 展联 盟 成立大会";
        assertThat(new SmartWordCutter().cut(text)).isEqualTo(smartcn(text)).contains("上海市", "产业");
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(random.nextInt(8) == 0 ? 3000 : 60);
        boolean common = random.nextBoolean();
        while (text.length() < length) {
            if (random.nextInt(5) == 0) {
                text.append(OTHERS.charAt(random.nextInt(OTHERS.length())));
            } else {
                text.append((char) (0x4E00 + random.nextInt(common ? 0x51A6 / 40 : 0x51A6)));
            }
        }
        return text.toString();
    }

    private static List<String> smartcn(String text) throws IOException {
        List<String> words = new ArrayList<>();
        try (Tokenizer tokenizer = new HMMChineseTokenizer()) {
            tokenizer.setReader(new StringReader(text));
            CharTermAttribute term = tokenizer.addAttribute(CharTermAttribute.class);
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                if (term.chars().anyMatch(Character::isLetterOrDigit)) {
                    words.add(term.toString());
                }
            }
            tokenizer.end();
        }
        return words;
    }
}
