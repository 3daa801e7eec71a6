package wenlan.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wenlan.search.RankingProfile;

import java.nio.file.Path;
import java.util.List;

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

    /** Queries that have an answer which is not the first hit. */
    private static List<String> missed(List<Judgement> judgements) {
        return judgements.stream()
                .filter(j -> j.query().hasAnswer() && !j.isFoundBy(1))
                .map(j -> j.query().text())
                .toList();
    }
}
