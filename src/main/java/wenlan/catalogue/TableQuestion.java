package wenlan.catalogue;

import org.jspecify.annotations.Nullable;

import wenlan.search.Dimension;
import wenlan.search.Match;
import wenlan.search.Matcher;
import wenlan.search.QueryNode;
import wenlan.search.Relaxation;
import wenlan.search.Selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A search among tables.
 *
 * @param node what is looked for in caption, header and cells
 * @param selections what was chosen in each dimension; a table has the values of all its units
 * @param chartable whether tables with a series are asked for, or those without; null for both
 */
public record TableQuestion(
        QueryNode node, List<Selection> selections, @Nullable Boolean chartable) {
    private static final int MOST_VALUES = 50;

    /** Dimensions whose values the list of tables counts. */
    private static final List<Dimension> COUNTED =
            List.of(Dimension.REPORT, Dimension.CITY, Dimension.YEAR, Dimension.PUBLISHED);

    private static final String CHARTABLE = "chartable";

    /**
     * @param node the query that was met in the end
     * @param relaxed whether it is weaker than what was asked
     * @param matching the tables that it matches, before filters, those that it matches in their
     *     caption first
     */
    public record Found(QueryNode node, boolean relaxed, List<TableEntry> matching) {}

    /** The tables that match the query; where none does, those that match a weaker one. */
    public Found found(List<TableEntry> tables) {
        Found found = new Found(node, false, matching(node, tables));
        for (QueryNode weaker : Relaxation.steps(node)) {
            if (found.matching.isEmpty()) {
                found = new Found(weaker, true, matching(weaker, tables));
            }
        }
        return found.matching.isEmpty() ? new Found(node, false, List.of()) : found;
    }

    private static List<TableEntry> matching(QueryNode query, List<TableEntry> tables) {
        if (query instanceof QueryNode.All) {
            return tables;
        }
        Matcher matcher = new Matcher(query);
        List<Ranked> ranked = new ArrayList<>();
        for (TableEntry table : tables) {
            Match match = matcher.match(table.whole());
            if (match.matched()) {
                ranked.add(new Ranked(table, rank(table, matcher) + (match.exact() ? 0 : 3)));
            }
        }
        return ranked.stream()
                .sorted(Comparator.comparingInt(Ranked::rank))
                .map(Ranked::table)
                .toList();
    }

    /** A table and how well it matches, the best 0. */
    private record Ranked(TableEntry table, int rank) {}

    private static int rank(TableEntry table, Matcher matcher) {
        var reference = table.whole().table();
        if (reference == null) {
            return 2;
        }
        String caption = reference.caption();
        if (caption != null && !matcher.marks(caption).isEmpty()) {
            return 0;
        }
        return reference.header().stream().anyMatch(name -> !matcher.marks(name).isEmpty()) ? 1 : 2;
    }

    /** Those of {@code matching} that all filters admit. */
    public List<TableEntry> admitted(List<TableEntry> matching) {
        return admitted(matching, null, false);
    }

    private List<TableEntry> admitted(
            List<TableEntry> matching, @Nullable Dimension but, boolean anyChart) {
        return matching.stream()
                .filter(table -> anyChart || chartable == null || chartable == table.chartable())
                .filter(table -> selections.stream().allMatch(s -> admits(s, table, but)))
                .toList();
    }

    private static boolean admits(Selection selection, TableEntry table, @Nullable Dimension but) {
        List<String> values = table.values().getOrDefault(selection.dimension(), List.of());
        return !selection.rejects(values)
                && (selection.dimension() == but || selection.admits(values));
    }

    /** Counts of the values among the tables that match. */
    public List<TableFacet> facets(List<TableEntry> matching) {
        List<TableFacet> facets = new ArrayList<>();
        facets.add(charts(admitted(matching, null, true)));
        for (Dimension dimension : COUNTED) {
            facets.add(facet(dimension, admitted(matching, dimension, false)));
        }
        return facets;
    }

    private TableFacet charts(List<TableEntry> tables) {
        int with = (int) tables.stream().filter(TableEntry::chartable).count();
        return new TableFacet(
                CHARTABLE,
                List.of(
                        new TableFacet.Value("true", "true", with, Boolean.TRUE.equals(chartable)),
                        new TableFacet.Value(
                                "false",
                                "false",
                                tables.size() - with,
                                Boolean.FALSE.equals(chartable))));
    }

    private TableFacet facet(Dimension dimension, List<TableEntry> tables) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, String> labels = new LinkedHashMap<>();
        for (TableEntry table : tables) {
            for (String value : table.values().getOrDefault(dimension, List.of())) {
                counts.merge(value, 1, Integer::sum);
                labels.putIfAbsent(value, dimension.label(table.whole(), value));
            }
        }
        Set<String> chosen =
                selections.stream()
                        .filter(selection -> selection.dimension() == dimension)
                        .findFirst()
                        .map(Selection::included)
                        .orElse(Set.of());
        chosen.forEach(value -> counts.putIfAbsent(value, 0));
        Comparator<Map.Entry<String, Integer>> byValue = Map.Entry.comparingByKey();
        Comparator<Map.Entry<String, Integer>> byCount =
                Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(byValue);
        List<TableFacet.Value> values =
                counts.entrySet().stream()
                        .sorted(dimension.isYear() ? byValue : byCount)
                        .limit(dimension.isYear() ? Integer.MAX_VALUE : MOST_VALUES)
                        .map(
                                e ->
                                        new TableFacet.Value(
                                                e.getKey(),
                                                labels.getOrDefault(e.getKey(), e.getKey()),
                                                e.getValue(),
                                                chosen.contains(e.getKey())))
                        .toList();
        return new TableFacet(dimension.label(), values);
    }
}
