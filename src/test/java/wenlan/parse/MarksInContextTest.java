package wenlan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import wenlan.document.Report;
import wenlan.document.Section;
import wenlan.document.UnitKind;

import java.util.List;

/** Numbers, marks and labels that mean one thing here and another there. */
class MarksInContextTest {
    private static List<String> titles(Report report) {
        return report.sections().stream().map(Section::title).toList();
    }

    @Test
    void anIBetweenHAndJIsALetter() {
        StringBuilder text =
                new StringBuilder("2. Measures\n\nThe harbours chose the following.\n\n");
        for (char letter = 'A'; letter <= 'K'; letter++) {
            text.append(letter).append(". Measure number ").append(letter - 'A' + 1).append("\n\n");
        }
        text.append("3. Results\n\nThe results were mixed and differ from port to port.\n");
        assertThat(titles(Reading.report("a.txt", text.toString())))
                .containsExactly("2. Measures", "3. Results");
    }

    @Test
    void aRomanOneOpensChapters() {
        Report report =
                Reading.report(
                        "a.txt",
                        "I. Background\n\n"
                                + "Ferries carry most islanders to work and back again.\n\n"
                                + "II. Outlook\n\n"
                                + "Demand will grow as the new terminal opens next year.\n");
        assertThat(titles(report)).containsExactly("I. Background", "II. Outlook");
    }

    @Test
    void aNumberThatGoesOnWithTheCountIsAHeadingAboveAShortLine() {
        Report report =
                Reading.report(
                        "a.txt",
                        "一、航线\n"
                                + "公司现有三条航线，全部为近海航线，全年安全运行。\n"
                                + "二、船舶\n"
                                + "是否更换主机\n"
                                + "□是 √否\n"
                                + "三、船员\n"
                                + "船员共有一百二十人，持证率达到百分之百。\n");
        assertThat(titles(report)).containsExactly("一、航线", "二、船舶", "三、船员");
    }

    @Test
    void wordsThatOpenAReportStandAbovePoints() {
        Report report =
                Reading.report(
                        "a.txt", "渔业深度：码头扩容，拐点将至\n投资要点\n➤ 码头吞吐量稳步提高，新泊位年内投产。\n➤ 风险提示：台风频发。\n");
        assertThat(titles(report)).contains("投资要点");
        assertThat(report.metadata().title()).isEqualTo("渔业深度：码头扩容，拐点将至");
    }

    @Test
    void aMarkThatASentenceEndsWithBeginsItsFootnote() {
        Report report =
                Reading.report(
                        "a.txt",
                        "一、现状\n全县渔民人均收入达到三万元，比上年增长一成[1]。\n[1] 数据由县统计站提供。\n"
                                + "人均鱼塘面积两亩二分，连续三年没有变化①。\n① 不含水库。\n");
        assertThat(Reading.texts(report, UnitKind.FOOTNOTE))
                .containsExactly("[1] 数据由县统计站提供。", "① 不含水库。");
    }

    @Test
    void itemsOfReferencesAreNoFootnotes() {
        Report report =
                Reading.report(
                        "a.txt",
                        "一、现状\n全县渔民人均收入达到三万元，比上年增长一成[1]。\n参考文献\n[1] 某某. 渔业年鉴[M]. 渔业出版社, 2019.\n");
        assertThat(Reading.texts(report, UnitKind.FOOTNOTE)).isEmpty();
    }

    @Test
    void theTargetOfALinkMayHoldBrackets() {
        Report report = Reading.report("a.md", "码头扩建完成，[查看原文](javascript:void(0))今起启用。\n");
        assertThat(Reading.texts(report, UnitKind.PARAGRAPH)).containsExactly("码头扩建完成，查看原文今起启用。");
    }

    @Test
    void aSubheadOfANewspaperStandsAloneBetweenItsBlocks() {
        Report report =
                Reading.report(
                        "a.txt",
                        """
                        昨日，记者从渔业
                        局了解到，休渔期
                        结束以来，全市渔
                        船出海三千余艘，
                        渔获喜人。

                        渔获量创五年新高

                        据统计，全市渔获
                        量达到二万吨，同
                        比增长一成多，鱼
                        价平稳。

                        渔港设施不断完善

                        三座渔港完成清淤
                        疏浚，新建码头两
                        百米，渔民称便。
                        """);
        assertThat(titles(report)).containsExactly("渔获量创五年新高", "渔港设施不断完善");
    }

    @Test
    void aHeadingMayBeginWithItsYear() {
        Report report =
                Reading.report(
                        "a.txt",
                        "渔业工作总结\n\n去年全市渔业总产量达到二万吨，同比增长一成多，鱼价总体平稳。\n\n2025年工作安排\n\n"
                                + "今年将完成三座渔港的清淤疏浚，新建码头两百米，更新渔船四十艘。\n");
        assertThat(titles(report)).contains("2025年工作安排");
    }

    @Test
    void aLineBelowSaysThatATitleIsThatOfAnInterview() {
        Report report =
                Reading.report(
                        "a.txt",
                        "渔村要算长远账\n——访某某村支书\nQ：合作社是怎么办起来的？\nA：大家凑钱买了三条船，第二年就分了红。\n"
                                + "返乡正当时\n——访渔家青年\nQ：为什么回来？\nA：城里不缺我一个，村里缺会开网店的人。\n");
        assertThat(titles(report)).contains("返乡正当时——访渔家青年");
    }

    @Test
    void aLongLineThatStopsInASentenceGoesOnWhereHardlyAnyLineIsBroken() {
        Report report =
                Reading.report(
                        "a.txt",
                        "第一条 为了保护渔业资源，规范捕捞行为，促进渔业持续健康发展，根据有关法律和行政法规，结合本地实际制\n定本办法。\n"
                                + "第二条 本办法适用于本地海域。\n");
        assertThat(Reading.texts(report, UnitKind.LIST_ITEM)).hasSize(2);
    }
}
