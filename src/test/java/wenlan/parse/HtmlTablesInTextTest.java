package wenlan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import wenlan.document.Report;
import wenlan.document.Section;
import wenlan.document.Table;
import wenlan.document.UnitKind;

import java.util.List;

/** Tables in HTML within Markdown or plain text, which stays what it is around them. */
class HtmlTablesInTextTest {
    private static Report read(String text) {
        Report report = Reading.report("a.md", text);
        Invariants.check(report);
        return report;
    }

    private static List<List<String>> cells(Table table) {
        return table.rows().stream()
                .map(r -> r.cells().stream().map(c -> c.text().text()).toList())
                .toList();
    }

    @Test
    void aLongTableMakesNoPageOfTheMarkdownAroundIt() {
        Report report =
                read(
                        """
                        # 灯塔维护

                        ## 一、现状

                        <table>
                        <tr><th>灯塔</th><th>年份</th></tr>
                        <tr><td>北礁</td><td>2001</td></tr>
                        <tr><td>南礁</td><td>2004</td></tr>
                        </table>

                        ## 二、建议

                        尽快维修。
                        """);
        assertThat(report.metadata().title()).isEqualTo("灯塔维护");
        assertThat(report.sections().stream().map(Section::title)).containsExactly("一、现状", "二、建议");
        assertThat(report.tables().getFirst().rows()).hasSize(2);
    }

    @Test
    void aCellThatReachesOverAllRowsIsTheLabelOfEach() {
        Report report =
                read(
                        """
                        # 灯塔维护

                        表1 北礁各年支出

                        <table>
                        <tr><td colspan="2">北礁</td></tr>
                        <tr><td rowspan="2">支出</td><td>2021年 30万元</td></tr>
                        <tr><td>2022年 35万元</td></tr>
                        </table>
                        """);
        Table table = report.tables().getFirst();
        assertThat(table.caption()).isEqualTo("表1 北礁各年支出");
        assertThat(cells(table))
                .containsExactly(List.of("支出", "2021年 30万元"), List.of("支出", "2022年 35万元"));
        assertThat(Reading.texts(report, UnitKind.PARAGRAPH)).isEmpty();
    }

    @Test
    void aTableMayOpenBehindOtherWordsOrTags() {
        Report report =
                read(
                        """
                        灯塔维护情况见下表，其余略去不提，特此说明。

                        <div align="center"><table>
                        <tr><td>灯塔</td><td>年份</td></tr>
                        <tr><td>北礁</td><td>2001</td></tr>
                        </table></div>

                        支出情况为：<table><tr><td>灯塔</td><td>万元</td></tr>
                        <tr><td>南礁</td><td>12</td></tr></table> 以上含税。
                        """);
        assertThat(report.tables()).hasSize(2);
        assertThat(Reading.texts(report, UnitKind.PARAGRAPH))
                .containsExactly("灯塔维护情况见下表，其余略去不提，特此说明。", "支出情况为：", "以上含税。");
    }

    @Test
    void aTableInsideATableIsReadOnce() {
        Report report =
                read(
                        """
                        灯塔维护情况见下表，其余略去不提，特此说明。

                        <table><tr><td>附表</td></tr><tr><td>
                        <table><tr><td>灯塔</td><td>年份</td></tr>
                        <tr><td>北礁</td><td>2001</td></tr></table>
                        </td></tr></table>

                        以上。
                        """);
        assertThat(report.tables()).hasSize(1);
        assertThat(cells(report.tables().getFirst())).containsExactly(List.of("北礁", "2001"));
    }

    /** As HTML lays tables out: a row that a cell reaches into has it, whatever else it holds. */
    @Test
    void aRemarkAcrossARowUsesUpTheCellThatReachesIntoIt() {
        Report report =
                read(
                        """
                        # 灯塔维护

                        <table>
                        <tr><th>海区</th><th>灯塔（座）</th><th>支出（万元）</th></tr>
                        <tr><td>东海</td><td>7</td><td>21.5</td></tr>
                        <tr><td rowspan="2">北海</td><td>12</td><td>30.5</td></tr>
                        <tr><td colspan="2">其中：北礁 4.5</td></tr>
                        <tr><td>南海</td><td>8</td><td>20.1</td></tr>
                        <tr><td>合计</td><td>27</td><td>72.1</td></tr>
                        </table>
                        """);
        assertThat(cells(report.tables().getFirst()))
                .containsExactly(
                        List.of("东海", "7", "21.5"),
                        List.of("北海", "12", "30.5"),
                        List.of("北海", "其中：北礁 4.5", "其中：北礁 4.5"),
                        List.of("南海", "8", "20.1"),
                        List.of("合计", "27", "72.1"));
    }

    @Test
    void aRowWithoutCellsIsCountedByTheCellsThatReachOverIt() {
        Report report =
                read(
                        """
                        # 灯塔维护

                        <table>
                        <tr><th>海区</th><th>灯塔（座）</th><th>支出（万元）</th></tr>
                        <tr><td rowspan="3">北海</td><td rowspan="2">12</td><td rowspan="2">30.5</td></tr>
                        <tr></tr>
                        <tr><td>4</td><td>9.5</td></tr>
                        <tr><td>南海</td><td>8</td><td>20.1</td></tr>
                        </table>
                        """);
        assertThat(cells(report.tables().getFirst()))
                .containsExactly(
                        List.of("北海", "12", "30.5"),
                        List.of("北海", "4", "9.5"),
                        List.of("南海", "8", "20.1"));
    }

    @Test
    void aRowThatACellFromAbovePushesBeyondTheHeaderIsDoubtful() {
        Reading reading =
                Reading.of(
                        "a.md",
                        """
                        # 灯塔维护

                        <table>
                        <tr><th>海区</th><th>灯塔（座）</th><th>支出（万元）</th></tr>
                        <tr><td rowspan="2">北海</td><td>12</td><td>30.5</td></tr>
                        <tr><td>南海</td><td>8</td><td>20.1</td></tr>
                        <tr><td>东海</td><td>7</td><td>21.5</td></tr>
                        </table>
                        """);
        assertThat(reading.reports().getFirst().diagnostics())
                .extracting(wenlan.document.Diagnostic::message)
                .anyMatch(message -> message.startsWith("A table row has 4 cells below 3 columns"));
    }

    @Test
    void severalTablesMayStandOnOneLine() {
        String north =
                "<table><tr><td>灯塔</td><td>年份</td></tr><tr><td>北礁</td><td>2001</td></tr></table>";
        String south =
                "<table><tr><td>浮标</td><td>只数</td></tr><tr><td>南礁</td><td>12</td></tr></table>";
        Report report = read("灯塔维护情况见下表，其余略去不提。\n\n" + north + "另有浮标：" + south + "以上含税。\n");
        assertThat(report.tables().stream().map(HtmlTablesInTextTest::cells))
                .containsExactly(List.of(List.of("北礁", "2001")), List.of(List.of("南礁", "12")));
        assertThat(Reading.texts(report, UnitKind.PARAGRAPH))
                .containsExactly("灯塔维护情况见下表，其余略去不提。", "另有浮标：", "以上含税。");
    }

    @Test
    void aTableInACommentIsNotSeen() {
        Report report =
                read(
                        """
                        灯塔维护情况照旧，其余略去不提，特此说明。

                        <!-- 旧表
                        <table>
                        <tr><td>灯塔</td><td>年份</td></tr>
                        <tr><td>北礁</td><td>2001</td></tr>
                        </table>
                        -->

                        以上。
                        """);
        assertThat(report.tables()).isEmpty();
    }

    @Test
    void anOpeningWithoutAnEndLeavesTheTableBelowAlone() {
        Report report =
                read(
                        """
                        灯塔维护情况见下表，其余略去不提。<table>

                        <table>
                        <tr><td>灯塔</td><td>年份</td></tr>
                        <tr><td>北礁</td><td>2001</td></tr>
                        </table>
                        """);
        assertThat(report.tables()).hasSize(1);
        assertThat(Reading.texts(report, UnitKind.PARAGRAPH)).containsExactly("灯塔维护情况见下表，其余略去不提。");
    }
}
