package wenlan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import wenlan.document.Report;
import wenlan.document.UnitKind;

import java.util.Collections;
import java.util.List;

/** What pictures and brochures leave behind among the text. */
class PictureLabelsTest {
    private static final String LEAD =
            """
            河港航运发展报告

            一、概况

            内河航运总体平稳，货运量有所增长，客运量略有下降，港口设施逐步改善。

            东岸四个渡口恢复通航，西岸两个渡口仍在维修，预计年底以前可以完成。

            二、规模

            全部港口完成货运量三百万吨，比上年增长一成，其中东港增长最快。

            港口职工人数保持稳定，平均年龄略有下降，培训覆盖率达到九成。

            码头岸线总长十二公里，可以同时停靠大小船舶六十余艘，利用率有所提高。

            航道全年疏浚三次，维护水深保持在三米以上，汛期通航天数比上年多十天。

            安全检查共进行四十次，发现隐患一百余处，全部按期整改，没有发生事故。

            旅客投诉比上年减少三成，主要集中在候船时间较长、指示标志不清等方面。

            岸电设施覆盖全部客运码头，靠港船舶使用岸电的比例由四成提高到七成。

            """;

    private static final String REST =
            """

            三、展望

            预计明年货运量继续增长，客运量恢复到三年前的水平，航道条件明显改善。
            """;

    private static void isAside(String labels, String reason) {
        Report report = Reading.report("a.txt", LEAD + labels + REST);
        Invariants.check(report);
        assertThat(report.units().stream().filter(u -> u.kind() == UnitKind.SET_ASIDE))
                .isNotEmpty()
                .allMatch(u -> reason.equals(u.reason()));
        assertThat(report.sections()).hasSize(3);
    }

    @Test
    void bigNumbersWithTheirLabelsAreNoText() {
        isAside("310万吨\n货运量\n42座\n渡口码头\n", PictureLabels.NUMBERS);
    }

    @Test
    void blankLinesAloneTellNoPicture() {
        for (String names : List.of("\n\n东湾渔业\n\n\n\n\n北岛冷链\n\n\n", "\n\n岸桥远程操作台\n\n\n")) {
            Report report = Reading.report("a.txt", LEAD + names + REST);
            assertThat(Reading.texts(report, UnitKind.SET_ASIDE)).as(names).isEmpty();
        }
    }

    @Test
    void namesBelowALogoAreNoText() {
        Report report = Reading.report("a.txt", LEAD + "HAIWAN HARBOUR\n海湾港务集团总部大楼\n" + REST);
        assertThat(report.units().stream().filter(u -> u.kind() == UnitKind.SET_ASIDE))
                .extracting(u -> u.text().text())
                .containsExactly("HAIWAN HARBOUR", "海湾港务集团总部大楼");
    }

    private static final String PICTURES =
            """
            HAIWAN HARBOUR



            岸桥远程操作台



            自动导引车

            东岸的泊位全部改造完毕，船舶等候时间缩短一半。



            HAIWAN HARBOUR
            海湾港务集团总部大楼

            西岸的泊位明年改造，期间船舶改靠北岸。



            HAIWAN HARBOUR 智能理货门

            """;

    /** Text between pictures, so that they stand in one part of the report. */
    private static final String LONG =
            String.join("\n\n", Collections.nCopies(120, "码头工人分四班轮换，夜间照明充足，没有发生事故。")) + "\n\n";

    @Test
    void namesInTheRoomBelowALogoPrintedAgainAreNoText() {
        Report report = Reading.report("a.txt", LEAD + LONG + PICTURES + REST);
        Invariants.check(report);
        assertThat(Reading.texts(report, UnitKind.SET_ASIDE))
                .containsExactly(
                        "HAIWAN HARBOUR",
                        "岸桥远程操作台",
                        "自动导引车",
                        "HAIWAN HARBOUR",
                        "海湾港务集团总部大楼",
                        "HAIWAN HARBOUR 智能理货门");
    }

    @Test
    void namesBelowCapitalsThatAreNoLogoAreText() {
        String winners = "BEST PORTS\n\n\n\n东湾渔业\n\n\n\n北岛冷链\n\n\n\n";
        for (String text :
                List.of(
                        LONG + winners,
                        LONG + "获奖名单如下：\n\n" + winners + winners,
                        winners + LONG + winners)) {
            Report report = Reading.report("a.txt", LEAD + text + REST);
            assertThat(Reading.texts(report, UnitKind.SET_ASIDE))
                    .as(text)
                    .doesNotContain("东湾渔业", "北岛冷链");
        }
    }

    @Test
    void labelsInTheRoomOfAFigureAreNoText() {
        isAside("图1 港区企业\n\nHW 海湾港务\n\nNB 北岸仓储\n\n\n\n全部企业都已接入调度平台。\n", ChartLabels.REASON);
        isAside("图1 集装箱吞吐量占比\n\n- 东港集装箱吞吐量\n- 西港集装箱吞吐量\n\n全部企业都已接入调度平台。\n", ChartLabels.REASON);
        for (String text :
                List.of(
                        "图1 港区企业\n\n海湾港务\n\n北岸仓储\n\n全部企业都已接入。\n",
                        "图1 港区企业\n\n海湾港务\n\n\n\n全部都已接入。\n",
                        "图1 集装箱吞吐量占比\n\n集装箱吞吐量增长\n\n集装箱吞吐量结构\n\n全部都已接入。\n")) {
            isText(text);
        }
    }

    @Test
    void labelsOfCodesAreNoText() {
        isAside("『河港航运管理局\n微信公众号』\n\n", CodeLabels.REASON);
        isAside("扫描二维码，查看通航公告\n\n", CodeLabels.REASON);
        isText("旅客可以关注「河港航运」公众号\n\n");
        isText("扫码关注人数达到三万人，比上年增长一成。\n\n");
    }

    @Test
    void aShortAnswerAndWhoSignsAreText() {
        for (String text :
                List.of(
                        "没有新增泊位\n",
                        "\n\n河港航运管理局\n\n\n",
                        "\n\n2021年3月5日\n\n\n",
                        "\n\n预计明年恢复通航。\n\n\n")) {
            Report report = Reading.report("a.txt", LEAD + text + REST);
            assertThat(report.units())
                    .as(text)
                    .noneMatch(u -> PictureNameRecogniser.REASON.equals(u.reason()));
        }
    }

    private static final String BESIDE = "冷链仓库把牧场与餐桌连在一起，承担分拣、预冷、贮存等环节，损耗因此降到百分之三，牧民的收入也跟着稳定下来。\n";

    @Test
    void wordsThatAParagraphSaysAgainInTheirOrderAreADrawing() {
        isAside("冷链仓库\n\n把牧场与餐桌\n连在一起\n\n分拣、预冷、贮存\n\n" + BESIDE, ChartLabels.REASON);
        isAside("\n" + BESIDE + "\n冷链仓库\n\n把牧场与餐桌\n连在一起\n", ChartLabels.REASON);
    }

    @Test
    void wordsThatNoParagraphSaysInTheirOrderAreText() {
        for (String words :
                List.of(
                        "各环节安排如下\n\n冷链仓库把牧场与餐桌\n\n连在一起\n\n承担分拣、预冷、贮存等环节\n\n",
                        "冷链仓库\n\n连在一起\n\n分拣与包装\n\n",
                        "分拣、预冷、贮存\n\n把牧场与餐桌\n\n冷链仓库\n\n",
                        "冷链仓库\n\n把牧场与餐桌\n\n")) {
            Report report = Reading.report("a.txt", LEAD + words + BESIDE + REST);
            assertThat(Reading.texts(report, UnitKind.SET_ASIDE)).as(words).isEmpty();
        }
    }

    @Test
    void bigNumbersThatTheTextStatesTooAreNoneWithoutGaps() {
        isAside(
                "全港有渡船126艘，其中新造的占四成，另有浮码头\n"
                        + "38座，均已通过本年度的检验。\n"
                        + "126艘\n"
                        + "渡船\n"
                        + "38座\n"
                        + "浮码头\n"
                        + "其余船只停泊在内港，不再参加营运，等待拆解。\n",
                PictureLabels.NUMBERS);
    }

    @Test
    void aBigNumberAloneBetweenParagraphsIsNone() {
        isAside("480\n余艘\n", PictureLabels.NUMBERS);
        isAside("3.2亿元\n", PictureLabels.NUMBERS);
    }

    private static void isText(String lines) {
        Report report = Reading.report("a.txt", LEAD + lines + REST);
        assertThat(report.units()).noneMatch(u -> u.kind() == UnitKind.SET_ASIDE);
    }

    @Test
    void yearsWithWhatHappenedAreText() {
        isText("2015年\n公司成立\n2016年\n产品上市\n");
        isText("3月\n开工\n9月\n通航\n");
    }

    @Test
    void numbersWithoutAUnitAreText() {
        isText("1\n总则\n2\n附则\n");
        isText("1.\n总则\n2.\n附则\n");
    }

    @Test
    void columnsOfATableOnLinesOfTheirOwnAreText() {
        isText("港口\n渡船\n东港\n12艘\n西港\n8艘\n南港\n20艘\n");
        isText("港口\n\n渡船\n\n东港\n\n12艘\n\n西港\n\n8艘\n\n南港\n");
        isText("各港口的渡船数为：\n\n12艘\n东港\n8艘\n西港\n");
    }

    @Test
    void numbersWithinTextAreText() {
        Report report =
                Reading.report(
                        "a.txt", LEAD + "以下四行与上下文相连，没有空行，很可能是正文的一部分\n12艘\n渡船\n8座\n渡口\n" + REST);
        assertThat(report.units()).noneMatch(u -> u.kind() == UnitKind.SET_ASIDE);
    }

    @Test
    void wordsInCapitalsAloneInAChineseTextAreOrnament() {
        isAside("RIVER PORTS\n", PictureLabels.CAPITALS);
    }

    @Test
    void figuresInAListKeepTheirPlace() {
        Report report =
                Reading.report("a.txt", LEAD + "各港口的渡船数为：\n\n12艘\n\n8艘\n\n2021年\n\nGDP\n" + REST);
        assertThat(report.units()).noneMatch(u -> u.kind() == UnitKind.SET_ASIDE);
    }

    @Test
    void theAddressOfThePublisherAtTheVeryEndIsImprint() {
        String contacts = "地址：河港市滨江路8号\n邮编：100000\n电话：010-12345678\n";
        assertThat(Reading.report("a.txt", LEAD + REST + "\n" + contacts).units())
                .filteredOn(u -> PictureLabels.IMPRINT.equals(u.reason()))
                .hasSize(3);
        assertThat(Reading.report("a.txt", LEAD + contacts + REST).units())
                .noneMatch(u -> u.kind() == UnitKind.SET_ASIDE);
    }

    private static List<String> asides(String text) {
        Report report = Reading.report("a.txt", text);
        Invariants.check(report);
        return report.units().stream()
                .filter(u -> u.kind() == UnitKind.SET_ASIDE)
                .map(u -> u.text().text())
                .toList();
    }

    @Test
    void labelsBetweenACaptionAndItsSourceAreThoseOfTheFigure() {
        String figure =
                "图 3 河港航运管理体系\n\n船舶调度\n\n航道养护\n\n安全检查 / 应急救援\n\n"
                        + "以东港为核心, 统一调度内河与近海的全部船舶, 形成上下游协同的航运体系\n\n"
                        + "来源：河港航运局\n";
        assertThat(asides(LEAD + figure + REST)).containsExactly("船舶调度", "航道养护", "安全检查 / 应急救援");
        assertThat(Reading.report("a.txt", LEAD + figure + REST).units())
                .anyMatch(u -> u.text().text().startsWith("以东港为核心"));
    }

    @Test
    void textBetweenACaptionAndANoteIsNone() {
        assertThat(
                        asides(
                                LEAD
                                        + "图 3 河港航运管理体系\n\n船舶调度\n\n调度中心设在东港，全年值守。\n\n"
                                        + "来源：河港航运局\n"
                                        + REST))
                .isEmpty();
        assertThat(asides(LEAD + "图 3 2015—2022年河港货运量\n与客运量的变化\n\n来源：河港航运局\n" + REST)).isEmpty();
    }

    @Test
    void labelsAboveTheSourceAndCaptionOfAFigureAreItsOwn() {
        String figure = "\n310万吨\n280\n260\n2022\n2021\n2020\n\n来源：河港航运局\n图 3 河港货运量\n";
        assertThat(asides(LEAD + figure + REST))
                .containsExactly("310万吨", "280", "260", "2022", "2021", "2020");
        assertThat(asides(LEAD + "\n调度层\n航道层\n船舶层\n\n来源：河港航运局\n图 3 体系\n" + REST))
                .containsExactly("调度层", "航道层", "船舶层");
        assertThat(Reading.report("a.txt", LEAD + figure + REST).figures())
                .singleElement()
                .satisfies(f -> assertThat(f.caption()).isEqualTo("图 3 河港货运量"))
                .satisfies(f -> assertThat(f.source()).isEqualTo("来源：河港航运局"));
    }

    @Test
    void figuresWithAPointAreNoNumbersOfHeadings() {
        String labels = "1.40\n1.20\n1.00\n东港\n西港\n";
        assertThat(asides(LEAD + "图1：渡船票价（元）\n" + labels + "数据来源：河港航运局\n" + REST)).hasSize(5);
        assertThat(asides(LEAD + "\n" + labels + "\n数据来源：河港航运局\n图1：渡船票价（元）\n" + REST)).hasSize(5);
    }

    @Test
    void aListAndATableAboveAFigureAreNoLabels() {
        assertThat(asides(LEAD + "渡口分为三类：\n\n甲类\n\n乙类\n\n丙类\n\n来源：河港航运局\n图 3 渡口\n" + REST))
                .isEmpty();
        Report report =
                Reading.report(
                        "a.txt",
                        LEAD
                                + "表 1 各港渡船\n港口 渡船 乘客\n东港 12 310\n西港 8 280\n南港 20 450\n"
                                + "来源：河港航运局\n\n图 3 渡口的分布\n"
                                + REST);
        assertThat(report.tables()).singleElement().satisfies(t -> assertThat(t.rows()).hasSize(3));
    }

    @Test
    void sharesThatMakeUpAHundredAreThoseOfAPie() {
        assertThat(asides(LEAD + "\n东港 48%\n西港 27.5%\n南港 24.5%\n" + REST)).hasSize(3);
        assertThat(asides(LEAD + "\n东港 48%\n西港 57%\n南港 62%\n" + REST)).isEmpty();
        assertThat(asides(LEAD + "各港的货运量占比如下：\n\n东港 48%\n西港 27%\n南港 25%\n" + REST)).isEmpty();
    }

    @Test
    void figuresAlongAnAxisAreLabels() {
        assertThat(asides(LEAD + "\n0\n100\n200\n300\n2020年\n2021年\n2022年\n" + REST)).hasSize(7);
    }

    @Test
    void aBigNumberMayHaveLostTheLineBelowIt() {
        isAside("310_万吨\n", PictureLabels.NUMBERS);
    }

    @Test
    void aPieMayHaveItsSharesBelowItsNames() {
        assertThat(asides(LEAD + "\n东港\n48%\n西港\n27%\n南港\n25%\n" + REST)).hasSize(6);
        assertThat(asides(LEAD + "\n东港\n48%\n西港\n97%\n南港\n25%\n" + REST)).isEmpty();
    }

    @Test
    void anAxisShowsThatACaptionOfEitherKindIsThatOfAChart() {
        String axis = "货运量\n350\n300\n250\n200\n20%\n15%\n10%\n2020\n2021\n2022\n";
        assertThat(asides(LEAD + "图表5：河港货运量\n" + axis + "资料来源：河港航运局\n" + REST)).hasSize(11);
        Report report =
                Reading.report(
                        "a.txt",
                        LEAD
                                + "图表5：各港渡船\n东港\n12\n310\n西港\n8\n280\n南港\n20\n450\n"
                                + "北港\n5\n120\n资料来源：河港航运局\n"
                                + REST);
        assertThat(report.tables()).singleElement().satisfies(t -> assertThat(t.rows()).hasSize(4));
    }

    @Test
    void theBoxesOfADiagramMayStandBetweenItsCaptionAndAHeading() {
        String boxes = "图 3 组织结构\n\n调度中心\n\n航道站\n\n检查站 渡口站\n";
        assertThat(asides(LEAD + boxes + REST)).containsExactly("调度中心", "航道站", "检查站 渡口站");
        String text = "\n渡口由各站分别管理，遇有洪水时统一调度。\n\n";
        assertThat(asides(LEAD + boxes + text + REST)).isEmpty();
    }

    @Test
    void anAxisBelowACaptionNeedsNoSource() {
        String axis = "\n亿元\n2500\n2000\n1500\n1000\n2021\n2022\n比上年增长\n";
        String text = "\n全年货运量增长一成，其中东港增长最快，西港略有下降。\n";
        assertThat(asides(LEAD + "图1　货运量\n" + axis + text + REST)).hasSize(8);
        assertThat(asides(LEAD + "图1　货运量\n\n亿元\n东港\n西港\n南港\n" + text + REST)).isEmpty();
    }

    @Test
    void namesThatAParagraphListsAreText() {
        String paragraph = "\n全部货运由东港轮船公司、西港渡运公司和南港驳船公司承担，三家公司去年的运量都有增长，其中东港轮船公司增长最快。\n";
        String names = "东港轮船公司\n\n西港渡运公司\n\n南港驳船公司\n";
        for (String gap : List.of("\n", "\n\n\n\n")) {
            String end = "\n以上三家均已续签合同。\n";
            assertThat(asides(LEAD + paragraph + gap + names + end + REST)).as(gap).isEmpty();
        }
    }
}
