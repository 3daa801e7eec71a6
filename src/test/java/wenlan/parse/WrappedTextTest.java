package wenlan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import wenlan.document.Report;
import wenlan.document.UnitKind;

/** Paragraphs that a column broke, where few lines tell of it, and what stands between them. */
class WrappedTextTest {
    @Test
    void aFewParagraphsInANarrowColumnAreJoined() {
        Report report =
                Reading.report(
                        "a.txt",
                        """
                        渔港改造年度观察

                        第一章 进展篇

                        去年是渔港改造全面铺开的一
                        年。主管部门先后下达三批改
                        造计划，明确到后年沿海各县

                        至少建成一座避风港，岸线不
                        得占用。

                        各县相继出台配套办法，其中
                        九个县设立了改造资金。

                        第二章 技术篇

                        2.1 浮式码头

                        浮式码头可以随潮水升降，方
                        便小船靠泊，造价也低。
                        """);
        assertThat(Reading.texts(report, UnitKind.PARAGRAPH))
                .containsExactly(
                        "去年是渔港改造全面铺开的一年。主管部门先后下达三批改造计划，明确到后年沿海各县至少建成一座避风港，岸线不得占用。",
                        "各县相继出台配套办法，其中九个县设立了改造资金。",
                        "浮式码头可以随潮水升降，方便小船靠泊，造价也低。");
        assertThat(Reading.texts(report, UnitKind.HEADING))
                .contains("第一章 进展篇", "第二章 技术篇", "2.1 浮式码头");
    }

    @Test
    void aBlankLineBehindEachLineOfANarrowColumnPartsNoParagraph() {
        Report report =
                Reading.report(
                        "a.txt",
                        """
                        山区客运班线调查

                        本县山多路弯，村庄分散，客运班线长期

                        依靠补贴维持。近三年来，运输公司减少

                        班次四十余个，群众出行不便，反映强烈

                        者有之。

                        一、现状

                        全县现有班线六十一条，其中四十条亏损，

                        车辆平均车龄已达十一年。
                        """);
        assertThat(Reading.texts(report, UnitKind.PARAGRAPH))
                .containsExactly(
                        "本县山多路弯，村庄分散，客运班线长期依靠补贴维持。近三年来，运输公司减少班次四十余个，群众出行不便，反映强烈者有之。",
                        "全县现有班线六十一条，其中四十条亏损，车辆平均车龄已达十一年。");
    }

    @Test
    void leadersOfAContentsPageSayNothingOfTheColumn() {
        String text =
                """
                内河航运发展报告
                目 录
                一、航道 ............................................ 1
                二、港口 ............................................ 3
                三、船舶 ............................................ 5
                一、航道
                全省现有等级航道四千二百公里，其中三级以上航道九百六十公里，主要分布在
                中部平原，可以常年通航千吨级船舶。
                二、港口
                沿江建成规模以上港口七个，年通过能力合计一亿八千万吨，散货占了七成，集
                装箱不到一成。
                三、船舶
                船舶平均吨位逐年提高，老旧船舶提前退出，新能源船舶已有三十六艘投入营运，
                计划后年达到百艘。
                """;
        assertThat(Reading.texts(Reading.report("a.txt", text), UnitKind.PARAGRAPH)).hasSize(3);
    }

    @Test
    void aNumberBesideAHeaderIsThatOfThePage() {
        StringBuilder text = new StringBuilder("沿海渔业年报\n");
        for (int page = 1; page <= 5; page++) {
            text.append("远洋集团渔业年报全文\n").append(page + 2).append('\n');
            text.append("本页说明第").append(page).append("个渔场的作业情况，各船按期返港。\n");
        }
        Report report = Reading.report("a.txt", text.toString());
        assertThat(Reading.texts(report, UnitKind.SET_ASIDE)).contains("4", "5", "6", "7");
    }

    @Test
    void aNumberThatALineBreaksAtItsPointIsWhole() {
        String text =
                """
                港口运行简报
                    内河各港以散货为主，全年完成吞吐量与上年大致相当，船闸通过能力
                仍然是各航段最大的瓶颈，待闸时间平均超过二十个小时，船主对此意见
                较多，两座新船闸预计后年投入使用。
                    沿海各港全年完成货物吞吐量比上年增加两成，集装箱达到2186.
                4万标箱，航线增至三十六条，船舶平均在港停泊时间缩短四个小时，港口
                企业的收入随之增加，装卸设备更新的步伐也比上年更快，岸电已经覆盖
                七成泊位。
                """;
        assertThat(Reading.texts(Reading.report("a.txt", text), UnitKind.PARAGRAPH))
                .hasSize(2)
                .last()
                .asString()
                .contains("2186.4万标箱");
    }

    @Test
    void theTitleWithItsVersionIsARunningHead() {
        String page = "江船股份有限公司2023年年度报告全文\n%d\n\n";
        String text = "公司主要从事渡船的研发、生产与销售，产品用于内河和沿海渡口，去年交付渡船一百二十艘。\n\n".repeat(9);
        Report report =
                Reading.report(
                        "a.txt",
                        "江船股份有限公司2023年年度报告\n\n"
                                + text
                                + page.formatted(2)
                                + text
                                + page.formatted(3)
                                + text
                                + page.formatted(4)
                                + text);
        assertThat(Reading.texts(report, UnitKind.SET_ASIDE))
                .filteredOn(t -> t.contains("全文"))
                .hasSize(3);
    }

    @Test
    void aLongLineOfTheTitleDoesNotHideTheColumnOfABriefReport() {
        Report report =
                Reading.report(
                        "a.txt",
                        """
                        政府工作报告
                        2031年2月8日在河湾县第十八届人民代表大会
                        第二次会议上
                        县长　李明

                        各位代表：
                        我代表县人民政府，向大会作工作报告，请予审议。
                        一、过去一年工作回顾
                        过去一年，我们有效应对多重困难冲击，全县地区生产总值完成
                        298.6亿元，增长4.8%；农林牧渔业总产值95.2亿元，增长
                        4.1%；城镇居民人均可支配收入38124元，增长5.6%。

                        蜜柚出口8.9万吨，创汇1.1亿美元。实施重点项目152个，完成投资
                        123.7亿元，占年度计划的108.4%。

                        二、2031年主要工作
                        今年经济社会发展的主要预期目标：地区生产总值增长6.5%，一般
                        公共预算总收入增长5%，地方级一般公共预算收入增长6%，固定资
                        产投资增长9%。
                        """);
        assertThat(Reading.texts(report, UnitKind.PARAGRAPH))
                .contains(
                        "蜜柚出口8.9万吨，创汇1.1亿美元。实施重点项目152个，完成投资123.7亿元，占年度计划的108.4%。",
                        "今年经济社会发展的主要预期目标：地区生产总值增长6.5%，一般公共预算总收入增长5%，地方级一般公共预算收入增长6%，固定资产投资增长9%。");
    }
}
