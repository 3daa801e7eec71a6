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
                "渔州市2031年统计公报; 指标|产量|上年产量; 2031年 -",
                "渔州市2031年统计公报; 指标|指数（上年=100）|为上年（%）; 2031年 2031年",
                "渔州市2031年上半年主要经济指标; 指标|产量|同比（%）; 2031年上半年 2031年上半年",
                "渔州市2031年一季度经济运行监测; 指标|一季度|增速（%）; 2031年一季度 2031年一季度",
                "渔州2031年4月统计月报; 指标|本月|至本月累计; 2031年4月 2031年1—4月",
                "渔州2031年4月统计月报; 指标|以上月价格为100|以上年同期价格为100 本月; 2031年4月 2031年4月",
                "渔州2031年4月统计月报; 指标|本月产量|同比（%）; 2031年4月 2031年4月",
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
}
