package wenlan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import wenlan.document.Report;
import wenlan.document.Table;
import wenlan.document.Unit;

import java.util.List;
import java.util.stream.IntStream;

/** Tables of which single spaces and line ends are left, as text taken from printed pages has. */
class SpacedTablesTest {
    private static final String TEXT = "各乡镇按月上报造林进度，县林业站逐块核实面积和成活率，结果在村务公开栏公示。\n";

    private static Table table(String content) {
        List<Table> tables = Reading.report("a.txt", TEXT + content + TEXT).tables();
        assertThat(tables).hasSize(1);
        return tables.getFirst();
    }

    private static List<List<String>> cells(Table table) {
        return table.rows().stream()
                .map(r -> r.cells().stream().map(c -> c.text().text()).toList())
                .toList();
    }

    @Test
    void namesOfColumnsBrokenOverLinesArePutTogether() {
        Table table =
                table(
                        "表 3 各林场造林情况\n林场 造林\n面积\n保存\n率\n补植\n株数\n"
                                + "东坡林场 120.5 93.1 4,200\n西岭林场 86.0 88.7 3,150\n"
                                + "北沟林场 45.2 90.4 1,020\n资料来源：县林业站\n");
        assertThat(table.header()).containsExactly("林场", "造林面积", "保存率", "补植株数");
        assertThat(cells(table))
                .containsExactly(
                        List.of("东坡林场", "120.5", "93.1", "4,200"),
                        List.of("西岭林场", "86.0", "88.7", "3,150"),
                        List.of("北沟林场", "45.2", "90.4", "1,020"));
    }

    @Test
    void aLabelBrokenAboveItsFiguresIsOneCellWithIt() {
        Table table =
                table(
                        "单位：万元\n项目 2031年 2030年\n苗木销售 820.10 760.00\n"
                                + "受托管护林地\n取得的收入\n95.30 88.20\n木材加工 410.00 395.50\n");
        assertThat(cells(table))
                .containsExactly(
                        List.of("苗木销售", "820.10", "760.00"),
                        List.of("受托管护林地取得的收入", "95.30", "88.20"),
                        List.of("木材加工", "410.00", "395.50"));
    }

    @Test
    void numbersInLabelsAreNoColumns() {
        Table table =
                table(
                        "表 5 防火瞭望塔观测记录\n站点 起火 误报\n一号塔 3 1\n二号塔 0 2\n"
                                + "三号塔 60 4 0\n四号塔 80 2 5\n资料来源：县防火办\n");
        assertThat(cells(table).getLast()).containsExactly("四号塔 80", "2", "5");
    }

    @Test
    void aTableWithOneCellALineIsReadByItsLabels() {
        Table table =
                table(
                        "本年苗圃收支如下:\n"
                                + "本年\n"
                                + "上年\n"
                                + "增减(%)\n"
                                + "容器苗\n"
                                + "1,204\n"
                                + "1,100\n"
                                + "9.45\n"
                                + "裸根苗\n"
                                + "530\n"
                                + "561\n"
                                + "(5.53)\n"
                                + "花卉\n"
                                + "88\n"
                                + "80\n"
                                + "10.00\n"
                                + "合计\n"
                                + "1,822\n"
                                + "1,741\n"
                                + "4.65\n");
        assertThat(table.header()).containsExactly("", "本年", "上年", "增减(%)");
        assertThat(cells(table))
                .contains(List.of("容器苗", "1,204", "1,100", "9.45"))
                .contains(List.of("裸根苗", "530", "561", "(5.53)"))
                .hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "收支表\n", "一、苗圃收支\n", "本年\n上年\n"})
    void aTableWithOneCellALineMayStandAtTheTop(String above) {
        Report report =
                Reading.report(
                        "a.txt",
                        above + "售苗\n100\n120\n管护\n90\n80\n运输\n7\n6\n灌溉\n5\n4\n补植\n3\n2\n");
        assertThat(report.tables()).hasSize(1);
        assertThat(cells(report.tables().getFirst()))
                .contains(List.of("售苗", "100", "120"), List.of("补植", "3", "2"));
    }

    private static final String STACKED = "售苗\n100\n120\n管护\n90\n80\n运输\n7\n6\n灌溉\n5\n4\n";

    @Test
    void aTableWithOneCellALineEndsAtAHeading() {
        Report report =
                Reading.report(
                        "a.txt",
                        TEXT + STACKED + "三、经营情况\n补植\n3\n2\n浇水\n8\n9\n除草\n6\n1\n修枝\n2\n2\n" + TEXT);
        assertThat(report.tables()).hasSize(2);
        assertThat(cells(report.tables().getFirst())).hasSize(4);
        assertThat(report.tables().stream().flatMap(t -> cells(t).stream()).map(List::getFirst))
                .doesNotContain("三、经营情况");
    }

    @Test
    void whatFollowsATableWithOneCellALineHidesItNot() {
        String rows =
                IntStream.range(0, 16)
                        .mapToObj(n -> "地块" + (char) ('东' + n) + "\n1," + (100 + n) + "\n98.5\n")
                        .reduce("", String::concat);
        String ages =
                IntStream.range(0, 40)
                        .mapToObj(n -> "树龄" + (char) ('甲' + n) + "\n1," + (200 + n) + "\n")
                        .reduce("", String::concat);
        Report report = Reading.report("a.txt", TEXT + rows + ages + TEXT);
        assertThat(cells(report.tables().getFirst())).hasSize(16);
    }

    @Test
    void theNumberOfAPageIsNoPartOfALabel() {
        Report report =
                Reading.report(
                        "a.txt",
                        TEXT + STACKED + "受托管护集体林地取得\n\n12\n的劳务收入\n44\n41\n补植\n3\n2\n" + TEXT);
        assertThat(cells(report.tables().getFirst()))
                .contains(List.of("受托管护集体林地取得的劳务收入", "44", "41"));
    }

    @Test
    void shortFormsAndTheirMeaningsAreATable() {
        Table table = table("本公司、青禾林业 指 青禾林业股份有限公司\n东坡基地 指 东坡村示范造林基地\n管护站 指 各乡镇森林管护站\n");
        assertThat(cells(table)).contains(List.of("管护站", "指", "各乡镇森林管护站"));
    }

    @Test
    void aFormBelowANumberedHeadingIsATable() {
        Table table =
                table(
                        "二、单位信息\n单位名称 青禾林业站\n办公地址 东坡镇松林路十八号院内二层东\n侧\n"
                                + "邮政编码 000118\n英文名称 QINGHE FORESTRY STATION\n");
        assertThat(cells(table))
                .contains(List.of("办公地址", "东坡镇松林路十八号院内二层东侧"))
                .contains(List.of("英文名称", "QINGHE FORESTRY STATION"));
    }

    @Test
    void theHeadingAboveAFormIsNoField() {
        Report report =
                Reading.report(
                        "a.txt",
                        TEXT + "第二节 单位简介\n单位信息\n名称 青禾林业站\n地址 东坡镇松林路十八号\n邮编 000118\n" + TEXT);
        assertThat(report.units().stream().map(u -> u.text().text())).contains("单位信息");
    }

    @Test
    void sentencesWithNumbersAreNoTable() {
        Report report =
                Reading.report(
                        "a.txt",
                        TEXT
                                + "表 7 见下页\n2031 年 3 月 开始整地，共 12 个村参加，\n"
                                + "2031 年 5 月 完成栽植，共 40 个班组参加，\n"
                                + "2031 年 9 月 组织验收。\n"
                                + TEXT);
        assertThat(report.tables().stream().flatMap(t -> t.rows().stream())).isEmpty();
    }

    @Test
    void twoLinesOfEnglishBelowACaptionAreNoTable() {
        Report report =
                Reading.report(
                        "a.txt",
                        TEXT
                                + "Table 1\nSeedlings are planted in spring\n"
                                + "Foresters count them every autumn\n"
                                + TEXT);
        assertThat(report.tables().stream().flatMap(t -> t.rows().stream())).isEmpty();
    }

    @Test
    void rowsWithFewerFiguresAtItsEndBelongToATableWithOneCellALine() {
        String many =
                IntStream.range(0, 12)
                        .mapToObj(n -> "地块" + (char) ('东' + n) + "\n1," + (100 + n) + "\n98.5\n7\n")
                        .reduce("", String::concat);
        String few =
                IntStream.range(0, 14)
                        .mapToObj(n -> "林场" + (char) ('甲' + n) + "\n1," + (200 + n) + "\n97.5\n")
                        .reduce("", String::concat);
        Report report = Reading.report("a.txt", TEXT + many + few + TEXT);
        assertThat(report.tables()).hasSize(1);
        assertThat(cells(report.tables().getFirst())).hasSize(26);
    }

    @Test
    void labelsOfAChartStandBetweenItsCaptionAndSource() {
        Report report =
                Reading.report(
                        "a.txt",
                        TEXT
                                + "图 2：林场产值变化\n800\n600\n400\n200\n0\n2029\n2030\n产值（万元）\n"
                                + "数据来源：县统计站\n"
                                + TEXT);
        assertThat(
                        report.units().stream()
                                .filter(u -> ChartLabels.REASON.equals(u.reason()))
                                .map(Unit::text)
                                .map(t -> t.text()))
                .contains("800", "产值（万元）");
    }

    @Test
    void headersWithTheCountOfPagesAndWarningsBesideThemAreSetAside() {
        String pages =
                IntStream.rangeClosed(1, 4)
                        .mapToObj(
                                p ->
                                        "林业观察\n请务必阅读末页的声明。 \n第"
                                                + p
                                                + "页 共4页 青禾研究\n"
                                                + p
                                                + "号地块的树种、坡向和土层厚度已经逐一登记，资料存入档案室备查。\n"
                                                + TEXT)
                        .reduce("", String::concat);
        Report report = Reading.report("a.txt", "林地调查手册\n" + pages);
        assertThat(report.units().stream().filter(u -> u.reason() == null))
                .noneMatch(u -> u.text().text().contains("青禾研究"))
                .noneMatch(u -> u.text().text().contains("末页的声明"));
    }
}
