package wenlan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import wenlan.document.Report;
import wenlan.document.UnitKind;

import java.util.stream.Collectors;

/** Headings in the forms that offices, papers and converters give them, and what only looks so. */
class OutlineFormsTest {
    private static final String TEXT = "渔港改造按照统一规划、分期实施的办法推进，三座渔港已经完成清淤并恢复通航。";

    /** A heading a line, set in by its level. */
    private static String outline(String name, String text) {
        Report report = Reading.report(name, text);
        return report.sections().stream()
                .map(section -> " ".repeat(section.level() - 1) + section.title())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void headingsWithAStopHoldOthersWithAStop() {
        String text =
                """
                渔港改造实施方案

                一、重点工程

                （一）能力提升工程。

                1．指挥中心建设。

                %1$s

                2．航标设施建设。

                %1$s

                （二）风险防控工程。

                3．监测网络建设。

                %1$s
                """;
        assertThat(outline("a.txt", text.formatted(TEXT)))
                .isEqualTo(
                        """
                        一、重点工程
                         （一）能力提升工程。
                          1．指挥中心建设。
                          2．航标设施建设。
                         （二）风险防控工程。
                          3．监测网络建设。\
                        """);
    }

    @Test
    void theNextHeadingWithAStopMayStandAboveItems() {
        String text =
                """
                渔港改造意见

                一、总体要求

                （一）指导思想。

                %1$s

                （二）基本原则。

                1．坚持分类施策，对不同等级的渔港确定不同的改造标准和补助办法。

                2．坚持渔民自愿，充分听取船东和加工企业的意见，不搞一刀切。

                二、主要任务

                %1$s
                """;
        assertThat(outline("a.txt", text.formatted(TEXT)))
                .isEqualTo("一、总体要求\n （一）指导思想。\n （二）基本原则。\n二、主要任务");
    }

    @Test
    void aClauseWithAColonBelowAHeadingLeadsInToWhatItCounts() {
        String text =
                """
                渔港工作报告
                一、2031年工作回顾
                一年来，主要做了以下工作：
                （一）清淤工程按期完成。投入挖泥船十二艘，清淤一百八十万方，航道水深恢复到五米。
                （二）码头改造全面铺开。拆除危旧栈桥四座，新建浮码头三座，泊位增加六十个。
                二、2032年工作安排
                我们将重点抓好以下工作：
                ——继续推进渔港改造，完善冷链设施，年底前全部建成并投入使用，同步启动数字化管理。
                """;
        assertThat(outline("a.txt", text)).isEqualTo("一、2031年工作回顾\n二、2032年工作安排");
    }

    @Test
    void numbersGluedToMarkedChaptersHoldTheirSections() {
        String text =
                """
                # 渔港韧性研究

                %1$s

                # 1渔港的含义

                # 1.1 定义

                %1$s

                # 1.2分类

                %1$s

                # 2GIS方法

                %1$s

                # 3大类渔港的比较

                %1$s
                """;
        assertThat(outline("a.md", text.formatted(TEXT)))
                .isEqualTo("1渔港的含义\n 1.1 定义\n 1.2分类\n2GIS方法\n3大类渔港的比较");
    }

    @Test
    void articlesWhoseNumberStandsAloneAreAllHeadings() {
        String text =
                """
                法規名稱：漁港設施保護條例
                修正日期：20310412

                第 一 章 總則

                第 1 條
                為維護漁港設施，確保漁船停泊安全，特制定本條例。

                第 1-1 條
                漁港設施由主管機關管理，並得委託漁會維護。

                第 2 條
                本條例所稱設施如下：
                一、防波堤。
                二、碼頭。

                第 二 章 附則

                第 3 條
                本條例自公布日施行。
                """;
        assertThat(outline("a.txt", text))
                .isEqualTo("第 一 章 總則\n 第 1 條\n 第 1-1 條\n 第 2 條\n第 二 章 附則\n 第 3 條");
        Report report = Reading.report("a.txt", text);
        assertThat(report.metadata().title()).isEqualTo("漁港設施保護條例");
        assertThat(report.metadata().published()).isEqualTo("2031-04-12");
    }

    @Test
    void aStrokeBeforeACommaIsAOne() {
        String text =
                "关于渔港安全的通知\n各渔港：\n现将有关事项通知如下。\n-、落实管理责任\n%1$s\n二、加强日常检查\n%1$s\n江州市渔业局\n2031年3月5日\n";
        assertThat(outline("a.txt", text.formatted(TEXT))).isEqualTo("-、落实管理责任\n二、加强日常检查");
    }

    @Test
    void theLawBehindADecisionHoldsItsChapters() {
        String text =
                """
                江州市人民代表大会常务委员会关于修改《江州市渔港条例》的决定
                （2031年10月26日江州市第十四届人民代表大会常务委员会第十六次会议通过）

                江州市第十四届人民代表大会常务委员会第十六次会议决定对《江州市渔港条例》作如下修改：
                一、将第五条修改为：“渔港由市渔业主管部门管理。”
                二、删去第二十六条第二款。
                本决定自公布之日起施行。

                江州市渔港条例
                （2023年8月21日通过　根据2031年10月26日《关于修改〈江州市渔港条例〉的决定》修正）

                第一章　总则

                第一条　为了加强渔港管理，保障渔船安全，制定本条例。

                第二章　附则

                第二条　本条例自2024年1月1日起施行。
                """;
        assertThat(outline("a.txt", text)).isEqualTo("江州市渔港条例\n 第一章　总则\n 第二章　附则");
        assertThat(Reading.report("a.txt", text).metadata().published()).isEqualTo("2031-10-26");
    }

    @Test
    void aDigitBehindAFullLineBeginsAChapterThoughEachLineHasAGap() {
        String text =
                """
                渔港更新的参与机制研究

                摘要：渔港更新进入存量时代，船东与加工企业的参与直接影响更新的速度

                与实施效果。本文以四座渔港为例，分析参与机制的形成过程与影响因素。

                1　引言

                进入存量发展阶段后，渔港更新逐渐由主管部门主导的大规模拆建转向多方

                协商的小规模改造。在这一过程中，船东不再只是被动的补偿对象。

                2　研究方法

                研究采用参与式观察与访谈相结合的方法，先后走访四座渔港，完成访谈六

                十八人次，收集会议纪要一百余份。
                """;
        assertThat(outline("a.txt", text)).isEqualTo("1　引言\n2　研究方法");
    }

    @Test
    void subheadsStandDirectlyBetweenTheLinesOfAColumn() {
        String text =
                """
                渔港改造提速
                本报记者　赵一鸣　通讯员　孙莉

                “以前卸一船鱼要等三个钟头，现在一个钟头就够了。”昨天上午，
                船东周大海把渔船靠上新码头，笑得合不拢嘴。
                记者从市渔业部门获悉，去年全市改造渔港十二座，为历年最
                多，居民出行也更加方便。
                补贴怎么发放
                按照新办法，每座渔港最高补贴六百四十万元，由市、区两级财
                政共同负担，竣工验收后一次拨付到实施主体的账户上来办理。
                谁来负责维护
                管理站与船东签订协议，明确维护费用从停泊收益中列支，不足
                部分由区财政补足。
                """;
        assertThat(outline("a.txt", text)).isEqualTo("补贴怎么发放\n谁来负责维护");
        assertThat(Reading.report("a.txt", text).metadata().authors()).containsExactly("赵一鸣");
    }

    @Test
    void aChapterEndsTheSectionsOfOneWhoseHeadingWasLost() {
        String text =
                """
                # 渔港水文研究

                %1$s

                # 1.1 资料来源

                %1$s

                # 1.2 指标定义

                %1$s

                # 2结果与分析

                # 2.1 变化趋势

                %1$s

                # 3结论

                %1$s
                """;
        assertThat(outline("a.md", text.formatted(TEXT)))
                .isEqualTo("1.1 资料来源\n1.2 指标定义\n2结果与分析\n 2.1 变化趋势\n3结论");
    }

    @Test
    void sentencesAndLabelsAreNoHeadings() {
        String text =
                """
                # 渔港协同研究

                关键词：渔港 协同 城市群 分类号：F127

                # 关键词渔港，协同，城市群

                # 1 现状

                %1$s

                # 共同举办交易活动，推动设施共享。共同用好国家

                渔港交易中心等平台，共建区域渔港网络，形成优势互补的发展格局并持续完善。

                # 2 建议

                %1$s
                """;
        assertThat(outline("a.md", text.formatted(TEXT))).isEqualTo("1 现状\n2 建议");
    }

    @Test
    void aDayAboveATimetableSignsNothing() {
        String text =
                """
                # 船员考试公告

                ## 一、考试安排

                %1$s

                2031年9月15日
                09:00-12:00 航海技术基础
                14:00-17:00 轮机管理知识

                ## 二、考试地点

                %1$s
                """;
        assertThat(outline("a.md", text.formatted(TEXT))).doesNotContain("09:00");
    }

    @Test
    void theNumberOfAnAttachmentAndAYearStayApart() {
        String text =
                "关于下达任务的通知\n\n各区：\n\n现将任务下达给你们，请认真组织实施。\n\n江州市渔业局\n2031年3月5日\n\n附件1\n\n"
                        + "2031年各区渔港改造任务安排意见\n\n"
                        + TEXT
                        + "\n";
        assertThat(outline("a.txt", text)).isEqualTo("附件1 2031年各区渔港改造任务安排意见");
    }

    @Test
    void numbersOfRowsAreNoPages() {
        StringBuilder rows = new StringBuilder("渔港改造规划\n\n" + TEXT + "\n\n专栏1　主要指标\n\n");
        String[] names = {"渔港改造数量", "新增泊位个数", "清淤土方数量", "冷库容量规模"};
        for (int row = 1; row <= names.length; row++) {
            rows.append(row).append("\n\n").append(names[row - 1]).append("\n\n下降15%\n\n约束性\n\n");
        }
        Report report = Reading.report("a.txt", rows + TEXT + "\n");
        assertThat(Reading.texts(report, UnitKind.SET_ASIDE)).isEmpty();
    }

    @Test
    void whatStandsBetweenCountedParagraphsIsAHeading() {
        Report report =
                Reading.report(
                        "a.txt",
                        """
                        立法會CB(4)612/2031(03)號文件

                        2031年6月19日

                        改善渡輪服務的措施

                        目的

                        本文件旨在向委員簡介政府改善渡輪服務的各項措施，並徵詢委員對有關措施的意見。

                        背景

                        2. 渡輪服務是離島居民的主要交通工具，政府一向重視渡輪服務的質素和票價水平。

                        建議措施

                        增加班次

                        3. 運輸署會由下個月起分階段增加往來離島的航班，繁忙時間每十五分鐘一班。

                        「無障礙碼頭」先行先試

                        4. 我們會先在三個碼頭試行無障礙設施，並於一年後檢討試行的成效。

                        徵詢意見

                        5. 請委員備悉本文件的內容，並就上述各項措施提出意見。
                        """);
        assertThat(report.sections().stream().map(s -> s.title()))
                .containsExactly("目的", "背景", "建議措施", "增加班次", "「無障礙碼頭」先行先試", "徵詢意見");
    }

    @Test
    void aChapterStandsAboveTheFirstLineOfItsParagraph() {
        Report report =
                Reading.report(
                        "a.txt",
                        """
                        渡口工作报告

                        各位代表：
                        我代表县渡口办公室，向大会作工作报告，请予审议。
                        一、过去一年工作回顾
                        过去一年，我们有效应对冲击，全县渡口运送旅客完成
                        298.6万人次，增长4.8%；开通夜间航线三条，增长一倍。

                        二、今年主要工作
                        今年的主要目标：旅客运送量增长6.5%，一般
                        （一）聚焦渡口改造。计划改造渡口168个，年度投资1.4亿元，其中新建码头三座，投资五千万元。
                        """);
        assertThat(report.sections().stream().map(s -> s.title()))
                .containsExactly("一、过去一年工作回顾", "二、今年主要工作");
    }

    @Test
    void aBareDigitBeginsAChapterOfDecimalNumbersOrTheNextOne() {
        String text =
                """
                渔港平台需求说明

                1 引言
                1.1 编写目的
                %1$s
                2 角色与权限

                表1 角色权限对照表
                模块      管理员    船主      访客
                进港      √         √         √
                清淤      √         √         ×
                缴费      √         √         ×

                3 性能要求

                表2 性能指标
                指标        要求值    测试值
                并发用户    5000      5200
                响应时间    2         1.6
                4 里程碑

                %1$s
                """;
        assertThat(outline("a.txt", text.formatted(TEXT)))
                .isEqualTo(
                        """
                        1 引言
                         1.1 编写目的
                        2 角色与权限
                        3 性能要求
                        4 里程碑\
                        """);
    }

    @Test
    void aNumberedTitleStandsDirectlyAboveItsParagraph() {
        String text =
                """
                渔港质量年报

                1. 工作量
                %1$s

                表1 主要指标
                指标        2030年    2031年
                进港船次    5000      5200
                清淤量      200       160

                2. 满意度
                %1$s
                """;
        assertThat(outline("a.txt", text.formatted(TEXT))).isEqualTo("1. 工作量\n2. 满意度");
    }

    @Test
    void aFormulaBetweenCountedParagraphsIsNoHeading() {
        String text =
                """
                渔港津贴讨论文件

                目的

                %1$s

                2. 政府一直重视职业训练的发展，并在过去数年投放大量资源，支援各项课程。

                3. 我们建议为学员提供津贴，所有学员均可申请，无须审查，津贴的算法是：

                津贴＝课时×时薪×出勤率

                4. 有关津贴由劳工部门发放，预计每年受惠人数约为一万二千人，开支由部门承担。
                """;
        assertThat(outline("a.txt", text.formatted(TEXT))).isEqualTo("目的");
    }

    @Test
    void anEntryOfAYearbookMayTellOfAnAccountOfAnApplication() {
        String text =
                """
                渔州年鉴

                信息化建设

                【概况】 %1$s

                【开通政务微信公众号】

                %1$s

                【上线“渔州通”小程序】

                %1$s
                """;
        assertThat(outline("a.txt", text.formatted(TEXT)))
                .isEqualTo("信息化建设\n 【开通政务微信公众号】\n 【上线“渔州通”小程序】");
    }

    @Test
    void aSeriesWithAStopGoesOnBehindAPointOnOneLine() {
        String text =
                """
                渔港清理整顿意见

                一、清理范围
                %1$s
                （一）对全部渔港进行登记。
                %1$s
                （二）对存在下列问题的渔港进行整改。
                1.未按照规划开展建设，或者泊位使用与规划用途长期不符并经提醒仍未改正的；
                2.设施管理混乱、经费收支明显存在问题或者经费不足以开展正常维护活动的。
                （三）对位置、用途相同的渔港，予以合并。
                （四）对存在下列问题的渔港予以撤销。
                1.严重违反规定，在航道上造成恶劣影响并且危害通航安全和公共利益的；
                2.在规定的时间内未达到整改要求，经主管部门复查后仍然没有改进的。
                （五）对未经核准登记擅自开港的渔港，劝其停止活动；不听劝阻的，由登记管理机关责令关闭。
                二、工作步骤
                %1$s
                """;
        assertThat(outline("a.txt", text.formatted(TEXT)))
                .isEqualTo(
                        """
                        一、清理范围
                         （一）对全部渔港进行登记。
                         （二）对存在下列问题的渔港进行整改。
                         （四）对存在下列问题的渔港予以撤销。
                        二、工作步骤\
                        """);
    }

    @Test
    void aHeadingWithAColonHasTextOfItsOwn() {
        String text =
                """
                渔港质询答复

                一、关于打造东湾渔港新格局并落实冷藏与物流布局问题:

                （一）有关东湾成为冷藏园区部分:

                %1$s%1$s

                1.东港区冷藏库扩建计划:

                （1）%1$s%1$s

                （2）%1$s

                2.西港区的物流中心：

                （1）%1$s%1$s

                （二）申报单位应当具备下列条件：

                1.%1$s%1$s

                2.%1$s
                """;
        assertThat(outline("a.txt", text.formatted(TEXT)))
                .isEqualTo(
                        """
                        一、关于打造东湾渔港新格局并落实冷藏与物流布局问题:
                         （一）有关东湾成为冷藏园区部分:
                          1.东港区冷藏库扩建计划:
                          2.西港区的物流中心：\
                        """);
    }

    @Test
    void pointsWithAStopAboveTheirPicturesAreHeadings() {
        String text =
                """
                渔港标志式样

                一、标志

                %1$s

                （一）港口标志。

                图1　港口标志

                （二）泊位标志。

                图2　泊位标志

                二、使用

                %1$s
                """;
        assertThat(outline("a.txt", text.formatted(TEXT)))
                .isEqualTo(
                        """
                        一、标志
                         （一）港口标志。
                         （二）泊位标志。
                        二、使用\
                        """);
    }

    @Test
    void topicsAreNoHeadings() {
        String text = "# 渔港随笔\n\n## 清晨\n\n" + TEXT + "\n\n%s\n\n" + TEXT + "\n";
        for (String topics :
                new String[] {"#渔港日出\n #渔民朋友", "#渔港日出 #渔民朋友", "#渔港日出#", "#漁港日出 #漁民朋友"}) {
            assertThat(outline("a.md", text.formatted(topics))).as(topics).isEqualTo("清晨");
        }
        assertThat(outline("a.md", "#一、港口\n#二、泊位\n" + TEXT + "\n"))
                .as("numbers are of chapters")
                .endsWith("二、泊位");
    }

    @Test
    void formulasAreNoHeadings() {
        String page =
                "<h2>码头噪声标准</h2><h3>1"
                        + " 范围</h3><p>%1$s</p><h4>L<sub>eq</sub>=10lg(1/T)</h4><p>%1$s</p><h3>2"
                        + " 限值</h3><p>%1$s</p>";
        Report report = Reading.report("a.html", page.formatted(TEXT));
        assertThat(report.sections()).noneMatch(section -> section.title().contains("="));
        assertThat(report.metadata().title()).isEqualTo("码头噪声标准");
        String paper =
                """
                渔港津贴安排

                1. %1$s

                2. %1$s
                %2$s

                津贴＝课时×时薪×出勤率

                3. %1$s
                """;
        assertThat(outline("a.txt", paper.formatted(TEXT, ""))).doesNotContain("津贴＝");
    }
}
