package wenlan.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import wenlan.search.QueryNode.And;
import wenlan.search.QueryNode.AtLeast;
import wenlan.search.QueryNode.Exact;
import wenlan.search.QueryNode.Not;
import wenlan.search.QueryNode.Term;
import wenlan.search.QueryNode.Word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

class RelaxationTest {
    private static final Term BERTHS = new Term("泊位", List.of("泊位"));
    private static final Term COLD = new Term("冷链仓库", List.of("冷链", "仓库"));

    @Test
    void asksForHalfOfTheWordsThenForAny() {
        List<QueryNode> words = List.of(word("泊位"), word("冷链"), word("仓库"));
        assertThat(weaker(new And(List.of(BERTHS, COLD))))
                .containsExactly(new AtLeast(2, words), new AtLeast(1, words));
    }

    @Test
    void keepsWhatIsQuotedOrRuledOut() {
        Exact quoted = new Exact("舟山");
        Not ruledOut = new Not(new Term("渔港", List.of("渔港")));
        List<QueryNode> words = List.of(word("冷链"), word("仓库"));
        assertThat(weaker(new And(List.of(quoted, COLD, ruledOut))))
                .containsExactly(new And(List.of(quoted, ruledOut, new AtLeast(1, words))));
    }

    @Test
    void asksForOneWordLessThenForThreeInFour() {
        List<QueryNode> words =
                Stream.of("a b c d e f g h".split(" ")).map(w -> (QueryNode) word(w)).toList();
        assertThat(weaker(new And(words)))
                .extracting(step -> ((AtLeast) step).count())
                .containsExactly(7, 6, 4, 1);
    }

    /** The answer to a question for a 养殖权 may only speak of 养殖. */
    @Test
    void ofAQuestionOfManyWordsStemsAreEnoughInTheEnd() {
        List<QueryNode> words =
                Stream.of("泊位 渔港 仓库 养殖权".split(" ")).map(w -> (QueryNode) word(w)).toList();
        List<QueryNode> any = new ArrayList<>(words);
        any.addAll(List.of(word("养殖"), word("殖权")));
        assertThat(weaker(new And(words)))
                .containsExactly(new AtLeast(3, words), new AtLeast(2, words), new AtLeast(1, any));
    }

    @Test
    void aTitleThatIsNowhereIsLookedForByItsWords() {
        QueryNode title = new QueryNode.Title("冷链仓库", List.of("冷链", "仓库"));
        List<QueryNode> words = List.of(word("冷链"), word("仓库"));
        assertThat(weaker(title)).containsExactly(COLD, new AtLeast(1, words));
    }

    @Test
    void aLongWordIsAskedForInHalves() {
        List<QueryNode> halves = List.of(word("碧海"), word("小渔"));
        Term name = new Term("碧海小渔", List.of("碧海小渔"));
        assertThat(Relaxation.steps(name))
                .containsExactly(new QueryNode.Relaxed(name, new AtLeast(2, halves)));
    }

    /** The 2 of 附件2 stands in every table; a year or a longer number is worth finding. */
    @Test
    void aShortNumberAloneIsNotEnough() {
        Term annex = new Term("附件2", List.of("附件", "2"));
        List<QueryNode> words = List.of(word("附件"), word("2"));
        assertThat(weaker(annex))
                .containsExactly(
                        new And(
                                List.of(
                                        new QueryNode.Or(List.of(word("附件"))),
                                        new AtLeast(1, words))));
        Term year = new Term("附件2031", List.of("附件", "2031"));
        assertThat(weaker(year)).containsExactly(new AtLeast(1, List.of(word("附件"), word("2031"))));
    }

    @Test
    void aDoubledPieceHasNoHalves() {
        assertThat(Relaxation.steps(new Term("碧海碧海", List.of("碧海碧海")))).isEmpty();
    }

    @Test
    void aSingleWordCannotBeAskedForInPart() {
        assertThat(weaker(BERTHS)).isEmpty();
        assertThat(weaker(new Exact("冷链仓库"))).isEmpty();
        assertThat(weaker(new QueryNode.All())).isEmpty();
    }

    @Test
    void whatStandsForAWordStandsForItStill() {
        Term ports = new Term("港口", List.of("港口"));
        QueryNode port = new QueryNode.Either(new Term("渔港", List.of("渔港")), List.of(ports));
        assertThat(weaker(port)).isEmpty();
        assertThat(weaker(new And(List.of(port, BERTHS))))
                .containsExactly(new AtLeast(1, List.of(port, word("泊位"))));
        QueryNode corrected = new QueryNode.Corrected(new Term("冷炼仓库", List.of("冷炼")), COLD);
        assertThat(weaker(corrected)).isEqualTo(weaker(COLD));
    }

    /** Whoever requires less admits what has all words with the title, too. */
    @Test
    void aWordMayStandInTheTitleOfTheReport() {
        QueryNode query = new And(List.of(BERTHS, COLD));
        QueryNode titled = Relaxation.titled(query).orElseThrow();
        List<QueryNode> words = List.of(word("泊位"), word("冷链"), word("仓库"));
        assertThat(Relaxation.steps(query).stream().map(s -> ((QueryNode.Relaxed) s).weaker()))
                .containsExactly(
                        titled,
                        new QueryNode.Or(List.of(titled, new AtLeast(2, words))),
                        new AtLeast(1, words));
        assertThat(Relaxation.titled(BERTHS)).isEmpty();
        assertThat(Relaxation.titled(new Exact("冷链仓库"))).isEmpty();
    }

    /**
     * What each step is content with besides words in titles; all of them prefer what was asked
     * for.
     */
    private static List<QueryNode> weaker(QueryNode query) {
        QueryNode titled = Relaxation.titled(query).orElse(null);
        return Relaxation.steps(query).stream()
                .map(step -> (QueryNode.Relaxed) step)
                .peek(step -> assertThat(step.asked()).isEqualTo(query))
                .map(QueryNode.Relaxed::weaker)
                .filter(step -> !step.equals(titled))
                .map(step -> step instanceof QueryNode.Or or ? or.nodes().getLast() : step)
                .toList();
    }

    private static Word word(String word) {
        return new Word(List.of(word));
    }
}
