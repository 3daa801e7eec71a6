package wenlan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import wenlan.document.Metadata;
import wenlan.document.Report;
import wenlan.document.Section;

/** Decrees with the rules that they put in force, and reports that are given to a meeting. */
class DecreesTest {
    private static final String RULES =
            """
            第一章　总　则
            第一条　为了规范航标管理，保障航行安全，制定本办法。
            第二章　附　则
            第二条　本办法自2023年10月1日起施行。
            """;

    private static final String SPEECH =
            """
            各位代表：
            现在，我代表市人民政府，向大会报告工作，请予审议，并请各位委员提出意见。
            一、工作回顾
            过去一年，全市上下团结奋斗，经济运行稳中有进，各项事业取得新成绩。
            """;

    private static final String ISSUED = "《内河航标管理办法》已经2023年8月15日第30次会议审议通过，现予公布，自2023年10月1日起施行。\n";

    private static Metadata read(String text) {
        Report report = Reading.report("a.txt", text);
        Invariants.check(report);
        return report.metadata();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "河湾市人民政府令\n第88号\n",
                "河湾市人民政府令（第88号）\n",
                "河湾市人民政府令第88号\n",
                "河湾市人民政府令\n（2023年第12号）\n"
            })
    void theRulesOfADecreeAreItsTitle(String letterhead) {
        String decree = letterhead + ISSUED + "市长 林大川\n2023年8月21日\n内河航标管理办法\n" + RULES;
        for (String text : new String[] {decree, decree.replace("\n", "\n\n")}) {
            Metadata read = read(text);
            assertThat(read.title()).isEqualTo("内河航标管理办法");
            assertThat(read.published()).isEqualTo("2023-08-21");
            assertThat(read.publisher()).isEqualTo("河湾市人民政府");
        }
    }

    @Test
    void rulesAttachedToADecreeAreItsTitle() {
        Metadata read =
                read(
                        "河湾市航道管理局令\n第 5 号\n\n"
                                + ISSUED
                                + "\n局　长：林大川\n2023年8月21日\n\n附件\n\n内河航标管理办法\n（试行）\n\n"
                                + RULES);
        assertThat(read.title()).isEqualTo("内河航标管理办法（试行）");
        assertThat(read.publisher()).isEqualTo("河湾市航道管理局");
    }

    @ParameterizedTest
    @ValueSource(strings = {"　", "  ", ""})
    void theDayOnWhichALawTakesEffectIsNotThatOnWhichItWasIssued(String gap) {
        Metadata read =
                read("内河航标管理办法\n（2022年5月26日 河湾市人民政府令第57号公布  2022年7月1日" + gap + "施行）\n" + RULES);
        assertThat(read.published()).isEqualTo("2022-05-26");
    }

    @Test
    void theHeadingOfASectionOfLawMayBreakAtAComma() {
        Report report =
                Reading.report(
                        "a.txt",
                        "河湾市监督条例\n第一章　总则\n第一条　为了规范监督，制定本条例。\n第二章　监督\n"
                                + "第一节　审查和批准决算，听取和审议计划、\n预算执行情况的报告\n"
                                + "第二条　市人民政府应当按时报告决算。\n");
        assertThat(report.sections())
                .extracting(Section::title)
                .containsExactly("第一章　总则", "第二章　监督", "第一节　审查和批准决算，听取和审议计划、预算执行情况的报告");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "政府工作报告\n——2024年1月15日在河湾市第九届人民代表大会第四次会议上\n河湾市人民政府市长　林大川\n",
                "政 府 工 作 报 告\n——2024 年 1 月 15 日在河湾市第九届人民代表大会\n第四次会议上\n河湾市市长 林大川\n",
                "政府工作报告\n——在河湾市第九届人民代表大会第四次会议上\n（2024年1月15日）\n河湾市代市长 林大川\n",
                "河湾市计划执行情况的报告\n——2024年1月15日在河湾市第九届人民代表大会第四次会议上\n河湾市财政局局长　林大川\n"
            })
    void aReportToAMeetingHasASpeakerAndADayAndNoSubtitle(String head) {
        Metadata read = read((head + SPEECH).replace("\n", "\n\n"));
        assertThat(read.title()).endsWith("报告");
        assertThat(read.subtitle()).isNull();
        assertThat(read.authors()).containsExactly("林大川");
        assertThat(read.published()).isEqualTo("2024-01-15");
    }
}
