package wenlan.http;

import wenlan.document.Diagnostic;
import wenlan.document.Severity;
import wenlan.document.Stage;
import wenlan.query.QueryReader;
import wenlan.query.ReadQuery;
import wenlan.query.ReadingAids;
import wenlan.search.FacetRequest;
import wenlan.search.MeasureKey;
import wenlan.search.QueryNode;
import wenlan.search.SearchRequest;
import wenlan.search.Selection;
import wenlan.search.Sort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A search as it was asked for by URL.
 *
 * @param typed what the person typed
 * @param query what was made of it
 * @param selections what was chosen in each dimension
 * @param exactOnly whether only hits count that hold each term as typed
 * @param setAside whether set-aside units were asked for
 * @param diagnostics remarks on the query, and on parameters that do not exist
 */
record SearchQuestion(
        String typed,
        ReadQuery query,
        List<Selection> selections,
        boolean exactOnly,
        boolean setAside,
        List<Diagnostic> diagnostics) {
    /** Longest query, in characters (code points). */
    static final int LONGEST_QUERY = 10_000;

    private static final int MOST_REMARKS = 20;

    private static final Map<String, Boolean> MATCHES = Map.of("auto", false, "exact", true);

    private static final Map<String, Sort> SORTS =
            Arrays.stream(Sort.values()).collect(Collectors.toMap(Sort::label, s -> s));

    static final Diagnostic NO_MEASURE =
            Diagnostic.general(Severity.WARNING, Stage.QUERY, "检索里没有“列:…”条件，没有数值可排，仍按相关度排列。");

    /** Whether an order of figures is asked for where the query asks for none. */
    static boolean isUnmeasured(Sort sort, SearchQuestion question) {
        return sort.isByMeasure() && MeasureKey.conditions(question.condition()).isEmpty();
    }

    /** The order that is asked for. */
    static Sort sort(Parameters parameters, Sort otherwise) {
        return parameters.choice("sort", SORTS, otherwise);
    }

    /** Reads the parameters that all searches share; {@code others} are known besides them. */
    static SearchQuestion read(Parameters parameters, QueryReader queries, Set<String> others) {
        return read(parameters, queries, others, typed -> typed);
    }

    /**
     * The same where not all that was typed is looked for.
     *
     * @param part gives that part of it, which stands where it stood
     */
    static SearchQuestion read(
            Parameters parameters,
            QueryReader queries,
            Set<String> others,
            UnaryOperator<String> part) {
        String typed = typed(parameters);
        ReadQuery query = queries.read(part.apply(typed), aids(parameters));
        List<Diagnostic> diagnostics = new ArrayList<>(query.diagnostics());
        diagnostics.addAll(unknown(parameters, others));
        return new SearchQuestion(
                typed,
                query,
                SelectionReader.read(parameters),
                parameters.choice("match", MATCHES, false),
                parameters.flag("setAside"),
                List.copyOf(diagnostics));
    }

    /** The same with more remarks. */
    SearchQuestion with(List<Diagnostic> remarks) {
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.addAll(remarks);
        return new SearchQuestion(typed, query, selections, exactOnly, setAside, List.copyOf(all));
    }

    /** What may be done beyond what was typed; everything, unless it is switched off. */
    static ReadingAids aids(Parameters parameters) {
        Map<String, Boolean> switches = Map.of("true", true, "false", false);
        return new ReadingAids(
                parameters.choice("synonyms", switches, true),
                parameters.choice("corrections", switches, true));
    }

    /** What was typed, unless it is too long. */
    static String typed(Parameters parameters) {
        String typed = parameters.text("q");
        int length = typed.codePointCount(0, typed.length());
        if (length > LONGEST_QUERY) {
            throw new ProblemException(
                    new Problem(
                            414,
                            "查询有 %d 个字，最多 %d 个；请缩短后再查。".formatted(length, LONGEST_QUERY),
                            Map.of("parameter", "q", "allowed", LONGEST_QUERY)));
        }
        return typed;
    }

    /** What a text must match, and what is marked in it. */
    QueryNode condition() {
        return exactOnly ? query.node().asTyped() : query.node();
    }

    SearchRequest request(Sort sort, int page, int size, List<FacetRequest> facets) {
        return new SearchRequest(
                query.node(), selections, exactOnly, setAside, sort, page, size, facets);
    }

    /** A misspelt filter would otherwise be missed in silence; a foreign one must do no harm. */
    private static List<Diagnostic> unknown(Parameters parameters, Set<String> others) {
        Set<String> known =
                new LinkedHashSet<>(List.of("q", "match", "setAside", "synonyms", "corrections"));
        known.addAll(SelectionReader.NAMES);
        known.addAll(others);
        List<String> unknown =
                parameters.names().stream().filter(name -> !known.contains(name)).toList();
        int named = unknown.size() <= MOST_REMARKS ? unknown.size() : MOST_REMARKS - 1;
        List<Diagnostic> remarks = new ArrayList<>();
        unknown.stream().limit(named).forEach(name -> remarks.add(remark(name, known)));
        if (named < unknown.size()) {
            remarks.add(remark("另有 %d 个参数也不存在，未加理会。".formatted(unknown.size() - named)));
        }
        return remarks;
    }

    private static Diagnostic remark(String name, Set<String> known) {
        String advice = NearestName.of(name, known).map(n -> "；是不是 " + n + "？").orElse("。");
        return remark("没有参数“" + Excerpts.shortened(name) + "”，未加理会" + advice);
    }

    private static Diagnostic remark(String message) {
        return Diagnostic.general(Severity.WARNING, Stage.QUERY, message);
    }
}
