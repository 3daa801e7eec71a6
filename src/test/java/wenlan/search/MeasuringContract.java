package wenlan.search;

import static org.assertj.core.api.Assertions.assertThat;

import static wenlan.search.BackendFixture.ids;
import static wenlan.search.BackendFixture.index;
import static wenlan.search.BackendFixture.oracle;
import static wenlan.search.BackendFixture.search;
import static wenlan.search.BackendFixture.sorted;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import wenlan.document.AnnotatedReport;
import wenlan.query.QueryReader;
import wenlan.tables.Quantity;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Which rows a condition on figures finds, and in which order. */
interface MeasuringContract extends BackendContract {
    /** Rows 2 to 7 of a table of canals, row 9 of one of dams. */
    static AnnotatedReport canals() {
        return ReportBuilder.report("w")
                .table("表1 灌渠", "渠", "总投资（亿元）", "占比（%）", "受益村数", "开工年份")
                .row("东干渠", "超100", "50", "12", "2019")
                .row("西干渠", "近50", "约30", "1,200", "2020")
                .row("南支渠", "5000万元", "—", "7", "2021")
                .row("北支渠", "100", "12.5", "7", "")
                .row("中支渠", "", "负3", "90", "2018")
                .row("旧渠", "^", "60%", "8", "2018")
                .table("表2 水坝", "坝", "投资（万元）")
                .row("上坝", "120")
                .build();
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "列:投资 >100亿|w.2",
                "列:投资>=100亿|w.2 w.5",
                "列:投资=100亿元|w.5",
                "列:投资<50亿|w.3 w.4 w.9",
                "列:总投资 <50亿|w.3 w.4",
                "列:投资≤10亿|w.4 w.9",
                "列：投资＝0.5亿|w.4",
                "列:投资 100万..500万|w.9",
                "列:投资 =100亿..500亿|w.2 w.5",
                "列:投资 >100|w.2 w.9",
                "列:投资 >1亿美元|",
                "列:占比 >50%|w.7",
                "列:占比>=50%|w.2 w.7",
                "列:占比 =30%|w.3",
                "列:占比 <0|w.6",
                "列:占比>10亿|",
                "列:村数 >1000|w.3",
                "列:村数>1千个|w.3",
                "列:村数 >=0.12万|w.3",
                "列:开工年份>=2020|w.3 w.4",
                "列:开工 2018年..2019年|w.2 w.6 w.7",
                "列:投资|w.2 w.3 w.4 w.5 w.9",
                "column:投资 超过 99亿 东|w.2",
                "列:(投资>100亿 OR 占比>50%)|w.2 w.7",
                "列:投资>1亿 -北支|w.2 w.3",
                "列:投资>1亿 灌渠 东|w.2",
                "列:坝高>1|",
            })
    default void rowsAreFoundByTheirFigures(
            String typed, String expected, @TempDir Path directory) {
        try (SearchBackend backend = open(directory);
                SearchIndex index = index(backend, canals())) {
            QueryNode query = new QueryReader(List::of).read(typed).node();
            SearchResult found = index.search(search(query));
            assertThat(String.join(" ", ids(found))).isEqualTo(expected == null ? "" : expected);
            assertThat(found.total()).isEqualTo(found.hits().size());
            boolean around = typed.contains("灌渠");
            assertThat(found.hits()).allMatch(hit -> hit.exact() != around);
        }
    }

    /** Rows 2 to 6; the investments are in two currencies, the years of building are ranges. */
    static AnnotatedReport bridges() {
        return ReportBuilder.report("w")
                .table("表3 桥梁", "桥", "投资", "工期")
                .row("东桥", "12亿元—15亿元", "3-5年")
                .row("西桥", "20亿元", "2年")
                .row("南桥", "3亿美元", "1-2年")
                .row("北桥", "1亿～2亿美元", "约4-6年")
                .row("中桥", "9000万元", "")
                .build();
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "列:投资 >10亿元|w.2 w.3",
                "列:投资 >12亿元|w.3",
                "列:投资 >=12亿元|w.2 w.3",
                "列:投资 >13亿元|w.3",
                "列:投资 <=15亿元|w.2 w.6",
                "列:投资 <15亿元|w.6",
                "列:投资 10亿元..16亿元|w.2",
                "列:投资 =13亿元|",
                "列:投资 >=1亿美元|w.4 w.5",
                "列:投资 <3亿美元|w.5",
                "列:投资 >1亿|w.2 w.3 w.4",
                "列:工期 >3年|w.5",
                "列:工期 <=2年|w.3 w.4",
                "列:工期 !=4年|w.3 w.4",
                "列:投资|w.2 w.3 w.4 w.5 w.6",
            })
    default void aRangeMeetsWhatAllOfItMeets(
            String typed, String expected, @TempDir Path directory) {
        try (SearchBackend backend = open(directory);
                SearchIndex index = index(backend, bridges())) {
            QueryNode query = new QueryReader(List::of).read(typed).node();
            assertThat(String.join(" ", ids(index.search(search(query)))))
                    .isEqualTo(expected == null ? "" : expected);
        }
    }

    @Test
    default void theHitTellsTheFigureAndItsBound(@TempDir Path directory) {
        try (SearchBackend backend = open(directory);
                SearchIndex index = index(backend, canals())) {
            QueryNode query = new QueryReader(List::of).read("列:投资 >100亿").node();
            Hit hit = index.search(search(query)).hits().getFirst();
            assertThat(hit.quantities()).extracting(Quantity::column).containsExactly(1);
            assertThat(hit.quantities().getFirst().bound()).hasToString("OVER");
            assertThat(hit.snippet().highlights())
                    .extracting(span -> span.of(hit.snippet().text()))
                    .containsExactly("超100");
            assertThat(hit.cells().get(1)).hasSize(1);
        }
    }

    /** 12 stands in 512 too, and the figure of a cell without its footnote and its day. */
    @Test
    default void onlyTheFigureIsMarked(@TempDir Path directory) {
        AnnotatedReport report =
                ReportBuilder.report("n")
                        .table("表1 水渠", "渠", "村数", "投资（亿元）", "开工日期")
                        .row("512号渠", "5", "12 ①", "2031-05-12")
                        .row("7号渠", "6", "11", "2030-05-12")
                        .build();
        try (SearchBackend backend = open(directory);
                SearchIndex index = index(backend, report)) {
            for (String typed : List.of("列:投资 >11亿", "列:开工 =2031年")) {
                QueryNode query = new QueryReader(List::of).read(typed).node();
                Hit hit = index.search(search(query)).hits().getFirst();
                String expected = typed.contains("投资") ? "12" : "2031";
                int column = typed.contains("投资") ? 2 : 3;
                assertThat(hit.snippet().highlights())
                        .extracting(span -> span.of(hit.snippet().text()))
                        .containsExactly(expected);
                assertThat(hit.cells().get(column))
                        .extracting(
                                span ->
                                        span.of(
                                                hit.unit()
                                                        .table()
                                                        .cells()
                                                        .get(column)
                                                        .text()
                                                        .text()))
                        .containsExactly(expected);
            }
        }
    }

    @Test
    default void rowsComeInOrderOfTheMeasure(@TempDir Path directory) {
        try (SearchBackend backend = open(directory);
                SearchIndex index = index(backend, canals())) {
            QueryNode query = new QueryReader(List::of).read("列:投资 OR 旧渠").node();
            assertThat(ids(index.search(sorted(search(query), Sort.MEASURE_DOWN))))
                    .containsExactly("w.2", "w.5", "w.3", "w.4", "w.9", "w.7");
            assertThat(ids(index.search(sorted(search(query), Sort.MEASURE_UP))))
                    .containsExactly("w.9", "w.4", "w.3", "w.2", "w.5", "w.7");
        }
    }

    @ParameterizedTest
    @MethodSource("wenlan.Seeds#some")
    default void figuresAreFoundAndOrderedAsByTheOracle(long seed, @TempDir Path directory) {
        Random random = new Random(seed);
        List<AnnotatedReport> reports = new RandomReports(random).some(6);
        try (SearchBackend backend = open(directory);
                SearchIndex index = index(backend, reports);
                SearchIndex oracle = oracle(reports)) {
            RandomQueries queries = new RandomQueries(random, reports, backend.wordCutter());
            for (int time = 0; time < 40; time++) {
                QueryNode query = queries.measured();
                for (Sort sort : List.of(Sort.MEASURE_DOWN, Sort.MEASURE_UP)) {
                    SearchRequest request = sorted(search(query), sort);
                    assertThat(ids(index.search(request)))
                            .as("-Dseed=%d, %s", seed, query)
                            .isEqualTo(ids(oracle.search(request)));
                }
            }
        }
    }
}
