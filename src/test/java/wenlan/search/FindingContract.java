package wenlan.search;

import static org.assertj.core.api.Assertions.assertThat;

import static wenlan.search.BackendFixture.ids;
import static wenlan.search.BackendFixture.index;
import static wenlan.search.BackendFixture.list;
import static wenlan.search.BackendFixture.search;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import wenlan.RandomTyping;
import wenlan.document.AnnotatedReport;
import wenlan.query.QueryReader;
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
import java.util.stream.Stream;

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

    @ParameterizedTest(name = "{0} within {1} is in {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "航运 智能|0|port.2",
                "智能 航运|3|port.2 port.4",
                "智能 航运|2|port.2",
                "航运 航运 智能|0|port.2",
                "青岛 6|20|",
                "冷链 冷|0|port.2 port.11",
                "港 链|9|port.2",
                "𠮷 商|2|port.8",
                "𠮷 商|1|port.8",
                "𠮷 商|0|",
            })
    default void piecesStandCloseToEachOther(
            String pieces, int distance, String units, @TempDir Path directory) {
        try (SearchBackend backend = open(directory);
                SearchIndex index = index(backend, port())) {
            QueryNode near = new QueryNode.Near(pieces, List.of(pieces.split(" ")), distance);
            assertThat(ids(index.search(search(near)))).containsExactlyElementsOf(list(units));
        }
    }

    @ParameterizedTest(name = "{0} is in {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "智能 运|0|port.2",
                "智 装备|0|port.4",
                "冷*流|5|port.2 port.11",
                "冷*流|2|port.2 port.11",
                "冷*流|1|",
                "流*冷|0|port.11",
                "冷   冷|0|port.11",
                "青 岛|0|",
                "岛*6|9|",
            })
    default void aTermMayHaveGaps(
            String pieces, int distance, String units, @TempDir Path directory) {
        try (SearchBackend backend = open(directory);
                SearchIndex index = index(backend, port())) {
            QueryNode wildcard =
                    new QueryNode.Wildcard("没有这样", List.of(pieces.split("[*]")), distance);
            assertThat(ids(index.search(search(wildcard)))).containsExactlyElementsOf(list(units));
        }
    }

    @Test
    default void piecesThatAreAlikeStandBehindEachOther(@TempDir Path directory) {
        AnnotatedReport report =
                ReportBuilder.report("g")
                        .paragraph("船船船")
                        .paragraph("船船船船")
                        .paragraph("船船、船船、船船")
                        .build();
        try (SearchBackend backend = open(directory);
                SearchIndex index = index(backend, report)) {
            QueryNode two = new QueryNode.Wildcard("没有", List.of("船船", "船船"), 4);
            assertThat(ids(index.search(search(two)))).containsExactly("g.2", "g.3");
            QueryNode three = new QueryNode.Wildcard("没有", List.of("船船", "船船", "船船"), 4);
            assertThat(ids(index.search(search(three)))).containsExactly("g.3");
        }
    }

    @ParameterizedTest(name = "{0}:{1} holds {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "TITLE|港口年报|1 2 3 4 5 6 7 8",
                "TITLE|港口 報|",
                "HEADING|产业|3 4 5 6 7 8",
                "HEADING|一、|2 3 4 5 6 7 8",
                "TABLE|吞吐|4 5 6 7",
                "TABLE|表1|4 5 6 7",
                "TABLE|青岛|5 6",
                "TABLE|航运指数|6",
                "TABLE|港|4 5 6 7",
                "TABLE|智能|",
            })
    default void unitsAreFoundInWhatHasAName(
            NamedPlace place, String text, String units, @TempDir Path directory) {
        AnnotatedReport report =
                ReportBuilder.report("p")
                        .titled("港口年報")
                        .paragraph("青岛，智能")
                        .heading(1, "一、航运")
                        .heading(2, "产业")
                        .table("表1 港口", "港口", "吞吐量")
                        .row("青岛", "6.3亿吨")
                        .row("^", "航运指数")
                        .tableNote("来源")
                        .paragraph("智能")
                        .build();
        List<String> expected =
                units == null
                        ? List.of()
                        : Stream.of(units.split(" ")).map(unit -> "p." + unit).toList();
        try (SearchBackend backend = open(directory);
                SearchIndex index = index(backend, report)) {
            QueryNode in = new QueryNode.In(place, text, List.of());
            assertThat(ids(index.search(search(in)))).containsExactlyElementsOf(expected);
        }
    }

    /** Where to look does not make a text a hit for what it does not hold itself. */
    @Test
    default void aRestrictionTiesNoTextToAQuery(@TempDir Path directory) {
        try (SearchBackend backend = open(directory);
                SearchIndex index = index(backend, port())) {
            QueryNode inSection = new QueryNode.In(NamedPlace.HEADING, "产业", List.of("海港", "产业"));
            QueryNode harbour = new Term("海港", List.of("海港"));
            assertThat(index.search(search(inSection)).total()).isEqualTo(11);
            assertThat(ids(index.search(search(new And(List.of(inSection, harbour))))))
                    .containsExactly("port.1");
            assertThat(index.search(search(new Or(List.of(inSection, harbour)))).total())
                    .isEqualTo(11);
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

    /** What a facet counts is what choosing its value finds, whatever the query is made of. */
    @Test
    default void countsAreOfTheSameQueryWithOrNotAndNames(@TempDir Path directory) {
        QueryNode cold = new Term("冷链", List.of("冷链"));
        QueryNode shipping = new Term("航运", List.of("航运"));
        QueryNode section = new QueryNode.In(NamedPlace.HEADING, "产业", List.of("海港", "产业"));
        QueryNode title = new QueryNode.In(NamedPlace.TITLE, "港口", List.of());
        try (SearchBackend backend = open(directory);
                SearchIndex index =
                        index(
                                backend,
                                port(),
                                ReportBuilder.report("q")
                                        .titled("港口年报")
                                        .paragraph("冷链")
                                        .heading(1, "盐")
                                        .paragraph("盐，航运")
                                        .build())) {
            checkCounts(index, new Or(List.of(cold, shipping)), "paragraph=5 table-row=1", 6, 2);
            checkCounts(index, new And(List.of(cold, new Not(shipping))), "paragraph=2", 2, 2);
            checkCounts(
                    index,
                    new Not(new Or(List.of(cold, shipping))),
                    "paragraph=4 heading=2 table=1 table-row=1",
                    8,
                    2);
            checkCounts(index, new And(List.of(section, cold)), "paragraph=2", 2, 1);
            checkCounts(index, new And(List.of(title, shipping)), "paragraph=1", 1, 1);
            checkCounts(
                    index,
                    new And(List.of(new Not(title), shipping)),
                    "paragraph=2 table-row=1",
                    3,
                    1);
            checkCounts(
                    index,
                    new Or(List.of(title, section)),
                    "paragraph=9 heading=2 table-row=2 table=1",
                    14,
                    2);
        }
    }

    private static void checkCounts(
            SearchIndex index, QueryNode query, String kinds, int total, int reports) {
        FacetRequest facet = FacetRequest.first(Dimension.KIND, 20);
        SearchResult found = index.search(BackendFixture.withFacets(search(query), facet));
        assertThat(found.total()).isEqualTo(total);
        assertThat(found.totalReports()).isEqualTo(reports);
        List<String> counts = new ArrayList<>();
        for (FacetValue value : found.facets().getFirst().values()) {
            counts.add(value.value() + "=" + value.count());
            Selection chosen = Selection.of(Dimension.KIND, value.value());
            assertThat(index.search(search(query, chosen)).total()).isEqualTo(value.count());
        }
        assertThat(counts).containsExactlyInAnyOrder(kinds.split(" "));
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

    /** Whatever is typed has an answer, and every engine the same. */
    @ParameterizedTest
    @MethodSource("wenlan.Seeds#some")
    default void whateverIsTypedIsAnswered(long seed, @TempDir Path directory) {
        Random random = new Random(seed);
        List<AnnotatedReport> reports = new RandomReports(random).some(2);
        try (SearchBackend backend = open(directory);
                SearchIndex index = index(backend, reports);
                SearchIndex oracle = BackendFixture.oracle(reports)) {
            QueryReader reader = new QueryReader(backend.wordCutter());
            for (int i = 0; i < 40; i++) {
                boolean sensible = random.nextInt(4) == 0;
                String typed =
                        sensible
                                ? RandomTyping.sensible(random)
                                : RandomTyping.hostile(random, 200);
                SearchRequest request = search(reader.read(typed).node());
                String asked = "-Dseed=%d, %s".formatted(seed, typed);
                ResultAssert.assertSame(asked, index.search(request), oracle.search(request));
                if (i % 20 == 0) {
                    Answer answer = Answer.to(SearchRequest.of(request.query()), index);
                    assertThat(answer.result().hits()).hasSizeLessThanOrEqualTo(10);
                }
            }
        }
    }
}
