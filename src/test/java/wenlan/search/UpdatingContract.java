package wenlan.search;

import static org.assertj.core.api.Assertions.assertThat;

import static wenlan.search.BackendFixture.commit;
import static wenlan.search.BackendFixture.everything;
import static wenlan.search.BackendFixture.ids;
import static wenlan.search.BackendFixture.index;
import static wenlan.search.BackendFixture.put;
import static wenlan.search.BackendFixture.record;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import wenlan.document.AnnotatedReport;
import wenlan.document.Severity;
import wenlan.document.Stage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What becomes visible when, and what outlives the program. */
interface UpdatingContract extends BackendContract {
    private static AnnotatedReport report(String id, String text) {
        return ReportBuilder.report(id).paragraph(text).build();
    }

    private static List<String> all(SearchIndex index) {
        return ids(index.search(everything(1000, Sort.POSITION)));
    }

    @Test
    default void thereIsNoIndexBeforeTheFirstCommit(@TempDir Path directory) {
        try (SearchBackend backend = open(directory)) {
            assertThat(backend.openIndex()).isEmpty();
            try (ReportIndexer indexer = backend.openIndexer()) {
                assertThat(indexer.files()).isEmpty();
                put(indexer, List.of(report("a", "盐")));
                assertThat(backend.openIndex()).isEmpty();
            }
            assertThat(backend.openIndex()).isEmpty();
        }
    }

    @Test
    default void anIndexMayBeEmpty(@TempDir Path directory) {
        try (SearchBackend backend = open(directory);
                SearchIndex index = index(backend)) {
            assertThat(all(index)).isEmpty();
            assertThat(index.status()).isEqualTo(new IndexStatus(0, 0, List.of()));
            assertThat(index.reports(1, 10)).isEqualTo(new ReportPage(0, List.of()));
            SearchRequest request =
                    BackendFixture.withFacets(
                            everything(10, Sort.RELEVANCE),
                            FacetRequest.first(Dimension.CITY, 10),
                            FacetRequest.first(Dimension.YEAR, 10));
            assertThat(index.search(request).facets())
                    .containsExactly(
                            new Facet(Dimension.CITY, List.of(), false, 0),
                            new Facet(Dimension.YEAR, List.of(), false, 0));
        }
    }

    @Test
    default void changesAreSeenAfterCommitAndRefreshAndNotBefore(@TempDir Path directory) {
        try (SearchBackend backend = open(directory);
                SearchIndex index = index(backend, report("a", "盐"));
                ReportIndexer indexer = backend.openIndexer()) {
            put(indexer, List.of(report("b", "湖")));
            indexer.remove("a.txt");
            assertThat(index.refresh()).isFalse();
            assertThat(all(index)).containsExactly("a.1");
            indexer.commit();
            assertThat(all(index)).containsExactly("a.1");
            assertThat(index.refresh()).isTrue();
            assertThat(all(index)).containsExactly("b.1");
            assertThat(index.refresh()).isFalse();
        }
    }

    @Test
    default void closingWithoutCommitLeavesWhatWasCommittedBefore(@TempDir Path directory) {
        try (SearchBackend backend = open(directory)) {
            commit(backend, report("a", "盐"));
            try (ReportIndexer indexer = backend.openIndexer()) {
                indexer.remove("a.txt");
                put(indexer, List.of(report("b", "湖")));
            }
            try (SearchIndex index = backend.openIndex().orElseThrow();
                    ReportIndexer next = backend.openIndexer()) {
                assertThat(all(index)).containsExactly("a.1");
                assertThat(next.files()).containsExactly(record("a.txt", 1));
            }
        }
    }

    @Test
    default void aFileIsReplacedByRemovingAndPuttingIt(@TempDir Path directory) {
        AnnotatedReport first = ReportBuilder.report("a").in("f.txt").paragraph("旧").build();
        AnnotatedReport other = ReportBuilder.report("b").in("f.txt.bak").paragraph("留").build();
        AnnotatedReport second =
                ReportBuilder.report("a").in("f.txt").paragraph("新").paragraph("多").build();
        try (SearchBackend backend = open(directory)) {
            commit(backend, first, other);
            try (ReportIndexer indexer = backend.openIndexer()) {
                indexer.remove("f.txt");
                indexer.remove("unknown.txt");
                put(indexer, List.of(second));
                indexer.commit();
            }
            try (SearchIndex index = backend.openIndex().orElseThrow()) {
                assertThat(all(index)).containsExactly("a.1", "a.2", "b.1");
                assertThat(index.unit("a.1").orElseThrow().unit().text().text()).isEqualTo("新");
                assertThat(index.status().reports()).isEqualTo(2);
                assertThat(index.status().units()).isEqualTo(3);
                assertThat(index.reports(1, 10).total()).isEqualTo(2);
            }
        }
    }

    @Test
    default void archivesAreGivenBackAsTheyWere(@TempDir Path directory) {
        byte[] large = new byte[3_000_000];
        new Random(5).nextBytes(large);
        try (SearchBackend backend = open(directory)) {
            try (ReportIndexer indexer = backend.openIndexer()) {
                indexer.put(report("a", "盐"), large);
                indexer.put(report("b", "湖"), new byte[0]);
                indexer.commit();
            }
            try (SearchIndex index = backend.openIndex().orElseThrow()) {
                assertThat(index.archive("a").orElseThrow()).isEqualTo(large);
                assertThat(index.archive("b").orElseThrow()).isEmpty();
                assertThat(index.archive("c")).isEmpty();
                assertThat(index.archive("a.1")).isEmpty();
            }
        }
    }

    @Test
    default void fileRecordsAreGivenBackInOrderOfName(@TempDir Path directory) {
        FileRecord read = new FileRecord("b/α.txt", "1f", 1, 2, 3, 4, "id", "题", List.of());
        FileRecord failed =
                new FileRecord(
                        "a.bin",
                        "",
                        0,
                        0,
                        0,
                        0,
                        null,
                        null,
                        List.of(
                                new LocatedDiagnostic(Severity.ERROR, Stage.READ, null, "不是文本。"),
                                new LocatedDiagnostic(Severity.INFO, Stage.PARSE, 12, "缺标题。")));
        try (SearchBackend backend = open(directory)) {
            try (ReportIndexer indexer = backend.openIndexer()) {
                indexer.record(read);
                indexer.record(failed);
                indexer.commit();
            }
            try (SearchIndex index = backend.openIndex().orElseThrow();
                    ReportIndexer next = backend.openIndexer()) {
                assertThat(index.status().files()).containsExactly(failed, read);
                assertThat(next.files()).containsExactly(failed, read);
            }
        }
    }

    @Test
    default void reportsAreListedInOrderOfFileAndPlacePageByPage(@TempDir Path directory) {
        AnnotatedReport large =
                ReportBuilder.report("z")
                        .in("1.jsonl")
                        .sourceId("7")
                        .titled("盐业")
                        .by("盐务局")
                        .published("2020-02")
                        .about("格尔木")
                        .heading(1, "一")
                        .table("表", "甲")
                        .row("乙")
                        .setAside("丙")
                        .build();
        AnnotatedReport second = ReportBuilder.report("a").in("1.jsonl").paragraph("盐").build();
        AnnotatedReport third = ReportBuilder.report("m").in("2.txt").paragraph("盐").build();
        try (SearchBackend backend = open(directory);
                SearchIndex index = index(backend, third, large, second)) {
            ReportRef reference = new ReportRef("z", "7", "盐业", "盐务局", "2020-02", List.of("格尔木"));
            ReportPage first = index.reports(1, 2);
            assertThat(first.total()).isEqualTo(3);
            assertThat(first.reports().getFirst())
                    .isEqualTo(new ReportSummary(reference, "1.jsonl", 1, 1, 4));
            assertThat(first.reports().get(1).report().id()).isEqualTo("a");
            assertThat(index.reports(2, 2).reports())
                    .extracting(summary -> summary.report().id())
                    .containsExactly("m");
            assertThat(index.reports(3, 2).reports()).isEmpty();
            assertThat(index.reports(Integer.MAX_VALUE, 100))
                    .isEqualTo(new ReportPage(3, List.of()));
        }
    }

    @Test
    default void whatWasCommittedIsThereWhenTheDirectoryIsOpenedAgain(@TempDir Path directory) {
        try (SearchBackend backend = open(directory)) {
            commit(backend, report("a", "盐"), report("b", "湖"));
        }
        try (SearchBackend backend = open(directory)) {
            try (SearchIndex index = backend.openIndex().orElseThrow()) {
                assertThat(all(index)).containsExactly("a.1", "b.1");
            }
            try (ReportIndexer indexer = backend.openIndexer()) {
                assertThat(indexer.files()).containsExactly(record("a.txt", 1), record("b.txt", 1));
                indexer.remove("a.txt");
                indexer.commit();
            }
        }
        try (SearchBackend backend = open(directory);
                SearchIndex index = backend.openIndex().orElseThrow()) {
            assertThat(all(index)).containsExactly("b.1");
        }
    }

    @ParameterizedTest
    @MethodSource("wenlan.Seeds#some")
    default void anUpdatedIndexAnswersLikeOneBuiltAtOnce(long seed, @TempDir Path directory) {
        Random random = new Random(seed);
        RandomReports source = new RandomReports(random);
        List<AnnotatedReport> now = new ArrayList<>();
        try (SearchBackend backend = open(directory)) {
            for (int round = 0; round < 4; round++) {
                update(backend, now, random, source, round);
            }
            try (SearchIndex updated = backend.openIndex().orElseThrow();
                    SearchIndex oracle = BackendFixture.oracle(now)) {
                assertThat(all(updated)).as("-Dseed=%d", seed).isEqualTo(all(oracle));
                assertThat(updated.status()).as("-Dseed=%d", seed).isEqualTo(oracle.status());
                assertThat(updated.reports(1, 50))
                        .as("-Dseed=%d", seed)
                        .isEqualTo(oracle.reports(1, 50));
                RandomQueries queries = new RandomQueries(random, now, backend.wordCutter());
                for (int i = 0; i < 10; i++) {
                    SearchRequest request = BackendFixture.onPage(queries.request(), 1, 0);
                    String asked = "-Dseed=%d, %s".formatted(seed, request);
                    ResultAssert.assertSame(asked, updated.search(request), oracle.search(request));
                }
            }
        }
    }

    /** Replaces some files, removes some and adds some; at times all in vain. */
    private static void update(
            SearchBackend backend,
            List<AnnotatedReport> now,
            Random random,
            RandomReports source,
            int round) {
        List<AnnotatedReport> next = new ArrayList<>(now);
        try (ReportIndexer indexer = backend.openIndexer()) {
            for (int change = 0; change < 4; change++) {
                String file = "f" + random.nextInt(6) + ".jsonl";
                indexer.remove(file);
                next.removeIf(report -> report.report().file().equals(file));
                List<AnnotatedReport> read = new ArrayList<>();
                for (int record = 0; record < random.nextInt(4); record++) {
                    read.add(
                            source.report(
                                    file.charAt(1) + "-" + round + "-" + change + record, file));
                }
                put(indexer, read);
                next.addAll(read);
            }
            if (round == 0 || random.nextInt(4) > 0) {
                AnnotatedReport added = source.report("last" + round, "last" + round + ".txt");
                put(indexer, List.of(added));
                next.add(added);
                indexer.commit();
                now.clear();
                now.addAll(next);
            }
        }
    }
}
