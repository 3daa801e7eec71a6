package wenlan.cite;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wenlan.document.LineRange;
import wenlan.document.Metadata;

import java.time.LocalDate;
import java.util.List;

class CitationStyleTest {
    private static final String LINK = "http://here/reports/salt#salt.3";

    /** A work of which only some things are known: the rest is null. */
    private record Work(
            String title,
            List<String> authors,
            @Nullable String publisher,
            @Nullable String kind,
            @Nullable String published,
            @Nullable String url,
            @Nullable String number) {
        Citation cited() {
            Metadata metadata =
                    new Metadata(
                            title, null, authors, publisher, kind, published, List.of(), url,
                            number);
            Passage passage =
                    new Passage(
                            "salt.3",
                            "paragraph",
                            List.of("一、盐田", "（一）晒盐"),
                            null,
                            List.of(),
                            List.of(),
                            "a/salt.txt",
                            new LineRange(8, 9),
                            "日晒两季。",
                            LINK);
            return new Citation(metadata, passage, LocalDate.of(2032, 3, 4));
        }
    }

    private static void check(Work work, String expected) {
        assertThat(CitationStyle.GBT7714.write(work.cited())).isEqualTo(expected);
    }

    @Test
    void aReportHasItsMarkAndTheUnknownPlaceInBrackets() {
        check(
                new Work("盐业报告", List.of("甲某"), "盐业协会", "report", "2031-05", null, null),
                "甲某. 盐业报告[R]. [出版地不详]: 盐业协会, 2031: 第 8–9 行.");
    }

    @Test
    void whoAlsoPublishesTheTextIsABodyAndNoPerson() {
        check(
                new Work(
                        "Salt Outlook",
                        List.of("Salter Brine"),
                        "Salter Brine",
                        "report",
                        "2031",
                        null,
                        null),
                "Salter Brine. Salt Outlook[R]. [S.l.]: Salter Brine, 2031: lines 8–9.");
    }

    @Test
    void aReportFromTheWebHasMediumAndAddressAndNothingUnknown() {
        check(
                new Work("盐业报告", List.of(), null, "report", null, "https://salt.cn/a", null),
                "盐业报告[R/OL]. 第 8–9 行[2032-03-04]. https://salt.cn/a.");
    }

    @Test
    void whatIsNotKnownIsSaidToBeSo() {
        check(
                new Work("盐业杂谈", List.of(), null, null, null, null, null),
                "盐业杂谈[Z]. [出版地不详]: [出版者不详], [出版日期不详]: 第 8–9 行.");
    }

    @Test
    void moreThanThreeAuthorsAreCut() {
        check(
                new Work("盐业报告", List.of("甲", "乙", "丙", "丁"), "盐业社", "report", "2031", null, null),
                "甲, 乙, 丙, 等. 盐业报告[R]. [出版地不详]: 盐业社, 2031: 第 8–9 行.");
    }

    @Test
    void aNewspaperIsNamedWithTheDay() {
        check(
                new Work("盐价平稳", List.of("甲某"), "海盐日报", "news", "2031-05-06", null, null),
                "甲某. 盐价平稳[N]. 海盐日报, 2031-05-06: 第 8–9 行.");
    }

    @Test
    void theBodyThatIssuesANoticeAnswersForIt() {
        check(
                new Work(
                        "关于晒盐的通知",
                        List.of(),
                        "盐务局",
                        "notice",
                        "2031-05-06",
                        "http://salt.gov.cn/1",
                        "盐发〔2031〕7号"),
                "盐务局. 关于晒盐的通知: 盐发〔2031〕7号[EB/OL]. 2031: 第 8–9 行(2031-05-06)[2032-03-04]."
                        + " http://salt.gov.cn/1.");
    }

    /** What looks like the end of a mark may stand in a title. */
    @Test
    void aTitleStaysAsItIs() {
        check(
                new Work("论[甲]. : 乙", List.of(), "盐业社", "report", "2031", null, null),
                "论[甲]. : 乙[R]. [出版地不详]: 盐业社, 2031: 第 8–9 行.");
        check(
                new Work("论[甲]. : 乙", List.of(), null, null, null, "https://a.cn/1", null),
                "论[甲]. : 乙[EB/OL]. 第 8–9 行[2032-03-04]. https://a.cn/1.");
    }

    @Test
    void aPageOfWhichOnlyTheYearIsKnownSaysItOnce() {
        check(
                new Work("盐业观察", List.of(), "盐网", null, "2031", "https://a.cn/1", null),
                "盐业观察[EB/OL]. 盐网, 2031: 第 8–9 行[2032-03-04]. https://a.cn/1.");
        check(
                new Work("盐业观察", List.of(), "盐网", null, null, "https://a.cn/1", null),
                "盐业观察[EB/OL]. 盐网: 第 8–9 行[2032-03-04]. https://a.cn/1.");
    }

    /** The body that issues a standard answers for it, and its number belongs to its title. */
    @Test
    void aStandardNamesItsBodyAndNumber() {
        check(
                new Work("精制盐", List.of(), "盐标准化委员会", "standard", "2031", null, "GB/T 1234-2031"),
                "盐标准化委员会. 精制盐: GB/T 1234-2031[S]. [出版地不详]: 盐标准化委员会, 2031: 第 8–9 行.");
        check(
                new Work("精制盐", List.of(), null, null, null, "https://a.cn/1", "GB/T 1234-2031"),
                "精制盐: GB/T 1234-2031[S/OL]. 第 8–9 行[2032-03-04]. https://a.cn/1.");
    }

    @Test
    void bodiesThatIssueTogetherAreNamedOneByOne() {
        check(
                new Work("关于晒盐的通知", List.of(), "盐务局、海洋局", "notice", "2031-05-06", null, null),
                "盐务局, 海洋局. 关于晒盐的通知[Z]. [出版地不详]: 盐务局, 海洋局, 2031: 第 8–9 行.");
        check(
                new Work(
                        "关于晒盐的通知",
                        List.of(),
                        "甲局、乙局、丙局、丁局",
                        "notice",
                        "2031",
                        "https://a.cn/1",
                        null),
                "甲局, 乙局, 丙局, 等. 关于晒盐的通知[EB/OL]. 2031: 第 8–9 行[2032-03-04]. https://a.cn/1.");
    }

    @Test
    void aLawWithoutAnyDataSaysWhatIsNotKnown() {
        check(
                new Work("盐业条例", List.of(), null, "law", null, null, null),
                "盐业条例[Z]. [出版地不详]: [出版者不详], [出版日期不详]: 第 8–9 行.");
        check(
                new Work("盐业条例", List.of(), "盐务局", "law", "2031-05-06", null, null),
                "盐务局. 盐业条例[Z]. [出版地不详]: 盐务局, 2031: 第 8–9 行.");
    }

    @Test
    void aNewspaperWithoutNameOrDay() {
        check(
                new Work("盐价平稳", List.of(), null, "news", null, null, null),
                "盐价平稳[N]. [报纸名不详], [出版日期不详]: 第 8–9 行.");
        check(
                new Work("盐价平稳", List.of(), "海盐晚报", "news", null, "https://a.cn/1", null),
                "盐价平稳[N/OL]. 海盐晚报: 第 8–9 行[2032-03-04]. https://a.cn/1.");
    }

    @Test
    void aForeignTitleIsCitedInItsOwnLanguage() {
        check(
                new Work(
                        "Salt Report",
                        List.of("Mary T. Miller", "Ludwig van Been", "Salt Institute", "D"),
                        null,
                        "report",
                        null,
                        null,
                        null),
                "MILLER M T, VAN BEEN L, Salt Institute, et al. Salt Report[R]."
                        + " [S.l.]: [s.n.], [n.d.]: lines 8–9.");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "report, 盐业协会, -, -, R",
                "report, 盐业协会, -, https://a.cn, R/OL",
                "law, -, -, -, Z",
                "law, -, -, https://a.cn, EB/OL",
                "law, -, -, javascript:alert(1), Z",
                "news, 海盐晚报, -, https://a.cn, N/OL",
                "news, 海盐网, -, https://a.cn, EB/OL",
                "news, 海盐政府公报, -, https://a.cn, EB/OL",
                "news, -, -, -, N",
                "guideline, -, GB/T 1234-2031, -, S",
                "guideline, -, DB33/T 12.3-2031, https://a.cn, S/OL",
                "notice, -, 盐发〔2031〕7号, -, Z",
                "-, -, -, -, Z",
            })
    void theMarkFollowsFromKindAndSource(
            @Nullable String kind,
            @Nullable String publisher,
            @Nullable String number,
            @Nullable String url,
            String mark) {
        Citation citation = new Work("题", List.of(), publisher, kind, null, url, number).cited();
        assertThat(citation.type().mark(citation.work())).isEqualTo(mark);
    }

    @Test
    void bibtexKeepsItsOwnCharactersOutOfTheText() {
        Work work =
                new Work(
                        "100% {A}_B & C\\D",
                        List.of("甲 and 乙"),
                        "盐#社",
                        "report",
                        "2031-05-06",
                        "https://a.cn/x_{1}",
                        null);
        assertThat(CitationStyle.BIBTEX.write(work.cited()))
                .isEqualTo(
                        """
                        @techreport{salt.3,
                          author = {{甲 and 乙}},
                          title = {{100\\% \\{A\\}\\_B \\& C\\textbackslash{}D}},
                          institution = {盐\\#社},
                          year = {2031},
                          month = may,
                          day = {6},
                          url = {https://a.cn/x_%7B1%7D},
                          urldate = {2032-03-04},
                          note = {一、盐田 › （一）晒盐，第 8–9 行（a/salt.txt），\\url{http://here/reports/salt#salt.3}}
                        }
                        """);
    }

    @Test
    void noValueInRisBeginsALineOfItsOwn() {
        Work work =
                new Work("题\r\nER  - 假", List.of("甲", "乙"), "海盐日报", "news", "2031-05", null, null);
        assertThat(CitationStyle.RIS.write(work.cited()))
                .isEqualTo(
                        """
                        TY  - NEWS
                        AU  - 甲
                        AU  - 乙
                        TI  - 题 ER - 假
                        T2  - 海盐日报
                        PY  - 2031
                        DA  - 2031/05//
                        L2  - http://here/reports/salt#salt.3
                        N1  - 一、盐田 › （一）晒盐，第 8–9 行（a/salt.txt）
                        ID  - salt.3
                        ER  -\s
                        """
                                .replace("\n", "\r\n"));
    }
}
