package wenlan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import wenlan.document.Report;
import wenlan.document.Section;

import java.util.List;

/** How deep a heading stands follows from the headings around it. */
class LevelsTest {
    /** The headings, each indented by a dot for each level above its own. */
    private static List<String> outline(String name, String text) {
        Report report = Reading.report(name, text);
        Invariants.check(report);
        return report.sections().stream()
                .map((Section s) -> ".".repeat(s.level() - 1) + s.title())
                .toList();
    }

    @Test
    void partsOfABookOfLawHoldSubpartsAndThoseChapters() {
        assertThat(
                        outline(
                                "a.txt",
                                """
                                航道财产法

                                目　录
                                第一编　总　则
                                第一章　一般规定
                                第二编　权　利
                                第一分编　通　则
                                第二章　取　得
                                第二分编　用　益
                                第三章　通　行
                                第四章　停　泊

                                第一编　总　则
                                第一章　一般规定
                                第一条　为了保护航道，制定本法。
                                第二编　权　利
                                第一分编　通　则
                                第二章　取　得
                                第二条　航道权利自登记时取得。
                                第二分编　用　益
                                第三章　通　行
                                第三条　船舶有权依照标志通行。
                                第四章　停　泊
                                第四条　停泊应当服从港口管理。
                                """))
                .containsExactly(
                        "第一编　总　则",
                        ".第一章　一般规定",
                        "第二编　权　利",
                        ".第一分编　通　则",
                        "..第二章　取　得",
                        ".第二分编　用　益",
                        "..第三章　通　行",
                        "..第四章　停　泊");
    }

    @Test
    void numbersOfAnAppendixBeginWithItsLetter() {
        assertThat(
                        outline(
                                "a.txt",
                                """
                                浮标养护指南

                                1 范围
                                本文件适用于内河航道浮标的日常养护工作。
                                附录A
                                （规范性）
                                浮标检查方法
                                A.1 检查周期
                                浮标每季度检查一次，洪水过后应当加查一次。
                                A.2 检查项目
                                A.2.1 灯器
                                灯器应当逐只点亮，并记录其亮度和闪光周期。
                                A.2.2 锚链
                                锚链磨损超过一成的应当在三十天之内更换。
                                附录B
                                （资料性）
                                记录格式
                                B.1 检查记录
                                检查记录应当写明日期、天气、水位和检查人。
                                """))
                .containsExactly(
                        "1 范围",
                        "附录A（规范性）浮标检查方法",
                        ".A.1 检查周期",
                        ".A.2 检查项目",
                        "..A.2.1 灯器",
                        "..A.2.2 锚链",
                        "附录B（资料性）记录格式",
                        ".B.1 检查记录");
    }

    @Test
    void aDecimalNumberGoesOnBehindPointsInBrackets() {
        assertThat(
                        outline(
                                "a.md",
                                """
                                # 第二章 码头

                                ## 2.2 设备

                                **（1）吊机**

                                吊机共有六台，均在检验有效期之内。

                                **（2）皮带机**

                                皮带机共有三条，年输送能力两百万吨。

                                ## 2.3 人员

                                码头现有职工一百二十人，分三班作业。
                                """))
                .containsExactly("第二章 码头", ".2.2 设备", "..（1）吊机", "..（2）皮带机", ".2.3 人员");
    }

    @Test
    void aBoldHeadingEndsThePointsOfTheOneBefore() {
        assertThat(
                        outline(
                                "a.html",
                                """
                                <html><body><h1>渡口的一年</h1>
                                <p>这一年渡口先修码头，后换新船，来往的人比上年多了一倍。</p>
                                <p><strong>修好码头</strong></p>
                                <p>年初的洪水冲坏了东岸的码头，镇里用了四个月把它修好。</p>
                                <p><strong>1. 先修栈桥</strong></p>
                                <p>栈桥换了新的木板，两侧加装了栏杆，夜里有灯照明。</p>
                                <p><strong>2. 再修候船室</strong></p>
                                <p>候船室重新铺了地面，冬天有暖气，夏天有电扇。</p>
                                <p><strong>换了新船</strong></p>
                                <p>新船比旧船快一半，坐得下六十个人，还可以带自行车。</p>
                                </body></html>
                                """))
                .containsExactly("修好码头", ".1. 先修栈桥", ".2. 再修候船室", "换了新船");
    }

    @Test
    void aBoldHeadingStandsInAPointThatAnotherOneFollows() {
        assertThat(
                        outline(
                                "a.html",
                                """
                                <html><body><h1>渡口的一年</h1>
                                <p>这一年渡口先修码头，后换新船，来往的人比上年多了一倍。</p>
                                <p><strong>修好码头</strong></p>
                                <p>年初的洪水冲坏了东岸的码头，镇里用了四个月把它修好。</p>
                                <p><strong>1. 先修栈桥</strong></p>
                                <p>栈桥换了新的木板，两侧加装了栏杆，夜里有灯照明。</p>
                                <p><strong>木板从哪里来</strong></p>
                                <p>木板是从上游的林场买来的，用船运了整整两天。</p>
                                <p><strong>2. 再修候船室</strong></p>
                                <p>候船室重新铺了地面，冬天有暖气，夏天有电扇。</p>
                                </body></html>
                                """))
                .containsExactly("修好码头", ".1. 先修栈桥", "..木板从哪里来", ".2. 再修候船室");
    }

    @Test
    void explanationsOfTermsCloseAReport() {
        assertThat(
                        outline(
                                "a.txt",
                                """
                                一、航运

                                全年货运量比上年增长一成，客运量保持稳定。

                                （一）港口

                                港口新增泊位两个，改造泊位四个，全部投入使用。

                                名词解释

                                1.泊位：指港口内能停靠一艘船舶的位置。

                                2.吃水：指船舶浸在水里的深度。
                                """))
                .containsExactly("一、航运", ".（一）港口", "名词解释");
    }

    @Test
    void wordsThatAreExplainedInATableHaveAHeadingAndBoxesAreNone() {
        assertThat(
                        outline(
                                "a.txt",
                                "第一节 提示\n公司保证本报告的内容真实、准确、完整。\n释义\n"
                                        + "释义项\t指\t释义内容\n公司\t指\t河湾航运股份有限公司\n"
                                        + "码头\t指\t河湾镇东岸的三座码头\n"
                                        + "第二节 业务\n（1）航线\n□适用 √不适用\n"
                                        + "公司的航线在报告期之内没有重大变化。\n"))
                .containsExactly("第一节 提示", ".释义", "第二节 业务", ".（1）航线");
    }

    @Test
    void aBoldHeadingDirectlyBelowTheTitleIsNoneOfItsLines() {
        String text = "<p>年初的洪水冲坏了东岸的码头，镇里用了四个月把它修好。</p>";
        assertThat(
                        outline(
                                "a.html",
                                "<html><body><h1>渡口的一年</h1><p><strong>修好码头</strong></p>"
                                        + text
                                        + "<p><strong>换了新船</strong></p>"
                                        + text
                                        + "<p><strong>添了人手</strong></p>"
                                        + text
                                        + "</body></html>"))
                .containsExactly("修好码头", "换了新船", "添了人手");
    }

    @Test
    void belowFrontMatterWithATitleTheFirstHeadingIsASection() {
        String text = "\n\n年初的洪水冲坏了东岸的码头，镇里用了四个月把它修好。\n\n";
        assertThat(
                        outline(
                                "a.md",
                                "---\ntitle: 渡口的一年\n---\n\n## 修好码头\n\n### 栈桥"
                                        + text
                                        + "## 换了新船"
                                        + text))
                .containsExactly("修好码头", ".栈桥", "换了新船");
    }

    @Test
    void aWarningOfRisksHoldsNoChapters() {
        String text = "\n河湾航运的客运量预计在三年之内增长一半，票价保持稳定。\n";
        assertThat(
                        outline(
                                "a.txt",
                                "河湾航运研究报告\n2023年10月18日\n投资要点"
                                        + text
                                        + "风险提示"
                                        + text
                                        + "1. 航线"
                                        + text
                                        + "1.1. 内河"
                                        + text
                                        + "2. 船舶"
                                        + text))
                .containsExactly("投资要点", "风险提示", "1. 航线", ".1.1. 内河", "2. 船舶");
    }

    @Test
    void aPaperCountsFromItsIntroductionOn() {
        String text = "\n河湾航运的客运量在三年之内增长了一半，票价保持稳定。\n";
        assertThat(
                        outline(
                                "a.txt",
                                "摆渡对河湾镇的影响\n\n0 引言"
                                        + text
                                        + "1 理论"
                                        + text
                                        + "2 设计\n2.1 模型\n本文构建如下模型："
                                        + text
                                        + "2.2 变量"
                                        + text
                                        + "参考文献\n[1] 林大川. 摆渡史[J]. 航运, 2020(5): 12-25.\n"))
                .containsExactly("0 引言", "1 理论", "2 设计", ".2.1 模型", ".2.2 变量", "参考文献");
    }

    @Test
    void theFirstOfSeveralPartsIsNoLineOfTheTitlePage() {
        String text = "\n\n渡口是河湾镇的门户，目前已有六成渡口完成改造。\n\n";
        assertThat(
                        outline(
                                "a.txt",
                                "渡口工作手册\n（2023版）\n\n河湾镇管委会\n\n第一部分 总论\n\n1 背景"
                                        + text
                                        + "2 原则"
                                        + text
                                        + "第二部分 内容\n\n1 码头"
                                        + text))
                .containsExactly("第一部分 总论", ".1 背景", ".2 原则", "第二部分 内容", ".1 码头");
    }

    @Test
    void aNumberGluedToItsNameIsThatOfTheSectionsBelowIt() {
        assertThat(
                        outline(
                                "a.md",
                                """
                                # 内河渡运市场报告

                                # 1行业概述

                                # 1.1 定义

                                渡运是指以船舶在两岸之间运送旅客和车辆的经营活动。

                                # 2市场规模

                                # 2.1 总量

                                去年全省渡运市场规模约五十八亿元，比前年增长一成。

                                # 3家公司起步的龙头

                                江北公司以三家公司起步，去年已有一千二百艘渡船。

                                # 3竞争格局

                                # 3.1 梯队

                                第一梯队的渡运公司都有一千艘以上的渡船。

                                # 4结论

                                渡运市场的集中度还将继续提高。

                                # 5大趋势

                                电动渡船、统一调度等是今后五年的主要趋势。
                                """))
                .containsExactly(
                        "1行业概述",
                        ".1.1 定义",
                        "2市场规模",
                        ".2.1 总量",
                        "..3家公司起步的龙头",
                        "3竞争格局",
                        ".3.1 梯队",
                        "4结论",
                        ".5大趋势");
    }

    @Test
    void signsBeforeTheWordsHideNoNumber() {
        assertThat(
                        outline(
                                "a.md",
                                """
                                # 渔港行业观察

                                ## 📋 摘要
                                渔港建设进入新的阶段，投资与产出保持同步增长，结构继续改善。

                                ## 🌊 第一章：渔港概览
                                ### 1.1 规模
                                渔港规模继续扩大，泊位数量较上年有所增加，布局更加合理。
                                ### 1.2 布局
                                渔港布局以沿海为主，内陆渔港的比重逐步提高，分工更加明确。

                                ## ⚙️ 第二章：装备
                                ### 2.1 冷藏
                                冷藏设施的能力逐年提高，能够满足旺季集中卸货的需要。
                                """))
                .containsExactly(
                        "📋 摘要", "🌊 第一章：渔港概览", ".1.1 规模", ".1.2 布局", "⚙️ 第二章：装备", ".2.1 冷藏");
    }

    @Test
    void marksTellTheDepthWhereNoHeadingHasTheFirstNumber() {
        assertThat(
                        outline(
                                "a.md",
                                """
                                # 浮标损伤鉴定

                                ## 程度分级

                                ### 5.1　标体
                                标体的损伤按照面积分级，由两名检查员共同确认后记录在案。
                                #### 5.1.1　重损
                                标体破裂，面积超过全部外表的一半，浮标不能继续使用的情形。
                                ### 5.2　灯器
                                灯器的损伤按照亮度分级，由两名检查员共同确认后记录在案。

                                ## 附则
                                本标准由航道管理机构负责解释，自公布之日起施行，原标准废止。
                                """))
                .containsExactly("程度分级", ".5.1　标体", "..5.1.1　重损", ".5.2　灯器", "附则");
    }

    @Test
    void partsBelowAMarkedHeadingStandInIt() {
        assertThat(
                        outline(
                                "a.md",
                                """
                                # 渔港资料库

                                ## 资料清单

                                ### 📦 第一部分：港口
                                港口资料按照省份编排，每年更新一次，旧的版本另行保存。

                                ### 📚 第二部分：船舶
                                船舶资料按照吨位编排，每年更新一次，旧的版本另行保存。

                                ## 更新记录
                                全部资料由管理人员维护，发现差错的可以向管理人员说明情况。
                                """))
                .containsExactly("资料清单", ".📦 第一部分：港口", ".📚 第二部分：船舶", "更新记录");
    }
}
