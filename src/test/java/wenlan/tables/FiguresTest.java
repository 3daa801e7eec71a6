package wenlan.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "12;12;-;-",
                "1,234,567.80;1234567.8;-;-",
                "8 900;8900;-;-",
                "１２．５％;12.5;-;%",
                "-3.2%;-3.2;-;%",
                "−0.5;-0.5;-;-",
                "下降3.2%;-3.2;-;%",
                "+4.0;4;-;-",
                "(310.20);-310.2;-;-",
                "(500);-500;-;-",
                "（500）;-500;-;-",
                "500(3);500;-;-",
                "500（注2）〔3〕;500;-;-",
                "超300亿元;300;over;亿元",
                "近60亿美元;60;under;亿美元",
                "约1.5万人;1.5;about;万人",
                "40余家;40;over;家",
                "20多亿元;20;over;亿元",
                "70%以上;70;over;%",
                "50人以下;50;under;人",
                "200家左右;200;about;家",
                "不足10%;10;under;%",
                "≥40000;40000;over;-",
                "0.3个百分点;0.3;-;个百分点",
                "¥35.6;35.6;-;¥",
                "12.4①;12.4;-;-",
                "7.9*;7.9;-;-",
                "18元/吨;18;-;元/吨",
                "12.5MWh;12.5;-;MWh",
                "3ＧＢ;3;-;ＧＢ",
                "36.5℃;36.5;-;℃",
                "9.98万元起;9.98;over;万元",
                "5起;5;-;起",
                "最高500万元;500;under;万元",
                "最低3元;3;over;元",
                "±0.0;0;-;-",
                "13.4[2];13.4;-;-",
                "13.4[2,3];13.4;-;-",
            })
    void oneNumberIsRead(String text, double value, String bound, String unit) {
        Figure figure = Figures.read(text).orElseThrow();
        assertThat(figure.value()).isEqualTo(value);
        assertThat(figure.bound() == null ? null : figure.bound().label()).isEqualTo(bound);
        assertThat(figure.unit() == null ? null : figure.unit().printed()).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30-60",
                "40%–50%",
                "12 15",
                "2019.05.01",
                "3:1",
                "数百万美元",
                "近亿元",
                "GB/T 19001",
                "A100",
                "第3条",
                "新增100家以上",
                "每年200人",
                "06:30",
                "1/3",
                "12；15",
                "",
                "一",
            })
    void whatIsNotOneNumberIsNone(String text) {
        assertThat(Figures.read(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "12亿元—15亿元;12;15;亿元",
                "12-15亿元;12;15;亿元",
                "8000万元~1.2亿元;0.8;1.2;亿元",
                "5万-10万元;5;10;万元",
                "10%～15%;10;15;%",
                "10至15%;10;15;%",
                "约30—50家;30;50;家",
                "30-50家左右;30;50;家",
                "3至5年;3;5;年",
                "-5%~3%;-5;3;%",
                "1,200–1,500吨;1200;1500;吨",
                "30-60;30;60;-",
                "18岁到25岁之间;18;25;岁",
            })
    void twoNumbersAreARange(String text, double from, double to, String unit) {
        FigureRange range = FigureRange.read(text).orElseThrow();
        assertThat(range.from()).isEqualTo(from);
        assertThat(range.to()).isEqualTo(to);
        assertThat(range.unit() == null ? null : range.unit().printed()).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2031-2035",
                "2031—2035年",
                "5-8月",
                "3日—5日",
                "021-5555",
                "06-12",
                "15-12家",
                "12亿元-15",
                "3亿元—5吨",
                "12",
                "超12-15亿元",
                "A12-15",
                "2031-05-12",
                "3:1-2",
                "",
                "-",
                "10-20-30",
            })
    void whatIsNoRangeIsNone(String text) {
        assertThat(FigureRange.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "①", "[1]", "(注1)", "(", "()", "0²"})
    void hostileCellsAreReadToTheirEnd(String mark) {
        assertThat(Figures.read(mark.repeat(50_000))).isEmpty();
        assertThat(Figures.isMissing(mark.repeat(50_000))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"①", "[1]", "（注1）", "()"})
    void aMarkAloneIsNoFigure(String text) {
        assertThat(Figures.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"120E", "120(E)", "3.5亿元(预测)", "88%（预计）"})
    void forecastsAreMarked(String text) {
        assertThat(Figures.read(text).orElseThrow().forecast()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "-", "——", "----", "/", "…", "无", "N/A", "　", "暂无", "不适用", "未统计", "暂未披露",
                "尚未公布数据", "保密", "NA", "x"
            })
    void missingValuesAreKnown(String text) {
        assertThat(Figures.isMissing(text)).isTrue();
    }
}
