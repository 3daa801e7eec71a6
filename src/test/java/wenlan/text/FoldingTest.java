package wenlan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import wenlan.Seeds;
import wenlan.document.Span;

import java.util.Random;

class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "ＡＩ＋醫療, ai+医疗",
        "10 大, 10大",
        "積體電路, 积体电路",
        "'數 據　中心', 数据中心",
        "㎡, m2",
        "５Ｇ, 5g",
        "①②, 12",
        "ﬁnance, finance",
        "Ⅳ, iv",
        "“十四五”, “十四五”",
    })
    void foldsWidthCaseScriptAndWhiteSpace(String typed, String folded) {
        assertThat(Folding.query(typed)).isEqualTo(folded);
    }

    @Test
    void dropsWhatCannotBeSeen() {
        assertThat(Folding.query("人\u200b工\ufeff智\u00ad能\u0000")).isEqualTo("人工智能");
    }

    @Test
    void joinsMarksToTheirLetterHoweverTheyAreWritten() {
        assertThat(Folding.query("Cafe\u0301")).isEqualTo(Folding.query("Caf\u00e9"));
    }

    @Test
    void keepsBreaksInUnitsAlone() {
        assertThat(Folding.unit("上 海\t北京").text()).isEqualTo("上海\t北京");
        assertThat(Folding.query("上海\t北京")).isEqualTo("上海北京");
        assertThat(Folding.words("上海\t北京")).isEqualTo("上海,北京");
    }

    @Test
    void keepsSpacesThatPartLatinWords() {
        assertThat(Folding.words("Deep  Well 数 据 AI 芯片")).isEqualTo("deep well 数据 ai 芯片");
    }

    @Test
    void knowsWhereEachCharacterCameFrom() {
        FoldedText folded = Folding.unit("共 ㎡ 計");
        assertThat(folded.text()).isEqualTo("共m2计");
        assertThat(folded.unfolded(1, 3)).isEqualTo(new Span(2, 3));
        assertThat(folded.unfolded(0, 4)).isEqualTo(new Span(0, 5));
    }

    @Test
    void readsHalfASurrogatePairAsUnknown() {
        assertThat(Folding.query("a\ud800b")).isEqualTo("a\ufffdb");
    }

    @ParameterizedTest
    @MethodSource("wenlan.Seeds#some")
    void foldingAnUnfoldedPieceGivesThePieceAgain(long seed) {
        Random random = new Random(seed);
        String text = Seeds.text(random, 60);
        FoldedText folded = Folding.unit(text);
        for (int i = 0; i < 20 && folded.text().length() > 1; i++) {
            int from = random.nextInt(folded.text().length() - 1);
            int to = from + 1 + random.nextInt(folded.text().length() - from);
            String piece = folded.text().substring(from, to);
            String origin = folded.unfolded(from, to).of(text);
            assertThat(Folding.unit(origin).text()).as("seed %d", seed).contains(piece);
        }
    }

    /** Save for a mark that white space kept from its letter: nobody writes it. */
    @ParameterizedTest
    @MethodSource("wenlan.Seeds#some")
    void foldingTwiceChangesNothing(long seed) {
        String once = Folding.query(Seeds.text(new Random(seed), 80).replace("\u0301", ""));
        assertThat(Folding.query(once)).as("seed %d", seed).isEqualTo(once);
    }
}
