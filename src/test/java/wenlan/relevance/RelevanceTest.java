package wenlan.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wenlan.search.Hit;
import wenlan.search.RankingProfile;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The reports in the corpus answer judged queries well. Thresholds lie just below what is so. */
class RelevanceTest {
    private static final List<JudgedQuery> CASES =
            JudgedQueries.read(Path.of("src/test/resources/relevance/reports.tsv"));

    @TempDir private static Path folder;

    private static JudgedCorpus corpus;

    @BeforeAll
    static void index() {
        corpus = JudgedCorpus.of(Path.of("corpus"), folder);
    }

    @Test
    void theReportsAnswerWhatTheyHold() {
        List<Judgement> judgements = corpus.judge(RankingProfile.DEFAULT, CASES);
        Figures figures = Figures.of(judgements);
        assertThat(figures.atOne()).as(missed(judgements).toString()).isGreaterThan(0.93);
        assertThat(figures.atTen()).isEqualTo(1);
        assertThat(figures.gain()).isGreaterThan(0.87);
        assertThat(figures.falseDoubts()).isZero();
        assertThat(figures.rightDoubts()).isEqualTo(1);
    }

    /**
     * No kind of query may fail as a whole, however well the others are answered. Of the five with
     * a chosen city or year one is known to miss: 企业 创新平台 in 南京 finds a paragraph with both words
     * and no name before the rows of the table of these platforms, which hold one of them.
     */
    @Test
    void everyTypeOfQueryIsAnswered() {
        List<Judgement> judgements =
                corpus.judge(
                        RankingProfile.DEFAULT,
                        JudgedQueries.read(Path.of("src/test/resources/relevance/types.tsv")));
        Figures figures = Figures.of(judgements);
        assertThat(figures.atOne()).as(missed(judgements).toString()).isGreaterThan(0.9);
        assertThat(figures.atThree()).isGreaterThan(0.96);
        assertThat(figures.gain()).isGreaterThan(0.9);
        assertThat(figures.rightDoubts()).isEqualTo(1);
        assertThat(figures.falseDoubts()).isLessThan(0.03);
        Map<String, List<Judgement>> types =
                judgements.stream()
                        .filter(j -> j.query().hasAnswer())
                        .collect(Collectors.groupingBy(j -> j.query().type()));
        assertThat(types).hasSize(15);
        types.forEach(
                (type, of) ->
                        assertThat(Figures.of(of).atOne())
                                .as(type + " " + missed(of))
                                .isGreaterThanOrEqualTo(0.75));
    }

    /** Known items, as typed in one script and in the other: headings, each found by its words. */
    @Test
    void traditionalScriptFindsWhatSimplifiedFinds() {
        Transliterator traditional = Transliterator.getInstance("Hans-Hant");
        double[] found = new double[3];
        corpus.asking(
                RankingProfile.DEFAULT,
                asker -> {
                    for (Hit heading : headings(asker)) {
                        String title = heading.unit().unit().text().text();
                        String other = traditional.transliterate(title);
                        found[0] += rank(asker, title, heading);
                        found[1] += rank(asker, other, heading);
                        found[2] += other.equals(title) ? 0 : 1;
                    }
                    return found;
                });
        assertThat(found[2]).isGreaterThan(150);
        assertThat(found[0] - found[1]).isLessThan(0.02 * found[2]);
    }

    private static List<Hit> headings(JudgedCorpus.Asker asker) {
        return asker
                .ask(new JudgedQuery("heading", "类型:标题", Map.of(), List.of(), List.of()), 400)
                .result()
                .hits()
                .stream()
                .filter(hit -> hit.unit().unit().text().text().length() > 3)
                .toList();
    }

    /** The reciprocal rank of a unit among the first ten that a text finds. */
    private static double rank(JudgedCorpus.Asker asker, String text, Hit wanted) {
        JudgedQuery query = new JudgedQuery("heading", text, Map.of(), List.of(), List.of());
        List<String> ids =
                asker.ask(query, 10).result().hits().stream()
                        .map(hit -> hit.unit().unit().id())
                        .toList();
        int at = ids.indexOf(wanted.unit().unit().id());
        return at < 0 ? 0 : 1.0 / (at + 1);
    }

    /** Queries that have an answer which is not the first hit. */
    private static List<String> missed(List<Judgement> judgements) {
        return judgements.stream()
                .filter(j -> j.query().hasAnswer() && !j.isFoundBy(1))
                .map(j -> j.query().text())
                .toList();
    }
}
