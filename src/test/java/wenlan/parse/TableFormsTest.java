package wenlan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import wenlan.document.Report;
import wenlan.document.Table;
import wenlan.document.UnitKind;

import java.util.List;
import java.util.stream.IntStream;

/** Forms in which plain text prints tables, and what falls into them. */
class TableFormsTest {
    private static final String HEAD = "河湾港发展报告\n\n一、概况\n\n河湾港全年完成货物吞吐量三百万吨，比上年增长一成。\n\n";
    private static final String REST = "\n\n二、展望\n\n预计明年吞吐量继续增长，增幅比今年略有下降。\n";

    private static Report report(String table) {
        Report report = Reading.report("a.txt", HEAD + table + REST);
        Invariants.check(report);
        assertThat(report.sections()).hasSize(2);
        return report;
    }

    private static List<String> rows(Report report) {
        assertThat(report.tables()).hasSize(1);
        Table table = report.tables().getFirst();
        return table.rows().stream()
                .map(
                        row ->
                                String.join(
                                        "|",
                                        row.cells().stream().map(c -> c.text().text()).toList()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"金额单位：万元", "货币单位：万元", "公开02表　　金额单位：万元", "单位：万元"})
    void aUnitLineStandsBetweenCaptionAndRows(String line) {
        Report report = report("表1 收入决算表\n" + line + "\n项目\t金额\n拨款\t520.3\n事业\t88.0\n合计\t608.3");
        assertThat(report.tables()).hasSize(1);
        Table table = report.tables().getFirst();
        assertThat(table.caption()).isEqualTo("表1 收入决算表");
        assertThat(table.unit()).isEqualTo("万元");
        assertThat(table.rows()).hasSize(3);
    }

    @Test
    void columnsMayStandOneBelowTheOther() {
        Report report =
                report(
                        "表1 各港渡船\n港口\n东港\n西港\n南港\n渡船（艘）\n12\n8\n20\n乘客（人）\n310\n280\n450\n"
                                + "来源：河湾港务局\n");
        assertThat(report.tables().getFirst().header()).containsExactly("港口", "渡船（艘）", "乘客（人）");
        assertThat(rows(report)).containsExactly("东港|12|310", "西港|8|280", "南港|20|450");
    }

    @Test
    void columnsOfDifferentLengthAreNone() {
        Report report = report("表1 各港渡船\n港口\n东港\n西港\n南港\n渡船（艘）\n12\n8\n来源：河湾港务局\n");
        assertThat(report.tables()).allMatch(t -> t.rows().isEmpty());
    }

    @Test
    void aCellOfAGridGoesOnBehindItsComma() {
        Report report =
                report(
                        """
                        表1 渡口情况
                        ┌──────┬──────────┬────┐
                        │渡口  │说明      │船只│
                        ├──────┼──────────┼────┤
                        │东渡  │每天开行，│12  │
                        │      │节日加班  │    │
                        │西渡  │隔日开行  │8   │
                        │南渡  │停航      │0   │
                        └──────┴──────────┴────┘
                        """);
        assertThat(rows(report)).containsExactly("东渡|每天开行，节日加班|12", "西渡|隔日开行|8", "南渡|停航|0");
    }

    @Test
    void halfTheLinesOfASmallAlignedTableMayBeItsHeader() {
        Report report =
                Reading.report(
                        "a.txt",
                        """
                        Harbour Outlook

                        1. Overview

                        The port handled three million tonnes, a tenth more than the year before.

                        Table 1. Cargo by terminal
                                      Cargo (million t)          Growth (%)
                                      2021        2022           2021       2022
                        East          1.2         1.3            4.0        8.3
                        West          0.8         0.7            1.0        -2.5
                        Source: Port authority.
                        """);
        Invariants.check(report);
        assertThat(rows(report)).containsExactly("East|1.2|1.3|4.0|8.3", "West|0.8|0.7|1.0|-2.5");
        assertThat(report.tables().getFirst().header())
                .containsExactly(
                        "",
                        "Cargo (million t) 2021",
                        "Cargo (million t) 2022",
                        "Growth (%) 2021",
                        "Growth (%) 2022");
    }

    @Test
    void aNoteWhoseMarkARowHasIsNoPartOfARow() {
        Report report =
                report(
                        "表1 各港吞吐量\n港口\t2021年\t2022年\n东港\t120\t130①\n西港\t80\t78\n"
                                + "① 含代管码头。\n南港\t60\t66\n来源：河湾港务局\n");
        assertThat(rows(report)).containsExactly("东港|120|130①", "西港|80|78", "南港|60|66");
        assertThat(Reading.texts(report, UnitKind.FOOTNOTE)).containsExactly("① 含代管码头。");
    }

    @Test
    void aNoteAtTheFootOfAPageDoesNotEndATable() {
        Report report =
                report(
                        "表1 各港吞吐量\n港口\t2021年\t2022年\n东港\t120\t130\n西港\t80\t78\n\n"
                                + "1 吞吐量含代管码头，不含渔港。\n\n12\n\n南港\t60\t66\n来源：河湾港务局\n");
        assertThat(rows(report)).containsExactly("东港|120|130", "西港|80|78", "南港|60|66");
        assertThat(Reading.texts(report, UnitKind.FOOTNOTE)).hasSize(1);
    }

    @Test
    void labelsBrokenOverTwoLinesAreReadOnceHoweverManyThereAre() {
        String broken =
                IntStream.range(0, 130)
                        .mapToObj(n -> "东岸各渡口渡船与浮码头数\n其中" + n + "号              " + n + "    7\n")
                        .reduce("", String::concat);
        String plain =
                IntStream.range(0, 90)
                        .mapToObj(n -> "西渡" + n + "号              " + n + "    8\n")
                        .reduce("", String::concat);
        String table = "表1 各渡口渡船\n渡口                    2030年  2031年\n" + broken + plain;
        assertThat(rows(report(table))).hasSize(220).doesNotHaveDuplicates();
    }
}
