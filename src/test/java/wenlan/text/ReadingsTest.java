package wenlan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingsTest {
    @ParameterizedTest
    @CsvSource({
        "重庆, chongqing",
        "长三角, changsanjiao",
        "长沙, changsha",
        "银行, yinhang",
        "旅游, lvyou",
        "厦门, xiamen",
        "曾, zeng",
    })
    void termsAreSpeltAsPeopleSpellThem(String term, String letters) {
        assertThat(Readings.ways(term, false)).contains(letters);
    }

    @ParameterizedTest
    @CsvSource({"己, 已", "未, 末", "士, 土", "拨, 拔", "侯, 候", "治, 冶", "折, 拆", "今, 令"})
    void charactersThatAreTakenForEachOtherLookAlike(char left, char right) {
        assertThat(Readings.lookAlike(left, right)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"中, 国", "产, 业", "电, 路", "规, 划", "上, 海"})
    void othersDoNot(char left, char right) {
        assertThat(Readings.lookAlike(left, right)).isFalse();
    }
}
