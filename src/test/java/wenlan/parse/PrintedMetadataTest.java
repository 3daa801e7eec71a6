package wenlan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wenlan.document.Metadata;
import wenlan.document.Report;
import wenlan.document.Unit;
import wenlan.document.UnitKind;

import java.util.List;

/** What title pages, front matter and the heads of pages say of a report. */
class PrintedMetadataTest {
    private static final String TEXT = "渔港改造工程进展顺利，三座渔港已经完成清淤，新建码头两百米，渔民普遍称便。";

    private static Metadata of(String name, String text) {
        return Reading.report(name, text).metadata();
    }

    @Test
    void namedLinesAboveAHeadingAreNoTitle() {
        Report report =
                Reading.report(
                        "a.md",
                        "版次: 头版\n"
                                + "日期: 2024-03-05\n"
                                + "主题: 渔港\n"
                                + "来源: https://example.org/a?b=1\n\n"
                                + "# 渔港改造过半\n\n"
                                + "## 进展\n\n"
                                + TEXT
                                + "\n");
        assertThat(report.metadata().title()).isEqualTo("渔港改造过半");
        assertThat(report.metadata().published()).isEqualTo("2024-03-05");
        assertThat(report.sections()).hasSize(1);
    }

    @Test
    void theHeadOfAPageNamesAuthorAndDayWhereTheTextDoesNot() {
        Metadata read =
                of(
                        "a.html",
                        "<html><head><title>渔港改造过半</title><meta name=\"Author\""
                                + " content=\"林晚舟\"><meta name=\"PubDate\" content=\"2024-03-05"
                                + " 08:00\"></head><body><h1>渔港改造过半</h1><p>"
                                + TEXT
                                + "</p></body></html>");
        assertThat(read.authors()).containsExactly("林晚舟");
        assertThat(read.published()).isEqualTo("2024-03-05");
    }

    @Test
    void anOfficeIsNoAuthor() {
        Metadata read =
                of(
                        "a.html",
                        "<html><head><meta name=\"author\""
                                + " content=\"江州市渔业局办公室\"></head><body><h1>渔港改造过半</h1><p>"
                                + TEXT
                                + "</p></body></html>");
        assertThat(read.authors()).isEmpty();
    }

    @Test
    void settingsOfASiteInFrontMatterAreSetAside() {
        Report report =
                Reading.report(
                        "a.md",
                        "---\nlayout: post\ntitle: 渔港改造过半\nmermaid: false\n---\n\n" + TEXT + "\n");
        List<String> aside =
                report.units().stream()
                        .filter(u -> u.kind() == UnitKind.SET_ASIDE)
                        .map(Unit::text)
                        .map(t -> t.text())
                        .toList();
        assertThat(aside).containsExactly("layout: post", "mermaid: false");
    }

    @Test
    void authorsWithRaisedMarksBehindThem() {
        assertThat(of("a.txt", "渔港改造的经济效果\n林晚舟¹  苏河²\n一、引言\n" + TEXT + "\n").authors())
                .containsExactly("林晚舟", "苏河");
    }

    @Test
    void aWriterBehindASlash() {
        assertThat(of("a.txt", "渔港的春天\n文/林晚舟\n" + TEXT + "\n" + TEXT + "\n").authors())
                .containsExactly("林晚舟");
    }

    @Test
    void aStandardIsNamedBelowTheFirstPrintingOfItsNumber() {
        String page = "DB43/T 1234—2021\n";
        Metadata read =
                of(
                        "a.txt",
                        "ICS 03.220\n某某省地方标准\n"
                                + page
                                + "渔港码头养护规程\n2021-07-15发布\t2021-10-15实施\n某某省市场监督管理局  发布\n"
                                + page
                                + "1 范围\n本文件规定了渔港码头养护的要求。\n"
                                + page
                                + "2 术语\n下列术语适用于本文件，其余从略。\n"
                                + page
                                + "3 养护\n码头每年养护一次，检查记录保存五年。\n");
        assertThat(read.title()).isEqualTo("渔港码头养护规程");
        assertThat(read.published()).isEqualTo("2021-07-15");
    }

    @Test
    void aTitleGoesOnBelowItsColon() {
        assertThat(of("a.txt", "渔业行业专题报告：\n千吨码头，冷链为王\n2022.05.10\n一、概况\n" + TEXT + "\n").title())
                .isEqualTo("渔业行业专题报告：千吨码头，冷链为王");
    }

    @Test
    void whoReportsToAMeetingIsTheAuthorAndTheMeetingNoSubtitle() {
        Metadata read =
                of(
                        "a.txt",
                        "政府工作报告\n\n——2022年1月8日在东港市第三届人民代表大会第一次会议上\n\n"
                                + "东港市市长　沈　航\n\n各位代表：\n\n"
                                + TEXT
                                + "\n");
        assertThat(read.authors()).containsExactly("沈航");
        assertThat(read.subtitle()).isNull();
        assertThat(read.published()).isEqualTo("2022-01-08");
    }

    @Test
    void namesOfReportersArePartedBySpacesAndEndBeforeWhatTheyDid() {
        Metadata read =
                of(
                        "a.txt",
                        "东港日报 2022年3月5日 星期六 第02版 综合\n\n渔港改造过半\n\n本报记者 林晚 周舟 通讯员 江一帆\n\n"
                                + TEXT
                                + "\n");
        assertThat(read.authors()).containsExactly("林晚", "周舟");
        assertThat(read.publisher()).isEqualTo("东港日报");
    }

    @Test
    void namesBelowAnEnglishTitleAreItsAuthors() {
        Metadata read =
                of(
                        "a.txt",
                        "Small Harbours and Large Ships: A Review\n\n"
                            + "Anna Field and Omar L. Stone\n\n"
                            + "March 2021\n\n"
                            + "1. Introduction\n\n"
                            + "Small harbours have lost most of their traffic since the new port"
                            + " was opened in the east of the bay.\n");
        assertThat(read.authors()).containsExactly("Anna Field", "Omar L. Stone");
    }

    @Test
    void theKindOfAStandardIsNotItsName() {
        Metadata read =
                of(
                        "a.txt",
                        "T/HGXH 012—2023\n\n团体标准\n内河浮标养护\n技术指南\n\n2023-06-15 发布\n"
                                + "2023-07-01 实施\n江州市航道协会 发布\n\n1 范围\n"
                                + "本文件适用于内河航道浮标的日常养护工作。\n");
        assertThat(read.title()).isEqualTo("内河浮标养护技术指南");
    }

    @Test
    void whatAPageOffersToItsReadersIsNoName() {
        Metadata read =
                of(
                        "a.html",
                        "<html><body><h1>渔港改造过半</h1><div>2024-03-05 09:15　来源：江州日报　作者：林晚舟　<a"
                                + " href=\"#\">字号</a></div><p>"
                                + TEXT
                                + "</p><p>"
                                + TEXT
                                + "</p><p>"
                                + TEXT
                                + "</p></body></html>");
        assertThat(read.authors()).containsExactly("林晚舟");
    }

    @ParameterizedTest
    @CsvSource({
        "霞浦县渔业局  2031年3月, 霞浦县渔业局",
        "霞浦县渔业局　二〇三一年三月, 霞浦县渔业局",
        "霞浦县统计局编　　　2031年3月20日印, 霞浦县统计局",
        "某市渔港改造领导小组, 某市渔港改造领导小组",
        "新北市政府主計處, 新北市政府主計處",
        "霞浦县渔业局去年共登记渔船  2031年3月, ",
    })
    void theBodyBelowTheTitlePublishes(String line, String publisher) {
        String text = "霞浦县渔业统计公报\n" + line + "\n\n" + TEXT + "\n\n" + TEXT + "\n";
        assertThat(of("a.txt", text).publisher()).isEqualTo(publisher);
    }

    @Test
    void aDayBehindAnEnglishPublisherIsNoneOfItsName() {
        String text =
                "# Harbour Outlook\n\nPublished by: Institute of Port Studies, March 2031\n\n";
        assertThat(
                        of("a.md", text + "## 1. Ports\n\nAll ports were dredged in time.\n")
                                .publisher())
                .isEqualTo("Institute of Port Studies");
    }

    @ParameterizedTest
    @CsvSource({
        "霞浦县2031年渔业统计公报[1], 霞浦县2031年渔业统计公报",
        "霞浦县2031年渔业统计公报①, 霞浦县2031年渔业统计公报",
        "渔业统计指标 [2031], 渔业统计指标 [2031]",
    })
    void aNotesMarkIsNoPartOfTheTitle(String line, String title) {
        String text = line + "\n霞浦县渔业局\n2031年3月5日\n\n" + TEXT + "\n\n" + TEXT + "\n";
        assertThat(of("a.txt", text).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "新北市政府主計處, 新北市120年漁戶收支調查結果提要",
        "渔港研究中心, 沿海渔港清淤成效的两种看法",
        "霞浦县渔业局, 霞浦渔港五年回顾与前瞻",
    })
    void anIssuerAboveTheTitleIsNotTheTitle(String issuer, String title) {
        String text = issuer + "\n" + title + "\n2031年3月\n\n" + TEXT + "\n\n" + TEXT + "\n";
        assertThat(of("a.txt", text).title()).isEqualTo(title);
        assertThat(of("a.txt", text).publisher()).isEqualTo(issuer);
    }

    @Test
    void theFormAboveADocumentMayHaveItsValuesBelowItsNames() {
        Report report =
                Reading.report(
                        "a.txt",
                        """
                        返回顶部

                        江州县人民政府渡口工作规则

                          • 索引号：

                            6100002/2024-001
                          • 主题分类：

                          • 来源：

                          • 发文机构：

                            县政府网站
                          • 发文字号：

                            江政发〔2024〕7号
                          • 发布日期：

                            2024年04月06日 16:34

                        第一章 总则

                        一、根据《中华人民共和国内河交通安全管理条例》和《江州市渡口管理办法》的有关规定，结合本县渡口的实际，制定本规则。

                        第二章 渡运

                        二、渡口每天开航前检查渡船，并记录检查的结果。
                        """);
        assertThat(report.metadata().title()).isEqualTo("江州县人民政府渡口工作规则");
        assertThat(report.metadata().publisher()).isNull();
        assertThat(report.metadata().published()).isEqualTo("2024-04-06");
        assertThat(report.metadata().documentNumber()).isEqualTo("江政发〔2024〕7号");
        assertThat(Reading.texts(report, UnitKind.SET_ASIDE)).containsExactly("返回顶部");
    }

    @Test
    void aNumberInWordsStandsBehindItsName() {
        assertThat(of("a.txt", "渡口管理条例\n\n发文字号：国令第88号\n\n" + TEXT + "\n").documentNumber())
                .isEqualTo("国令第88号");
    }

    @Test
    void aPartOfTheTitleThatIsPrintedAgainTellsNoDay() {
        Metadata read =
                of(
                        "a.txt",
                        "江州县二〇二三年渡运统计公报\n\n江州县二〇二三年\n\n渡运统计公报\n\n江州县统计局\n\n2024年4月15日\n\n"
                                + TEXT
                                + "\n");
        assertThat(read.published()).isEqualTo("2024-04-15");
        assertThat(read.publisher()).isEqualTo("江州县统计局");
    }

    @Test
    void theNumberOfAnAnnouncementIsNoDayAndItsSecuritiesNoTitle() {
        Metadata read =
                of(
                        "a.txt",
                        "证券代码:002000 证券简称:江船股份 公告编号:2024-018\n\n江船股份有限公司2023年年度报告摘要\n\n"
                                + TEXT
                                + "\n");
        assertThat(read.title()).isEqualTo("江船股份有限公司2023年年度报告摘要");
        assertThat(read.published()).isNull();
    }

    @Test
    void theTimeThatATitleNamesIsNoDayOfPrint() {
        assertThat(of("a.txt", "2024年1月渡运统计简报\n\n" + TEXT + "\n").published()).isNull();
        assertThat(of("a.txt", "渡运统计简报（2024年1月8日）\n\n" + TEXT + "\n").published())
                .isEqualTo("2024-01-08");
    }

    @Test
    void theOfficeOfBudgetAndStatisticsPublishes() {
        Metadata read = of("a.txt", "112年家庭收支調查結果綜合分析\n\n行政院主計總處\n\n" + TEXT + "\n");
        assertThat(read.publisher()).isEqualTo("行政院主計總處");
    }

    @Test
    void aLetterOfAnOfficeInTaiwanSaysItsDayAndNumberAboveItsSubject() {
        Report report =
                Reading.report(
                        "a.txt",
                        """
                        檔　　號：
                        保存年限：

                                            江州縣政府交通處　函

                        地址：10651江州縣東渡路三段41號
                        聯絡人：林○○
                        受文者：各鄉鎮公所

                        發文日期：中華民國113年3月15日
                        發文字號：交渡字第11300123450號
                        速別：普通件
                        附件：如主旨

                        主旨：檢送「小型渡船低碳化升級補助計畫」申請須知一份，請協助轉知轄內業者，請查照。

                        說明：
                        一、依據本處113年度渡船業升級輔導計畫辦理，補助上限為新臺幣三百萬元。
                        """);
        assertThat(report.metadata().published()).isEqualTo("2024-03-15");
        assertThat(report.metadata().publisher()).isEqualTo("江州縣政府交通處");
        assertThat(report.metadata().documentNumber()).isEqualTo("交渡字第11300123450號");
        assertThat(Reading.texts(report, UnitKind.PARAGRAPH).getFirst()).startsWith("主旨：");
    }

    @Test
    void theDayFromWhichSomethingIsInForceIsNoneOfItsPublication() {
        assertThat(of("a.txt", "渔港轮渡时刻表（2031年10月8日起执行）\n\n" + TEXT + "\n").published()).isNull();
    }

    @Test
    void anAttachmentNamedBelowTheTitleStaysText() {
        Report report =
                Reading.report("a.txt", "关于公布渔港名录的通知\n\n附件：2031年渔港名录\n\n各县人民政府：\n\n" + TEXT + "\n");
        assertThat(Reading.texts(report, UnitKind.LIST_ITEM)).containsExactly("附件：2031年渔港名录");
    }

    @Test
    void whereFiguresComeFromIsNoPublisher() {
        String page = "<h1>渔港行业报告</h1><p>📊 %s：渔业协会、港口年鉴</p><h2>规模</h2><p>%s</p>";
        for (String label : List.of("数据来源", "资料来源", "图片来源")) {
            assertThat(of("a.html", page.formatted(label, TEXT)).publisher()).as(label).isNull();
        }
        assertThat(of("a.html", page.formatted("信息来源", TEXT)).publisher()).isNotNull();
    }

    @Test
    void aMeetingIsNoPublisher() {
        Metadata read =
                of(
                        "a.txt",
                        "漁港立法會\n\n漁立會36/31-32號文件\n\n2031年5月7日\n港務委員會會議文件\n\n漁港收費的諮詢方法\n\n\n目的\n\n"
                                + TEXT
                                + "\n");
        assertThat(read.publisher()).isNotEqualTo("港務委員會會議");
        assertThat(read.documentNumber()).isEqualTo("漁立會36/31-32號文件");
    }

    @Test
    void aSignatureTellsMoreThanWhenThePageWasPosted() {
        Metadata read =
                of(
                        "a.txt",
                        "渔港考试管理规定\n\n作者:渔港资料网 时间:2034-07-22 08:54:31  浏览:9249   来源:渔港资料网\n\n"
                                + "江州市人民政府关于批转渔港考试管理规定的通知\n\n各区人民政府：\n\n"
                                + TEXT
                                + "\n\n江州市人民政府\n\n二0二五年六月十七日\n");
        assertThat(read.published()).isEqualTo("2025-06-17");
    }

    @Test
    void theDayOfALawStandsBelowASecondMarkedTitle() {
        Metadata read =
                of(
                        "a.md",
                        "# 渔港法典\n\n# 总则\n\n2030年5月28日 第十三届渔港代表大会第三次会议通过\n\n2031年1月1日 施行\n\n"
                                + "## 第一章 基本规定\n\n第一条 "
                                + TEXT
                                + "\n");
        assertThat(read.published()).isEqualTo("2030-05-28");
    }
}
