package wenlan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wenlan.document.Metadata;
import wenlan.document.Report;
import wenlan.document.UnitKind;

/** Title, day, number, authors and publisher in the forms that they are printed in. */
class TitlePageFormsTest {
    private static final String TEXT = "渔港改造按照统一规划、分期实施的办法推进，三座渔港已经完成清淤并恢复通航。";

    private static Metadata of(String name, String text) {
        return Reading.report(name, text).metadata();
    }

    @Test
    void theButtonsOfAPageAreNoTitle() {
        Report report =
                Reading.report(
                        "a.txt",
                        "下载\n打印\n全屏\n收藏\n【字号：\n加大\n还原\n减小\n】\n2031年江州市政府工作报告\n"
                                + "——2031年1月28日在江州市第六届人民代表大会第四次会议上\n来源：江州日报\n"
                                + "江州市人民政府市长 林远\n各位代表：\n现在，我代表市人民政府报告工作，请予审议。\n"
                                + "一、工作回顾\n"
                                + TEXT
                                + "\n相关报道：\n");
        assertThat(report.metadata().title()).isEqualTo("2031年江州市政府工作报告");
        assertThat(report.metadata().authors()).containsExactly("林远");
        assertThat(report.metadata().published()).isEqualTo("2031-01-28");
        assertThat(Reading.texts(report, UnitKind.SET_ASIDE))
                .startsWith("下载")
                .endsWith("相关报道：")
                .hasSize(10);
    }

    @Test
    void aLabelMayStandAboveItsValueAndButtonsBelowTheTitle() {
        Metadata read =
                of(
                        "a.txt",
                        "2031年江州市人民政府工作报告\n2031年02月10日 07时41分\n来源:\n江州日报\n【字体：\n大\n中\n小\n】\n"
                                + "2031年2月3日在江州市第十届人民代表大会第五次会议上\n江州市人民政府市长 林远\n各位代表：\n"
                                + "现在，我代表市人民政府报告工作，请予审议。\n一、工作回顾\n"
                                + TEXT
                                + "\n");
        assertThat(read.authors()).containsExactly("林远");
        assertThat(read.publisher()).isEqualTo("江州日报");
    }

    @Test
    void emptyLabelsDoNotEndATitlePage() {
        Metadata read =
                of(
                        "a.md",
                        "# 江州市渔港规划\n\n**发布日期**: 2031年12月\n**发布机构**: 暂无\n**分类**:\n**来源**:"
                                + " https://example.org/a\n\n---\n\n## 全文\n\n江州市人民政府关于印发渔港规划的通知\n\n"
                                + "江政发〔2031〕36号\n\n各区人民政府：\n\n现印发给你们，请认真组织实施。\n\n"
                                + "江州市人民政府\n\n2031年12月30日\n");
        assertThat(read.publisher()).isEqualTo("江州市人民政府");
        assertThat(read.documentNumber()).isEqualTo("江政发〔2031〕36号");
        assertThat(read.published()).isEqualTo("2031-12-30");
    }

    @Test
    void aQuestionToASpeakerIsText() {
        Report report =
                Reading.report(
                        "a.md",
                        "# 渔港改造问答实录\n\n**发布日期**: 2031-04-21\n\n---\n\n"
                                + "江州电视台：渔港改造涉及船东、加工企业和周边居民多方利益，请问在征求意见和补偿安置方面有哪些具体的考虑和安排？\n\n"
                                + "林远："
                                + TEXT
                                + "\n");
        assertThat(Reading.texts(report, UnitKind.PARAGRAPH)).anyMatch(t -> t.startsWith("江州电视台："));
    }

    @ParameterizedTest
    @CsvSource({
        "2031年3月10日 国家渔业管理总局令第54号公布, 国家渔业管理总局",
        "2031年3月10日　江州市人民政府令第7号发布, 江州市人民政府",
        "2031年3月10日 江州市第十届人民代表大会常务委员会第三次会议通过, ",
    })
    void theDecreeThatMadeALawPublicNamesWhoPublished(String note, String publisher) {
        Metadata read =
                of("a.md", "# 渔船检验办法\n\n" + note + "\n\n第一条 渔船每年检验一次。\n\n第二条 本办法自公布之日起施行。\n");
        assertThat(read.publisher()).isEqualTo(publisher);
    }

    @ParameterizedTest
    @CsvSource({
        "中華民國120年9月, 2031-09",
        "民國一百二十年九月五日, 2031-09-05",
        "修正日期：20310905, 2031-09-05",
        "編號20310905, ",
        "2031年1-5月, ",
        "2031年1—6月, ",
        "2031年1月5日, 2031-01-05",
    })
    void daysInOtherCountsAndWhatIsNone(String line, String date) {
        assertThat(PrintedDate.last(line)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "# 2031年1-12月全国渔港吞吐量统计\\n\\n|2031年1-12月全国渔港吞吐量统计|-",
                "2031年1-5月份渔港吞吐量增长3.4%\\n发布时间：2031/06/27 09:30\\n|2031年1-5月份渔港吞吐量增长3.4%|2031-06-27",
                "江州渔港发展报告\\n（2031）\\n2031年12月\\n|江州渔港发展报告（2031）|2031-12",
                "北辰渔业股份有限公司\\n2031年年度报告\\n二〇三二年四月\\n|北辰渔业股份有限公司2031年年度报告|2032-04",
                "渔港日报机关报第22068期今日8版国内统一连续出版物号CN 33-0002\\n渔港改造全面提速\\n|渔港改造全面提速|-",
                "漁港年度預算案總說明\\n中華民國一百二十年三月十日漁業署漁(120)忠授一字第○二一八○號函\\n|漁港年度預算案總說明|2031-03-10",
            })
    void theTitleAndTheDayBesideIt(String head, String title, String date) {
        Metadata read = of("a.md", head.replace("\\n", "\n") + "\n" + TEXT + "\n\n" + TEXT + "\n");
        assertThat(read.title()).isEqualTo(title);
        assertThat(read.published()).isEqualTo(date);
    }

    @Test
    void anInstituteAboveATitlePublishesIt() {
        Metadata read =
                of(
                        "a.txt",
                        "Harbour Policy Institute\n\n"
                            + "Regional Freight Outlook 2031\n\n"
                            + "March 2031\n\n"
                            + "1. Introduction\n\n"
                            + "Freight volumes recovered faster than expected, but the recovery was"
                            + " uneven across modes and corridors.\n");
        assertThat(read.title()).isEqualTo("Regional Freight Outlook 2031");
        assertThat(read.publisher()).isEqualTo("Harbour Policy Institute");
    }

    @Test
    void theMonthIsNoPartOfWhoPublished() {
        Metadata read =
                of(
                        "a.md",
                        "# Harbour Economy Report\n\n"
                            + "Gulf Academy of Social Sciences, October 2031\n\n"
                            + "## 1. Scale\n\n"
                            + "The harbour economy grew faster than the region as a whole in each"
                            + " of the last five years.\n");
        assertThat(read.publisher()).isEqualTo("Gulf Academy of Social Sciences");
    }

    @Test
    void aPhotographerIsNoAuthor() {
        Metadata read = of("a.txt", "渔港改造提速\n林远作渔港改造报告。本报记者 霍岩摄\n" + TEXT + "\n" + TEXT + "\n");
        assertThat(read.authors()).isEmpty();
    }

    @Test
    void theFootOfASiteIsSetAside() {
        Report report =
                Reading.report(
                        "a.html",
                        "<html><head><title>渔港改造过半</title></head><body><div><h1>渔港改造过半</h1><p>"
                                + TEXT
                                + "</p><p>"
                                + TEXT
                                + "</p></div><div><p>版权所有：江州市渔业局　江ICP备2031000001号"
                                + "　地址：江州市港前路一号</p></div></body></html>");
        assertThat(Reading.texts(report, UnitKind.SET_ASIDE)).anyMatch(t -> t.startsWith("版权所有"));
    }

    @Test
    void titlesBesideTheNumbersOfPagesAreSetAside() {
        StringBuilder text = new StringBuilder("江州渔港统计提要（2031）\n\n");
        for (int page = 1; page <= 4; page++) {
            text.append(("渔港" + page + "号年内完成改造，新增泊位若干，航道水深达到五米以上。\n\n").repeat(12));
            text.append("江州渔港统计提要（2031）                ").append(page).append("\n\n");
        }
        Report report = Reading.report("a.txt", text.toString());
        assertThat(Reading.texts(report, UnitKind.SET_ASIDE)).hasSize(4);
        assertThat(report.metadata().title()).isEqualTo("江州渔港统计提要（2031）");
    }
}
