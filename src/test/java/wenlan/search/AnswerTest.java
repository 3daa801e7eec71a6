package wenlan.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import wenlan.document.AnnotatedReport;
import wenlan.search.QueryNode.And;
import wenlan.search.QueryNode.Term;

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
    void whatHoldsAllIsTheAnswer() {
        Answer answer = answer(words("渔港", "泊位"));
        assertThat(answer.relaxed()).isFalse();
        assertThat(answer.result().total()).isEqualTo(1);
    }

    @Test
    void whereNothingHoldsAllFewerAreRequiredAndThatIsSaid() {
        Answer answer = answer(words("泊位", "冷链", "渔港"));
        assertThat(answer.relaxed()).isTrue();
        assertThat(answer.doubtful()).isFalse();
        assertThat(answer.result().total()).isEqualTo(2);
        assertThat(answer.result().hits()).noneMatch(Hit::exact);
    }

    @Test
    void whatHoldsNotEvenHalfIsDoubtful() {
        Answer answer = answer(words("泊位", "航天", "卫星"));
        assertThat(answer.relaxed()).isTrue();
        assertThat(answer.doubtful()).isTrue();
        assertThat(answer(words("航天", "卫星")).doubtful()).isTrue();
    }

    /** Else the other facet values would count more units than choosing them gives. */
    @Test
    void aSelectionAloneIsNoReasonToRequireFewer() {
        SearchRequest request =
                BackendFixture.search(words("渔港", "泊位"), Selection.of(Dimension.REPORT, "乙"));
        Answer answer = Answer.to(request, INDEX);
        assertThat(answer.relaxed()).isFalse();
        assertThat(answer.result().total()).isZero();
    }

    private static Answer answer(QueryNode query) {
        return Answer.to(BackendFixture.search(query), INDEX);
    }

    private static QueryNode words(String... words) {
        return new And(List.of(words).stream().map(AnswerTest::word).toList());
    }

    private static QueryNode word(String word) {
        return new Term(word, List.of(word));
    }
}
