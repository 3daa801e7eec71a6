package wenlan.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"合计", "总 计", "合计（万元）", "全县合计", "总计金额", "小计：", "平均", "总计收入", "合计人数"})
    void rowsThatSumUpAreKnown(String name) {
        assertThat(Words.isTotal(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"总计划投资", "总计算力", "小计量泵", "统计", "会计师", "合计楼改造", "合计华"})
    void otherWordsOfTheSameCharactersAreNone(String name) {
        assertThat(Words.isTotal(name)).isFalse();
    }
}
