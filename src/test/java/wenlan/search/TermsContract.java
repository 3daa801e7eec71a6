package wenlan.search;

import static org.assertj.core.api.Assertions.assertThat;

import static wenlan.search.BackendFixture.index;
import static wenlan.search.BackendFixture.oracle;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import wenlan.document.AnnotatedReport;
import wenlan.text.Folding;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Every engine gives the same names, headings and titles, with their counts. */
interface TermsContract extends BackendContract {
    @ParameterizedTest
    @MethodSource("wenlan.Seeds#some")
    default void termsAreThoseOfTheUnits(long seed, @TempDir Path directory) {
        List<AnnotatedReport> reports = new RandomReports(new Random(seed)).some(6);
        try (SearchBackend backend = open(directory);
                SearchIndex index = index(backend, reports);
                SearchIndex oracle = oracle(reports)) {
            assertThat(names(index)).containsExactlyInAnyOrderElementsOf(names(oracle));
            for (CorpusTerm term : index.terms()) {
                String folded = Folding.query(term.text());
                assertThat(index.count(folded)).isEqualTo(oracle.count(folded));
                if (term.kind() != TermKind.REPORT) {
                    assertThat(index.count(folded)).as(term.text()).isPositive();
                }
            }
            assertThat(index.count("")).isZero();
        }
    }

    /** Words depend on the cutter of an engine. */
    private static List<CorpusTerm> names(SearchIndex index) {
        return index.terms().stream().filter(term -> term.kind() != TermKind.WORD).toList();
    }
}
