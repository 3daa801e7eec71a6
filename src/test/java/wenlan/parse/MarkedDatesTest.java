package wenlan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import wenlan.document.Report;
import wenlan.document.Section;

import java.util.List;

/** Days that are marked as headings. */
class MarkedDatesTest {
    private static List<String> titles(Report report) {
        return report.sections().stream().map(Section::title).toList();
    }

    @Test
    void whoAndWhenOnATitlePageAreNoHeadings() {
        Report report =
                Reading.report(
                        "a.md",
                        """
                        # 内河航运研究报告

                        ## 河港研究所

                        ## 二〇二二年三月

                        ## 一、概况

                        内河航运总体平稳，货运量有所增长。
                        """);
        assertThat(titles(report)).containsExactly("一、概况");
        assertThat(report.metadata().published()).isEqualTo("2022-03");
        assertThat(report.metadata().publisher()).isEqualTo("河港研究所");
    }

    @Test
    void daysWithTextBelowThemAreTheHeadingsOfAChronicle() {
        Report report =
                Reading.report(
                        "a.md",
                        """
                        # 内河航运大事记

                        ## 2021年3月5日

                        河港局召开航运工作会议，部署全年的疏浚任务。

                        ## 2021年6月

                        东渡至西渡的航线恢复通航，客运量逐步回升。
                        """);
        assertThat(titles(report)).containsExactly("2021年3月5日", "2021年6月");
    }

    @Test
    void tagsInATextFileAreSaidToBeLeftOut() {
        String text = "航道水深<b>不足</b>三米，不能通行大船，x<y的情形除外。\n";
        assertThat(Reading.of("a.txt", text).reports().getFirst().diagnostics())
                .anyMatch(d -> d.message().contains("2 were read as markup, not as text: <b>"));
        assertThat(Reading.of("a.md", text).reports().getFirst().diagnostics()).isEmpty();
    }
}
