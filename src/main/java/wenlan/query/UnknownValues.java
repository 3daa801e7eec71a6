package wenlan.query;

import wenlan.document.Diagnostic;
import wenlan.document.Severity;
import wenlan.document.Span;
import wenlan.document.Stage;
import wenlan.search.Dimension;
import wenlan.search.FacetRequest;
import wenlan.search.FacetValue;
import wenlan.search.QueryNode;
import wenlan.search.SearchIndex;
import wenlan.search.SearchRequest;
import wenlan.search.SearchResult;
import wenlan.search.Selection;
import wenlan.search.Sort;
import wenlan.tables.Condition;
import wenlan.text.Folding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says of values and names that a query asks for and nothing in the corpus has that this is so, and
 * what is near: else a city that is misspelt looks like one of which nothing is said.
 */
public final class UnknownValues {
    /** Each costs a search. */
    private static final int MOST = 8;

    /** Values among which near ones are looked for, the most frequent. */
    private static final int MOST_VALUES = 1_000;

    private static final int MOST_NEAR = 3;

    /**
     * Dimensions of places, since people call a county-level city a city and a district a place.
     */
    private static final List<Dimension> PLACES =
            List.of(Dimension.CITY, Dimension.DISTRICT, Dimension.PROVINCE);

    private final String typed;
    private final SearchIndex index;

    private UnknownValues(String typed, SearchIndex index) {
        this.typed = typed;
        this.index = index;
    }

    /** Remarks on what {@code query}, read from {@code typed}, asks for in vain. */
    public static List<Diagnostic> remarks(String typed, QueryNode query, SearchIndex index) {
        UnknownValues unknown = new UnknownValues(typed, index);
        Set<QueryNode> places = new LinkedHashSet<>();
        collect(query, places);
        List<Diagnostic> remarks = new ArrayList<>();
        for (QueryNode place : places.stream().limit(MOST).toList()) {
            SearchResult found = index.search(SearchRequest.of(place).countsOfEverything());
            if (found.total() + found.setAsideTotal() == 0) {
                remarks.add(unknown.remark(place));
            }
        }
        return remarks;
    }

    private static void collect(QueryNode node, Set<QueryNode> places) {
        switch (node) {
            case QueryNode.Chosen chosen -> places.add(chosen);
            case QueryNode.In in -> places.add(in);
            case QueryNode.Measured measured -> places.add(measured);
            case QueryNode.And and -> and.nodes().forEach(part -> collect(part, places));
            case QueryNode.Or or -> or.nodes().forEach(part -> collect(part, places));
            case QueryNode.Not not -> collect(not.node(), places);
            case QueryNode.All all -> {}
            case QueryNode.Term term -> {}
            case QueryNode.Word word -> {}
            case QueryNode.Exact exact -> {}
            case QueryNode.Title title -> {}
            case QueryNode.Near near -> {}
            case QueryNode.Wildcard wildcard -> {}
            case QueryNode.AtLeast some -> {}
            case QueryNode.Relaxed relaxed -> {}
            case QueryNode.Either either -> {}
            case QueryNode.Corrected corrected -> {}
        }
    }

    private Diagnostic remark(QueryNode place) {
        return switch (place) {
            case QueryNode.In in -> remark(in.text(), nowhere(in));
            case QueryNode.Chosen chosen -> remark(chosen.selection());
            case QueryNode.Measured measured -> remark(measured.column(), unmet(measured));
            default -> throw new IllegalArgumentException("no place: " + place);
        };
    }

    private static String nowhere(QueryNode.In in) {
        String sentence =
                switch (in.place()) {
                    case TITLE -> "没有一份报告的标题含有“%s”。";
                    case HEADING -> "没有一个章节的标题含有“%s”。";
                    case TABLE -> "没有一张表的题名、栏目或内容含有“%s”。";
                };
        return sentence.formatted(in.text());
    }

    private String unmet(QueryNode.Measured measured) {
        QueryNode any = new QueryNode.Measured(measured.column(), null);
        SearchResult rows = index.search(SearchRequest.of(any).countsOfEverything());
        Condition condition = measured.condition();
        return condition == null || rows.total() == 0
                ? "没有一张表有名称含“%s”的数值列。".formatted(measured.column())
                : "名称含“%s”的数值列有 %d 行，但没有一行的数满足 %s（单位不同的不相比）。%s"
                        .formatted(
                                measured.column(),
                                rows.total(),
                                condition.written(),
                                condition.advice());
    }

    private Diagnostic remark(Selection selection) {
        String value =
                selection.included().stream()
                        .filter(typed::contains)
                        .max(Comparator.comparingInt(String::length))
                        .orElse(FieldValues.written(selection));
        String name =
                FieldName.of(selection.dimension())
                        .map(FieldName::shown)
                        .orElse(selection.dimension().label());
        return remark(value, "没有内容的“%s”是“%s”%s。".formatted(name, value, near(selection, value)));
    }

    private Diagnostic remark(String value, String message) {
        int start = typed.indexOf(value);
        if (start < 0) {
            return Diagnostic.general(Severity.WARNING, Stage.QUERY, message);
        }
        int end = Math.min(typed.length(), start + value.length());
        return new Diagnostic(Severity.WARNING, Stage.QUERY, new Span(start, end), message);
    }

    private String near(Selection selection, String value) {
        Dimension dimension = selection.dimension();
        String elsewhere = elsewhere(dimension, value);
        if (!elsewhere.isEmpty()) {
            return elsewhere;
        }
        List<String> labels = labels(dimension);
        List<String> near = dimension.isYear() ? nearYears(value, labels) : alike(value, labels);
        String advice = dimension == Dimension.REPORT ? "；按题名查请用“标题:”" : "";
        if (!near.isEmpty()) {
            return "，相近的有" + listed(near) + advice;
        }
        return labels.isEmpty() ? advice : "，有的是" + listed(labels) + "等" + advice;
    }

    /** 城市:义乌 asks for 区县:义乌市: the same name is a place of another level. */
    private String elsewhere(Dimension asked, String value) {
        if (!PLACES.contains(asked)) {
            return "";
        }
        for (Dimension other : PLACES) {
            List<String> same =
                    other == asked
                            ? List.of()
                            : labels(other).stream().filter(l -> isSamePlace(value, l)).toList();
            if (!same.isEmpty()) {
                String name = FieldName.of(other).map(FieldName::shown).orElse(other.label());
                return "，有的是“%s:%s”".formatted(name, same.getFirst());
            }
        }
        return "";
    }

    /** Whether two names differ in no more than the word for what the place is. */
    private static boolean isSamePlace(String one, String other) {
        String longer = one.length() > other.length() ? one : other;
        String shorter = longer.equals(one) ? other : one;
        return longer.equals(shorter)
                || longer.length() == shorter.length() + 1
                        && longer.startsWith(shorter)
                        && "市区县旗省".indexOf(longer.charAt(shorter.length())) >= 0;
    }

    private static String listed(List<String> labels) {
        return labels.stream().limit(MOST_NEAR).collect(Collectors.joining("、"));
    }

    /** The values that units have, the most frequent first. */
    private List<String> labels(Dimension dimension) {
        FacetRequest facet = FacetRequest.first(dimension, MOST_VALUES);
        SearchRequest everything =
                new SearchRequest(
                        new QueryNode.All(),
                        List.of(),
                        false,
                        true,
                        Sort.POSITION,
                        1,
                        0,
                        List.of(facet));
        return index.search(everything).facets().getFirst().values().stream()
                .map(FacetValue::label)
                .toList();
    }

    private static List<String> nearYears(String value, List<String> years) {
        if (!value.matches("[0-9]{4}")) {
            return List.of();
        }
        int wanted = Integer.parseInt(value);
        return years.stream()
                .filter(year -> year.matches("[0-9]{4}"))
                .sorted(Comparator.comparingInt(year -> Math.abs(Integer.parseInt(year) - wanted)))
                .limit(MOST_NEAR)
                .sorted()
                .toList();
    }

    /**
     * Those that share at least half of the characters with what was typed, the most alike first.
     */
    private static List<String> alike(String value, List<String> labels) {
        return labels.stream()
                .filter(label -> alike(value, label) >= 0.5)
                .sorted(Comparator.comparingDouble(label -> -alike(value, label)))
                .limit(MOST_NEAR)
                .toList();
    }

    /** The characters that two names share, as a share of those of the shorter one. */
    private static double alike(String value, String label) {
        Set<Integer> typed = Folding.query(value).codePoints().boxed().collect(Collectors.toSet());
        Set<Integer> other = Folding.query(label).codePoints().boxed().collect(Collectors.toSet());
        int all = Math.min(typed.size(), other.size());
        typed.retainAll(other);
        return all == 0 ? 0 : (double) typed.size() / all;
    }
}
