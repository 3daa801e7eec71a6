package wenlan.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import wenlan.search.QueryNode;
import wenlan.search.QueryNode.And;
import wenlan.search.QueryNode.Exact;
import wenlan.search.QueryNode.Term;
import wenlan.search.ReportBuilder;
import wenlan.search.ReportIndexer;
import wenlan.search.SearchBackend;
import wenlan.search.SearchIndex;
import wenlan.search.SearchRequest;
import wenlan.search.Sort;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Where captions and headings stand among the hits. */
class CaptionsTest {
    private static final QueryNode WORDS = new And(List.of(term("渔港"), term("冷链仓库")));

    private static final List<ReportBuilder> REPORTS =
            List.of(
                    ReportBuilder.report("a")
                            .table("表 3：沿岸渔港冷链仓库建设单位", "名称", "公司")
                            .row("碧海渔港", "碧海公司")
                            .row("东沙鱼市", "东沙公司")
                            .row("白沙渔港与相邻的几个旧码头", "白沙公司")
                            .paragraph("渔港由各镇自己选定，泊位不在其列，沿岸照旧修缮旧屋、清理水道；冷链仓库另建。"),
                    ReportBuilder.report("b")
                            .table("表：渔港冷链仓库", "序号", "去向")
                            .row("1", "无")
                            .heading(1, "二、沿岸渔港冷链仓库怎样分布")
                            .paragraph("沿岸渔港冷链仓库这样分布：沿岸渔港冷链仓库怎样建，分布就怎样。"));

    private static Term term(String... words) {
        return new Term(String.join("", words), List.of(words));
    }

    private static <T> T asking(Path folder, Function<SearchIndex, T> question) {
        try (SearchBackend backend = new LuceneBackend(folder, "captions")) {
            try (ReportIndexer indexer = backend.openIndexer()) {
                REPORTS.forEach(report -> indexer.put(report.build(), new byte[0]));
                indexer.commit();
            }
            try (SearchIndex index = backend.openIndex().orElseThrow()) {
                return question.apply(index);
            }
        }
    }

    private static SearchRequest request(QueryNode node, boolean setAside, int page, int size) {
        return new SearchRequest(
                node, List.of(), false, setAside, Sort.RELEVANCE, page, size, List.of());
    }

    private static List<String> ids(SearchIndex index, SearchRequest request) {
        return index.search(request).hits().stream().map(hit -> hit.unit().unit().id()).toList();
    }

    private static List<String> ids(Path folder, QueryNode node) {
        return asking(folder, index -> ids(index, request(node, false, 1, 100)));
    }

    @Test
    void aCaptionStandsBehindTheBestOfItsRows(@TempDir Path folder) {
        assertThat(ids(folder, WORDS)).containsSubsequence("b.4", "b.1", "a.2", "a.1", "a.4");
    }

    /** Its rows say nothing of what was asked for. */
    @Test
    void aCaptionWithoutARowThatMatchesStaysWhereItsScorePutsIt(@TempDir Path folder) {
        assertThat(ids(folder, WORDS)).doesNotContain("b.2").containsSubsequence("b.1", "b.3");
    }

    @Test
    void aCaptionTypedWholeComesFirst(@TempDir Path folder) {
        Term bare = term("沿岸", "渔港", "冷链", "仓库", "建设", "单位");
        assertThat(ids(folder, bare).getFirst()).isEqualTo("a.1");
        And numbered = new And(List.of(term("表"), new Exact("3：", true), bare));
        assertThat(ids(folder, numbered).getFirst()).isEqualTo("a.1");
    }

    @Test
    void aHeadingTypedWholeComesFirst(@TempDir Path folder) {
        assertThat(ids(folder, term("沿岸", "渔港", "冷链", "仓库", "怎样", "分布")).getFirst())
                .isEqualTo("b.3");
        assertThat(ids(folder, term("沿岸", "渔港", "冷链", "仓库")).getFirst()).isNotEqualTo("b.3");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void pagesOfWhateverSizeShowOneOrder(boolean setAside, @TempDir Path folder) {
        asking(
                folder,
                index -> {
                    List<String> all = ids(index, request(WORDS, setAside, 1, 100));
                    assertThat(all).hasSizeGreaterThan(4).doesNotHaveDuplicates();
                    for (int size = 1; size <= all.size(); size++) {
                        List<List<String>> pages = new ArrayList<>();
                        for (int page = 1; page <= all.size(); page++) {
                            pages.add(ids(index, request(WORDS, setAside, page, size)));
                        }
                        assertThat(pages.stream().flatMap(Collection::stream).toList())
                                .isEqualTo(all);
                        List<String> handed = new ArrayList<>();
                        ((LuceneIndex) index)
                                .hits(
                                        request(WORDS, setAside, 1, 100),
                                        hit -> handed.add(hit.unit().unit().id()),
                                        size);
                        assertThat(handed).isEqualTo(all);
                    }
                    return all;
                });
    }
}
