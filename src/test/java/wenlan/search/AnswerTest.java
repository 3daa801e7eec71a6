package wenlan.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import wenlan.document.AnnotatedReport;
import wenlan.search.QueryNode.And;
import wenlan.search.QueryNode.Term;

import java.util.Collections;
import java.util.List;

class AnswerTest {
    private static final SearchIndex INDEX =
            BackendFixture.oracle(List.of(report("甲", "渔港 泊位", "冷链 渔港"), report("乙", "冷链")));

    private static AnnotatedReport report(String id, String... paragraphs) {
        ReportBuilder report = ReportBuilder.report(id);
        for (String paragraph : paragraphs) {
            report.paragraph(paragraph);
        }
        return report.build();
    }

    @Test
    void whereEnoughHoldAllThatIsTheAnswer() {
        String[] many = Collections.nCopies(10, "渔港 泊位").toArray(String[]::new);
        SearchIndex index = BackendFixture.oracle(List.of(report("甲", many), report("乙", "渔港")));
        Answer answer = Answer.to(SearchRequest.of(words("渔港", "泊位")), index);
        assertThat(answer.relaxed()).isFalse();
        assertThat(answer.result().total()).isEqualTo(10);
    }

    /** A page that ends behind one hit hides what is nearly as good. */
    @Test
    void whereFewHoldAllThoseThatHoldAPartFollow() {
        Answer answer = answer(words("渔港", "泊位"));
        assertThat(answer.relaxed()).isTrue();
        assertThat(answer.doubtful()).isFalse();
        assertThat(answer.complete()).isEqualTo(1);
        assertThat(answer.result().hits()).extracting(Hit::exact).containsExactly(true, false);
        assertThat(answer.words()).isEmpty();
    }

    /**
     * Also a word that no cutter divides: those with its halves apart follow those with it whole.
     */
    @Test
    void whereFewHoldAWordThoseThatHoldItsHalvesFollow() {
        SearchIndex index =
                BackendFixture.oracle(List.of(report("甲", "小渔和碧海"), report("乙", "碧海小渔")));
        QueryNode name = new Term("碧海小渔", List.of("碧海小渔"));
        Answer answer = Answer.to(SearchRequest.of(name), index);
        assertThat(answer.result().hits()).extracting(Hit::exact).containsExactly(true, false);
    }

    /** Titles much like the typed one follow it; what only shares a word with it does not. */
    @Test
    void whereATitleIsFoundOnlyWhatComesNearToItFollows() {
        String title = "《沿岸冷链泊位规划》";
        SearchIndex index =
                BackendFixture.oracle(
                        List.of(report("甲", "渔港的" + title, "冷链泊位规划", "沿岸渔港规划", "冷链")));
        QueryNode query = new QueryNode.Title("沿岸冷链泊位规划", List.of("沿岸", "冷链", "泊位", "规划"));
        List<Hit> hits = Answer.to(SearchRequest.of(query), index).result().hits();
        assertThat(hits)
                .extracting(hit -> hit.unit().unit().text().text())
                .containsExactlyInAnyOrder("渔港的" + title, "冷链泊位规划");
    }

    /** A report on a county names it in its title and its figures below, without the name. */
    @Test
    void aWordThatOnlyTheTitleHoldsIsFoundBelowIt() {
        SearchIndex index =
                BackendFixture.oracle(
                        List.of(
                                ReportBuilder.report("甲")
                                        .titled("岳西县公报")
                                        .paragraph("茶叶产值九千元")
                                        .paragraph("渔港产值八千元")
                                        .build(),
                                report("乙", "茶叶产值七千元")));
        Answer answer = Answer.to(SearchRequest.of(words("岳西县", "茶叶", "产值")), index);
        assertThat(answer.relaxed()).isTrue();
        assertThat(answer.doubtful()).isFalse();
        QueryNode titled = Relaxation.titled(words("岳西县", "茶叶", "产值")).orElseThrow();
        assertThat(index.search(SearchRequest.of(titled)).hits())
                .extracting(hit -> hit.unit().unit().text().text())
                .containsExactly("茶叶产值九千元");
    }

    /** The year in the title of an outlook is not that of its figures. */
    @Test
    void aYearAloneInTheTitleIsNotEnough() {
        SearchIndex index =
                BackendFixture.oracle(
                        List.of(
                                ReportBuilder.report("甲")
                                        .titled("2031年茶叶展望")
                                        .paragraph("去年产值九千元")
                                        .build()));
        QueryNode year = Relaxation.titled(words("2031年", "产值")).orElseThrow();
        assertThat(index.search(SearchRequest.of(year)).total()).isZero();
        QueryNode tea = Relaxation.titled(words("2031年", "茶叶", "产值")).orElseThrow();
        assertThat(index.search(SearchRequest.of(tea)).total()).isEqualTo(1);
    }

    @Test
    void whereNothingHoldsAllFewerAreRequiredAndThatIsSaid() {
        Answer answer = answer(words("泊位", "冷链", "渔港"));
        assertThat(answer.relaxed()).isTrue();
        assertThat(answer.doubtful()).isFalse();
        assertThat(answer.result().total()).isEqualTo(3);
        assertThat(answer.result().hits()).noneMatch(Hit::exact);
    }

    /** 渔港 is found though the saying in quotes stands nowhere, and the answer says so. */
    @Test
    void whereNothingHoldsWhatIsInQuotesItIsOneWordAmongOthers() {
        QueryNode query = new And(List.of(new QueryNode.Exact("以渔代港"), words("渔港", "泊位")));
        Answer answer = answer(query);
        assertThat(answer.relaxed()).isTrue();
        assertThat(answer.doubtful()).isTrue();
        assertThat(answer.result().total()).isEqualTo(1);
        assertThat(answer.words()).contains(new WordCount("以渔代港", 0));
    }

    @Test
    void quotesAloneAndQuotesThatAreHeldStayExact() {
        assertThat(answer(new QueryNode.Exact("以渔代港")).result().total()).isZero();
        QueryNode held = new And(List.of(new QueryNode.Exact("冷链渔港"), words("泊位")));
        assertThat(answer(held).result().hits())
                .allMatch(hit -> hit.unit().unit().text().text().contains("冷链"));
    }

    @Test
    void whatHoldsNotEvenHalfIsDoubtful() {
        Answer answer = answer(words("泊位", "航天", "卫星"));
        assertThat(answer.relaxed()).isTrue();
        assertThat(answer.doubtful()).isTrue();
        assertThat(answer(words("航天", "卫星")).doubtful()).isTrue();
    }

    /** Common words that are there say little of what was asked for. */
    @Test
    void whereTheWordThatMattersIsNowhereTheAnswerIsDoubtful() {
        Answer answer = answer(words("冷链", "元宇宙"));
        assertThat(answer.doubtful()).isTrue();
        assertThat(answer.words()).containsExactly(new WordCount("冷链", 2), new WordCount("元宇宙", 0));
    }

    /** Each word is there, but no passage speaks of more than one of them. */
    @Test
    void whereTheWordsNeverStandTogetherTheAnswerIsDoubtful() {
        SearchIndex index = BackendFixture.oracle(List.of(report("甲", "渔港有八个", "泊位有八个", "冷链有八处")));
        QueryNode query = words("渔港", "泊位", "冷链");
        assertThat(Answer.to(SearchRequest.of(query), index).doubtful()).isTrue();
        SearchIndex together =
                BackendFixture.oracle(List.of(report("甲", "渔港有八个泊位", "泊位有八个", "冷链有八处")));
        assertThat(Answer.to(SearchRequest.of(query), together).doubtful()).isFalse();
    }

    /** A long passage that names both speaks of each by itself. */
    @Test
    void wordsFarApartInAPassageCountLess() {
        String between = "沿岸各镇都有自己的集市，".repeat(10);
        QueryNode query = words("渔港", "泊位", "灯塔", "潮汐");
        assertThat(Answer.to(SearchRequest.of(query), two("渔港有泊位" + between)).doubtful()).isFalse();
        assertThat(Answer.to(SearchRequest.of(query), two("渔港" + between + "泊位")).doubtful())
                .isTrue();
    }

    private static SearchIndex two(String passage) {
        return BackendFixture.oracle(List.of(report("甲", passage, "灯塔", "潮汐")));
    }

    /** 码头仓库 stands nowhere, but 码头的冷仓库 says it in other words. */
    @Test
    void aWordOfWhichThePartsAreThereIsNotMissedAltogether() {
        QueryNode query = words("渔港", "码头仓库");
        Answer answer = Answer.to(SearchRequest.of(query), warehouses("码头的冷仓库"));
        assertThat(answer.words()).contains(new WordCount("码头仓库", 0));
        assertThat(answer.doubtful()).isFalse();
        assertThat(Answer.to(SearchRequest.of(query), warehouses("灯塔")).doubtful()).isTrue();
    }

    private static SearchIndex warehouses(String what) {
        String[] many = Collections.nCopies(30, "冷链").toArray(String[]::new);
        return BackendFixture.oracle(List.of(report("甲", many), report("乙", "渔港有" + what)));
    }

    /** A question says more than its answer repeats. */
    @Test
    void aLongQuestionNeedNotBeRepeated() {
        QueryNode query = words("渔港", "泊位", "冷链", "灯塔", "船坞", "缆绳", "潮汐");
        Answer answer =
                Answer.to(
                        SearchRequest.of(query),
                        BackendFixture.oracle(
                                List.of(report("甲", "渔港泊位和冷链", "灯塔", "船坞", "缆绳", "潮汐"))));
        assertThat(answer.doubtful()).isFalse();
    }

    /** What is chosen besides shows other hits, but what the corpus answers stays the same. */
    @Test
    void aSelectionRaisesNoDoubt() {
        SearchRequest request =
                BackendFixture.search(words("泊位", "冷链", "渔港"), Selection.of(Dimension.REPORT, "乙"));
        Answer answer = Answer.to(request, INDEX);
        assertThat(answer.result().total()).isEqualTo(1);
        assertThat(answer.doubtful()).isFalse();
    }

    /** Else the other facet values would count more units than choosing them gives. */
    @Test
    void aSelectionAloneIsNoReasonToRequireFewer() {
        String[] many = Collections.nCopies(10, "渔港 泊位").toArray(String[]::new);
        SearchIndex index = BackendFixture.oracle(List.of(report("甲", many), report("乙", "渔港")));
        SearchRequest request =
                BackendFixture.search(words("渔港", "泊位"), Selection.of(Dimension.REPORT, "乙"));
        Answer answer = Answer.to(request, index);
        assertThat(answer.relaxed()).isFalse();
        assertThat(answer.result().total()).isZero();
    }

    private static Answer answer(QueryNode query) {
        return Answer.to(SearchRequest.of(query), INDEX);
    }

    private static QueryNode words(String... words) {
        return new And(List.of(words).stream().map(AnswerTest::word).toList());
    }

    private static QueryNode word(String word) {
        return new Term(word, List.of(word));
    }
}
