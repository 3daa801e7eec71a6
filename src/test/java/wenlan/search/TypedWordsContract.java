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

import wenlan.document.AnnotatedReport;
import wenlan.search.QueryNode.And;
import wenlan.search.QueryNode.Exact;
import wenlan.search.QueryNode.Not;
import wenlan.search.QueryNode.Or;
import wenlan.search.QueryNode.Term;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which units the words of a query find: as they are typed, whole, or by what they mean. */
interface TypedWordsContract extends BackendContract {
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
                SearchIndex index = index(backend, FindingContract.port())) {
            SearchResult result = index.search(search(new Exact(text)));
            assertThat(ids(result)).containsExactlyElementsOf(list(units));
            assertThat(result.total()).isEqualTo(result.hits().size());
            assertThat(result.hits()).allMatch(Hit::exact);
        }
    }

    @Test
    default void aTermIsFoundAsTypedOrByAllItsWords(@TempDir Path directory) {
        try (SearchBackend backend = open(directory);
                SearchIndex index = index(backend, FindingContract.port())) {
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
                SearchIndex index = index(backend, FindingContract.port())) {
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
                SearchIndex index = index(backend, FindingContract.port())) {
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
    default void wordsOfATermAreFoundInsideOtherWordsOfHanToo(@TempDir Path directory) {
        try (SearchBackend backend = open(directory);
                SearchIndex index = index(backend, FindingContract.port())) {
            Term term = new Term("卸abc", List.of("handled", "abc"));
            assertThat(ids(index.search(search(term)))).containsExactly("port.3");
            assertThat(ids(index.search(search(new Term("卸bc", List.of("or", "bc")))))).isEmpty();
            Term han = new Term("卸链物", List.of("能航", "链物"));
            assertThat(ids(index.search(search(han)))).containsExactly("port.2");
        }
    }

    /** Related, since nothing that stands in a text may be missed; but not what was typed. */
    @ParameterizedTest(name = "{0} stands whole in {1} and inside of others in {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "50|t.1 t.8|t.2 t.3",
                "io|t.4 t.5|t.6",
                "radio io|t.4|",
                "C++|t.7|t.9",
                "c|t.7|t.9",
                "汽车|t.5|",
                "50%|t.8|",
            })
    default void aTermIsWholeOrElseRelated(
            String typed, String whole, String inside, @TempDir Path directory) {
        AnnotatedReport report =
                ReportBuilder.report("t")
                        .paragraph("共50家")
                        .paragraph("共3500家")
                        .paragraph("约150.5家")
                        .paragraph("radio IO")
                        .paragraph("汽车io口")
                        .paragraph("Radio")
                        .paragraph("C++程序")
                        .paragraph("50%以上")
                        .paragraph("VC++")
                        .build();
        Term term = new Term(typed, List.of(typed.toLowerCase(Locale.ROOT).replace(" ", "")));
        try (SearchBackend backend = open(directory);
                SearchIndex index = index(backend, report)) {
            assertThat(ids(index.search(exactOnly(search(term)))))
                    .containsExactlyElementsOf(list(whole));
            List<Hit> all = index.search(search(term)).hits();
            assertThat(all).filteredOn(Hit::exact).hasSameSizeAs(list(whole));
            assertThat(all)
                    .filteredOn(hit -> !hit.exact())
                    .extracting(hit -> hit.unit().unit().id())
                    .containsExactlyElementsOf(list(inside));
        }
    }

    /** What nobody typed stands for a term as a whole word only. */
    @Test
    default void aSubstituteIsAWholeWord(@TempDir Path directory) {
        AnnotatedReport report =
                ReportBuilder.report("s")
                        .paragraph("接口Radio")
                        .paragraph("IO、接头")
                        .paragraph("输入输出")
                        .paragraph("Radio")
                        .build();
        Term typed = new Term("输入输出", List.of("输入输出"));
        QueryNode either = new QueryNode.Either(typed, List.of(new Term("IO", List.of("io"))));
        try (SearchBackend backend = open(directory);
                SearchIndex index = index(backend, report)) {
            assertThat(ids(index.search(search(either)))).containsExactly("s.2", "s.3");
            QueryNode turned = new QueryNode.Either(new Term("io", List.of("io")), List.of(typed));
            assertThat(ids(index.search(search(turned))))
                    .containsExactly("s.1", "s.2", "s.3", "s.4");
        }
    }

    /** Numbers with a digit more or less are other numbers, but only for words. */
    @ParameterizedTest(name = "a word {0} is in {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "10|n.1",
                "2010|n.2 n.7",
                "5|",
                "1|n.9",
                "1000|n.5 n.8",
                "1,000|n.5 n.8",
                "234|",
                "20.5|n.4",
                "05|n.7",
                "10家|n.1",
                "吨10|n.1",
            })
    default void aWordHasItsNumbersWhole(String word, String units, @TempDir Path directory) {
        AnnotatedReport report =
                ReportBuilder.report("n")
                        .paragraph("每吨10家")
                        .paragraph("2010家")
                        .paragraph("102,345")
                        .paragraph("约20.5%")
                        .paragraph("1000个")
                        .paragraph("20100")
                        .paragraph("2010.05")
                        .paragraph("1,000项与1,234项")
                        .paragraph("第1")
                        .build();
        try (SearchBackend backend = open(directory);
                SearchIndex index = index(backend, report)) {
            SearchResult result = index.search(search(new QueryNode.Word(List.of(word))));
            assertThat(ids(result)).containsExactlyElementsOf(list(units));
            assertThat(result.hits()).noneMatch(Hit::exact);
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
