package wenlan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import wenlan.document.Report;
import wenlan.document.Section;
import wenlan.document.Table;
import wenlan.document.Unit;
import wenlan.document.UnitKind;

import java.util.List;

/**
 * Copies of a report that differ in one thing of its layout: the structure changes only as that
 * thing says.
 */
class MetamorphicTest {
    private static final String HEADER = "云岭县茶产业发展年度报告";

    /** Two pages, with a table whose rows go on behind the page break. */
    private static final String REPORT =
            """
            云岭县茶产业发展年度报告

            一、基本情况

            全县茶园面积稳步扩大，春茶产量创下十年来的新高，农民人均增收明显。

            表1 各乡镇茶园面积
            乡镇\t面积（亩）\t产量（吨）
            石桥镇\t1200\t35
            南坪镇\t860\t21
            @
            东河乡\t640\t17
            西山乡\t410\t9
            资料来源：县农业农村局。

            二、存在问题

            （一）加工能力不足

            鲜叶外销比例高，本地加工企业只有六家，附加值大多留在了县外。

            （二）品牌影响有限

            区域公用品牌注册较晚，省外市场认识不足，需要持续推广。
            """;

    private static final String BREAK = "\n- 1 -\n\f" + HEADER + "\n\n";

    private static String paged(String header, String rows) {
        return rows.replace("@\n", "\n- 1 -\n\f" + header + "\n\n").replace(HEADER, header);
    }

    private static Report read(String text) {
        Report report = Reading.report("report.txt", text);
        Invariants.check(report);
        return report;
    }

    private static List<String> sections(Report report) {
        return report.sections().stream().map(s -> s.level() + " " + s.title()).toList();
    }

    private static List<String> passages(Report report) {
        return report.units().stream()
                .filter(u -> u.kind() == UnitKind.PARAGRAPH || u.kind() == UnitKind.LIST_ITEM)
                .map(u -> title(report, u) + ": " + u.text().text())
                .toList();
    }

    private static String title(Report report, Unit unit) {
        return report.sections().stream()
                .filter(s -> s.id().equals(unit.section()))
                .map(Section::title)
                .findFirst()
                .orElse("");
    }

    private static List<List<String>> rows(Report report) {
        return report.tables().stream()
                .flatMap(t -> t.rows().stream())
                .map(r -> r.cells().stream().map(c -> c.text().text()).toList())
                .toList();
    }

    private static List<List<String>> headers(Report report) {
        return report.tables().stream().map(Table::header).toList();
    }

    /** The same sections, passages and rows. */
    private static void same(Report copy, Report original) {
        assertThat(sections(copy)).isEqualTo(sections(original));
        assertThat(passages(copy)).isEqualTo(passages(original));
        assertThat(headers(copy)).isEqualTo(headers(original));
        assertThat(rows(copy)).isEqualTo(rows(original));
    }

    private static Report original() {
        return read(REPORT.replace("@\n", BREAK));
    }

    @Test
    void readsTheReport() {
        Report report = original();
        assertThat(sections(report))
                .containsExactly("1 一、基本情况", "1 二、存在问题", "2 （一）加工能力不足", "2 （二）品牌影响有限");
        assertThat(passages(report)).hasSize(3);
        assertThat(headers(report)).containsExactly(List.of("乡镇", "面积（亩）", "产量（吨）"));
        assertThat(rows(report)).hasSize(4);
    }

    @Test
    void doubledBlankLinesChangeNothing() {
        String copy = REPORT.replace("\n\n", "\n\n\n").replace("@\n", BREAK);
        same(read(copy), original());
    }

    @Test
    void missingBlankLinesChangeNothing() {
        String copy = REPORT.replace("\n\n", "\n").replace("@\n", "- 1 -\n" + HEADER + "\n");
        same(read(copy), original());
    }

    @Test
    void aBlankLineBehindEachLineChangesNothing() {
        String copy =
                REPORT.replace("\n\n", "\n")
                        .replace("@\n", "- 1 -\n" + HEADER + "\n")
                        .replace("\n", "\n\n");
        same(read(copy), original());
    }

    @Test
    void thePageBreakMayStandInAnotherRow() {
        String moved = REPORT.replace("@\n", "").replace("南坪镇\t860", "@\n南坪镇\t860");
        same(read(moved.replace("@\n", BREAK)), original());
    }

    @Test
    void anotherRunningHeaderChangesNothingBesideTheTitle() {
        String other = "青河省乡村产业观察报告";
        Report copy = read(paged(other, REPORT));
        same(copy, original());
        assertThat(copy.metadata().title()).isEqualTo(other);
    }

    @Test
    void anotherNumberOfTheCaptionChangesItsNumberAlone() {
        Report copy = read(REPORT.replace("@\n", BREAK).replace("表1", "表 3-2"));
        same(copy, original());
        assertThat(copy.tables().getFirst().caption()).startsWith("表 3-2");
    }

    @Test
    void swappedColumnsAreSwapped() {
        String copy = REPORT.replaceAll("(?m)^(\\S+)\t(\\S+)\t(\\S+)$", "$1\t$3\t$2");
        Report read = read(copy.replace("@\n", BREAK));
        assertThat(sections(read)).isEqualTo(sections(original()));
        assertThat(headers(read)).containsExactly(List.of("乡镇", "产量（吨）", "面积（亩）"));
        assertThat(rows(read))
                .isEqualTo(
                        rows(original()).stream()
                                .map(r -> List.of(r.get(0), r.get(2), r.get(1)))
                                .toList());
    }
}
