package wenlan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wenlan.document.Report;
import wenlan.document.Section;
import wenlan.document.Table;
import wenlan.document.UnitKind;

import java.util.List;

/** Where a table begins and ends in text, and what belongs to one cell. */
class TablesInTextTest {
    private static List<List<String>> cells(Table table) {
        return table.rows().stream()
                .map(r -> r.cells().stream().map(c -> c.text().text()).toList())
                .toList();
    }

    private static List<String> titles(Report report) {
        return report.sections().stream().map(Section::title).toList();
    }

    @ParameterizedTest
    @CsvSource({"\\*,* 2031年起统计范围调整", "＊,＊ 2031年起统计范围调整", "※,※ 2031年起统计范围调整"})
    void aLineWithAStarBelowRowsIsANoteOfTheirTable(String mark, String note) {
        Report report =
                Reading.report(
                        "a.md",
                        """
                        表3 飞行情况

                        | 年份 | 架次（万） |
                        |---|---:|
                        | 2030 | 12.5 |
                        | 2031 | 18.1 |

                        %s 2031年起统计范围调整

                        各地均已建立飞行服务站，管理更加有序。
                        """
                                .formatted(mark));
        assertThat(Reading.texts(report, UnitKind.TABLE_NOTE)).containsExactly(note);
        Invariants.check(report);
    }

    @Test
    void linesBetweenTwoBordersOfAGridAreOneRow() {
        Report report =
                Reading.report(
                        "a.txt",
                        """
                        表1 泵站改造
                        ┌────┬────────┬──────┐
                        │片区│ 泵站   │ 投资 │
                        │    │        │(万元)│
                        ├────┼────────┼──────┤
                        │城北│ 老河口 │ 860  │
                        │    │ 二号站 │      │
                        │    ├────────┼──────┤
                        │    │ 柳林站 │ 120  │
                        ├────┼────────┼──────┤
                        │城南│ 新桥站 │ 95   │
                        └────┴────────┴──────┘
                        """);
        Table table = report.tables().getFirst();
        assertThat(table.header()).containsExactly("片区", "泵站", "投资(万元)");
        assertThat(cells(table))
                .containsExactly(
                        List.of("城北", "老河口二号站", "860"),
                        List.of("城北", "柳林站", "120"),
                        List.of("城南", "新桥站", "95"));
        Invariants.check(report);
    }

    @Test
    void belowTheHeaderOfAGridWithoutOtherBordersEachLineIsARow() {
        Report report =
                Reading.report(
                        "a.txt",
                        """
                        +------+------+----+
                        | 港口 | 船名 | 吨 |
                        +------+------+----+
                        | 东港 | 海星 | 12 |
                        |      | 海燕 | 15 |
                        +------+------+----+
                        """);
        assertThat(report.tables().getFirst().rows()).hasSize(2);
    }

    @Test
    void anHtmlTableInMarkdownIsATable() {
        Report report =
                Reading.report(
                        "a.md",
                        """
                        # 摆渡船票价

                        票价如下。

                        <table>
                        <tr><th>航线</th><th>成人</th></tr>
                        <tr><td rowspan="2">东线</td><td>6</td></tr>
                        <tr><td>8</td></tr>
                        </table>

                        儿童半价。
                        """);
        Table table = report.tables().getFirst();
        assertThat(table.header()).containsExactly("航线", "成人");
        assertThat(cells(table)).containsExactly(List.of("东线", "6"), List.of("东线", "8"));
        Invariants.check(report);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "12.5<sup>2</sup>|12.5[2]",
                "12.5<sup>2,3</sup>|12.5[2,3]",
                "12.5<sup>3)</sup>|12.5(3)",
                "12.5<sup>[3]</sup>|12.5[3]",
                "2031<sup>①</sup>|2031①",
                "渔获<sup>1</sup>（吨）|渔获[1]（吨）",
                "12.5%<sup>a</sup>|12.5%[a]",
                "面积（km<sup>2</sup>）|面积（km2）",
                "水量（万米<sup>3</sup>）|水量（万米3）",
                "Nm<sup>3</sup>|Nm3",
                "CO<sub>2</sub>|CO2",
                "GDP<sup>2</sup>|GDP[2]",
                "3×10<sup>4</sup>吨|3×10^4吨",
                "（10<sup>4</sup>t）|（10^4t）",
                "10<sup>2</sup>|10[2]",
                "1<sup>st</sup>|1st",
            })
    void raisedMarksAreNoDigitsOfTheirNumbers(String cell, String read) {
        String table =
                "<table><tr><th>港</th><th>数</th></tr><tr><td>甲</td><td>%s</td></tr>"
                        + "<tr><td>乙</td><td>5</td></tr></table>";
        for (String name : List.of("a.html", "a.md")) {
            Report report =
                    Reading.report(
                            name, "<h1>船期</h1>\n\n" + table.formatted(cell) + "\n\n<p>如表。</p>\n");
            assertThat(cells(report.tables().getFirst()).getFirst()).containsExactly("甲", read);
            Invariants.check(report);
        }
        Report pipes =
                Reading.report(
                        "a.md", "# 船期\n\n| 港 | 数 |\n|---|---|\n| 甲 | %s |\n".formatted(cell));
        assertThat(cells(pipes.tables().getFirst()).getFirst()).containsExactly("甲", read);
    }

    @Test
    void aRowOfUnitsBelowTheNamesBelongsToThem() {
        Report report =
                Reading.report(
                        "a.md",
                        "| 船名 | 载重 | 造价 |\n"
                                + "|---|---|---|\n"
                                + "| 单位 | 千吨 | 亿元 |\n"
                                + "| 海星 | 12 | 3 |\n"
                                + "| 海燕 | 9 | 2 |\n");
        Table table = report.tables().getFirst();
        assertThat(table.header().subList(1, 3)).containsExactly("载重 千吨", "造价 亿元");
        assertThat(cells(table)).hasSize(2);
        Report words =
                Reading.report(
                        "a.md",
                        "| 物 | 名 |\n|---|---|\n|  | 米 |\n| 粮 | 面 |\n| 油 | 豆油 |\n| 菜 | 青菜 |\n");
        assertThat(cells(words.tables().getFirst())).hasSizeGreaterThan(2);
    }

    @Test
    void theCaptionOfTheNextTableEndsATable() {
        Report report =
                Reading.report(
                        "a.txt", "表1 船队\n船名\t吨位\n海星\t120\n海燕\t95\n表2 码头\n码头\t泊位\n东港\t3\n西港\t5\n");
        assertThat(report.tables()).hasSize(2);
        assertThat(report.tables().getLast().caption()).isEqualTo("表2 码头");
    }

    @Test
    void theNextHeadingOfTheTextEndsATable() {
        Report report =
                Reading.report(
                        "a.txt",
                        "一、船队情况\n本公司现有三条航线，全部为近海航线。\n船名\t吨位\n海星\t120\n海燕\t95\n"
                                + "二、码头情况\n码头\t泊位\n东港\t3\n西港\t5\n");
        assertThat(titles(report)).containsExactly("一、船队情况", "二、码头情况");
        assertThat(report.tables()).hasSize(2);
    }

    @Test
    void theTitleOfALabelStandsInTheNextLine() {
        Report report =
                Reading.report("a.txt", "概况如下。\n\n附表1\n渔港建设计划\n单位：万元\n渔港\t投资\n东港\t300\n西港\t280\n");
        assertThat(report.tables().getFirst().caption()).isEqualTo("附表1渔港建设计划");
    }

    @Test
    void aBoxWithRowsIsATable() {
        Report report =
                Reading.report(
                        "a.txt", "主要目标如下。\n专栏2 渔业主要指标\n指标\t今年\t后年\n产量\t12\t15\n产值\t30\t38\n");
        assertThat(report.tables().getFirst().caption()).isEqualTo("专栏2 渔业主要指标");
        assertThat(titles(report)).isEmpty();
    }

    @Test
    void twoRowsOfNamesThatBothLackTheFirstAreOneHeader() {
        Report report =
                Reading.report(
                        "a.txt",
                        "\t今年\t\t去年\t\n"
                                + "\t金额\t占比\t金额\t占比\n"
                                + "渔业\t120\t60%\t100\t55%\n"
                                + "航运\t80\t40%\t81\t45%\n");
        assertThat(report.tables().getFirst().rows()).hasSize(2);
    }

    /** Markdown marks one row: cells over several columns are repeated or left empty there. */
    @Test
    void namesBelowRepeatedOrMissingNamesAreASecondHeader() {
        String below = "| 渔业 | 120 | 60% | 100 | 55% |\n| 航运 | 80 | 40% | 81 | 45% |\n";
        for (String upper : List.of("| 行业 | 今年 | 今年 | 去年 | 去年 |\n", "| | 今年 | | 去年 | |\n")) {
            Report report =
                    Reading.report(
                            "a.md",
                            upper
                                    + "|---|---|---|---|---|\n"
                                    + "| 行业 | 金额 | 占比 | 金额 | 占比 |\n"
                                    + below);
            assertThat(report.tables().getFirst().header())
                    .containsExactly("行业", "今年 金额", "今年 占比", "去年 金额", "去年 占比");
            assertThat(report.tables().getFirst().rows()).hasSize(2);
        }
    }

    @Test
    void aRowOfWordsBelowNamesThatAllDifferIsData() {
        Report report =
                Reading.report(
                        "a.md",
                        "| 项目 | 方案一 | 方案二 |\n|---|---|---|\n| 结构 | 木 | 石 |\n"
                                + "| 土建 | 120 | 131 |\n");
        assertThat(report.tables().getFirst().rows()).hasSize(2);
    }

    @Test
    void aCaptionWithAGapBehindItsNumberIsNoRow() {
        Report report =
                Reading.report(
                        "a.txt",
                        "渡口票价由各县核定，每两年调整一次。\n\n表2  渡口票价\n渡口    成人    学生\n"
                                + "东渡    3       1.5\n西渡    4       2\n资料来源：各县价格部门。\n");
        Table table = report.tables().getFirst();
        assertThat(table.caption()).isEqualTo("表2  渡口票价");
        assertThat(table.header()).containsExactly("渡口", "成人", "学生");
        assertThat(table.rows()).hasSize(2);
    }
}
