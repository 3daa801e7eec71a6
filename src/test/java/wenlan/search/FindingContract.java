package wenlan.search;

import static org.assertj.core.api.Assertions.assertThat;

import static wenlan.search.BackendFixture.ids;
import static wenlan.search.BackendFixture.index;
import static wenlan.search.BackendFixture.search;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import wenlan.document.AnnotatedReport;
import wenlan.search.QueryNode.All;
import wenlan.search.QueryNode.And;
import wenlan.search.QueryNode.Exact;
import wenlan.search.QueryNode.Not;
import wenlan.search.QueryNode.Or;
import wenlan.search.QueryNode.Term;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Which units a query finds: those whose own text matches it, and no other. */
interface FindingContract extends BackendContract {
    /** Units 1 to 12 of a report about a made-up port. */
    static AnnotatedReport port() {
        return ReportBuilder.report("port")
                .heading(1, "一、海港產業")
                .paragraph("青岛港发展智能航运与冷链", "物流，吞吐量居前。")
                .paragraph("The ABC Port handled 10 000,5 TEU in ２０２０.")
                .paragraph("智能装备，航运金融。")
                .table("表1 港口", "港口", "吞吐量")
                .row("青岛", "6.3亿吨")
                .row("^", "航运指数")
                .paragraph("𠮷田商社①號，面积30㎡。")
                .paragraph("ABCABC")
                .setAside("一、海港产业 1")
                .paragraph("冷链物流冷链")
                .paragraph("Straße、ﬁve、é\u0301")
                .build();
    }

    @ParameterizedTest(name = "“{0}” is in {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "产业|port.1",
                "產業|port.1",
                "冷链物流|port.2 port.11",
                "冷 链\u3000物流|port.2 port.11",
                "链物|port.2 port.11",
                "abc|port.3 port.9",
                "ＡＢＣ|port.3 port.9",
                "cab|port.9",
                "bcp|port.3",
                "2020.|port.3",
                "1000|port.3",
                "10000,5|port.3",
                "100005|",
                "智能航运|port.2",
                "智能，|",
                "智能装备，航|port.4",
                "智能装备航|",
                "港口吞吐|",
                "青岛6|",
                "青岛|port.2 port.6",
                "青岛航运|",
                "6.3亿|port.6",
                "3亿|port.6",
                "𠮷田|port.8",
                "𠮷|port.8",
                "1号|port.8",
                "30m2|port.8",
                "冷|port.2 port.11",
                "。|port.2 port.4 port.8",
                "strasse|",
                "straße|port.12",
                "five|port.12",
                "不在其中|"
            })
    default void anExactSubstringIsFoundInEveryUnitThatHoldsItAndNoOther(
            String text, String units, @TempDir Path directory) {
        try (SearchBackend backend = open(directory);
                SearchIndex index = index(backend, port())) {
            SearchResult result = index.search(search(new Exact(text)));
            assertThat(ids(result)).containsExactlyElementsOf(list(units));
            assertThat(result.total()).isEqualTo(result.hits().size());
            assertThat(result.hits()).allMatch(Hit::exact);
        }
    }

    private static List<String> list(String units) {
        return units == null ? List.of() : List.of(units.split(" "));
    }

    @Test
    default void aTermIsFoundAsTypedOrByAllItsWords(@TempDir Path directory) {
        try (SearchBackend backend = open(directory);
                SearchIndex index = index(backend, port())) {
            Term term = new Term("智能航运", List.of("智能", "航运"));
            SearchResult result = index.search(search(term));
            assertThat(ids(result)).containsExactly("port.2", "port.4");
            assertThat(result.hits()).extracting(Hit::exact).containsExactly(true, false);
            assertThat(ids(index.search(exactOnly(search(term))))).containsExactly("port.2");
        }
    }

    @Test
    default void whereOnlyExactHitsCountATermIsAsInQuotesAlsoInsideOrAndNot(
            @TempDir Path directory) {
        try (SearchBackend backend = open(directory);
                SearchIndex index = index(backend, port())) {
            Term apart = new Term("智能金融", List.of("智能", "金融"));
            QueryNode either = new Or(List.of(apart, new Exact("航运")));
            SearchResult result = index.search(exactOnly(search(either)));
            assertThat(ids(result)).containsExactly("port.2", "port.4", "port.7");
            assertThat(result.hits()).allMatch(Hit::exact);
            assertThat(index.search(exactOnly(search(new Not(apart)))).total()).isEqualTo(11);
            assertThat(index.search(search(new Not(apart))).total()).isEqualTo(10);
        }
    }

    /** Queries as long as they may be, none of whose characters are alike. */
    @Test
    default void theLongestQueriesAreAnswered(@TempDir Path directory) {
        String longest = varied(10_000);
        List<QueryNode> terms = new ArrayList<>();
        for (int at = 0; at < 64; at++) {
            String text = longest.substring(64 * at, 64 * at + 64);
            List<String> words = List.of(text.split("(?<=\\G..)"));
            terms.add(new Term(text, words));
        }
        try (SearchBackend backend = open(directory);
                SearchIndex index = index(backend, port())) {
            for (QueryNode query :
                    List.of(
                            new Exact(longest),
                            new Term(longest, List.of(longest)),
                            new And(terms),
                            new QueryNode.AtLeast(1, terms))) {
                SearchRequest byRelevance = BackendFixture.sorted(search(query), Sort.RELEVANCE);
                assertThat(index.search(byRelevance).total()).isZero();
            }
        }
    }

    private static String varied(int length) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < length; at++) {
            text.append((char) ('\u4e00' + at));
        }
        return text.toString();
    }

    @Test
    default void wordsOfATermAreFoundInsideOtherWordsToo(@TempDir Path directory) {
        try (SearchBackend backend = open(directory);
                SearchIndex index = index(backend, port())) {
            Term term = new Term("港abc", List.of("or", "bc"));
            assertThat(ids(index.search(search(term)))).containsExactly("port.3");
        }
    }

    @Test
    default void queriesAreJoinedByAndOrAndNot(@TempDir Path directory) {
        try (SearchBackend backend = open(directory);
                SearchIndex index = index(backend, port())) {
            QueryNode cold = new Exact("冷链");
            QueryNode shipping = new Exact("航运");
            assertThat(ids(index.search(search(new And(List.of(cold, shipping))))))
                    .containsExactly("port.2");
            assertThat(ids(index.search(search(new Or(List.of(cold, shipping))))))
                    .containsExactly("port.2", "port.4", "port.7", "port.11");
            assertThat(ids(index.search(search(new And(List.of(cold, new Not(shipping)))))))
                    .containsExactly("port.11");
            assertThat(index.search(search(new Not(cold))).total()).isEqualTo(9);
            assertThat(index.search(search(new Not(new All()))).total()).isZero();
            assertThat(index.search(search(new And(List.of()))).total()).isEqualTo(11);
            assertThat(index.search(search(new Or(List.of()))).total()).isZero();
        }
    }

    @Test
    default void aTextWithoutCharactersIsEverywhere(@TempDir Path directory) {
        try (SearchBackend backend = open(directory);
                SearchIndex index = index(backend, port())) {
            assertThat(index.search(search(new All())).total()).isEqualTo(11);
            assertThat(index.search(search(new Exact("\u3000"))).total()).isEqualTo(11);
        }
    }

    @Test
    default void aQueryMayBeAsLongAsTheLongestText(@TempDir Path directory) {
        String half = "海港物流与冷链运输".repeat(1000);
        AnnotatedReport report =
                ReportBuilder.report("long")
                        .paragraph(half + "甲" + half)
                        .paragraph(half + "乙" + half)
                        .build();
        try (SearchBackend backend = open(directory);
                SearchIndex index = index(backend, report)) {
            assertThat(ids(index.search(search(new Exact(half.substring(5) + "乙")))))
                    .containsExactly("long.2");
            assertThat(ids(index.search(search(new Exact(half + half))))).isEmpty();
        }
    }

    @Test
    default void aUnitIsFoundByItsId(@TempDir Path directory) {
        try (SearchBackend backend = open(directory);
                SearchIndex index = index(backend, port())) {
            assertThat(index.unit("port.6")).contains(UnitLister.list(port()).get(5));
            assertThat(index.unit("port.10")).isPresent();
            assertThat(index.unit("port")).isEmpty();
            assertThat(index.unit("")).isEmpty();
        }
    }

    /** Hits are compared whole: everything that a hit shows has survived the index. */
    @ParameterizedTest
    @MethodSource("wenlan.Seeds#some")
    default void searchesFindWhatGoingThroughEveryUnitFinds(long seed, @TempDir Path directory) {
        Random random = new Random(seed);
        List<AnnotatedReport> reports = new RandomReports(random).some(6);
        try (SearchBackend backend = open(directory);
                SearchIndex index = index(backend, reports);
                SearchIndex oracle = BackendFixture.oracle(reports)) {
            RandomQueries queries = new RandomQueries(random, reports, backend.wordCutter());
            for (int i = 0; i < 40; i++) {
                SearchRequest request = queries.request();
                String asked = "-Dseed=%d, %s".formatted(seed, request);
                ResultAssert.assertSame(asked, index.search(request), oracle.search(request));
            }
        }
    }

    private static SearchRequest exactOnly(SearchRequest request) {
        return new SearchRequest(
                request.query(),
                request.selections(),
                true,
                request.setAside(),
                request.sort(),
                request.page(),
                request.size(),
                request.facets());
    }
}
