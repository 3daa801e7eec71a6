package wenlan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wenlan.document.EntityKind;
import wenlan.search.Dimension;
import wenlan.search.ReportBuilder;

import java.util.stream.Collectors;

/** By what places figures are found: those that they are of, not those that stand around them. */
class StatedFigureTest {
    private static String values(ReportBuilder report, Dimension dimension) {
        return SentenceCatalogue.figures(report.build()).stream()
                .map(figure -> String.join("+", figure.values(dimension)))
                .map(values -> values.isEmpty() ? "-" : values)
                .collect(Collectors.joining(" "));
    }

    private static ReportBuilder report(String text) {
        ReportBuilder report = ReportBuilder.report("a").titled("渔业").paragraph(text);
        for (String district : new String[] {"象山县", "海曙区"}) {
            if (text.contains(district)) {
                report.mention(EntityKind.DISTRICT, district, district);
            }
        }
        for (String city : new String[] {"宁波", "南通", "上海"}) {
            if (text.contains(city)) {
                report.mention(EntityKind.CITY, city, city);
            }
        }
        return report;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "宁波渔业产值9亿元。象山县渔业产值3亿元，海曙区渔业产值2亿元。, - 象山县 海曙区",
        "象山县渔业产值3亿元，海曙区渔业产值2亿元。, 象山县 海曙区",
        "宁波渔业产值9亿元，全国渔业产值90亿元。, - -",
    })
    void aFigureIsFoundByItsOwnDistrict(String text, String expected) {
        assertThat(values(report(text), Dimension.DISTRICT)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "宁波渔业产值9亿元，南通渔业产值8亿元，上海渔业产值7亿元。, 浙江 江苏 上海",
        "全国渔业产值90亿元，宁波渔业产值9亿元。, - 浙江",
    })
    void aFigureIsFoundByTheProvinceOfItsCity(String text, String expected) {
        assertThat(values(report(text), Dimension.PROVINCE)).isEqualTo(expected);
    }

    /**
     * A heading above that names one district tells it; a sentence that names one names its own.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"渔业产值9亿元。, 海曙区", "海曙区渔企多。渔业产值9亿元。, -"})
    void theDistrictAboveHoldsWhereNoneIsNamed(String text, String expected) {
        ReportBuilder report =
                report(text).inherit(EntityKind.DISTRICT, "海曙区").inherit(EntityKind.CITY, "宁波");
        assertThat(values(report, Dimension.DISTRICT)).isEqualTo(expected);
    }

    /** Of zones only what the figure's own clause speaks of, not all that its passage names. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "宁波保税区渔业产值3亿元，南通渔业产值8亿元。, 宁波保税区 -",
        "宁波保税区渔业产值3亿元，渔业企业5家。, 宁波保税区 宁波保税区",
        "宁波渔业产值9亿元，其中宁波保税区渔业产值3亿元。, - 宁波保税区",
        "宁波保税区渔业产值3亿元，全市渔业产值9亿元。, 宁波保税区 -",
        "宁波保税区渔业产值3亿元，全国渔业产值90亿元。, 宁波保税区 -",
        "宁波有8家宁波保税区渔业企业。, 宁波保税区",
        "宁波保税区渔企多。渔业产值9亿元。, -",
    })
    void aFigureIsFoundByTheZoneOfItsClause(String text, String expected) {
        ReportBuilder report = report(text).inherit(EntityKind.CITY, "宁波");
        report.mention(EntityKind.ZONE, "宁波保税区", "宁波保税区");
        assertThat(values(report, Dimension.ZONE)).isEqualTo(expected);
    }

    @Test
    void theZoneAboveHoldsWhereNoneIsNamed() {
        ReportBuilder report =
                report("渔业产值9亿元。").inherit(EntityKind.CITY, "宁波").inherit(EntityKind.ZONE, "宁波保税区");
        assertThat(values(report, Dimension.ZONE)).isEqualTo("宁波保税区");
    }

    /** A heading or the title of what speaks of one year tells that of what names no time. */
    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "政府工作报告|1 一、2031年工作回顾|渔业产值9亿元。|2031",
                "政府工作报告|1 二、2032年工作目标|渔业产值9亿元。|2032",
                "2032年政府工作报告|1 一、渔业|渔业产值9亿元。|-",
                "2031年象屿国民经济和社会发展统计公报|1 一、渔业|渔业产值9亿元，利润2亿元。|2031 2031",
                "2031年象屿统计公报|1 一、渔业|渔业产值9亿元。2030年渔业产值8亿元。渔业利润2亿元。|2031 2030 2030",
                "2031年象屿统计公报|1 一、渔业|前三季度，渔业产值9亿元。渔业利润2亿元。|2031 2031",
                "2031年象屿统计公报|1 一、渔业|近年来，渔业向好。渔业产值9亿元。|-",
                "2031年象屿统计公报|1 一、渔业|渔业产值预计达9亿元。|-",
                "2029—2031年象屿统计公报|1 一、渔业|渔业产值9亿元。|-",
                "2031年渔业蓝皮书|1 一、渔业|渔业产值9亿元。|-",
                "渔业|1 2031起渔业投资|渔业产值9亿元。|-",
                "渔业|1 一、渔业|2031年3月，渔业产值9亿元。渔业利润2亿元。|2031 -",
            })
    void theYearAboveIsThatOfWhatNamesNone(
            String title, String heading, String text, String expected) {
        ReportBuilder report =
                ReportBuilder.report("a")
                        .titled(title)
                        .heading(1, heading.substring(2))
                        .paragraph(text);
        assertThat(
                        SentenceCatalogue.figures(report.build()).stream()
                                .map(f -> f.year() == null ? "-" : f.year().toString())
                                .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    /** What stands below the heading of a plan is yet to come, unless it says otherwise. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "二、2032年工作安排, 建设渔港3个，完成渔业投资9亿元。, 2032E 2032E",
        "二、2032年工作安排, 力争渔业产值达9亿元。, 2032E",
        "二、2032年工作安排, 目前渔业产值9亿元。, -",
        "二、2032年工作安排, 渔业产值已达9亿元。, -",
        "二、2032年工作安排, 2031年渔业产值9亿元。, 2031",
        "三、重点任务, 引进渔业企业3户。, -E",
        "三、重点任务完成情况, 渔业企业3家。, -",
        "三、目标市场, 渔业产值9亿元。, -",
    })
    void whatAPlanNamesIsYetToCome(String heading, String text, String expected) {
        ReportBuilder report =
                ReportBuilder.report("a").titled("政府工作报告").heading(1, heading).paragraph(text);
        assertThat(
                        SentenceCatalogue.figures(report.build()).stream()
                                .map(
                                        f ->
                                                (f.year() == null ? "-" : f.year().toString())
                                                        + (f.forecast() ? "E" : ""))
                                .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    /** An office that reports on its place need not name it again. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "关于赴舟山考察学习情况的报告, 全年渔业产值9亿元。, ''",
        "2031年第二季舟山渔业统计摘要, 全年渔业产值9亿元。, 舟山",
        "2031年舟山统计公报, 渔业产值9亿元。, 舟山",
        "2031年舟山统计公报, 全国渔业产值9亿元。, ''",
        "2031年舟山渔业研究, 渔业产值9亿元。, ''",
    })
    void thePlaceOfTheTitleIsThatOfWhatNamesNone(String title, String text, String expected) {
        ReportBuilder report = ReportBuilder.report("a").titled(title).about("舟山").paragraph(text);
        assertThat(SentenceCatalogue.figures(report.build()).getFirst().cities())
                .isEqualTo(expected.isEmpty() ? java.util.List.of() : java.util.List.of(expected));
    }

    /** What was to be reached by a year before that of the report has come. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2033-05-01, 达到, false",
        "2033-05-01, 预计达到, true",
        "2030-05-01, 达到, true",
        ", 达到, true",
    })
    void whatWasToBeReachedHasCome(String published, String verb, boolean expected) {
        ReportBuilder report =
                ReportBuilder.report("a")
                        .titled("渔业")
                        .published(published)
                        .paragraph("到2031年底，渔船总数" + verb + "120艘。");
        assertThat(SentenceCatalogue.figures(report.build()).getFirst().forecast())
                .isEqualTo(expected);
    }

    /**
     * The label of an item says whose its figures are, as far as its sentences name nobody else.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "港湾集团：营收12亿元；员工8000人。|港湾集团营收 - ; 港湾集团员工 -",
                "- 港湾集团：营收12亿元，渔舟公司营收3亿元。|港湾集团营收 - ; 渔舟公司营收 -",
                "（1）养殖业：产值3亿元；网箱9万个。|养殖业产值 - ; 网箱 -",
                "宁波：渔业产值9亿元，与南通合作。企业30家。|渔业产值 宁波; 企业 宁波",
                "就业：企业30家。|企业 -",
                "成效：产值9亿元。|产值 -",
            })
    void theLabelOfAnItemTellsWhoseItsFiguresAre(String text, String expected) {
        ReportBuilder report = report(text);
        for (String body : new String[] {"港湾集团", "渔舟公司"}) {
            if (text.contains(body)) {
                report.mention(EntityKind.ORG, body, body);
            }
        }
        assertThat(
                        SentenceCatalogue.figures(report.build()).stream()
                                .map(
                                        f ->
                                                f.measure()
                                                        + " "
                                                        + (f.cities().isEmpty()
                                                                ? "- "
                                                                : f.cities().getFirst()))
                                .collect(Collectors.joining("; "))
                                .strip())
                .isEqualTo(expected);
    }

    /** A county gives account of itself; a name that several bear tells none. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "象山县2031年统计公报, 象山县",
        "2031年象山县政府工作报告, 象山县",
        "象山县2031年渔业规划, 象山县",
        "朝阳区2031年统计公报,",
        "象山县与宁海县2031年统计公报,",
        "广东山区2031年统计公报,",
        "象山县域经济2031年统计公报,",
    })
    void theCountyOfATitleIsThatOfItsFigures(String title, String expected) {
        ReportBuilder report = ReportBuilder.report("a").titled(title).paragraph("全年渔业产值9亿元。");
        assertThat(SentenceCatalogue.figures(report.build()).getFirst().of())
                .isEqualTo(expected == null ? "" : expected);
    }

    /** A report of the whole country, by its title or by the ministry that gives its statistics. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "2031年全国渔业统计公报, , 全国",
        "农业农村部关于2031年全国渔业情况的通报, , 全国",
        "2031年渔业统计公报, 农业农村部, 全国",
        "2031年渔业统计公报, 世界卫生组织,",
        "美国渔业运行情况监测, 农业农村部,",
        "长江流域渔业监测通报, 农业农村部,",
        "西部地区渔业统计, 农业农村部,",
        "欧盟渔业统计公报, 农业农村部,",
        "黄河水文监测月报, 农业农村部,",
        "关于某上市公司违规情况的通报, 农业农村部,",
        "2031年渔业发展白皮书, 农业农村部,",
        "象山县2031年渔业统计公报, 农业农村部, 象山县",
        "关于象山县2031年渔业预算执行情况的报告, , 象山县",
    })
    void theTitleOrTheMinistryTellsThatItIsOfTheCountry(
            String title, String publisher, String expected) {
        ReportBuilder report = ReportBuilder.report("a").titled(title);
        if (publisher != null) {
            report.by(publisher);
        }
        assertThat(
                        SentenceCatalogue.figures(report.paragraph("全年渔业产值9亿元。").build())
                                .getFirst()
                                .of())
                .isEqualTo(expected == null ? "" : expected);
    }

    /** 全市 in the report of a city below a prefecture is not the prefecture. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"临海市2031年渔业统计公报", "2031年临海市渔业统计公报"})
    void theWholeCityIsThatOfTheTitle(String title) {
        ReportBuilder report =
                ReportBuilder.report("a").titled(title).paragraph("全市渔业产值9亿元。全年捕捞产量5万吨。");
        assertThat(SentenceCatalogue.figures(report.build()))
                .hasSize(2)
                .allSatisfy(figure -> assertThat(figure.of()).isEqualTo("临海市"));
    }

    /** What a body did is not of the country that its report is about. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "远洋渔业集团产值9亿元。,",
        "全年渔业产值9亿元。, 全国",
    })
    void aBodyIsNotTheCountry(String text, String expected) {
        ReportBuilder report = ReportBuilder.report("a").titled("2031年全国渔业统计公报").paragraph(text);
        assertThat(SentenceCatalogue.figures(report.build()).getFirst().of())
                .isEqualTo(expected == null ? "" : expected);
    }
}
