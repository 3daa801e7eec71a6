package wenlan.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Set-aside units are hits when they are asked for or when nothing else matches. */
public final class SetAsideRule {
    private SetAsideRule() {}

    /** What is searched for in the end: fewer words, or set-aside units, where nothing matches. */
    public static SearchRequest searched(SearchIndex index, SearchRequest request) {
        Answer answer = Answer.to(request, index);
        boolean onlySetAside = answer.result().total() == 0 && answer.result().setAsideTotal() > 0;
        return onlySetAside ? answer.request().withSetAside() : answer.request();
    }

    /** The answer to {@code request}, with set-aside units where only they match. */
    public static Answer search(SearchIndex index, SearchRequest request) {
        Answer answer = Answer.to(request, index);
        SearchResult usual = answer.result();
        if (request.setAside() || usual.total() > 0 || usual.setAsideTotal() == 0) {
            return answer;
        }
        SearchResult all = index.search(answer.request().withSetAside());
        SearchResult merged =
                new SearchResult(
                        all.total(),
                        all.totalReports(),
                        all.setAsideTotal(),
                        all.hits(),
                        merged(usual.facets(), all.facets()));
        return new Answer(
                answer.request(),
                merged,
                answer.relaxed(),
                answer.complete(),
                answer.doubtful(),
                answer.words());
    }

    private static List<Facet> merged(List<Facet> usual, List<Facet> all) {
        List<Facet> merged = new ArrayList<>(all.size());
        for (int at = 0; at < all.size(); at++) {
            merged.add(merged(usual.get(at), all.get(at)));
        }
        return merged;
    }

    /**
     * In a dimension with a selection, other values may well have hits that are not set aside; once
     * chosen they show those alone, so those alone are counted.
     */
    private static Facet merged(Facet usual, Facet all) {
        if (usual.values().stream().noneMatch(value -> value.count() > 0)) {
            return all;
        }
        Map<String, FacetValue> withSetAside =
                all.values().stream()
                        .collect(Collectors.toMap(FacetValue::value, Function.identity()));
        List<FacetValue> values =
                usual.values().stream()
                        .map(v -> v.count() > 0 ? v : withSetAside.getOrDefault(v.value(), v))
                        .toList();
        return new Facet(usual.dimension(), values, usual.more(), usual.missing());
    }
}
