package wenlan.search;

import static org.assertj.core.api.Assertions.assertThat;

import static wenlan.search.BackendFixture.everything;
import static wenlan.search.BackendFixture.ids;
import static wenlan.search.BackendFixture.index;
import static wenlan.search.BackendFixture.onPage;
import static wenlan.search.BackendFixture.search;
import static wenlan.search.BackendFixture.sorted;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import wenlan.document.AnnotatedReport;
import wenlan.document.UnitKind;
import wenlan.search.QueryNode.All;
import wenlan.search.QueryNode.Exact;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** In which order hits come, and that paging shows each of them once. */
interface OrderingContract extends BackendContract {
    private static AnnotatedReport dated(String id, String file, String date) {
        return ReportBuilder.report(id)
                .in(file)
                .published(date)
                .paragraph("盐")
                .paragraph("湖")
                .build();
    }

    @Test
    default void byDateTheLatestReportsComeFirstAndThoseWithoutOneLast(@TempDir Path directory) {
        try (SearchBackend backend = open(directory);
                SearchIndex index =
                        index(
                                backend,
                                dated("none", "a.txt", null),
                                dated("year", "b.txt", "2020"),
                                dated("day", "c.txt", "2020-03-05"),
                                dated("month", "d.txt", "2020-03"),
                                dated("late", "e.txt", "2021"),
                                dated("same", "f.txt", "2020"))) {
            assertThat(ids(index.search(sorted(search(new Exact("湖")), Sort.DATE))))
                    .containsExactly("late.2", "day.2", "month.2", "year.2", "same.2", "none.2");
        }
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    default void allHitsAreHandedOverInTheOrderOfThePages(Sort sort, @TempDir Path directory) {
        List<AnnotatedReport> reports = new RandomReports(new Random(12)).some(8);
        try (SearchBackend backend = open(directory);
                SearchIndex index = index(backend, reports)) {
            SearchRequest request = sorted(search(new Exact("字")), sort);
            List<String> handed = new ArrayList<>();
            index.hits(onPage(request, 2, 1), hit -> handed.add(hit.unit().unit().id()));
            assertThat(handed)
                    .hasSizeGreaterThan(1)
                    .isEqualTo(ids(index.search(onPage(request, 1, 10_000))));
        }
    }

    @Test
    default void byPositionHitsComeInOrderOfFileReportAndPlace(@TempDir Path directory) {
        try (SearchBackend backend = open(directory);
                SearchIndex index =
                        index(
                                backend,
                                dated("z", "two.jsonl", "2020"),
                                dated("a", "two.jsonl", "2021"),
                                dated("m", "one.txt", "2019"))) {
            assertThat(ids(index.search(everything(10, Sort.POSITION))))
                    .containsExactly("m.1", "m.2", "z.1", "z.2", "a.1", "a.2");
            assertThat(ids(index.search(everything(10, Sort.DATE))))
                    .containsExactly("a.1", "a.2", "z.1", "z.2", "m.1", "m.2");
        }
    }

    @Test
    default void byRelevanceScoresFallAndEqualOnesAreInOrderOfPlace(@TempDir Path directory) {
        List<AnnotatedReport> reports = new RandomReports(new Random(7)).some(6);
        try (SearchBackend backend = open(directory);
                SearchIndex index = index(backend, reports);
                SearchIndex oracle = BackendFixture.oracle(reports)) {
            List<String> places = ids(oracle.search(everything(1000, Sort.POSITION)));
            SearchRequest request = sorted(search(new Exact("字")), Sort.RELEVANCE);
            List<Hit> hits = index.search(request).hits();
            assertThat(hits).hasSizeGreaterThan(20);
            for (int at = 1; at < hits.size(); at++) {
                Hit before = hits.get(at - 1);
                Hit here = hits.get(at);
                assertThat(before.score()).isGreaterThanOrEqualTo(here.score());
                if (before.score() == here.score()) {
                    assertThat(places.indexOf(before.unit().unit().id()))
                            .isLessThan(places.indexOf(here.unit().unit().id()));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    default void setAsideUnitsComeLastInEveryOrder(Sort sort, @TempDir Path directory) {
        List<AnnotatedReport> reports = new RandomReports(new Random(11)).some(6);
        try (SearchBackend backend = open(directory);
                SearchIndex index = index(backend, reports)) {
            SearchResult result = index.search(sorted(search(new Exact("字")).withSetAside(), sort));
            List<UnitKind> kinds =
                    result.hits().stream().map(hit -> hit.unit().unit().kind()).toList();
            assertThat(result.setAsideTotal()).isPositive();
            assertThat(kinds.subList(kinds.indexOf(UnitKind.SET_ASIDE), kinds.size()))
                    .hasSize(result.setAsideTotal())
                    .containsOnly(UnitKind.SET_ASIDE);
        }
    }

    @ParameterizedTest
    @MethodSource("wenlan.Seeds#some")
    default void pagesLeaveNoGapAndRepeatNothing(long seed, @TempDir Path directory) {
        Random random = new Random(seed);
        List<AnnotatedReport> reports = new RandomReports(random).some(5);
        try (SearchBackend backend = open(directory);
                SearchIndex index = index(backend, reports)) {
            RandomQueries queries = new RandomQueries(random, reports, backend.wordCutter());
            for (Sort sort : Sort.values()) {
                SearchRequest request = sorted(queries.request(), sort);
                List<String> whole = ids(index.search(onPage(request, 1, 10_000)));
                List<String> paged = new ArrayList<>();
                int pages = whole.size() / 7 + 1;
                IntStream.rangeClosed(1, pages)
                        .mapToObj(page -> index.search(onPage(request, page, 7)))
                        .forEach(page -> paged.addAll(ids(page)));
                assertThat(paged).as("-Dseed=%d, %s", seed, request).isEqualTo(whole);
                assertThat(whole).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    default void totalsAreThereOnPagesWithoutHits(@TempDir Path directory) {
        try (SearchBackend backend = open(directory);
                SearchIndex index = index(backend, dated("x", "x.txt", "2020"))) {
            for (int page : new int[] {2, 1_000_000, Integer.MAX_VALUE}) {
                SearchResult result = index.search(onPage(search(new All()), page, 100));
                assertThat(result.hits()).isEmpty();
                assertThat(result.total()).isEqualTo(2);
            }
            SearchResult counts = index.search(onPage(search(new All()), 1, 0));
            assertThat(counts.hits()).isEmpty();
            assertThat(counts.total()).isEqualTo(2);
            assertThat(counts.totalReports()).isEqualTo(1);
        }
    }
}
