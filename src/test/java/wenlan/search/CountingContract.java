package wenlan.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import static wenlan.search.BackendFixture.index;
import static wenlan.search.BackendFixture.search;
import static wenlan.search.BackendFixture.withFacets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import wenlan.document.AnnotatedReport;
import wenlan.search.QueryNode.All;
import wenlan.search.QueryNode.Exact;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** What facets count: for each value the hits there would be if it alone were chosen. */
interface CountingContract extends BackendContract {
    private SearchResult counted(Path directory, SearchRequest request) {
        try (SearchBackend backend = open(directory);
                SearchIndex index =
                        BackendFixture.indexOnce(backend, SelectingContract.reports())) {
            return index.search(request);
        }
    }

    private Facet facet(Path directory, FacetRequest facet, Selection... selections) {
        SearchRequest request = withFacets(search(new Exact("渔业"), selections), facet);
        return counted(directory, request).facets().getFirst();
    }

    @Test
    default void unitsAndReportsAreCountedMostFrequentFirst(@TempDir Path directory) {
        Facet cities = facet(directory, FacetRequest.first(Dimension.CITY, 10));
        assertThat(cities.values())
                .extracting(FacetValue::value, FacetValue::count, FacetValue::reports)
                .containsExactly(tuple("厦门", 2, 2), tuple("泉州", 2, 1));
        assertThat(cities.missing()).isEqualTo(3);
        assertThat(cities.more()).isFalse();
    }

    @Test
    default void unitsAreCountedByHowManyOfTheWordsTheyHold(@TempDir Path directory) {
        AnnotatedReport report =
                ReportBuilder.report("x")
                        .paragraph("渔港 泊位 冷链")
                        .paragraph("泊位 冷链")
                        .paragraph("冷链")
                        .paragraph("渔港 冷链 停用")
                        .paragraph("仓库")
                        .build();
        List<QueryNode> words =
                Stream.of("渔港", "泊位", "冷链")
                        .map(w -> (QueryNode) new QueryNode.Word(List.of(w)))
                        .toList();
        try (SearchBackend backend = open(directory);
                SearchIndex index = index(backend, report)) {
            assertThat(index.holding(List.of(), words)).containsExactly(4, 3, 1);
            assertThat(index.holding(List.of(new QueryNode.Not(new Exact("停用"))), words))
                    .containsExactly(3, 2, 1);
            assertThat(index.holding(List.of(new Exact("停用")), words)).containsExactly(1, 1, 0);
        }
    }

    @Test
    default void yearsComeInTimeOrder(@TempDir Path directory) {
        assertThat(facet(directory, FacetRequest.first(Dimension.YEAR, 10)).values())
                .extracting(FacetValue::value)
                .containsExactly("2016", "2018", "2021");
    }

    @Test
    default void reportsAreLabelledByTheirTitle(@TempDir Path directory) {
        AnnotatedReport report = ReportBuilder.report("x").titled("渔港规划").paragraph("渔业").build();
        try (SearchBackend backend = open(directory);
                SearchIndex index = index(backend, report)) {
            SearchRequest request =
                    withFacets(search(new All()), FacetRequest.first(Dimension.REPORT, 10));
            assertThat(index.search(request).facets().getFirst().values())
                    .containsExactly(new FacetValue("x", "渔港规划", 1, 1, false));
        }
    }

    @Test
    default void aSelectionDoesNotChangeTheCountsOfItsOwnDimension(@TempDir Path directory) {
        Selection quanzhou = Selection.of(Dimension.CITY, "泉州");
        FacetRequest cities = FacetRequest.first(Dimension.CITY, 10);
        assertThat(facet(directory, cities, quanzhou).values())
                .extracting(FacetValue::value, FacetValue::count, FacetValue::selected)
                .containsExactly(tuple("厦门", 2, false), tuple("泉州", 2, true));
        assertThat(facet(directory, FacetRequest.first(Dimension.YEAR, 10), quanzhou).values())
                .extracting(FacetValue::value)
                .containsExactly("2016");
    }

    @Test
    default void whatIsExcludedStaysExcludedFromTheCountsOfItsDimension(@TempDir Path directory) {
        Selection notXiamen = new Selection(Dimension.CITY, Set.of(), List.of(), Set.of("厦门"));
        Facet cities = facet(directory, FacetRequest.first(Dimension.CITY, 10), notXiamen);
        assertThat(cities.values())
                .extracting(FacetValue::value, FacetValue::count)
                .containsExactly(tuple("泉州", 1));
        assertThat(cities.missing()).isEqualTo(3);
    }

    @Test
    default void chosenValuesAreListedBehindTheFirstEvenWithoutHits(@TempDir Path directory) {
        Selection chosen = Selection.of(Dimension.YEAR, "2021", "1999");
        Facet years = facet(directory, FacetRequest.first(Dimension.YEAR, 1), chosen);
        assertThat(years.values())
                .extracting(FacetValue::value, FacetValue::count, FacetValue::selected)
                .containsExactly(
                        tuple("2016", 1, false), tuple("2021", 1, true), tuple("1999", 0, true));
        assertThat(years.more()).isTrue();
    }

    @Test
    default void valuesMayBeListedByPrefixAndPageByPage(@TempDir Path directory) {
        Facet prefixed = facet(directory, new FacetRequest(Dimension.YEAR, "201", null, 10));
        assertThat(prefixed.values()).extracting(FacetValue::value).containsExactly("2016", "2018");
        Facet second = facet(directory, new FacetRequest(Dimension.YEAR, "", "2016", 1));
        assertThat(second.values()).extracting(FacetValue::value).containsExactly("2018");
        assertThat(second.more()).isTrue();
        Facet last = facet(directory, new FacetRequest(Dimension.YEAR, "", "2018", 1));
        assertThat(last.values()).extracting(FacetValue::value).containsExactly("2021");
        assertThat(last.more()).isFalse();
        Facet none = facet(directory, new FacetRequest(Dimension.YEAR, "", "1850", 1));
        assertThat(none.values()).isEmpty();
    }

    @Test
    default void setAsideUnitsCountOnlyWhenTheyAreHits(@TempDir Path directory) {
        SearchRequest request =
                withFacets(search(new All()), FacetRequest.first(Dimension.KIND, 10));
        assertThat(counted(directory, request).facets().getFirst().values())
                .extracting(FacetValue::value)
                .doesNotContain("set-aside");
        assertThat(counted(directory, request.withSetAside()).facets().getFirst().values())
                .contains(new FacetValue("set-aside", "set-aside", 2, 2, false));
    }

    @ParameterizedTest
    @MethodSource("wenlan.Seeds#some")
    default void aValueWithACountGivesSoManyHitsWhenChosen(long seed, @TempDir Path directory) {
        Random random = new Random(seed);
        List<AnnotatedReport> reports = new RandomReports(random).some(5);
        try (SearchBackend backend = open(directory);
                SearchIndex index = index(backend, reports)) {
            RandomQueries queries = new RandomQueries(random, reports, backend.wordCutter());
            for (int i = 0; i < 5; i++) {
                SearchRequest request = queries.request();
                for (Facet facet : index.search(request).facets()) {
                    for (FacetValue value : facet.values()) {
                        SearchResult chosen =
                                index.search(choosing(request, facet.dimension(), value.value()));
                        assertThat(List.of(value.count(), value.reports()))
                                .as("-Dseed=%d, %s of %s", seed, value, request)
                                .isEqualTo(List.of(chosen.total(), chosen.totalReports()));
                    }
                }
            }
        }
    }

    /** The request with this as the only value chosen in the dimension. */
    private static SearchRequest choosing(
            SearchRequest request, Dimension dimension, String value) {
        Set<String> excluded =
                request.selections().stream()
                        .filter(selection -> selection.dimension() == dimension)
                        .map(Selection::excluded)
                        .findFirst()
                        .orElse(Set.of());
        List<Selection> selections =
                new ArrayList<>(
                        request.selections().stream()
                                .filter(selection -> selection.dimension() != dimension)
                                .toList());
        selections.add(new Selection(dimension, Set.of(value), List.of(), excluded));
        return new SearchRequest(
                request.query(),
                selections,
                request.exactOnly(),
                request.setAside(),
                request.sort(),
                1,
                0,
                List.of());
    }

    @ParameterizedTest
    @MethodSource("wenlan.Seeds#some")
    default void pagesOfAFacetLeaveNoGapAndRepeatNothing(long seed, @TempDir Path directory) {
        Random random = new Random(seed);
        List<AnnotatedReport> reports = new RandomReports(random).some(5);
        try (SearchBackend backend = open(directory);
                SearchIndex index = index(backend, reports)) {
            for (Dimension dimension : Dimension.values()) {
                SearchRequest all = search(new All());
                Facet whole =
                        index.search(withFacets(all, FacetRequest.first(dimension, 10_000)))
                                .facets()
                                .getFirst();
                List<FacetValue> paged = new ArrayList<>();
                Facet page = whole;
                do {
                    String after = paged.isEmpty() ? null : paged.getLast().value();
                    FacetRequest next = new FacetRequest(dimension, "", after, 3);
                    page = index.search(withFacets(all, next)).facets().getFirst();
                    paged.addAll(page.values());
                } while (page.more());
                assertThat(paged).as("-Dseed=%d", seed).isEqualTo(whole.values());
            }
        }
    }

    /** The search that a cell stands for: its row and column chosen. */
    static SearchRequest cell(MatrixRequest matrix, FacetValue row, FacetValue column) {
        return choosing(
                choosing(matrix.search(), matrix.rows().dimension(), row.value()),
                matrix.columns().dimension(),
                column.value());
    }

    @ParameterizedTest
    @MethodSource("wenlan.Seeds#some")
    default void aCellCountsTheHitsOfItsRowAndColumn(long seed, @TempDir Path directory) {
        Random random = new Random(seed);
        List<AnnotatedReport> reports = new RandomReports(random).some(5);
        try (SearchBackend backend = open(directory);
                SearchIndex index = index(backend, reports);
                SearchIndex oracle = BackendFixture.oracle(reports)) {
            RandomQueries queries = new RandomQueries(random, reports, backend.wordCutter());
            for (int i = 0; i < 10; i++) {
                MatrixRequest request = queries.matrix();
                Matrix matrix = index.matrix(request);
                assertThat(matrix)
                        .as("-Dseed=%d, %s", seed, request)
                        .isEqualTo(oracle.matrix(request));
                for (int row = 0; row < matrix.rows().values().size(); row++) {
                    for (int column = 0; column < matrix.columns().values().size(); column++) {
                        SearchRequest chosen =
                                cell(
                                        request,
                                        matrix.rows().values().get(row),
                                        matrix.columns().values().get(column));
                        assertThat(matrix.cells().get(row).get(column))
                                .as("-Dseed=%d, %s", seed, chosen)
                                .isEqualTo(index.search(chosen).total());
                    }
                }
            }
        }
    }

    /** Only so that the many facets of one request do not disturb each other. */
    @Test
    default void facetsComeInTheOrderAskedFor(@TempDir Path directory) {
        FacetRequest[] facets =
                Stream.of(Dimension.values())
                        .map(dimension -> FacetRequest.first(dimension, 3))
                        .toArray(FacetRequest[]::new);
        assertThat(counted(directory, withFacets(search(new All()), facets)).facets())
                .extracting(Facet::dimension)
                .containsExactly(Dimension.values());
    }
}
