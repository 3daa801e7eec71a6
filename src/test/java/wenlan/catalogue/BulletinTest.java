package wenlan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wenlan.document.AnnotatedReport;
import wenlan.search.ReportBuilder;
import wenlan.search.UnitLister;

import java.util.stream.Collectors;

/** The time of figures of a bulletin whose month stands below its title. */
class BulletinTest {
    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "渔州统计月报, 2031-04, 指标|本月|1-本月累计, 2031 4月; 2031 1—4月",
        "渔州渔业快报, 2031-04, 指标|4月|1-4月累计, 2031 4月; 2031 1—4月",
        "渔州渔业快报, 2031-04, 指标|5月|1-5月累计, null 5月; null 1—5月",
        "渔州统计月报, 2031-12, 指标|本月|累计, 2031 12月; 2031 null",
        "渔州统计月报, 2031-04, 指标|产量|产值, 2031 4月; 2031 4月",
        "渔州统计月报, 2031-04, 指标|累计|产值, 2031 1—4月; null null",
        "渔州统计月报, 2031-04, 指标|公共预算收入 累计|累计, 2031 1—4月; 2031 1—4月",
        "渔州统计月报, 2031-04-20, 指标|本月|累计, null null; null null",
        "渔州渔业手册, 2031-04, 指标|本月|累计, null null; null null",
    })
    void itsMonthIsThatOfItsTables(String title, String published, String header, String expected) {
        AnnotatedReport report =
                ReportBuilder.report("a")
                        .titled(title)
                        .published(published)
                        .table("主要指标", header.split("\\|"))
                        .row("海水鱼", "31.5", "128.2")
                        .row("淡水鱼", "22.4", "96.8")
                        .build();
        TableEntry entry =
                TableEntry.of(
                        report.report(),
                        report.report().tables().getFirst(),
                        UnitLister.list(report));
        assertThat(
                        entry.stated().stream()
                                .limit(2)
                                .map(
                                        one ->
                                                one.year()
                                                        + " "
                                                        + (one.period() == null
                                                                ? null
                                                                : one.period().label()))
                                .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "1—4月渔业产值8亿元。, 2031*",
        "渔业产值8亿元。, null",
    })
    void itsMonthTellsTheYearOfItsSentences(String text, String expected) {
        ReportBuilder report =
                ReportBuilder.report("a").titled("渔州统计月报").published("2031-04").paragraph(text);
        assertThat(
                        SentenceCatalogue.figures(report.build()).stream()
                                .map(one -> one.year() + (one.yearInherited() ? "*" : ""))
                                .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }
}
