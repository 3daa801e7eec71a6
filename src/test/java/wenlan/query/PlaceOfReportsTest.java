package wenlan.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wenlan.document.Diagnostic;
import wenlan.document.EntityKind;
import wenlan.search.Dimension;
import wenlan.search.InMemoryBackend;
import wenlan.search.ReportBuilder;
import wenlan.search.SearchIndex;
import wenlan.search.SearchRequest;
import wenlan.search.Selection;
import wenlan.search.Sort;

import java.util.List;
import java.util.Optional;

class PlaceOfReportsTest {
    private static final SearchIndex INDEX = index();

    /** A report about 绍兴 that names it once, one with a county in its title, one about no place. */
    private static SearchIndex index() {
        return InMemoryBackend.holding(
                ReportBuilder.report("mill")
                        .titled("纺织年鉴")
                        .about("绍兴")
                        .paragraph("绍兴有轻纺城")
                        .mention(EntityKind.CITY, "绍兴", "绍兴")
                        .paragraph("布匹收入八千元")
                        .paragraph("染料收入三千元")
                        .build(),
                ReportBuilder.report("tea").titled("岳西县茶叶公报").paragraph("茶叶产值九千元").build(),
                ReportBuilder.report("port").titled("港口年鉴").paragraph("泊位收入").build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "城市:绍兴 收入 | 没有提到“绍兴”的命中；关于绍兴的报告里有 2 处，可改用“报告城市:绍兴”。",
                "收入 城市:绍兴市 | 没有提到“绍兴”的命中；关于绍兴的报告里有 2 处，可改用“报告城市:绍兴”。",
                "区县:岳西县 产值 | 没有提到“岳西”的命中；标题写着它的报告里有 1 处，可改用“标题:岳西”。",
                "城市:岳西 产值 | 没有提到“岳西”的命中；标题写着它的报告里有 1 处，可改用“标题:岳西”。",
                "区县:岳西县 布匹 |",
                "城市:绍兴 泊位 |",
                "城市:宁波 收入 |",
                "造船 |",
            })
    void aCityThatOnlyTheReportIsAboutIsOffered(String typed, String advice) {
        SearchRequest request = SearchRequest.of(new QueryReader(List::of).read(typed).node());
        assertThat(message(request)).isEqualTo(advice);
    }

    @Test
    void soIsOneThatWasChosenAtTheSide() {
        SearchRequest request =
                new SearchRequest(
                        new QueryReader(List::of).read("收入").node(),
                        List.of(Selection.of(Dimension.CITY, "绍兴")),
                        false,
                        false,
                        Sort.RELEVANCE,
                        1,
                        10,
                        List.of());
        assertThat(message(request)).contains("有 2 处");
    }

    private static String message(SearchRequest request) {
        Optional<Diagnostic> advice = PlaceOfReports.advice(request, INDEX);
        return advice.map(Diagnostic::message).orElse(null);
    }
}
