package wenlan.search;

import wenlan.search.EntityProfile.Companion;
import wenlan.search.EntityProfile.Companions;
import wenlan.search.EntityProfile.TableCount;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Works out what an index says about a value, from searches and counts alone. */
public final class EntityProfiler {
    private static final List<Dimension> COMPANIONS =
            List.of(
                    Dimension.CITY,
                    Dimension.DISTRICT,
                    Dimension.ORG,
                    Dimension.POLICY,
                    Dimension.PERSON,
                    Dimension.TECHNOLOGY);

    private static final int CANDIDATES = 100;
    private static final int MOST_COMPANIONS = 12;
    private static final int MOST_TABLES = 50;
    private static final int ALL = 1000;

    private final SearchIndex index;
    private final Dimension dimension;
    private final String value;

    private EntityProfiler(SearchIndex index, Dimension dimension, String value) {
        this.index = index;
        this.dimension = dimension;
        this.value = value;
    }

    /** The profile of a value, with a page of the units that have it. */
    public static EntityProfile profile(
            SearchIndex index, Dimension dimension, String value, int page, int size) {
        return new EntityProfiler(index, dimension, value).profile(page, size);
    }

    private EntityProfile profile(int page, int size) {
        List<FacetRequest> facets = new ArrayList<>();
        facets.add(FacetRequest.first(Dimension.REPORT, ALL));
        facets.add(FacetRequest.first(Dimension.YEAR, ALL));
        facets.add(FacetRequest.first(Dimension.PUBLISHED, ALL));
        facets.add(FacetRequest.first(Dimension.TABLE, MOST_TABLES));
        COMPANIONS.forEach(other -> facets.add(FacetRequest.first(other, CANDIDATES)));
        QueryNode having = new QueryNode.Chosen(Selection.of(dimension, value));
        SearchResult found = index.search(request(having, List.of(), page, size, facets));
        List<Facet> counted = found.facets();
        return new EntityProfile(
                dimension,
                value,
                found,
                counted.get(0),
                counted.get(1),
                counted.get(2),
                tables(counted.get(3)),
                companions(found.total(), counted.subList(4, counted.size())));
    }

    private static SearchRequest request(
            QueryNode query,
            List<Selection> selections,
            int page,
            int size,
            List<FacetRequest> facets) {
        return new SearchRequest(
                query, selections, false, false, Sort.POSITION, page, size, facets);
    }

    private List<TableCount> tables(Facet facet) {
        List<TableCount> tables = new ArrayList<>();
        for (FacetValue table : facet.values()) {
            index.unit(table.value()).ifPresent(u -> tables.add(new TableCount(u, table.count())));
        }
        return tables;
    }

    private List<Companions> companions(int units, List<Facet> facets) {
        QueryNode everything = new QueryNode.All();
        int all = index.search(request(everything, List.of(), 1, 0, List.of())).total();
        List<Companions> companions = new ArrayList<>();
        for (Facet facet : facets) {
            List<FacetValue> others =
                    facet.values().stream().filter(other -> !isItself(facet, other)).toList();
            List<Companion> above = aboveChance(units, all, facet.dimension(), others);
            if (!above.isEmpty()) {
                companions.add(new Companions(facet.dimension(), above));
            }
        }
        return companions;
    }

    private boolean isItself(Facet facet, FacetValue other) {
        return facet.dimension() == dimension && other.value().equals(value);
    }

    private List<Companion> aboveChance(
            int units, int all, Dimension other, List<FacetValue> candidates) {
        Map<String, Integer> everywhere = everywhere(other, candidates);
        return candidates.stream()
                .map(
                        candidate ->
                                new Companion(
                                        candidate,
                                        Association.of(
                                                candidate.count(),
                                                units,
                                                everywhere.getOrDefault(
                                                        candidate.value(), candidate.count()),
                                                all)))
                .filter(companion -> companion.association().isAboveChance())
                .sorted(
                        Comparator.comparingDouble((Companion c) -> -c.association().ratio())
                                .thenComparing(c -> c.value().value()))
                .limit(MOST_COMPANIONS)
                .toList();
    }

    /** How many units have each of the values: a facet lists what is chosen in it. */
    private Map<String, Integer> everywhere(Dimension other, List<FacetValue> values) {
        if (values.isEmpty()) {
            return Map.of();
        }
        Set<String> names = values.stream().map(FacetValue::value).collect(Collectors.toSet());
        Selection chosen = new Selection(other, names, List.of(), Set.of());
        SearchRequest request =
                request(
                        new QueryNode.All(),
                        List.of(chosen),
                        1,
                        0,
                        List.of(FacetRequest.first(other, 0)));
        return index.search(request).facets().getFirst().values().stream()
                .collect(Collectors.toMap(FacetValue::value, FacetValue::count));
    }
}
