package wenlan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import wenlan.document.Report;
import wenlan.document.Table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Names of columns that are printed in more than one row. */
class HeaderRowsTest {
    private static Table table(String name, String text) {
        Report report = Reading.report(name, text);
        Invariants.check(report);
        return report.tables().getFirst();
    }

    @Test
    void cellsOfHtmlThatReachOverColumnsNameThem() {
        Table table =
                table(
                        "a.html",
                        """
                        <html><body><h1>渡口客运情况</h1><p>各渡口客运情况如下，单位为人。</p>
                        <table><thead>
                        <tr><th rowspan="2">渡口</th><th colspan="2">2021年</th>
                        <th colspan="2">2022年</th></tr>
                        <tr><th>客运量</th><th>增速</th><th>客运量</th><th>增速</th></tr>
                        </thead><tbody>
                        <tr><td>东渡</td><td>310</td><td>4%</td><td>322</td><td>3.9%</td></tr>
                        <tr><td>西渡</td><td>120</td><td>2%</td><td>118</td><td>-1.7%</td></tr>
                        </tbody></table></body></html>
                        """);
        assertThat(table.header())
                .containsExactly("渡口", "2021年 客运量", "2021年 增速", "2022年 客运量", "2022年 增速");
        assertThat(table.rows()).hasSize(2);
    }

    @Test
    void namesOfSeveralColumnsStandInTheFirstOfThemInPlainText() {
        Table table =
                table(
                        "a.txt",
                        """
                        表1 各渡口客运情况

                        渡口\t2021年\t\t2022年\t
                        \t客运量\t增速\t客运量\t增速
                        东渡\t310\t4%\t322\t3.9%
                        西渡\t120\t2%\t118\t-1.7%
                        """);
        assertThat(table.header())
                .containsExactly("渡口", "2021年 客运量", "2021年 增速", "2022年 客运量", "2022年 增速");
    }

    @Test
    void theSecondRowOfAPipeTableMayNameColumnsToo() {
        Table table =
                table(
                        "a.md",
                        """
                        # 渡口客运情况

                        | 渡口 | 2021年 | | 2022年 | |
                        |---|---|---|---|---|
                        | | 客运量 | 增速 | 客运量 | 增速 |
                        | 东渡 | 310 | 4% | 322 | 3.9% |
                        | 西渡 | 120 | 2% | 118 | -1.7% |
                        """);
        assertThat(table.header())
                .containsExactly("渡口", "2021年 客运量", "2021年 增速", "2022年 客运量", "2022年 增速");
        assertThat(table.rows()).hasSize(2);
    }

    static List<String> markdownHeaders() throws IOException {
        try (InputStream in = HeaderRowsTest.class.getResourceAsStream("/markdown-headers.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\n= ")).skip(1).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("markdownHeaders")
    void headerRowsOfMarkdownAreReadAsAPersonReadsThem(String block) {
        List<String> lines = block.lines().skip(1).filter(line -> !line.isBlank()).toList();
        String rows =
                lines.stream()
                        .filter(line -> line.startsWith("|"))
                        .collect(Collectors.joining("\n"));
        Table table = table("a.md", "# 港口统计\n\n本页给出若干统计结果，供参考。\n\n" + rows + "\n");
        List<String> read = lines.stream().filter(line -> line.startsWith("> ")).toList();
        assertThat(String.join("|", table.header())).isEqualTo(read.getFirst().substring(2));
        assertThat("> " + table.rows().size()).isEqualTo(read.getLast());
    }

    @Test
    void aCellReachesAsFarAsItsMarkupSaysHoweverFar() {
        String text =
                """
                <html><body><h1>泊位</h1><p>各港泊位如下，供参考。</p>
                <table><tr><th>区</th><th>港</th><th>泊位（个）</th></tr>
                <tr><td rowspan="99999">北区</td><td>东港</td><td>12</td></tr>
                <tr><td>西港</td><td>9</td></tr>
                <tr><td colspan="4294967297">南岸各港</td></tr>
                <tr><td>南港</td><td>7</td></tr></table></body></html>
                """;
        Table table = table("a.html", text);
        assertThat(table.rows())
                .allMatch(row -> row.cells().getFirst().text().text().equals("北区"))
                .allMatch(row -> row.cells().size() == 3);
        assertThat(Reading.of("a.html", text).reports().getFirst().diagnostics())
                .noneMatch(d -> d.message().contains("missing or too much"));
    }

    @Test
    void aTableWithNamedColumnsKeepsItsRowsThoughACellHoldsAnother() {
        Table table =
                table(
                        "a.html",
                        """
                        <html><body><h1>设备</h1><p>各港设备如下，供参考。</p>
                        <table><tr><th>港</th><th>设备</th><th>台数</th></tr>
                        <tr><td>东港</td><td><table><tr><td>吊机</td><td>3吨</td></tr></table></td>
                        <td>4</td></tr>
                        <tr><td>西港</td><td>叉车</td><td>2</td></tr></table></body></html>
                        """);
        assertThat(table.header()).containsExactly("港", "设备", "台数");
        assertThat(table.rows())
                .extracting(row -> row.cells().get(1).text().text())
                .containsExactly("吊机 3吨", "叉车");
    }

    @Test
    void upperNamesTellListsSideBySideApart() {
        Table table =
                table(
                        "a.txt",
                        """
                        表2 两批改造名单

                        第一批\t\t第二批\t
                        渡口\t项目\t渡口\t项目
                        东渡\t栈桥\t西渡\t候船室
                        南渡\t航标\t北渡\t堤岸
                        """);
        assertThat(table.header()).containsExactly("第一批 渡口", "第一批 项目", "第二批 渡口", "第二批 项目");
    }

    @Test
    void aNoteBelowEachFigureIsNoRunningHeader() {
        StringBuilder text = new StringBuilder("# 渡口发展研究报告\n\n");
        for (int number = 1; number <= 6; number++) {
            text.append("第").append(number).append("段说明渡口的客运和货运都有所增长，设施也在改善。\n\n");
            text.append("图 ").append(number).append(" 渡口").append(number);
            text.append("年度客运量\n\n\n\n数据来源：河港研究中心\n\n");
        }
        Report report = Reading.report("a.txt", text.toString());
        assertThat(report.figures()).hasSize(6).allMatch(f -> f.source() != null);
    }

    @Test
    void anotherHeaderBelowTheRowsBeginsAnotherTable() {
        Report report =
                Reading.report(
                        "a.txt",
                        """
                        表1 渡口客运与投资

                        渡口\t2021年\t2022年
                        东渡\t310\t322
                        西渡\t120\t118
                        项目\t投资\t完成
                        栈桥\t30\t18
                        航标\t12\t9
                        """);
        assertThat(report.tables()).hasSize(2);
        assertThat(report.tables().getLast().header()).containsExactly("项目", "投资", "完成");
        assertThat(report.tables().getLast().rows()).hasSize(2);
        Invariants.check(report);
    }

    @Test
    void wordsAmongFiguresMakeNoHeader() {
        Table table =
                table(
                        "a.txt",
                        """
                        表1 渡口客运

                        渡口\t2021年\t2022年
                        东渡\t310\t322
                        西渡\t停航\t在修
                        南渡\t120\t118
                        """);
        assertThat(table.rows()).hasSize(3);
    }

    @Test
    void namesOfMarksAboveWordsAreDoubted() {
        String text =
                """
                表1 各渡口设施

                内容\t一期\t二期\t三期\t四期\t收尾
                东岸\t东渡\t■\t■\t\t■
                \t南渡\t■\t\t■\t
                西岸\t西渡\t\t■\t■\t■
                """;
        assertThat(Reading.of("a.txt", text).reports().getFirst().diagnostics())
                .anyMatch(d -> d.message().contains("one column too far left"));
        assertThat(
                        Reading.of("a.txt", text.replace("内容\t", "内容\t\t"))
                                .reports()
                                .getFirst()
                                .diagnostics())
                .noneMatch(d -> d.message().contains("one column too far left"));
    }

    @Test
    void labelsInEnglishBehindTheirOwnHaveNoName() {
        Table table =
                table(
                        "a.txt",
                        """
                        表1 各类渡口客运情况

                        类别\t渡口数（个）\t客运量（人）\t
                        Type\tFerries (unit)\tPassengers (person)\t
                        公营\tPublic\t12\t3100
                        民营\tPrivate\t5\t980
                        合办\tShared\t2\t77
                        """);
        assertThat(table.header())
                .containsExactly(
                        "类别 Type", "", "渡口数（个） Ferries (unit)", "客运量（人） Passengers (person)");
        assertThat(table.rows()).hasSize(3);
    }

    @Test
    void aLastColumnWithoutANameMovesNoOtherWhereWordsAreNamed() {
        Table table =
                table(
                        "a.txt",
                        """
                        表1 各渡口渡船

                        渡口\t船型\t
                        东渡\tCutter\t12
                        西渡\tBarge\t5
                        南渡\tLaunch\t2
                        """);
        assertThat(table.header().subList(0, 2)).containsExactly("渡口", "船型");
    }
}
