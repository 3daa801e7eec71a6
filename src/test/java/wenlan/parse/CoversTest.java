package wenlan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import wenlan.document.Report;
import wenlan.document.Section;

import java.util.Map;
import java.util.stream.Collectors;

/** Covers, contents pages, flat marks and headlines as printed reports have them. */
class CoversTest {
    private static final String BODY = "渡口全年运送旅客二十六万人次，班次准点率保持在较高水平，旅客投诉比上年减少三成。\n";

    private static Map<String, String> parents(Report report) {
        Map<String, String> titles =
                report.sections().stream().collect(Collectors.toMap(Section::id, Section::title));
        return report.sections().stream()
                .collect(
                        Collectors.toMap(
                                Section::title,
                                s -> s.parent() == null ? "" : titles.get(s.parent())));
    }

    @Test
    void theTitleOfACoverIsNeitherItsKindNorAWarning() {
        Report report =
                Reading.report(
                        "a.txt",
                        "航运专题报告\n请务必阅读正文之后的免责条款\n内河渡运的第二条曲线\n——渡运系列之四\n\n" + BODY + "\n" + BODY);
        assertThat(report.metadata().title()).isEqualTo("内河渡运的第二条曲线");
    }

    @Test
    void theWayToAPageIsNoTitle() {
        Report report =
                Reading.report("a.txt", "您现在的位置：首页 > 公开 > 文件\n\n渡口安全管理办法\n\n" + BODY + "\n" + BODY);
        assertThat(report.metadata().title()).isEqualTo("渡口安全管理办法");
    }

    @Test
    void longLeadersHideNoEntryOfTheContents() {
        String dots = ".".repeat(130);
        Report report =
                Reading.report(
                        "a.txt",
                        "渡运发展报告\n目 录\n1、 概况"
                                + dots
                                + " 1\n2、 船舶"
                                + dots
                                + " 2\n2.1、 船龄"
                                + dots
                                + " 2\n图表目录\n图 1：船龄分布"
                                + dots
                                + " 2\n表 1：船型"
                                + dots
                                + " 2\n1、 概况\n"
                                + BODY
                                + "2、 船舶\n2.1、 船龄\n"
                                + BODY);
        assertThat(parents(report)).containsEntry("2.1、 船龄", "2、 船舶").containsEntry("1、 概况", "");
        assertThat(report.tables()).isEmpty();
    }

    @Test
    void whereAllHeadingsAreMarkedAlikeNumbersStandAboveDots() {
        Report report =
                Reading.report(
                        "a.md",
                        "#### 一、要点\n\n#### ·客流回升\n\n"
                                + BODY
                                + "\n#### ·船舶更新\n\n"
                                + BODY
                                + "\n#### 二、案例\n\n#### ·渡口改造\n\n#### 东岸渡口\n\n"
                                + BODY
                                + "\n#### 西岸渡口\n\n"
                                + BODY);
        assertThat(parents(report))
                .containsEntry("·船舶更新", "一、要点")
                .containsEntry("·渡口改造", "二、案例")
                .containsEntry("西岸渡口", "·渡口改造");
    }

    @Test
    void aNumberBesideFiguresIsNoTornHeading() {
        Report report =
                Reading.report("a.txt", BODY + "客位数\n820\n5.10\n货位数\n31\n4.20\n" + BODY + BODY);
        assertThat(report.sections()).isEmpty();
    }

    @Test
    void anAttachedTableWithoutRowsIsAHeading() {
        Report report =
                Reading.report(
                        "a.md",
                        "# 渡口管理规定\n\n## 第一章 附则\n\n第一条 本规定自公布之日起施行。\n\n附表一\n\n渡船检验项目表\n\n"
                                + "## 一、船体\n\n## 二、机电\n\n"
                                + BODY);
        assertThat(parents(report)).containsEntry("一、船体", "附表一渡船检验项目表");
        assertThat(report.tables()).isEmpty();
    }

    @Test
    void boxesOfAFormAreTextBelowAHeading() {
        Report report =
                Reading.report(
                        "a.txt",
                        "第一节 提示\n一、 渡运风险的说明\n□适用 √不适用\n二、 是否存在超载运营的船舶情况\n否\n三、 其他\n"
                                + "□适用 √不适用\n第二节 概况\n"
                                + BODY);
        assertThat(parents(report))
                .containsEntry("二、 是否存在超载运营的船舶情况", "第一节 提示")
                .containsEntry("三、 其他", "第一节 提示");
    }

    @Test
    void letteringFromTopToBottomIsSetAside() {
        Report report = Reading.report("a.txt", "内河渡运年度报告\n渡\n运\n研\n究\n年\n报\n" + BODY + BODY);
        assertThat(report.units().stream().filter(u -> u.reason() == null))
                .noneMatch(u -> u.text().text().equals("渡"));
    }
}
