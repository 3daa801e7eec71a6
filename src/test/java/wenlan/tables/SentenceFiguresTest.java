package wenlan.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.Collectors;

class SentenceFiguresTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2031年，全市渔业产值达到12.5亿元，同比增长8%。|全市渔业产值 12.5亿元 2031; 全市渔业产值同比增长 8% 2031",
                "2031年鱼市均价达15600元/平方米。|鱼市均价 15600元/平方米 2031",
                "截至2031年底，规模以上渔企数量超过40家。|规模以上渔企数量 超过40家 2031",
                "东港约有近30家加工企业。|东港加工企业 近30家 null",
                "冷链仓容较2030年增长5%，投资总额约3亿元。|冷链仓容较2030年增长 5% null; 投资总额 约3亿元 null",
                "渔船数量占全省的比重为35%左右。|渔船数量占全省的比重 35%左右 null",
                "到2035年，远洋捕捞产量将达1,200万吨。|远洋捕捞产量 1,200万吨 2035E",
                "会议开了，第3条和30天内。|",
                "本市打造10个示范港。|",
                "占比约70%。|",
                "型号为A5000，电话021-5555。|",
                "截至2031年底，东港已集聚1116家渔业企业，发生57起投资事件，获得12亿元投资金额。"
                        + "|渔业企业 1116家 2031; 投资事件 57起 2031; 投资金额 12亿元 2031",
                "全行业有5万人从业。|从业人数 5万人 null",
                "规模以上加工企业1027家，码头工人300人。|规模以上加工企业 1027家 null; 码头工人 300人 null",
                "40家企业中有7家在东港。|企业 40家 null",
                "东港渔业企业约有66家，占比约为35%。|东港渔业企业 约有66家 null; 东港渔业企业占比 约为35% null",
                "网箱产量约达3万吨，养殖合作社大约有8家。|网箱产量 约达3万吨 null; 养殖合作社 大约有8家 null",
                "2031年渔业产值约有8亿元，2032年达9亿元。|渔业产值 约有8亿元 2031; 渔业产值 9亿元 2032",
                "渔业产值从2031年的8亿元增长到2033年的9亿元。|渔业产值 8亿元 2031; 渔业产值 9亿元 2033",
                "渔业企业由30家增至50家。|渔业企业 30家 null; 渔业企业 50家 null",
                "2031年渔业产值8亿元，去年同期为7亿元。|渔业产值 8亿元 2031; 渔业产值 7亿元 2030",
                "2031年渔业产值8亿元，力争2035年突破20亿元。|渔业产值 8亿元 2031; 渔业产值 突破20亿元 2035E",
                "2031年渔业产值8亿元，其中远洋产值2亿元，2032年达9亿元。|渔业产值 8亿元 2031; 远洋产值 2亿元 2031",
                "2031年渔业产值8亿元，2032年拥有9家。|渔业产值 8亿元 2031",
                "渔业产值力争达到20亿元，网厂投资更是达到3亿元。|渔业产值 20亿元 nullE; 网厂投资 3亿元 nullE",
                "2031年以来渔业企业占比从7%提高到9%。|渔业企业占比 7% null; 渔业企业占比 9% null",
                "2031年东港完成渔业产值8亿元。|东港渔业产值 8亿元 2031",
                "产量和销量分别为3万吨、2万吨。|产量 3万吨 null; 销量 2万吨 null",
                "2031年，东港、西湾两市渔业产值分别为3亿元、2亿元。|渔业产值 3亿元 2031; 渔业产值 2亿元 2031",
                "东港、西湾和北岛三地渔业企业数分别达8家、6家和3家，占比8%。"
                        + "|渔业企业数 8家 null; 渔业企业数 6家 null; 渔业企业数 3家 null; 渔业企业数占比 8% null",
                "东港、西湾、北岛两市渔业产值分别为3亿元、2亿元。|",
                "东港、西湾两市渔业产值分别为3亿元、2亿元、1亿元。|",
                "从事“渔+游”的企业有14家。|从事“渔+游”的企业 14家 null",
                "自2029年以来，减少捕捞产能59万吨。|",
                "自2029年开渔以来，渔业投资30亿元。|渔业投资 30亿元 null",
                "自2029年9月开港后，渔业投资30亿元。|渔业投资 30亿元 null",
                "2029年9月，渔业投资30亿元。|渔业投资 30亿元 2029",
                "2029—2031年，渔业投资合计30亿元。|渔业投资 30亿元 null",
                "从2029年的3亿元到2031年，产值达8亿元。|产值 8亿元 null",
                "据《2030年渔业年报》，渔业产值为8亿元。|渔业产值 8亿元 null",
                "规划面积15平方公里。|规划面积 15平方公里 null",
                "装备（含网具）与港区（占地面积3亩）。|占地面积 3亩 null",
                // Words that tell: pronouns, modal verbs, conjunctions, adverbs, predicates.
                "他们的渔业产值8亿元。|",
                "应该投资8亿元。|",
                "尽管渔业产值8亿元。|",
                "就是渔业产值8亿元。|",
                "除东港外渔业产值8亿元。|",
                "作为渔业投资8亿元。|",
                "坐落在西湾面积3亩。|",
                "鱼价、船龄、航线、码头4个。|",
                "东港、西湾、北岛等渔业企业8家。|东港、西湾、北岛等渔业企业 8家 null",
                "网具在远洋渔业中的渗透率8%。|网具在远洋渔业中的渗透率 8% null",
                // Nouns that hold the same characters.
                "非常规油气产量8万吨。|非常规油气产量 8万吨 null",
                "冷库需要量8万吨。|冷库需要量 8万吨 null",
                "除尘设备产量8台。|除尘设备产量 8台 null",
                "在建渔港投资8亿元。|在建渔港投资 8亿元 null",
                "东港在建渔港投资8亿元。|东港在建渔港投资 8亿元 null",
                "一款新网成本平均26万元(比2030年增长45%)。|",
                // Ranges are one figure each.
                "渔业产值达12亿元—15亿元。|渔业产值 12亿元—15亿元 null",
                "渔业产值为12-15亿元，利润率约10%~15%。|渔业产值 12-15亿元 null; 利润率 约10%~15% null",
                "东港约有30至50家加工企业。|东港加工企业 约有30至50家 null",
                "2031年渔业产值由3亿元到5亿元。|",
                "到2029-2035年，渔业投资为3亿元。|渔业投资 3亿元 null",
                // What is expected, and what is so already in the same sentence.
                "预计2035年渔业产值达8亿元，目前渔业产值为3亿元。|渔业产值 8亿元 2035E; 渔业产值 3亿元 null",
                "预计2035年渔业产值达8亿元，东港目前渔业产值为3亿元，利润1亿元。"
                        + "|渔业产值 8亿元 2035E; 东港渔业产值 3亿元 null; 利润 1亿元 null",
                "2031年渔业产值8亿元，目前渔业企业5家。|渔业产值 8亿元 2031; 渔业企业 5家 null",
                "截至2031年底，东港现有渔业企业5家。|东港渔业企业 5家 2031",
                "截至2031年底，现有渔业企业5家。|渔业企业 5家 2031",
                "目前预计2035年渔业产值达8亿元。|渔业产值 8亿元 2035E",
                "力争2035年渔业产值突破20亿元，2031年已达10亿元。|渔业产值 突破20亿元 2035E; 渔业产值 10亿元 2031",
                "力争2035年渔业产值突破20亿元，已达10亿元。|渔业产值 突破20亿元 2035E; 渔业产值 10亿元 null",
                "预计2035年渔业产值达8亿元，2031年渔业产值为3亿元，2036年渔业产值为9亿元。"
                        + "|渔业产值 8亿元 2035E; 渔业产值 3亿元 2031; 渔业产值 9亿元 2036E",
                "预计2031年渔业产值达3亿元，2035年渔业产值达8亿元。|渔业产值 3亿元 2031E; 渔业产值 8亿元 2035E",
                "到2035年渔业产值达8亿元，到2033年渔业产值达5亿元。|渔业产值 8亿元 2035E; 渔业产值 5亿元 2033E",
                "预计2035年渔业产值达8亿元。其中，远洋产值已达3亿元。|渔业产值 8亿元 2035E; 远洋产值 3亿元 null",
                "预计2035年渔业产值达8亿元。其中，远洋产值3亿元，养殖产值2亿元。"
                        + "|渔业产值 8亿元 2035E; 远洋产值 3亿元 2035E; 养殖产值 2亿元 2035E",
                "预计2035年渔业产值达8亿元。届时，远洋产值将达3亿元。其中，钓业产值1亿元。"
                        + "|渔业产值 8亿元 2035E; 远洋产值 3亿元 2035E; 钓业产值 1亿元 2035E",
                "预计2035年渔业产值达8亿元。其中，目前远洋产值3亿元。|渔业产值 8亿元 2035E; 远洋产值 3亿元 null",
                "预计2035年渔业产值达8亿元。远洋产值3亿元。|渔业产值 8亿元 2035E; 远洋产值 3亿元 null",
                // Less than nought, other verbs and other things that are measured.
                "2031年渔民自然增长率为-1.5‰。|渔民自然增长率 -1.5‰ 2031",
                "2031年渔企亏损率控制在4%以内。|渔企亏损率 4%以内 2031",
                "2031年渔具研发强度为3.5%。|渔具研发强度 3.5% 2031",
                "实际使用外资320万美元，增长8%。|实际使用外资 320万美元 null; 实际使用外资增长 8% null",
                "2031年远洋产值占渔业产值的比重由2030年的4%提高到6%。" + "|远洋产值占渔业产值的比重 4% 2030; 远洋产值占渔业产值的比重 6% 2031",
                "渔业产值将由2030年的8亿元增长到2035年的12亿元。" + "|渔业产值 8亿元 2030; 渔业产值 12亿元 2035",
                "机构预测，渔业产值将由2030年的8亿元增长到2035年的12亿元，其中东港渔业产值会从2030年的1亿元增长到2035年的3亿元，年均增长率9%。"
                        + "|渔业产值 8亿元 2030; 渔业产值 12亿元 2035E; 东港渔业产值 1亿元 2030; 东港渔业产值 3亿元 2035E;"
                        + " 东港渔业产值年均增长率 9% 2035E",
                "渔民中，东港约占34%。|东港占比 约占34% null",
                "未来五年，渔业产值占比达到35%左右。|渔业产值占比 35%左右 nullE",
                "2031年渔业产值8亿元，同比增长9%，2032年达10亿元。"
                        + "|渔业产值 8亿元 2031; 渔业产值同比增长 9% 2031; 渔业产值 10亿元 2032",
                "2031年渔业产值达到505亿元，同比增长9%，预计2034年有望突破千亿元，达到1064亿元。"
                        + "|渔业产值 505亿元 2031; 渔业产值同比增长 9% 2031; 渔业产值 1064亿元 2034E",
                "2031全国渔业产值突破8亿元。|全国渔业产值 突破8亿元 2031",
            })
    void sentencesStateWhatTheyMeasure(String text, String expected) {
        String wanted = expected == null ? "" : expected;
        assertThat(told(text)).isEqualTo(wanted);
        assertThat(told(text.replaceAll("(?<=\\p{IsHan})(?=\\d)|(?<=\\d)(?=\\p{IsHan})", " ")))
                .as("typeset with blanks between Han characters and numbers")
                .isEqualTo(wanted);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/sentences/figures.txt", delimiter = '|', maxCharsPerColumn = 9_999)
    void sentencesOfManyKindsStateTheirFigures(String text, String expected) {
        assertThat(told(text)).isEqualTo(expected == null ? "" : expected);
    }

    private static String told(String text) {
        return SentenceFigures.of(text).stream()
                .map(s -> s.measure() + " " + s.text() + " " + s.year() + (s.forecast() ? "E" : ""))
                .collect(Collectors.joining("; "));
    }

    /** A part of a year holds until another time is named. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2031年一季度渔业产值8亿元。|一季度",
                "2031年渔情平稳。4月，渔业产值8亿元。|4月",
                "12月份，渔业产值8亿元，利润3亿元。|12月 12月",
                "渔情平稳，2月份渔业产值8亿元。|2月",
                "6月1日起，渔业投资8亿元。|-",
                "8月底前，渔业投资8亿元。|-",
                "2031年1-5月，渔业产值8亿元。|1—5月",
                "2031年前三季度，渔业产值8亿元，利润3亿元。|前三季度 前三季度",
                "2031年上半年渔业产值8亿元，全年利润3亿元。|上半年 -",
                "2031年渔业产值8亿元，其中上半年渔业产值3亿元。|- 上半年",
                "2031年第二季度，渔业产值8亿元。其中，远洋产值3亿元。|二季度 二季度",
                "2031年上半年，渔业产值8亿元。全年利润3亿元。|上半年 -",
                "2031年渔业产值8亿元，比上半年增长3%。|- -",
                "2031年上半年渔业产值8亿元，2032年渔业产值9亿元。|上半年 -",
                "截至2031年12月底，渔业企业8家。|-",
                "截至2031年6月底，渔业企业8家。|6月",
                "2031Q3渔业产值8亿元。|三季度",
                "4月，渔业产值8亿元，利润3亿元。|4月 4月",
                "2031年，渔业产值8亿元。11月份，远洋产值3亿元。|- 11月",
                "截至5月底，渔业企业8家。|5月",
                "自3月以来，渔业投资8亿元。|-",
                "2031年5月，新港开工。利润3亿元。|-",
                "2031年5月，渔业产值8亿元。其中，远洋产值3亿元。|5月 5月",
            })
    void aPartOfAYearIsNotTheYear(String text, String expected) {
        assertThat(
                        SentenceFigures.of(text).stream()
                                .map(s -> s.period() == null ? "-" : s.period().label())
                                .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    /** A year before that of the report is over. */
    @Test
    void whatWasReachedBeforeTheReportIsNotExpected() {
        String text = "到2031年底，渔业产值达到8亿元，到2035年渔业产值达12亿元。";
        assertThat(
                        SentenceFigures.of(text, new Written(2032, null, false)).stream()
                                .map(s -> s.forecast()))
                .containsExactly(false, true);
        assertThat(SentenceFigures.of(text).stream().map(s -> s.forecast()))
                .containsExactly(true, true);
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
    void blanksOfTypesettingMoveNoFigure() {
        String text = "概况。 2031 年 全国 渔业产值超 12 亿元，占 3 成。";
        SentenceFigures.Stated stated = SentenceFigures.of(text).getFirst();
        assertThat(stated.text()).isEqualTo("超12亿元");
        assertThat(stated.span().of(text)).isEqualTo("超 12 亿元");
        assertThat(stated.sentenceSpan().of(text)).isEqualTo("2031 年 全国 渔业产值超 12 亿元，占 3 成");
        assertThat(stated.clauseSpan().of(text)).isEqualTo("2031 年 全国 渔业产值");
        assertThat(stated.area().span().of(text)).isEqualTo("全国");
    }

    /** Numbers are read whatever their width, and shown as they are printed. */
    @Test
    void wideDigitsAreDigits() {
        String text = "２０３１年渔业产值达１，２００．５亿元，有３０家渔业企业。";
        assertThat(told(text)).isEqualTo("渔业产值 １，２００．５亿元 2031; 渔业企业 ３０家 2031");
        SentenceFigures.Stated stated = SentenceFigures.of(text).getFirst();
        assertThat(stated.span().of(text)).isEqualTo("１，２００．５亿元");
        assertThat(stated.quantity().plainValue()).isEqualTo(1.2005e11);
    }

    /** A line of figures without any comma is read in parts, at whose ends a figure may be lost. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "渔业产值10亿元",
        "有10家渔业企业",
        "2031年渔业产值8亿元",
        "2031年5月渔业产值8亿元",
        "预计2031年渔业产值已达8亿元",
    })
    void aLineWithoutCommasIsReadInParts(String figure) {
        int count = 2_000;
        var stated = SentenceFigures.of(figure.repeat(count));
        assertThat(stated).hasSizeBetween(count * 9 / 10, count);
        assertThat(stated).allMatch(one -> one.sentenceSpan().length() <= 1_200);
    }

    /** Each figure is looked at with its whole sentence, which must not grow with the line. */
    @Test
    void aLineOfFiguresIsReadInParts() {
        var stated = SentenceFigures.of("钾肥产量500万吨，".repeat(700));
        assertThat(stated).hasSize(700);
        assertThat(stated).allMatch(figure -> figure.sentenceSpan().length() <= 200);
    }

    @Test
    @Timeout(60)
    void longTextIsReadInOneGo() {
        assertThat(SentenceFigures.of("渔".repeat(20_000) + "为3亿元")).isEmpty();
        assertThat(SentenceFigures.of("，1亿元".repeat(5_000))).isEmpty();
        assertThat(SentenceFigures.of("（".repeat(20_000))).isEmpty();
        assertThat(SentenceFigures.of("，1家企业".repeat(16_000))).hasSize(16_000);
        assertThat(SentenceFigures.of("1家企业和".repeat(16_000))).hasSizeLessThan(100);
        assertThat(SentenceFigures.of("，占比3%，同比增长1%".repeat(16_000))).isEmpty();
        assertThat(SentenceFigures.of("渔业率1%，".repeat(16_000))).hasSize(16_000);
        assertThat(SentenceFigures.of("全国第一".repeat(16_000))).isEmpty();
        assertThat(SentenceFigures.of(("渔业产值" + "同".repeat(50) + "，").repeat(300))).isEmpty();
        assertThat(SentenceFigures.of("渔业产值达" + " ".repeat(200) + "3亿元")).hasSizeLessThan(2);
    }

    @ParameterizedTest
    @CsvSource({
        "2031年（亿元）,表 3 2030—2031年渔业产值（亿元）,渔业产值",
        "绝对值（亿元）,表 3-1 渔业增加值情况,渔业增加值",
        "绝对值（亿元）,表 4 渔港名单,绝对值（亿元）",
        "产值（亿元）,表 3 渔业投资,产值（亿元）",
        "2031年,表 3 渔船销量与渗透率,2031年",
        "2031年,表 3 各行业平均工资,各行业平均工资",
    })
    void aGeneralHeaderTakesItsNameFromACaptionThatMeasures(
            String header, String caption, String name) {
        assertThat(MeasureNames.of(header, caption)).isEqualTo(name);
    }

    /** Of two measures of a caption each column has its own, one that only says when none. */
    @ParameterizedTest
    @CsvSource({
        "图5 2031年渔船销量与渗透率,销量,渔船销量",
        "图5 2031年渔船销量与渗透率,渗透率,渔船渗透率",
        "图5 2031年渔船销量与渗透率,'',''",
        "图5 2031年渔船销量与渗透率,价格,''",
        "表3 批发和零售业产值,产值,批发和零售业产值",
        "表3 各行业平均工资,'',各行业平均工资",
    })
    void aColumnHasItsOwnMeasureOfACaption(String caption, String core, String name) {
        assertThat(MeasureNames.inCaption(caption, core)).isEqualTo(name);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2031年，渔业产值8亿元。其中，远洋产值3亿元。|2031 2031*",
                "2031年，渔业产值8亿元。养殖面积3亩。|2031 null",
                "2031年，渔业产值8亿元。实现利润3亿元。全年投资2亿元。|2031 2031* 2031*",
                "2031年，渔业产值8亿元。目前，投资额3亿元。|2031 null",
                "2031年，渔业产值8亿元。东港投资额3亿元。|2031 2031*",
                "预计2031年渔业产值达8亿元。利润3亿元。|2031 null",
                "2031年，渔业产值8亿元。在东港，由于雨多，投资额3亿元。|2031 null",
                "渔业产值8亿元。利润3亿元。|null null",
                "2031年，渔业产值8亿元。利润在将军港的虚拟现实馆里算，利润3亿元。|2031 2031*",
                "2031年，渔业产值8亿元。渔业投资将达9亿元。|2031 null",
                "到2035年，把水产做大做强，力争达到90亿元以上。海塘投资约有12亿元。网厂约有7家。|null null",
                "2031年，渔业产值8亿元。渔业投资拟增，投资额9亿元。|2031 null",
                "2031年，渔业产值8亿元。航线里程3公里。|2031 null",
                "渔业产值由2031年的8亿元增至9亿元。渔业产值占比达到30%。|2031 null null",
                "2031年3月，网厂投产。人均产值突破6万元。|null",
                "2031年，网厂投产。人均产值突破6万元。|2031*",
            })
    void aSentenceThatGoesOnIsOfTheYearBefore(String text, String years) {
        assertThat(
                        SentenceFigures.of(text).stream()
                                .map(s -> s.year() + (s.yearInherited() ? "*" : ""))
                                .collect(Collectors.joining(" ")))
                .isEqualTo(years);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2031年，全国渔业产值8亿元，利润3亿元。|全国 全国",
                "2031年我国渔业产值8亿元。实现利润3亿元。|全国 全国",
                "预计2035年，全球渔业产值达8亿元。|全球",
                "在80亿元的全球渔业产值中，养殖产值为8亿元。|全球 全球",
                "全国渔业产值8亿元，全市渔业产值3亿元。|全国 null",
                "渔业产值达8亿元，占全国的比重为3%。|null null",
                "渔业产值居全国第一，达到8亿元产值。|null",
                "全国第一的渔业产值8亿元。|null",
                "中国渔业大会上签约金额8亿元。|null",
                "国内生产总值8亿元。|null",
                "中国渔业院数据显示，渔业产值为8亿元。|null",
                "高于全国平均水平，渔业产值为8亿元。|null",
                "2031年，全国渔业产值8亿元，资本市场融资3亿元，大城市消费2亿元。|全国 全国 全国",
                "2031年，全国渔业产值8亿元，渔企在创业板上市，募资3亿元。|全国 全国",
                "2031年，全国渔业产值8亿元，该区块链平台交易额3亿元。|全国 全国",
                "2031年，全国渔业产值8亿元，各省市消费3亿元。|全国 全国",
                "2031年，全国渔业产值8亿元，东港市民营企业产值3亿元。|全国 null",
                "2031年，全国渔业产值8亿元，该区渔业产值3亿元。|全国 null",
                // Who counted: a body of the state or of the world counts for no city.
                "国家统计局数据显示，2031年渔业产值8亿元。其中，远洋产值3亿元。|- -",
                "据海关总署统计，2031年渔业出口8亿元。|-",
                "根据农业农村部近日公布的数据，渔业产值8亿元。|-",
                "世界银行数据显示，渔业产值8亿元。|-",
                "国家统计局数据显示，全国渔业产值8亿元。|全国",
                "国家统计局数据显示，全市渔业产值8亿元。|null",
                "全市渔业产值，据国家统计局数据，为8亿元产值。|null",
                "市发改委数据显示，渔业产值8亿元。|null",
                "国家统计局东港调查队数据显示，渔业产值8亿元。|null",
                "获农业农村部认定的示范企业8家。|null",
            })
    void figuresOfAWholeCountryOrTheWorldSaySo(String text, String areas) {
        assertThat(
                        SentenceFigures.of(text).stream()
                                .map(s -> s.area())
                                .map(a -> a == null ? "null" : a.name() == null ? "-" : a.name())
                                .collect(Collectors.joining(" ")))
                .isEqualTo(areas);
    }
}
