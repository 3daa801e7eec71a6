package wenlan.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wenlan.document.Diagnostic;
import wenlan.search.InMemoryBackend;
import wenlan.search.ReportBuilder;
import wenlan.search.SearchIndex;

import java.util.List;

class TitledReportsTest {
    private static final SearchIndex INDEX = index();

    private static SearchIndex index() {
        return InMemoryBackend.holding(
                ReportBuilder.report("mill").titled("纺织机械年鉴").paragraph("织机三百台").build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "纺织机械 | 正文里没有一处写全“纺织机械”；有 1 份报告的标题含有它，可改用“标题:\"纺织机械\"”。",
                "\"机械年鉴\" | 正文里没有一处写全“机械年鉴”；有 1 份报告的标题含有它，可改用“标题:\"机械年鉴\"”。",
                "造船年鉴 |",
                "城市:绍兴 纺织 |",
            })
    void reportsWithSuchATitleArePointedAt(String typed, String advice) {
        assertThat(
                        TitledReports.advice(typed, new QueryReader(List::of), INDEX)
                                .map(Diagnostic::message)
                                .orElse(null))
                .isEqualTo(advice);
    }
}
