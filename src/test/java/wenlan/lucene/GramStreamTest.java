package wenlan.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wenlan.text.Folding;

import java.util.List;

class GramStreamTest {
    /** Tokens with their places; [ and ] stand for the borders of words, / for a break. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "智能网联 | 0智能 1能网 2网联",
                "能 | ''",
                "AI芯片 | 0ai 0[a 1i芯 1]i 2芯片",
                "a b | 0ab 0[a 0]a 1[b 1]b",
                "2010家 | 020 0[2 101 210 30家 3]0",
                "5 | 0[5 0]5",
                "甲乙/丙丁 | 0甲乙 3丙丁",
                "𠮷野家/é | 0𠮷野 1野家 4[é 4]é",
                "、，。 | 0、, 1,。",
            })
    void pairsAreCutWithTheBordersOfWords(String text, String expected) {
        assertThat(tokens(new GramStream(2, true), whole(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AI芯片 | 0a 1i 2芯 3片",
                "𠮷/é | 0𠮷 4097é",
            })
    void singlesStandFarApartAcrossABreak(String text, String expected) {
        assertThat(tokens(new GramStream(1, true), whole(text))).isEqualTo(expected);
    }

    @Test
    void severalTextsAreCutAsIfBreaksWereBetweenThem() {
        List<GramSlice> texts =
                List.of(folded("甲乙丙丁").first(3), folded("").last(3), folded("x戊己").last(2));
        assertThat(tokens(new GramStream(2, false), texts)).isEqualTo("0甲乙 1乙丙 8195戊己");
        assertThat(tokens(new GramStream(1, false), texts)).isEqualTo("0甲 1乙 2丙 8195戊 8196己");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "甲乙丙 | 2 | 2 | 甲乙 | 乙丙",
                "甲乙丙 | 9 | 3 | 甲乙丙 | 甲乙丙",
                "é𠮷a | 1 | 1 | é | a",
                "é𠮷a | 2 | 2 | é𠮷 | 𠮷a",
            })
    void slicesAreOfWholeCharacters(String text, int asked, int got, String first, String last) {
        GramSlice head = folded(text).first(asked);
        GramSlice tail = folded(text).last(asked);
        assertThat(head.characters()).isEqualTo(got);
        assertThat(tail.characters()).isEqualTo(got);
        assertThat(string(head)).isEqualTo(first);
        assertThat(string(tail)).isEqualTo(last);
    }

    /** One stream cuts all entries of an index, one after another. */
    @Test
    void aStreamGoesOnWithAnotherText() {
        GramStream stream = new GramStream(2, true);
        assertThat(tokens(stream, whole("AI芯片"))).isEqualTo("0ai 0[a 1i芯 1]i 2芯片");
        assertThat(tokens(stream, List.of())).isEmpty();
        assertThat(tokens(stream, whole("甲乙"))).isEqualTo("0甲乙");
    }

    private static GramText folded(String text) {
        return GramText.of(Folding.unit(text.replace('/', '\t')));
    }

    private static List<GramSlice> whole(String text) {
        return folded(text).slices();
    }

    private static String string(GramSlice slice) {
        return new String(
                slice.text().bytes(),
                slice.from(),
                slice.to() - slice.from(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String tokens(GramStream stream, List<GramSlice> texts) {
        StringBuilder tokens = new StringBuilder();
        var term = stream.getAttribute(TermToBytesRefAttribute.class);
        var increment = stream.getAttribute(PositionIncrementAttribute.class);
        stream.over(texts).reset();
        int place = -1;
        while (stream.incrementToken()) {
            place += increment.getPositionIncrement();
            String gram = term.getBytesRef().utf8ToString();
            tokens.append(tokens.isEmpty() ? "" : " ")
                    .append(place)
                    .append(gram.replace('\u0002', '[').replace('\u0003', ']'));
        }
        return tokens.toString();
    }
}
