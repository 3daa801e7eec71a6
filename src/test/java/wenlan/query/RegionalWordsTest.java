package wenlan.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wenlan.text.Folding;

class RegionalWordsTest {
    private static final RegionalWords WORDS = new RegionalWords();

    @ParameterizedTest
    @CsvSource({
        "人工智慧, 人工智能",
        "積體電路, 集成电路",
        "軟體企業, 软件企业",
        "網路, 网络",
        "資料庫, 数据库",
        "程式, 程序",
    })
    void regionalWordsHaveWordsOfTheMainland(String regional, String mainland) {
        assertThat(WORDS.variants(Folding.query(regional), word -> true)).contains(mainland);
    }

    @ParameterizedTest
    @CsvSource({"集成电路, 積體電路", "数据库, 資料庫"})
    void wordsOfTheMainlandHaveRegionalOnes(String mainland, String regional) {
        assertThat(WORDS.of(mainland)).contains(Folding.query(regional));
    }

    @ParameterizedTest
    @CsvSource({"人工智能", "产业", "''"})
    void otherWordsHaveNone(String word) {
        assertThat(WORDS.variants(word, any -> true)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"人工智慧"})
    void whatIsNotForeignStays(String word) {
        assertThat(WORDS.variants(word, any -> false)).isEmpty();
    }
}
