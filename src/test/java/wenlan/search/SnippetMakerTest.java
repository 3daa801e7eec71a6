package wenlan.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import wenlan.Seeds;
import wenlan.document.SourceText;
import wenlan.document.Span;
import wenlan.document.TracedText;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

class SnippetMakerTest {
    private static final String FILLER = "城市数字化转型稳步推进，公共数据开放程度继续提高。";

    @Test
    void aShortTextIsShownWhole() {
        Snippet snippet = snippet("发展芯片产业。", "芯片");
        assertThat(snippet.text()).isEqualTo("发展芯片产业。");
        assertThat(snippet.highlights()).containsExactly(new Span(2, 4));
        assertThat(snippet.source()).isEqualTo(new Span(0, 7));
    }

    @Test
    void aLongTextIsCutAtSentencesAroundTheMatch() {
        String text = FILLER.repeat(20) + "重点发展智能芯片。" + FILLER.repeat(20);
        Snippet snippet = snippet(text, "智能芯片");
        assertThat(snippet.text()).contains("重点发展智能芯片。").startsWith("城市").endsWith("。");
        assertThat(snippet.text().length()).isLessThanOrEqualTo(SnippetMaker.LONGEST);
    }

    @Test
    void theWindowWithMostMatchesIsShown() {
        String text = "芯片" + FILLER.repeat(20) + "芯片、芯片和芯片。" + FILLER.repeat(20);
        assertThat(snippet(text, "芯片").highlights()).hasSize(3);
    }

    /** Two things asked for say more than one of them twice. */
    @Test
    void theWindowWithMostDifferentMatchesIsShown() {
        String text = "芯片、芯片和芯片。" + FILLER.repeat(20) + "芯片用于传感器。" + FILLER.repeat(20) + "传感器。";
        List<Snippet> snippets = snippets(text, "芯片", "传感器");
        assertThat(snippets.getFirst().text()).contains("芯片用于传感器。");
        assertThat(snippets).hasSize(3);
        assertThat(snippets.get(1).text()).startsWith("芯片、芯片和芯片。");
        assertThat(snippets.get(2).text()).endsWith("传感器。");
    }

    @Test
    void wholeSentencesAreShownWhereTheyFit() {
        String text = FILLER.repeat(20) + "各区要支持企业研发，重点发展智能芯片。" + FILLER.repeat(20);
        String shown = snippet(text, "智能芯片").text();
        assertThat(shown).startsWith(FILLER).contains("各区要支持企业研发，重点发展智能芯片。").endsWith("提高。");
    }

    @Test
    void withoutMatchesTheBeginningIsShown() {
        assertThat(snippet(FILLER.repeat(20), "没有").text()).startsWith("城市数字化");
    }

    @ParameterizedTest
    @MethodSource("wenlan.Seeds#some")
    void highlightsAreTheMatchedCharactersAndTheSourceIsWhereItSays(long seed) {
        Random random = new Random(seed);
        String text = Seeds.text(random, 20 + random.nextInt(800));
        int start = random.nextInt(text.length() - 2);
        String piece = text.substring(start, start + 2);
        TracedText traced = TracedText.verbatim(SourceText.of(text), new Span(0, text.length()));
        QueryNode query = new QueryNode.Exact(piece);
        List<Span> matches = new Matcher(query).match(text, "").spans();
        List<Snippet> snippets = SnippetMaker.snippets(traced, matches);
        for (int at = 1; at < snippets.size(); at++) {
            Span source = snippets.get(at).source();
            assertThat(snippets.subList(0, at))
                    .as("seed %d", seed)
                    .noneMatch(before -> before.source().overlaps(source));
        }
        Snippet snippet = snippets.getFirst();
        assertThat(snippet.source().of(text)).as("seed %d", seed).isEqualTo(snippet.text());
        assertThat(snippet.highlights().isEmpty()).as("seed %d", seed).isEqualTo(matches.isEmpty());
        for (Span span : snippet.highlights()) {
            Span inText =
                    new Span(
                            snippet.source().start() + span.start(),
                            snippet.source().start() + span.end());
            assertThat(matches).as("seed %d", seed).anyMatch(m -> m.contains(inText));
        }
    }

    private static Snippet snippet(String text, String query) {
        return snippets(text, query).getFirst();
    }

    private static List<Snippet> snippets(String text, String... queries) {
        TracedText traced = TracedText.verbatim(SourceText.of(text), new Span(0, text.length()));
        List<QueryNode> any =
                Arrays.stream(queries).map(q -> (QueryNode) new QueryNode.Exact(q)).toList();
        return SnippetMaker.snippets(
                traced, new Matcher(new QueryNode.Or(any)).match(text, "").spans());
    }
}
