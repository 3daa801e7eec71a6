package wenlan.search;

import static org.assertj.core.api.Assertions.assertThat;

import static wenlan.search.BackendFixture.ids;
import static wenlan.search.BackendFixture.index;
import static wenlan.search.BackendFixture.search;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wenlan.document.AnnotatedReport;
import wenlan.document.EntityKind;
import wenlan.search.QueryNode.All;
import wenlan.search.QueryNode.Exact;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** How selections and the rule on set-aside units restrict what is found. */
interface SelectingContract extends BackendContract {
    /** Two reports: {@code a} of 2019 with units 1 to 5, {@code b} without a date with 1 to 3. */
    static List<AnnotatedReport> reports() {
        return List.of(
                ReportBuilder.report("a")
                        .published("2019-05")
                        .about("泉州")
                        .paragraph("泉州和厦门的渔业")
                        .mention(EntityKind.CITY, "泉州", "泉州")
                        .mention(EntityKind.CITY, "厦门", "厦门")
                        .paragraph("渔业在2016年")
                        .mention(EntityKind.YEAR, "2016", "2016")
                        .inherit(EntityKind.CITY, "泉州")
                        .paragraph("渔业在2018年和2021年")
                        .mention(EntityKind.YEAR, "2018", "2018")
                        .mention(EntityKind.YEAR, "2021", "2021")
                        .paragraph("泉州银行的渔业贷款")
                        .mention(EntityKind.CITY_IN_ORG, "泉州", "泉州")
                        .setAside("渔业 3")
                        .build(),
                ReportBuilder.report("b")
                        .heading(1, "渔业")
                        .paragraph("思明区渔业")
                        .mention(EntityKind.CITY_IMPLIED, "厦门", "思明")
                        .setAside("渔业 4")
                        .build());
    }

    private List<String> found(Path directory, Selection... selections) {
        try (SearchBackend backend = open(directory);
                SearchIndex index = BackendFixture.indexOnce(backend, reports())) {
            return ids(index.search(search(new Exact("渔业"), selections)));
        }
    }

    @Test
    default void valuesOfOneDimensionAreAlternatives(@TempDir Path directory) {
        assertThat(found(directory, Selection.of(Dimension.CITY, "泉州", "厦门")))
                .containsExactly("a.1", "a.2", "b.2");
    }

    @Test
    default void dimensionsMustAllHold(@TempDir Path directory) {
        assertThat(
                        found(
                                directory,
                                Selection.of(Dimension.CITY, "泉州", "厦门"),
                                Selection.of(Dimension.REPORT, "a"),
                                Selection.of(Dimension.YEAR, "2016")))
                .containsExactly("a.2");
    }

    @Test
    default void anExcludedValueMayNotBeThereAtAll(@TempDir Path directory) {
        Selection notXiamen = new Selection(Dimension.CITY, Set.of(), List.of(), Set.of("厦门"));
        assertThat(found(directory, notXiamen)).containsExactly("a.2", "a.3", "a.4", "b.1");
        Selection both = new Selection(Dimension.CITY, Set.of("泉州"), List.of(), Set.of("厦门"));
        assertThat(found(directory, both)).containsExactly("a.2");
    }

    @Test
    default void yearsMayBeChosenByRange(@TempDir Path directory) {
        Selection range =
                new Selection(
                        Dimension.YEAR, Set.of(), List.of(new YearRange(2017, 2019)), Set.of());
        assertThat(found(directory, range)).containsExactly("a.3");
        Selection either =
                new Selection(
                        Dimension.YEAR,
                        Set.of("2016"),
                        List.of(new YearRange(2020, 9999)),
                        Set.of());
        assertThat(found(directory, either)).containsExactly("a.2", "a.3");
        Selection published =
                new Selection(
                        Dimension.PUBLISHED, Set.of(), List.of(new YearRange(0, 2019)), Set.of());
        assertThat(found(directory, published)).containsExactly("a.1", "a.2", "a.3", "a.4");
    }

    @Test
    default void aQueryMaySelectTooAndCountsAreOfWhatItLeaves(@TempDir Path directory) {
        Selection some =
                new Selection(
                        Dimension.YEAR,
                        Set.of("2016"),
                        List.of(new YearRange(2020, 9999)),
                        Set.of("2018"));
        QueryNode query = new QueryNode.And(List.of(new Exact("渔业"), new QueryNode.Chosen(some)));
        try (SearchBackend backend = open(directory);
                SearchIndex index = BackendFixture.indexOnce(backend, reports())) {
            assertThat(ids(index.search(search(query)))).containsExactly("a.2");
            SearchRequest alone =
                    BackendFixture.withFacets(
                            search(new QueryNode.Chosen(Selection.of(Dimension.CITY, "厦门"))),
                            FacetRequest.first(Dimension.CITY, 5));
            SearchResult result = index.search(alone);
            assertThat(ids(result)).containsExactly("a.1", "b.2");
            assertThat(result.facets().getFirst().values())
                    .extracting(FacetValue::value)
                    .containsExactly("厦门", "泉州");
        }
    }

    @Test
    default void aValueThatNothingHasFindsNothing(@TempDir Path directory) {
        assertThat(found(directory, Selection.of(Dimension.CITY, "泉"))).isEmpty();
        assertThat(found(directory, Selection.of(Dimension.ORG, ""))).isEmpty();
    }

    @Test
    default void setAsideUnitsAreCountedButNoHitsUnlessAskedForAndThenLast(
            @TempDir Path directory) {
        try (SearchBackend backend = open(directory);
                SearchIndex index = index(backend, reports())) {
            SearchRequest request = search(new Exact("渔业"));
            SearchResult without = index.search(request);
            assertThat(without.total()).isEqualTo(6);
            assertThat(without.setAsideTotal()).isEqualTo(2);
            for (Sort sort : Sort.values()) {
                SearchResult with =
                        index.search(BackendFixture.sorted(request.withSetAside(), sort));
                assertThat(with.total()).isEqualTo(8);
                assertThat(with.setAsideTotal()).isEqualTo(2);
                List<String> last = ids(with).subList(6, 8);
                assertThat(last).as("%s", sort).containsExactlyInAnyOrder("a.5", "b.3");
            }
        }
    }

    @Test
    default void setAsideUnitsObeySelectionsToo(@TempDir Path directory) {
        try (SearchBackend backend = open(directory);
                SearchIndex index = index(backend, reports())) {
            SearchResult inB = index.search(search(new All(), Selection.of(Dimension.REPORT, "b")));
            assertThat(inB.total()).isEqualTo(2);
            assertThat(inB.setAsideTotal()).isEqualTo(1);
            SearchResult kind =
                    index.search(search(new All(), Selection.of(Dimension.KIND, "set-aside")));
            assertThat(kind.total()).isZero();
            assertThat(kind.setAsideTotal()).isEqualTo(2);
        }
    }
}
