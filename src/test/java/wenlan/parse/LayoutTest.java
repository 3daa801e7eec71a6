package wenlan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import wenlan.document.Report;
import wenlan.document.Unit;

import java.util.List;
import java.util.stream.IntStream;

/** What layout must not be taken for: data for headers, lists for paragraphs, stars for markup. */
class LayoutTest {
    private static final String PARAGRAPH =
            "全县农业生产总体平稳，粮食播种面积稳中有增，畜禽存栏回升。\n乡镇企业用工需求旺盛，外出务工人员返乡创业增多，新开店铺一百余家。\n";

    private static List<String> setAside(Report report) {
        return report.units().stream()
                .filter(u -> u.reason() != null)
                .map(u -> u.text().text())
                .toList();
    }

    private static List<String> texts(Report report) {
        return report.units().stream()
                .filter(u -> u.reason() == null)
                .map(Unit::text)
                .map(t -> t.text())
                .toList();
    }

    /** Lines of text enough for a page. */
    private static String page(int number) {
        return IntStream.range(0, 10)
                .mapToObj(i -> "第" + number + "页的第" + i + "段说明本地情况，内容各不相同。\n")
                .reduce("", String::concat);
    }

    @Test
    void aRowOfFiguresIsNoHeaderThoughTheTextNamesItsLabel() {
        Report report =
                Reading.report(
                        "a.txt",
                        "江州市统计简报\n本期发布居民人均可支配收入和财政一般公共预算收入\n"
                                + PARAGRAPH
                                + page(1)
                                + "财政一般公共预算收入　1203\n居民人均可支配收入　4521\n"
                                + page(2));
        assertThat(setAside(report)).isEmpty();
    }

    @Test
    void theTitleBesideOneNumberIsNoHeader() {
        Report report =
                Reading.report(
                        "a.txt", "江州市居民人均可支配收入\n" + page(1) + "江州市居民人均可支配收入 4521\n" + page(2));
        assertThat(setAside(report)).isEmpty();
    }

    @Test
    void theTitleBesideTheCountOfPagesIsAHeader() {
        Report report =
                Reading.report(
                        "a.txt",
                        "江州市\n低空经济发展蓝皮书\n\n"
                                + page(1)
                                + "江州市低空经济发展蓝皮书 1\n"
                                + page(2)
                                + "江州市低空经济发展蓝皮书 2\n"
                                + page(3));
        assertThat(setAside(report)).containsExactly("江州市低空经济发展蓝皮书 1", "江州市低空经济发展蓝皮书 2");
    }

    @Test
    void aPieceOfTheTitleBelowAPageNumberIsAHeading() {
        Report report =
                Reading.report(
                        "a.txt",
                        "江州市人工智能产业发展年度报告\n\n"
                                + page(1)
                                + "- 1 -\n人工智能产业\n"
                                + page(2)
                                + "- 2 -\n"
                                + page(3));
        assertThat(setAside(report)).containsExactly("- 1 -", "- 2 -");
        assertThat(texts(report)).contains("人工智能产业");
    }

    @Test
    void namesOfEqualLengthAreNoParagraph() {
        List<String> titles =
                List.of(
                        "江州市促进低空经济高质量发展的若干政策措施",
                        "江州市支持科技型中小企业融资的指导性意见",
                        "江州市推动制造业数字化转型的三年行动计划",
                        "江州市加快建设区域性消费中心的实施性方案",
                        "江州市完善乡村公共文化服务体系的有关规定");
        assertThat(texts(Reading.report("a.txt", "近年出台的政策\n\n" + String.join("\n", titles))))
                .containsAll(titles);
        assertThat(
                        texts(
                                Reading.report(
                                        "a.txt",
                                        "近年出台的政策\n\n"
                                                + String.join("\n", titles)
                                                + "\n"
                                                + PARAGRAPH)))
                .containsAll(titles);
        List<String> people =
                List.of(
                        "江州市发展和改革委员会副主任王建国同志等",
                        "云岭省工业和信息化厅总工程师李晓梅女士等",
                        "江州高新技术开发区管委会主任赵志强同志等",
                        "云岭大学计算机与信息学院院长孙立新教授等");
        assertThat(texts(Reading.report("a.txt", "出席人员\n\n" + String.join("\n", people))))
                .containsAll(people);
    }

    @Test
    void aShortTextThatBreaksSentencesIsJoined() {
        Report report =
                Reading.report(
                        "a.txt",
                        "江州县供水方案\n\n"
                                + "为了改善城乡居民的饮用水条件，县里决定用三年时间更新老旧\n"
                                + "管网，同步建设水质监测站，并且把偏远村庄接入统一的供水系\n"
                                + "统。\n"
                                + "资金由省市县三级共同承担，其中县级财政每年安排专项经费用\n"
                                + "于日常维护。\n");
        assertThat(texts(report)).hasSize(3).last().asString().endsWith("经费用于日常维护。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"公告涉及对*ST江航和*ST云集的处罚决定。", "箱体的长*宽*高都有限制。", "样本为a*b*c三组。", "合计=单价*数量*折扣。"})
    void starsBetweenWordsStay(String sentence) {
        for (String name : List.of("a.txt", "a.md")) {
            assertThat(texts(Reading.report(name, sentence + "\n"))).containsExactly(sentence);
        }
    }

    @Test
    void starsAroundAWordAreMarkup() {
        assertThat(texts(Reading.report("a.md", "这是 *重点* 工作，（*试行*）期两年。\n")))
                .containsExactly("这是 重点 工作，（试行）期两年。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AI 2021-2025", "GDP 2016-2020", "ISO 2016-2020", "EV2023-2030"})
    void aSpanOfYearsIsNoStandard(String line) {
        assertThat(DocumentNumbers.isOfStandard(line)).isFalse();
        Report report =
                Reading.report(
                        "a.txt", "云岭省人工智能产业研究\n" + line + "\n云岭省信息研究院\n\n一、总论\n\n" + PARAGRAPH);
        assertThat(report.metadata().title()).isEqualTo("云岭省人工智能产业研究");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GB 12345—2019",
                "GB/T 1.1—2020",
                "GB/T 2016-2007",
                "GB/Z 41234-2022",
                "DB33/T 2350—2021",
                "DB3301/T 0312-2020",
                "YD/T 3756-2020",
                "JR/T 0071.2—2020",
                "HJ 819-2017",
                "T/CESA 1041—2019",
                "ISO/IEC 27001-2013",
                "IEC 61850-2003"
            })
    void numbersOfStandardsAreKnown(String line) {
        assertThat(DocumentNumbers.isOfStandard(line)).isTrue();
    }

    @Test
    void aTableOfMarksRaisesNoDoubt() {
        String table =
                "| 类别 | 工具 | 东区 | 南区 | 西区 |\n|---|---|---|---|---|\n"
                        + "| 财政 | 补贴 | √ |  | √ |\n|  | 贴息 | √ | √ |  |\n"
                        + "| 金融 | 担保 |  | √ | √ |\n|  | 保险 | √ |  |  |\n";
        assertThat(Reading.of("a.md", "# 政策工具\n\n表1 工具分布\n\n" + table).reports().getFirst())
                .satisfies(parsed -> assertThat(parsed.diagnostics()).isEmpty());
    }

    /** The longest count is that of the pages, whatever number stands before it. */
    @ParameterizedTest
    @ValueSource(strings = {"2021", "35", "3", "0"})
    void aNumberOnTheTitlePageBreaksNoCount(String first) {
        StringBuilder text = new StringBuilder("江州市消费市场观察\n" + first + "\n一、概况\n");
        for (int number = 1; number <= 6; number++) {
            text.append(page(number)).append("本季社会消费品零售总额同比增长，网上零售规模继续扩大\n");
            text.append(number).append("\n而且增速高于上年同期，农村市场好于城市。\n");
        }
        assertThat(setAside(Reading.report("a.txt", text.toString())))
                .contains("1", "2", "3", "4", "5", "6")
                .doesNotContain("2021", "35");
    }

    @Test
    void yearsAboveTheirTextAreNoPages() {
        StringBuilder text = new StringBuilder("江州市大事记\n");
        for (int year = 2019; year <= 2022; year++) {
            text.append(year).append('\n').append(page(year));
        }
        assertThat(setAside(Reading.report("a.txt", text.toString()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><td>指标</td><td>数值</td></tr><tr><td>产值</td><td>12</td></tr></table>",
                "<hr>"
            })
    void whatStandsBetweenAPictureAndALineParts(String between) {
        String body = "<p>江州市加强产业协作，推动园区共建，完善配套服务，取得明显成效。</p>".repeat(3);
        Report report =
                Reading.report(
                        "a.html",
                        "<html><body><article><h1>江州市产业协作报告</h1>"
                                + body
                                + "<p><img src=\"a.png\"></p>"
                                + between
                                + "<p>加强组织领导</p>"
                                + body
                                + "</article></body></html>");
        assertThat(report.units())
                .filteredOn(u -> u.text().text().equals("加强组织领导"))
                .singleElement()
                .satisfies(u -> assertThat(u.kind().label()).doesNotContain("figure"));
    }

    /** As in proceedings: a talk begins on a page of its own with subtitle and speaker. */
    @Test
    void headlinesWithSpeakersAreSiblings() {
        String talk = "\f\n%s\n\n——%s\n\n%s　江州大学教授\n\n" + PARAGRAPH + "\n\n" + PARAGRAPH + "\n\n";
        Report report =
                Reading.report(
                        "a.txt",
                        "渡口治理论坛文集\n\n江州学会\n\n"
                                + PARAGRAPH
                                + "\n\n"
                                + talk.formatted("乡村渡口的出路", "从三个县说起", "何苗")
                                + talk.formatted("城区渡口的转型", "以江州为例", "陈默"));
        assertThat(report.sections())
                .filteredOn(s -> s.title().contains("渡口的"))
                .hasSize(2)
                .extracting(s -> s.level())
                .containsOnly(report.sections().getLast().level());
    }

    /** A label between does not hide the next heading of a row of them. */
    @Test
    void headingsThatGoThroughTownsAreAlike() {
        Report report =
                Reading.report(
                        "a.txt",
                        "渡口调研报告\n\n"
                                + PARAGRAPH
                                + "\n\n关于江州“渡口+旅游”做法\n\n"
                                + PARAGRAPH
                                + "\n\n资料图片\n\n关于青河“渡口+农贸”做法\n\n"
                                + PARAGRAPH
                                + "\n");
        assertThat(report.sections())
                .extracting(s -> s.title())
                .contains("关于江州“渡口+旅游”做法", "关于青河“渡口+农贸”做法");
    }

    @Test
    void aHeaderGluedToALineIsSetAside() {
        String header = "江州渡口年鉴";
        StringBuilder text = new StringBuilder("江州渡口年鉴\n\n");
        for (int number = 1; number <= 5; number++) {
            text.append(page(number)).append("\n\n\n").append(header).append("\n\n\n");
        }
        text.append("最后一页说明来源，内容到此为止 ").append(header).append("\n").append(page(9));
        Report report = Reading.report("a.txt", text.toString());
        assertThat(setAside(report)).hasSize(6).containsOnly(header);
        assertThat(texts(report)).contains("最后一页说明来源，内容到此为止");
    }
}
