package wenlan.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.Collectors;

class SentenceFiguresTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2031年，全市渔业产值达到12.5亿元，同比增长8%。|渔业产值 12.5亿元 2031; 渔业产值同比增长 8% 2031",
                "截至2031年底，规模以上渔企数量超过40家。|规模以上渔企数量 超过40家 2031",
                "东港约有近30家加工企业。|东港加工企业 近30家 null",
                "冷链仓容较2030年增长5%，投资总额约3亿元。|冷链仓容较2030年增长 5% null; 投资总额 约3亿元 null",
                "渔船数量占全省的比重为35%左右。|渔船数量占全省的比重 35%左右 null",
                "到2035年，远洋捕捞产量将达1,200万吨。|远洋捕捞产量 1,200万吨 2035E",
                "会议开了，第3条和30天内。|",
                "本市打造10个示范港。|",
                "占比约70%。|",
                "型号为A5000，电话021-5555。|",
            })
    void sentencesStateWhatTheyMeasure(String text, String expected) {
        String stated =
                SentenceFigures.of(text).stream()
                        .map(
                                s ->
                                        s.measure()
                                                + " "
                                                + s.text()
                                                + " "
                                                + s.year()
                                                + (s.forecast() ? "E" : ""))
                        .collect(Collectors.joining("; "));
        assertThat(stated.replace("全市", "")).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void aFigureStandsWhereItSays() {
        String text = "概况。2031年渔业产值超12亿元。";
        SentenceFigures.Stated stated = SentenceFigures.of(text).getFirst();
        assertThat(stated.span().of(text)).isEqualTo("超12亿元");
        assertThat(stated.quantity().bound()).isEqualTo(Bound.OVER);
        assertThat(stated.quantity().plainValue()).isEqualTo(1.2e9);
        assertThat(stated.sentenceSpan().of(text)).isEqualTo("2031年渔业产值超12亿元");
    }

    @Test
    void longTextIsReadInOneGo() {
        assertThat(SentenceFigures.of("渔".repeat(20_000) + "为3亿元")).isEmpty();
        assertThat(SentenceFigures.of("，1亿元".repeat(5_000))).isEmpty();
        assertThat(SentenceFigures.of("（".repeat(20_000))).isEmpty();
        assertThat(SentenceFigures.of("渔业产值达" + " ".repeat(200) + "3亿元")).hasSizeLessThan(2);
    }

    @ParameterizedTest
    @CsvSource({
        "2031年（亿元）,表 3 2030—2031年渔业产值（亿元）,渔业产值",
        "绝对值（亿元）,表 3-1 渔业增加值情况,渔业增加值",
        "绝对值（亿元）,表 4 渔港名单,绝对值（亿元）",
        "产值（亿元）,表 3 渔业投资,产值（亿元）",
    })
    void aGeneralHeaderTakesItsNameFromACaptionThatMeasures(
            String header, String caption, String name) {
        assertThat(MeasureNames.of(header, caption)).isEqualTo(name);
    }
}
