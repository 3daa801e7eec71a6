package wenlan.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import wenlan.RandomTyping;
import wenlan.document.AnnotatedReport;
import wenlan.document.EntityKind;
import wenlan.document.Span;
import wenlan.lucene.LuceneBackend;
import wenlan.search.Answer;
import wenlan.search.Dimension;
import wenlan.search.FacetRequest;
import wenlan.search.Hit;
import wenlan.search.ReportBuilder;
import wenlan.search.ReportIndexer;
import wenlan.search.SearchBackend;
import wenlan.search.SearchIndex;
import wenlan.search.SearchRequest;
import wenlan.search.SetAsideRule;
import wenlan.search.Sort;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Whatever is typed has a bounded answer over the real index, with all that the portal does: the
 * aids of reading, relaxation, facets, explanation and suggestions.
 */
class HostileTypingTest {
    private static final int CASES_PER_SEED = 60;

    /** In UTF-16 code units, as much as the box takes. */
    private static final int LONGEST = 10_000;

    @TempDir private static Path folder;

    private static SearchBackend backend;
    private static SearchIndex index;
    private static QueryReader reader;

    @BeforeAll
    static void open() {
        backend = new LuceneBackend(folder, "hostile");
        try (ReportIndexer indexer = backend.openNewIndexer()) {
            indexer.put(harbour(), new byte[0]);
            indexer.commit();
        }
        index = backend.openIndex().orElseThrow();
        Lexicon lexicon = Lexicon.of(index, List.of("深水泊位"));
        SynonymTable synonyms = SynonymTable.defaults();
        reader =
                new QueryReader(
                        backend.wordCutter(),
                        new Vocabulary() {
                            @Override
                            public Lexicon lexicon() {
                                return lexicon;
                            }

                            @Override
                            public SynonymTable synonyms() {
                                return synonyms;
                            }
                        });
    }

    @AfterAll
    static void close() {
        index.close();
        backend.close();
    }

    private static AnnotatedReport harbour() {
        return ReportBuilder.report("harbour")
                .titled("渔港年报")
                .heading(1, "一、人工智能与产业")
                .paragraph("青岛发展AI+医疗与芯片，2018年有10大场景、5G网络，占81.00%。")
                .mention(EntityKind.CITY, "青岛", "青岛")
                .mention(EntityKind.YEAR, "2018", "2018年")
                .paragraph("人工智能！\"芯片\"（C2M）[附件] a AND b，😀𠮷 AI")
                .table("表1 芯片", "场景", "数量")
                .row("AI+医疗", "10")
                .row("^", "5G")
                .tableNote("来源：年报")
                .setAside("一、人工智能与产业 1")
                .build();
    }

    @ParameterizedTest
    @MethodSource("wenlan.Seeds#some")
    @Timeout(120)
    void anythingTypedHasABoundedAnswer(long seed) {
        Random random = new Random(seed);
        for (int at = 0; at < CASES_PER_SEED; at++) {
            String typed =
                    random.nextInt(5) == 0
                            ? RandomTyping.sensible(random)
                            : RandomTyping.hostile(random, 300);
            try {
                check(typed);
            } catch (RuntimeException | AssertionError failed) {
                throw new AssertionError("-Dseed=%d, %s".formatted(seed, typed), failed);
            }
        }
    }

    /** The longest query there is, with everything that people and programs paste. */
    @ParameterizedTest
    @MethodSource("wenlan.Seeds#some")
    @Timeout(120)
    void theLongestQueryHasABoundedAnswer(long seed) {
        Random random = new Random(seed);
        StringBuilder typed = new StringBuilder();
        while (typed.length() < LONGEST) {
            typed.append(
                    random.nextBoolean()
                            ? RandomTyping.sensible(random)
                            : RandomTyping.hostile(random, 300));
        }
        try {
            check(typed.substring(0, LONGEST));
        } catch (RuntimeException | AssertionError failed) {
            throw new AssertionError("-Dseed=" + seed, failed);
        }
    }

    private static void check(String typed) {
        ReadQuery read = reader.read(typed, ReadingAids.ALL);
        assertThat(read.diagnostics()).hasSizeLessThanOrEqualTo(100);
        assertThat(UnknownValues.remarks(typed, read.node(), index)).hasSizeLessThanOrEqualTo(8);
        SearchRequest request =
                new SearchRequest(
                        read.node(),
                        List.of(),
                        false,
                        typed.length() % 2 == 0,
                        Sort.RELEVANCE,
                        1,
                        10,
                        List.of(FacetRequest.first(Dimension.CITY, 5)));
        Answer answer = SetAsideRule.search(index, request);
        List<Hit> hits = answer.result().hits();
        assertThat(hits).hasSizeLessThanOrEqualTo(10);
        assertThat(answer.result().total()).isBetween(hits.size(), 20);
        for (Hit hit : hits) {
            assertThat(hit.score()).isNotNegative();
            for (Span span : hit.snippet().highlights()) {
                assertThat(span.start()).isNotNegative().isLessThan(span.end());
                assertThat(span.end()).isLessThanOrEqualTo(hit.snippet().text().length());
            }
        }
        List<String> ids = hits.stream().map(hit -> hit.unit().unit().id()).toList();
        assertThat(index.explain(answer.request(), ids)).hasSameSizeAs(ids);
        assertThat(reader.lexicon().suggester().complete(typed, 8)).hasSizeLessThanOrEqualTo(8);
    }
}
