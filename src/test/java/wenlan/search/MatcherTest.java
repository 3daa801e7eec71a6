package wenlan.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wenlan.document.Span;
import wenlan.search.QueryNode.And;
import wenlan.search.QueryNode.Exact;
import wenlan.search.QueryNode.Not;
import wenlan.search.QueryNode.Or;
import wenlan.search.QueryNode.Term;

import java.util.List;

class MatcherTest {
    @ParameterizedTest
    @CsvSource({
        "产业集群, 打造【产业集群】。",
        "10大, 发布了【10 大】场景",
        "人工智慧, 发展人工智能",
        "積體電路, 【积体电路】产业",
        "ai+医疗, 推动【ＡＩ ＋ 医疗】落地",
        "的的, 我【的的的】你",
        "上海北京, 上海\t北京",
        "海, 上【海】\t北京",
    })
    void marksTheCharactersOfTheTextItself(String query, String marked) {
        check(new Exact(query), marked);
    }

    @Test
    void aTermIsMarkedAsTypedWhereItStandsAndByItsWordsElsewhere() {
        Term term = new Term("产业规模", List.of("产业", "规模"));
        check(term, "【产业规模】大于产业链");
        check(term, "【产业】的【规模】");
        check(term, "只有产业");
        assertThat(new Matcher(term).match("产业规模", "").exact()).isTrue();
        assertThat(new Matcher(term).match("规模，产业", "").exact()).isFalse();
    }

    @Test
    void combinesAsTheTreeSays() {
        QueryNode chips = new Exact("芯片");
        QueryNode robots = new Exact("机器人");
        check(new And(List.of(chips, robots)), "【机器人】用【芯片】");
        check(new And(List.of(chips, robots)), "只有芯片");
        check(new Or(List.of(chips, robots)), "只有【芯片】");
        check(new And(List.of(chips, new Not(robots))), "只有【芯片】");
        check(new And(List.of(chips, new Not(robots))), "机器人用芯片");
    }

    @Test
    void wordsMayStandAroundTheTextButNotAllOfThem() {
        Term chips = new Term("芯片", List.of("芯片"));
        QueryNode both = new And(List.of(chips, new Term("熠知", List.of("熠知"))));
        assertThat(new Matcher(both).match("熠知", "芯片企业").matched()).isTrue();
        assertThat(new Matcher(both).match("熠知", "芯片企业").exact()).isFalse();
        assertThat(new Matcher(both).match("其他", "熠知芯片").matched()).isFalse();
        assertThat(new Matcher(new Exact("芯片")).match("熠知", "芯片").matched()).isFalse();
        assertThat(new Matcher(new Not(chips)).match("熠知", "芯片").matched()).isTrue();
    }

    @Test
    void aPartOfWhatWasAskedForIsNotExact() {
        QueryNode some = new QueryNode.AtLeast(1, List.of(new Exact("芯片"), new Exact("机器人")));
        assertThat(new Matcher(some).match("只有芯片", "").exact()).isFalse();
        assertThat(new Matcher(some).match("机器人用芯片", "").exact()).isTrue();
        QueryNode either = new Or(List.of(new Exact("芯片"), new Exact("机器人")));
        assertThat(new Matcher(either).match("只有芯片", "").exact()).isTrue();
    }

    @Test
    void aSynonymIsMarkedButRelated() {
        Term typed = new Term("AI芯片", List.of("ai", "芯片"));
        Term parts = new Term("人工智能芯片", List.of("人工智能", "芯片"));
        QueryNode either = new QueryNode.Either(typed, List.of(term("智能芯片"), parts));
        check(either, "用【AI芯片】做人工智能");
        check(either, "【人工智能】要用【芯片】");
        check(either, "【智能芯片】与【AI 芯片】");
        check(either, "只有芯片");
        assertThat(new Matcher(either).match("AI芯片", "").exact()).isTrue();
        assertThat(new Matcher(either).match("智能芯片", "").exact()).isFalse();
    }

    /** Where a word stands whole, what only looks like it is not marked. */
    @Test
    void aWordInsideOfOthersIsMarkedWhereNothingElseIs() {
        QueryNode either = new QueryNode.Either(term("io"), List.of(term("输入输出")));
        check(either, "Radio用【IO】口");
        check(either, "Radio用【输入输出】口");
        check(either, "Rad【io】口");
        QueryNode turned = new QueryNode.Either(term("输入输出"), List.of(term("io")));
        check(turned, "Radio");
        check(turned, "Radio用【IO】口");
        assertThat(new Matcher(turned).marks("Radio")).isEmpty();
        check(term("50"), "3500家里的【50】家");
        check(term("50"), "3【50】0家");
        check(new Exact("50"), "3【50】0家里的【50】家");
    }

    @Test
    void aCorrectionIsRelated() {
        QueryNode corrected = new QueryNode.Corrected(term("只能"), term("智能"));
        check(corrected, "【智能】只能");
        check(corrected, "只能");
        assertThat(new Matcher(corrected).match("智能", "").exact()).isFalse();
        assertThat(corrected.asTyped()).isEqualTo(new Exact("只能", true));
    }

    private static Term term(String word) {
        return new Term(word, List.of(word));
    }

    /** Brackets stand around what must be marked; without any the text must not match. */
    private static void check(QueryNode query, String marked) {
        String text = marked.replaceAll("[【】]", "");
        Match match = new Matcher(query).match(text, "");
        StringBuilder shown = new StringBuilder(text);
        for (Span span : match.spans().reversed()) {
            shown.insert(span.end(), '】').insert(span.start(), '【');
        }
        assertThat(shown.toString()).isEqualTo(marked);
        assertThat(match.matched()).isEqualTo(marked.contains("【"));
    }
}
