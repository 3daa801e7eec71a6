package wenlan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wenlan.document.UnitKind;
import wenlan.search.ReportBuilder;

import java.util.stream.Collectors;

/** The year of a sentence that tells none, by the heading or the title above it. */
class YearAboveTest {
    private static String years(ReportBuilder report) {
        return SentenceCatalogue.figures(report.build()).stream()
                .map(figure -> figure.year() + (figure.yearInherited() ? "*" : ""))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "渔州市2031年统计公报, 渔业产值8亿元。, 2031*",
        "2031年远洋股份年度报告, 公司净利润3亿元。, 2031*",
        "2031年渔民生活调查报告, 渔民收入3万元。, 2031*",
        "渔州统计年鉴2031年, 养殖面积3亩。, 2031*",
        "2031年渔业发展规划, 渔业产值8亿元。, null",
        "2031年渔业政策白皮书, 渔业产值8亿元。, null",
        "2026—2030年渔业统计, 渔业产值8亿元。, null",
        "渔州市2031年统计公报, 目前渔业产值8亿元。, null",
        "渔州市2031年统计公报, 力争渔业产值达8亿元。, null",
        "渔州市2031年统计公报, 2029年渔业产值8亿元。, 2029",
        "渔州市2031年统计公报, 渔业产值8亿元，比2030年增长5%。, 2031* 2031*",
        "渔州市2031年统计公报, 十年前渔业产值仅3亿元。, null",
        "渔州市2031年统计公报, 当时渔业产值3亿元。, null",
        "渔州市2031年统计公报, 改革开放之初，渔业产值3亿元。, null",
        "渔州市2031年统计公报, 上世纪末，渔业产值3亿元。, null",
        "渔州市2031年统计公报, 解放前渔业产值3亿元。, null",
        "渔州市2031年统计公报, 1990年代渔业产值3亿元。, null",
        "渔州市2031年统计公报, 八十年代渔业产值3亿元。, null",
        "渔州市2031年统计公报, 累计投资3亿元。, null",
        "渔州市2031年统计公报, 全年累计投资3亿元。, 2031*",
        "渔州市2031年统计公报, 远期渔业产值3亿元。, null",
        "渔州市2031年统计公报, 建成投产后渔业产值3亿元。, null",
        "漁州市民國120年漁業統計概要, 漁業產值8億元。, 2031*",
        "东海渔具：2031年上半年营收12亿元, 营业收入12亿元，净利润3亿元。, 2031* 2031*",
        "东海渔具：2031年上半年营收12亿元, 东海渔具8月28日披露，上半年营业收入12亿元。, 2031*",
        "东海渔具：2031年上半年营收12亿元, 8月28日，公司发布公告，营业收入12亿元。, 2031*",
        "东海渔具2031年将投资12亿元, 渔港投资4亿元。, null",
        "东海渔具2031年营收将突破12亿元, 渔港投资4亿元。, null",
        "漁州市一二〇年漁業統計, 漁業產值8億元。, null",
        "漁州縣120年度漁業總決算, 漁業歲出決算數8億元。, 2031*",
        "二〇三一年渔业统计公报, 渔业产值8亿元。, 2031*",
        "渔民收入（2031年）, 渔业产值8亿元。, 2031*",
        "渔业股份2031年度信息披露报告, 渔业产值8亿元。, 2031*",
        "2031年渔业环境公报, 渔港水面优良率85.5%；PM2.5年均浓度33微克/立方米。, 2031* 2031*",
        "2031年渔业统计公报, 渔业产值8亿元，为2029年的61.5%；捕捞量3万吨，增长9%。, 2031* 2031* 2031*",
        "2031年渔业统计公报, 渔业产值8亿元，为2029年的58%，捕捞量3万吨，恢复至2029年同期的49.7%。渔港32座。, 2031* 2031* 2031*",
        "2031年渔业统计公报, 渔业产值8亿元，不足2029年同期的一半。, 2031*",
        "2031年渔业统计公报, 渔业产值8亿元，达到2029年同期水平。渔业利润5亿元。, 2031* 2031*",
        "2031年渔业统计公报, 渔业产值8亿元，超过2029年全年。渔业利润5亿元。, 2031* 2031*",
        "2031年渔业统计公报, 渔业产值8亿元，创2026年以来新高。渔业利润5亿元。, 2031* 2031*",
        "2031年渔业统计公报, 出口占比由2029年的48%提高到2030年的58%。, 2029 2030",
        "渔州县第七次全国人口普查公报, 全县人口3万人。, 2020*",
        "渔州县第四次全国经济普查公报, 全县渔业企业3万家。, 2018*",
        "渔州县第九次全国人口普查公报, 全县人口3万人。, null",
        "渔州县第七次全国人口普查公报, 全县人口3万人，与第六次全国人口普查的2万人相比增加1万人。, 2020*",
        "2031年渔州市外贸情况, 对网州出口3亿元。, 2031*",
        "二零三一至三二年度渔业公报, 渔业产值8亿元。, 2031*",
        "渔港建设指南（2031年）, 渔业产值8亿元。, null",
        "渔州市2031年统计公报, 渔业法规定罚款3万元。, null",
        "渔州市2031年统计公报, 鱼价由3元降为2元。, null 2031*",
        "渔州市2031年统计公报, 4月，渔业产值8亿元。利润3亿元。, 2031* 2031*",
    })
    void theTitleTellsIt(String title, String text, String expected) {
        assertThat(years(ReportBuilder.report("a").titled(title).paragraph(text)))
                .isEqualTo(expected);
    }

    /** Where the title names no year, the line below it that gives account of one tells it. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2031年12月全省进出口情况, 2031*",
        "2031年12月印发, null",
    })
    void theHeadOfTheReportTellsIt(String line, String expected) {
        assertThat(
                        years(
                                ReportBuilder.report("a")
                                        .titled("全省外贸")
                                        .unit(UnitKind.METADATA, null, line)
                                        .paragraph("进出口总额8亿元。")))
                .isEqualTo(expected);
    }

    /**
     * What only stands beside a time, as that of a year before, is none of what goes on with it.
     */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2031年渔州市外贸情况, 一季度，全市出口8亿元，上年同期为7亿元。其中对网州出口3亿元。, 2031一季度 2030一季度 2031一季度",
        "渔州市简讯, 2031年一季度，全市出口8亿元，上年同期为7亿元。其中对网州出口3亿元。, 2031一季度 2030一季度 2031一季度",
        "渔州市简讯, 2031年全市出口8亿元，上年为7亿元。其中对网州出口3亿元。, 2031 2030 2031",
        "渔州市简讯, 2031年渔业产值8亿元，2030年为7亿元。渔船产量8艘。, 2031 2030 2031",
        "渔州市简讯, 2031年渔业产值8亿元；而2025年仅为2亿元。渔船产量8艘。, 2031 2031",
        "渔州市简讯, 2031年渔业产值8亿元。研发投入强度由2030年的3.1%提高到3.2%。新增就业9万人。, 2031 2030 2031 2031",
        "渔州市简讯, 2031年渔业产值8亿元。渔业利润3亿元，比2029年增长7%。新增就业9万人。, 2031 2031 2031 2031",
        "渔州市简讯, 2031年渔业产值8亿元。渔业利润3亿元，比2031年增长7%。, 2031 null null",
        "渔业股份2031年三季报, 前三季度营业收入30亿元。第三季度营业收入11亿元。, 2031前三季度 2031三季度",
        "渔业股份2031年半年报, 第二季度营收17亿元。公司6月销量3万台，1—6月累计销量16万台。, 2031二季度 20316月 2031上半年",
    })
    void whatStandsBesideATimeIsNone(String title, String text, String expected) {
        assertThat(
                        SentenceCatalogue.figures(
                                        ReportBuilder.report("a")
                                                .titled(title)
                                                .paragraph(text)
                                                .build())
                                .stream()
                                .map(f -> f.year() + (f.period() == null ? "" : f.period().label()))
                                .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2030年渔业情况回顾, 2030*",
        "2030年渔业工作安排, 2030*",
        "2030年以前的渔业情况, null",
        "2030年前渔业数据, null",
        "2030年后的渔业市场情况, null",
        "2030年前三季度渔业情况, 2030*",
        "2029年和2030年渔业情况, null",
        "渔业情况, 2031*",
    })
    void theNearestHeadingTellsItFirst(String heading, String expected) {
        ReportBuilder report =
                ReportBuilder.report("a")
                        .titled("渔州市2031年统计公报")
                        .heading(1, heading)
                        .paragraph("渔业产值8亿元。");
        assertThat(years(report)).isEqualTo(expected);
    }

    /** A part of a year that ended shortly before is one of the year of publication. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2031-10-18, 1—9月全市渔业产值8亿元。其中，远洋产值3亿元。, 2031* 2031*",
        "2031-09, 全市上半年渔业产值8亿元。, 2031*",
        "2031-10, 上半年渔业产值8亿元。, null",
        "2032-01-18, 12月渔业产值8亿元。, null",
        "2031-09, 去年上半年渔业产值8亿元。, 2030*",
        "2031-09, 渔业产值8亿元。, null",
        "2031, 上半年渔业产值8亿元。, null",
    })
    void theDayOfPublicationTellsIt(String published, String text, String expected) {
        ReportBuilder report = ReportBuilder.report("a").titled("渔州统计").published(published);
        assertThat(years(report.paragraph(text))).isEqualTo(expected);
    }

    /** Below the heading of a plan this year is its year, and figures are expected. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "三、2032年目标, 渔业产值增长6%。, 2032*E",
        "二、2032年工作安排, 今年主要预期目标是：渔业产值增长6%左右。, 2032*E",
        "三、民國121年度工作目標, 漁業產值增長6%。, 2032*E",
        "一、2031年工作回顾, 今年渔业产值增长6%。, null",
    })
    void theHeadingOfAPlanTellsIt(String heading, String text, String expected) {
        ReportBuilder report =
                ReportBuilder.report("a")
                        .titled("渔州市2032年政府工作报告")
                        .heading(1, heading)
                        .paragraph(text);
        assertThat(
                        SentenceCatalogue.figures(report.build()).stream()
                                .map(YearAboveTest::told)
                                .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    /** 今年 is the year of publication where its month is told and the title names no other one. */
    @ParameterizedTest(name = "{0} {1}: {3}")
    @CsvSource({
        "渔业新闻, 2031-10-18, , 今年渔业产值8亿元。, 2031*",
        "渔业新闻, 2031-10-18, , 今年以来渔业产值8亿元。, 2031*",
        "渔业新闻, 2031-10-18, , 去年渔业产值8亿元。, 2030*",
        "渔业新闻, 2031-10-18, , 明年渔业产值预计达8亿元。, 2032*E",
        "渔业新闻, 2031-10-18, , 渔业产值由去年的8亿元增至9亿元。, 2030* null",
        "渔业新闻, 2031-10-18, , 渔业产值比去年增长8%。, null",
        "渔业新闻, 2031-10-18, , 如今年轻渔民3万人。, null",
        "渔业新闻, 2031-10-18, , 成立至今年产渔船30艘。, null",
        "渔业新闻, 2031-10-18, , 在去年增长10%的基础上，渔业产值达到8亿元。, null null",
        "渔业新闻, 2031-10-18, , 延续去年良好态势，渔业产值达到8亿元。, null",
        "渔业新闻, 2031-10-18, , 受去年高基数影响，渔业产值增长3%。, null",
        "渔业新闻, 2032-01-04, , 今年以来，渔业产值达到8亿元。, null",
        "渔业新闻, 2031-10-18, , 过去年均渔业产值8亿元。, null",
        "渔业新闻, 2031-10-18, , 到今年9月渔业产值8亿元。, null",
        "渔业新闻, 2031-10-18, , 到今年底渔业产值达8亿元。, 2031*E",
        "渔业新闻, 2031, , 今年渔业产值8亿元。, null",
        "2030年渔业年报, 2031-03, , 今年渔业产值8亿元。, null",
        "2030年预算执行情况和2031年预算草案, 2031-01, , 去年渔业收入8亿元。, 2030*",
        "渔业新闻, 2031-10-18, 2020年渔业大事, 今年渔业产值8亿元。, null",
        "渔州市政府工作报告, 2031-01-18, , 过去一年，渔业产值8亿元。, 2030*",
        "渔州市政府工作报告, 2031-01-18, 一、过去一年工作回顾, 渔业产值8亿元。, 2030*",
        "渔州市政府工作报告, 2031-01-18, 一、2030年工作回顾, 一年来，渔业产值8亿元。, 2030*",
        "渔州市政府工作报告, 2031-01-18, 一、2030年工作回顾, 五年来，渔业产值8亿元。, null",
        "渔州市政府工作报告, 2031-01-18, 一、过去一年工作回顾, 全年渔业产值8亿元。, 2030*",
        "2031年渔州市政府工作报告, , 一、过去一年工作回顾, 渔业产值8亿元。, 2030*",
        "2031年渔州市政府工作报告, , 一、工作回顾, 全年渔业产值8亿元。, null",
        "渔州施政报告, 2031-10, , 过去一年，渔业产值8亿元。, null",
        "渔州市政府工作报告, 2031-01-18, 三、今年工作安排, 今年渔业产值达到8亿元。, 2031*E",
        "渔州市政府工作报告, 2031-01-18, 三、2031年工作, 渔业产值增长8%。, 2031*E",
        "渔州市预算报告, 2031-01-18, 二、2031年财政预算草案, 渔业支出安排8亿元。, 2031*E",
    })
    void theDayOfWritingTells(
            String title, String published, String heading, String text, String expected) {
        ReportBuilder report = ReportBuilder.report("a").titled(title);
        if (published != null) {
            report.published(published);
        }
        if (heading != null) {
            report.heading(1, heading);
        }
        assertThat(
                        SentenceCatalogue.figures(report.paragraph(text).build()).stream()
                                .filter(f -> f.place().unit().kind() != UnitKind.HEADING)
                                .map(YearAboveTest::told)
                                .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    /** A title of a part of a year is that of its figures, but for what is told of the whole. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2031年1—8月渔州经济运行情况, 渔业产值增长9%。, 2031年1—8月",
        "2031年前三季度渔州经济运行情况, 渔业产值8亿元。, 2031年前三季度",
        "2031年前三季度渔州经济运行情况, 全年渔业产值8亿元。, 2031年",
        "渔州市2031年渔业情况的通报, 渔业产值8亿元。, 2031年",
    })
    void aTitleOfAPartOfAYearTellsThat(String title, String text, String expected) {
        assertThat(
                        SentenceCatalogue.figures(
                                        ReportBuilder.report("a")
                                                .titled(title)
                                                .paragraph(text)
                                                .build())
                                .getFirst()
                                .time())
                .isEqualTo(expected);
    }

    private static String told(StatedFigure figure) {
        return figure.year() + (figure.yearInherited() ? "*" : "") + (figure.forecast() ? "E" : "");
    }
}
