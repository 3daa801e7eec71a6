package wenlan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wenlan.document.AnnotatedReport;
import wenlan.document.EntityKind;
import wenlan.search.ReportBuilder;
import wenlan.search.UnitLister;

import java.util.List;
import java.util.stream.Collectors;

/** The time and the place of figures of a table that only title and caption tell. */
class TableTimesTest {
    private static List<StatedFigure> figures(ReportBuilder report) {
        AnnotatedReport built = report.build();
        return TableEntry.of(
                        built.report(), built.report().tables().getFirst(), UnitLister.list(built))
                .stated();
    }

    private static String time(StatedFigure figure) {
        return figure.time().isEmpty() ? "-" : figure.time();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "渔州市2031年统计公报; 指标|产量|比上年增长（%）; 2031年 2031年",
                "渔州市2031年统计公报; 指标|产量|上年产量; 2031年 2030年",
                "渔州市2031年统计公报; 指标|指数（上年=100）|为上年（%）; 2031年 2031年",
                "渔州市2031年上半年主要经济指标; 指标|产量|同比（%）; 2031年上半年 2031年上半年",
                "渔州市2031年一季度经济运行监测; 指标|一季度|增速（%）; 2031年一季度 2031年一季度",
                "渔州2031年4月统计月报; 指标|本月|至本月累计; 2031年4月 2031年1—4月",
                "渔州2031年4月统计月报; 指标|以上月价格为100|以上年同期价格为100 本月; 2031年4月 2031年4月",
                "渔州2031年4月统计月报; 指标|本月产量|同比（%）; 2031年4月 2031年4月",
                "渔州市2031年上半年主要经济指标; 指标|本期|上年同期; 2031年上半年 2030年上半年",
                "渔州市2031年上半年主要经济指标; 指标|产量|上年产量; 2031年上半年 -",
                "渔州市2031年一季度主要经济指标; 指标|余额|上年末余额; 2031年一季度 2030年",
                "渔州市2031年前三季度经济运行监测; 指标|全年目标|完成数; 2031年 2031年前三季度",
                "渔州市2031年计划执行情况; 指标|年度计划|完成数; 2031年 2031年",
                "渔州市2032年一般公共预算支出表; 科目|上年执行数|预算数; 2031年 2032年",
                "2031年第23周水产品周报（6月2日—6月8日）; 品种|价格（元）|环比（%）; 2031年6月 2031年6月",
                "2031年第18周水产品周报（4月28日—5月4日）; 品种|价格（元）|指数; 2031年4—5月 2031年4—5月",
                "2031年第23周水产品周报; 品种|价格（元）|指数; - -",
                "2031年远洋渔业运行简报; 指标|产量|产值; 2031年 2031年",
                "2031年远洋渔业白皮书; 指标|产量|产值; - -",
                "渔州市2031年财政决算; 指标|预算数|决算数; 2031年 2031年",
                "渔州市2031年财政预算执行情况; 指标|下年预算数|执行数; - 2031年",
            })
    void theTitleTellsTheTime(String title, String header, String expected) {
        ReportBuilder report =
                ReportBuilder.report("a")
                        .titled(title)
                        .table("海产", header.split("\\|"))
                        .row("海水鱼", "131.5", "128.2")
                        .row("淡水鱼", "122.4", "96.8");
        assertThat(
                        figures(report).stream()
                                .limit(2)
                                .map(TableTimesTest::time)
                                .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "员工构成（截至2031年12月31日）; 2031年",
                "员工构成（2031年末）; 2031年",
                "员工构成（截至2031年初）; -",
            })
    void theHeadingTellsTheTime(String heading, String expected) {
        ReportBuilder report =
                ReportBuilder.report("a")
                        .titled("远洋股份概览")
                        .heading(1, heading)
                        .table("员工", "类别", "人数")
                        .row("船员", "131")
                        .row("行政", "22");
        assertThat(time(figures(report).getFirst())).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "温州市2031年旅游统计公报; 客源地; 杭州; 温州",
                "温州市2031年旅游统计公报; 城市; 杭州; 杭州",
                "2031年水资源公报; 河段; 兰州至西宁; ''",
                "2031年水资源公报; 城市; 兰州; 兰州",
            })
    void rowsOfPartnersAndReachesAreOfNoPlaceThatTheyName(
            String title, String head, String row, String expected) {
        ReportBuilder report =
                ReportBuilder.report("a")
                        .titled(title)
                        .table("表 1 统计", head, "数量（万）")
                        .row(row, "131.5")
                        .mention(EntityKind.CITY, row.substring(0, 2), row.substring(0, 2))
                        .row("其余", "22.4");
        assertThat(String.join("+", figures(report).getFirst().cities())).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "截至2031年6月30日止六个月; 2031年上半年",
                "截至二零三一年六月三十日止六個月; 2031年上半年",
                "截至2031年9月30日止9个月; 2031年前三季度",
                "截至2031年12月31日止年度; 2031年",
                "截至2031年3月31日止年度; 2031年",
                "截至2031年12月31日止六个月; 2031年下半年",
                "截至2031年3月31日止六个月; -",
                "2031年1月1日至9月30日; 2031年前三季度",
                "截至2031年8月底; 2031年8月",
            })
    void monthsUntilADayAreThoseMonths(String time, String expected) {
        ReportBuilder column = ReportBuilder.report("a").titled("远洋股份公告").table("渔船", "项目", time);
        ReportBuilder caption =
                ReportBuilder.report("b")
                        .titled("远洋股份公告")
                        .table("表 1 " + time + "渔船", "项目", "产值（万元）");
        assertThat(time(figures(column.row("远洋", "131.5").row("近海", "12.5")).getFirst()))
                .isEqualTo(expected);
        assertThat(time(figures(caption.row("远洋", "131.5").row("近海", "12.5")).getFirst()))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "表 1 2031年1—6月渔业; 本期; 上年同期; 2031年上半年 2030年上半年",
                "表 1 2031年渔业; 产值（亿元）; 上年产值（亿元）; 2031年 2030年",
                "表 1 渔业; 2031年1—6月; 去年同期; 2031年上半年 2030年上半年",
                "表 1 2031年9月末渔业; 本月末; 上年末; 2031年9月 2030年",
                "表 1 2031年5月渔业; 本月产值（亿元）; 累计产值（亿元）; 2031年5月 2031年1—5月",
            })
    void aColumnTellsItsTimeByThatOfItsTable(
            String caption, String one, String other, String expected) {
        ReportBuilder report =
                ReportBuilder.report("a")
                        .titled("远洋股份公告")
                        .table(caption, "项目", one, other)
                        .row("远洋", "131.5", "128.2")
                        .row("近海", "22.4", "26.8");
        assertThat(
                        figures(report).stream()
                                .limit(2)
                                .map(TableTimesTest::time)
                                .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    /** What is planned is expected, what came of it is not. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "年度计划, true",
        "全年目标（亿元）, true",
        "年初预算数, true",
        "完成数, false",
        "目标完成率（%）, false",
        "上年决算数, false",
    })
    void aColumnOfAPlanIsExpected(String column, boolean expected) {
        ReportBuilder report =
                ReportBuilder.report("a")
                        .titled("渔州市2031年经济运行情况")
                        .table("表 1 渔业", "项目", column)
                        .row("远洋", "131.5")
                        .row("近海", "22.4");
        assertThat(figures(report).getFirst().forecast()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "地区; 其他; 产值（亿元）; ''",
                "品种; 其他; 产值（亿元）; /浙江",
                "品种; 其他地区; 产值（亿元）; ''",
            })
    void aRestOfPlacesIsOfNone(String head, String row, String column, String expected) {
        ReportBuilder report =
                ReportBuilder.report("a")
                        .titled("浙江省2031年统计公报")
                        .table("表 1 渔业", head, column)
                        .row(row, "131.5");
        StatedFigure figure = figures(report).getFirst();
        assertThat(
                        String.join("+", figure.cities())
                                + (figure.locality() == null ? "" : "/" + figure.locality()))
                .isEqualTo(expected);
    }
}
