package wenlan.search;

import static org.assertj.core.api.Assertions.assertThat;

/** Compares results part by part, so that a failure shows what differs and not two whole pages. */
final class ResultAssert {
    private ResultAssert() {}

    /** That two results are the same but for scores; hits must come in the same order. */
    static void assertSame(String asked, SearchResult result, SearchResult expected) {
        assertThat(BackendFixture.ids(result))
                .as("hits of %s", asked)
                .isEqualTo(BackendFixture.ids(expected));
        for (int at = 0; at < expected.hits().size(); at++) {
            assertThat(withoutScore(result.hits().get(at)))
                    .as("a hit of %s", asked)
                    .isEqualTo(withoutScore(expected.hits().get(at)));
        }
        assertThat(new int[] {result.total(), result.totalReports(), result.setAsideTotal()})
                .as("total, reports, set aside of %s", asked)
                .containsExactly(
                        expected.total(), expected.totalReports(), expected.setAsideTotal());
        for (int at = 0; at < expected.facets().size(); at++) {
            assertThat(result.facets().get(at))
                    .as("a facet of %s", asked)
                    .isEqualTo(expected.facets().get(at));
        }
    }

    private static Hit withoutScore(Hit hit) {
        return new Hit(
                hit.unit(),
                hit.exact(),
                0,
                hit.snippets(),
                hit.headings(),
                hit.cells(),
                hit.quantities());
    }
}
