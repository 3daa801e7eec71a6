package wenlan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"内河渡运合作联合声明", "关于推进渡口申请免费停靠意见的联合声明"})
    void aDeclarationIsATitle(String title) {
        Report report = Reading.report("a.txt", title + "\n2031年5月6日\n\n" + BODY + "\n" + BODY);
        assertThat(report.metadata().title()).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"重要声明", "投资评级的说明见末页的声明", "敬请参阅尾页之评级条款"})
    void aWarningIsNone(String warning) {
        Report report =
                Reading.report(
                        "a.txt", warning + "\n内河渡运的第二条曲线\n2031年5月6日\n\n" + BODY + "\n" + BODY);
        assertThat(report.metadata().title()).isEqualTo("内河渡运的第二条曲线");
    }

    @Test
    void aDayOnALineOfItsOwnIsNoPartOfTheLineAbove() {
        String lines =
                "渡口客流在节日前后明显上升，各航线按照客流增加班次，并且延长\n"
                        + "夜间服务时间，旅客候船时间比上年缩短 1/3 左右，投\n"
                        + "诉数量减少 12 件，全年共 40 件，其中渡口 7 件，\n"
                        + "数量也有所减少。\n";
        Report report =
                Reading.report(
                        "a.txt",
                        "渡运的春天\n摘要\n"
                                + lines.repeat(4)
                                + "航运研究\n渡运专题\n2031 年 05 月 06 日\n目 录\n"
                                + "一、概况............1\n二、客流............2\n三、结语............3\n"
                                + "一、概况\n"
                                + lines.repeat(5)
                                + "二、客流\n"
                                + lines.repeat(5)
                                + "三、结语\n"
                                + lines);
        assertThat(report.metadata().published()).isEqualTo("2031-05-06");
    }

    @Test
    void aColumnOfAnswersIsNoLettering() {
        Report report =
                Reading.report("a.txt", BODY + "渡口是否达标\n是\n否\n是\n是\n否\n是\n无\n" + BODY + BODY);
        assertThat(report.units().stream().filter(u -> u.text().text().contains("否")))
                .noneMatch(u -> RunningHeads.ORNAMENT.equals(u.reason()));
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

    @Test
    void aTitleInTwoHalvesStandsBelowTheKindAndDayOfABrokersReport() {
        Report report =
                Reading.report(
                        "a.txt",
                        "证券研究报告 | 行业深度\n2023年10月18日\n内河航运行业深度报告：\n"
                                + "从水运到联运，客货两旺的拐点已至\n行业评级：增持（维持）\n分析师：林大川\n"
                                + "执业证书编号：S0123456789012\n河湾证券研究所\n\n投资要点\n"
                                + "客货两旺。我们预计客运量在三年之内增长一半，票价保持稳定。\n");
        assertThat(report.metadata().title()).isEqualTo("内河航运行业深度报告：从水运到联运，客货两旺的拐点已至");
        assertThat(report.metadata().authors()).containsExactly("林大川");
        assertThat(report.metadata().publisher()).isEqualTo("河湾证券研究所");
        assertThat(report.metadata().published()).isEqualTo("2023-10-18");
    }

    @Test
    void aRunningHeaderAboveACoverIsNoTitle() {
        String head = "河湾研究院 航运观察\n\n";
        String text = "河湾港全年完成货物吞吐量三百万吨，比上年增长一成，其中东港增长最快。\n\n";
        StringBuilder pages = new StringBuilder();
        for (int page = 1; page <= 6; page++) {
            pages.append(head).append(page).append("\n\n").append(text).append(text);
        }
        Report report = Reading.report("a.txt", head + "河湾港航运\n发展白皮书\n\n2023年5月\n\n" + pages);
        assertThat(report.metadata().title()).isEqualTo("河湾港航运发展白皮书");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GREEN SHIPPING\nIN THE DELTA\n",
                "Green Shipping\nin the Delta\n",
                "Green Shipping in\nthe Delta\n"
            })
    void anEnglishTitleGoesOnBehindASmallWordOrWithOne(String title) {
        String text = "The port handled three million tonnes in 2022, most of it grain.\n\n";
        Report report =
                Reading.report(
                        "a.txt",
                        title
                                + "\nInstitute for River Studies\n\n1 Introduction\n\n"
                                + text
                                + "2 Policy\n\n"
                                + text);
        assertThat(report.metadata().title()).isEqualToIgnoringCase("Green Shipping in the Delta");
        assertThat(report.metadata().publisher()).isEqualTo("Institute for River Studies");
    }

    @Test
    void theLabelOfAnAttachmentIsNoTitle() {
        assertThat(
                        Reading.report("a.txt", "附件2\n\n河湾市渡口名录\n\n一、东岸\n\n东岸共有四个渡口，全年开行，节日加班。\n")
                                .metadata()
                                .title())
                .isEqualTo("河湾市渡口名录");
    }
}
