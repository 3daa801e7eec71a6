package wenlan.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import wenlan.document.AnnotatedReport;
import wenlan.document.EntityKind;
import wenlan.search.Explained;
import wenlan.search.FileRecord;
import wenlan.search.Hit;
import wenlan.search.QueryNode;
import wenlan.search.ReportBuilder;
import wenlan.search.ReportIndexer;
import wenlan.search.SearchBackend;
import wenlan.search.SearchBackendContract;
import wenlan.search.SearchIndex;
import wenlan.search.SearchRequest;
import wenlan.search.Share;
import wenlan.search.Sort;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class LuceneBackendTest implements SearchBackendContract {
    @Override
    public SearchBackend open(Path directory) {
        return new LuceneBackend(directory, "test");
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void allHitsAreHandedOverInOrderHoweverFewAreHeldAtOnce(Sort sort, @TempDir Path directory) {
        try (SearchBackend backend = open(directory)) {
            try (ReportIndexer indexer = backend.openIndexer()) {
                for (String id : List.of("a", "b", "c")) {
                    ReportBuilder report = ReportBuilder.report(id).heading(1, "渔港");
                    for (int at = 0; at < 5; at++) {
                        report.paragraph("渔港" + "泊位多。".repeat(at % 3));
                    }
                    indexer.put(report.build(), new byte[0]);
                }
                indexer.commit();
            }
            try (SearchIndex index = backend.openIndex().orElseThrow()) {
                SearchRequest request =
                        new SearchRequest(
                                new QueryNode.Term("渔港", List.of("渔港")),
                                List.of(),
                                false,
                                true,
                                sort,
                                1,
                                1000,
                                List.of());
                List<String> expected =
                        index.search(request).hits().stream()
                                .map(hit -> hit.unit().unit().id())
                                .toList();
                for (int atOnce : List.of(1, 3, expected.size(), 1000)) {
                    List<String> handed = new ArrayList<>();
                    ((LuceneIndex) index)
                            .hits(request, hit -> handed.add(hit.unit().unit().id()), atOnce);
                    assertThat(handed).isEqualTo(expected).hasSizeGreaterThan(10);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"渔港", "渔港泊位", "港口", "2018年 渔港"})
    void whatIsExplainedMakesTheScore(String asked, @TempDir Path directory) {
        AnnotatedReport report =
                ReportBuilder.report("r")
                        .heading(1, "渔港建设")
                        .paragraph("渔港设有泊位。")
                        .paragraph("泊位十二处。")
                        .table("表 1 渔港", "名称", "泊位")
                        .row("碧海渔港", "12")
                        .inherit(EntityKind.YEAR, "2018")
                        .build();
        List<QueryNode> words =
                Stream.of(asked.split(" "))
                        .map(w -> (QueryNode) new QueryNode.Term(w, List.of(w)))
                        .toList();
        QueryNode.Term substitute = new QueryNode.Term("渔港", List.of("渔港"));
        QueryNode harbour =
                new QueryNode.Either(new QueryNode.Term("港口", List.of("港口")), List.of(substitute));
        QueryNode weaker = new QueryNode.Or(List.of(harbour, new QueryNode.Word(List.of("泊位"))));
        try (SearchBackend backend = open(directory);
                ReportIndexer indexer = backend.openIndexer()) {
            indexer.put(report, new byte[0]);
            indexer.commit();
            try (SearchIndex index = backend.openIndex().orElseThrow()) {
                assertThat(
                                explained(
                                        index,
                                        new QueryNode.Relaxed(new QueryNode.And(words), weaker)))
                        .isNotEmpty();
                assertThat(explained(index, harbour))
                        .anyMatch(share -> share.term().equals("渔港"))
                        .noneMatch(share -> share.term().equals("港口"));
            }
        }
    }

    /** All shares of all hits, which make their scores. */
    private static List<Share> explained(SearchIndex index, QueryNode query) {
        SearchRequest request = SearchRequest.of(query);
        List<Hit> hits = index.search(request).hits();
        assertThat(hits).hasSizeGreaterThan(1);
        Map<String, Explained> all =
                index.explain(request, hits.stream().map(hit -> hit.unit().unit().id()).toList());
        List<Share> shares = new ArrayList<>();
        for (Hit hit : hits) {
            Explained explained = all.get(hit.unit().unit().id());
            assertThat(explained.score()).isCloseTo(hit.score(), within(1e-3));
            assertThat(explained.shares()).allMatch(share -> share.score() > 0);
            shares.addAll(explained.shares());
        }
        return shares;
    }

    /** A kept length of -1 stands for a file that is gone. */
    @ParameterizedTest
    @CsvSource({
        "segments_*, 0",
        "segments_*, 5",
        "segments_*, 60",
        "*.cfs, -1",
        "*.cfs, 0",
        "*.cfs, 90",
        "*.cfe, -1",
        "*.si, -1",
        "*.si, 0",
        "*.si, 20",
    })
    void aDamagedIndexCountsAsNoneAndTheNextCommitReplacesIt(
            String files, int kept, @TempDir Path directory) throws IOException {
        try (SearchBackend backend = open(directory)) {
            record(backend, "a.txt");
            assertThat(backend.damage()).isEmpty();
            damage(directory, files, kept);

            assertThat(backend.damage()).get().asString().contains(directory.toString());
            assertThat(backend.openIndex()).isEmpty();
            record(backend, "b.txt");

            assertThat(backend.damage()).isEmpty();
            assertThat(recorded(backend)).containsExactly("b.txt");
        }
    }

    private static void record(SearchBackend backend, String file) {
        try (ReportIndexer indexer = backend.openIndexer()) {
            assertThat(indexer.files()).isEmpty();
            indexer.record(new FileRecord(file, "", 0, 0, 0, 0, null, null, List.of()));
            indexer.commit();
        }
    }

    private static List<String> recorded(SearchBackend backend) {
        try (SearchIndex index = backend.openIndex().orElseThrow()) {
            return index.status().files().stream().map(FileRecord::file).toList();
        }
    }

    private static void damage(Path directory, String files, int kept) throws IOException {
        try (Stream<Path> list = Files.list(directory)) {
            String glob = "glob:" + files;
            Path file =
                    list.filter(
                                    f ->
                                            f.getFileSystem()
                                                    .getPathMatcher(glob)
                                                    .matches(f.getFileName()))
                            .findFirst()
                            .orElseThrow();
            if (kept < 0) {
                Files.delete(file);
                return;
            }
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(kept);
            }
        }
    }
}
