package wenlan.query;

import wenlan.document.Diagnostic;
import wenlan.document.Severity;
import wenlan.document.Stage;
import wenlan.search.Dimension;
import wenlan.search.NamedPlace;
import wenlan.search.QueryNode;
import wenlan.search.SearchIndex;
import wenlan.search.SearchRequest;
import wenlan.search.Selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A place that is chosen means passages that name it, and a report about that one place names it in
 * few of them. Where nothing is found so, the reports about the city may well have what is wanted,
 * or those with the place in their title.
 */
public final class PlaceOfReports {
    private static final Set<Dimension> PLACES =
            EnumSet.of(Dimension.CITY, Dimension.DISTRICT, Dimension.PROVINCE);

    private static final String CITY =
            FieldName.of(Dimension.REPORT_CITY).map(FieldName::shown).orElseThrow();

    private static final String TITLE = FieldName.of(NamedPlace.TITLE).shown();

    private PlaceOfReports() {}

    /** Advice on a search that found nothing; none where there would be nothing either. */
    public static Optional<Diagnostic> advice(SearchRequest request, SearchIndex index) {
        List<Selection> places =
                Stream.concat(request.selections().stream(), chosen(request.query()))
                        .filter(PlaceOfReports::isPlace)
                        .toList();
        if (places.size() != 1) {
            return Optional.empty();
        }
        String place = shortest(places.getFirst());
        if (places.getFirst().dimension() == Dimension.CITY) {
            int found = found(request, PlaceOfReports::ofReports, index);
            if (found > 0) {
                return said(
                        "没有提到“%s”的命中；关于%s的报告里有 %d 处，可改用“%s:%s”。", place, place, found, CITY, place);
            }
        }
        QueryNode title = new QueryNode.In(NamedPlace.TITLE, place, List.of());
        int found = found(request, selection -> title, index);
        return found == 0
                ? Optional.empty()
                : said("没有提到“%s”的命中；标题写着它的报告里有 %d 处，可改用“%s:%s”。", place, found, TITLE, place);
    }

    private static Optional<Diagnostic> said(String message, Object... values) {
        return Optional.of(
                Diagnostic.general(Severity.INFO, Stage.QUERY, message.formatted(values)));
    }

    /**
     * What is chosen for all hits alike; a choice beside others is not the one that found nothing.
     */
    private static Stream<Selection> chosen(QueryNode node) {
        if (node instanceof QueryNode.Chosen chosen) {
            return Stream.of(chosen.selection());
        }
        return node instanceof QueryNode.And and
                ? and.nodes().stream().flatMap(PlaceOfReports::chosen)
                : Stream.empty();
    }

    private static boolean isPlace(Selection selection) {
        return PLACES.contains(selection.dimension()) && !selection.included().isEmpty();
    }

    /** 西安 and 西安市 are asked for together. */
    private static String shortest(Selection selection) {
        return selection.included().stream()
                .min(Comparator.comparingInt(String::length))
                .orElseThrow();
    }

    /** How much is found with something else instead of the place. */
    private static int found(
            SearchRequest request, Function<Selection, QueryNode> instead, SearchIndex index) {
        List<QueryNode> nodes = new ArrayList<>(List.of(replaced(request.query(), instead)));
        List<Selection> others = new ArrayList<>();
        for (Selection selection : request.selections()) {
            if (isPlace(selection)) {
                nodes.add(instead.apply(selection));
            } else {
                others.add(selection);
            }
        }
        return index.search(
                        new SearchRequest(
                                nodes.size() == 1 ? nodes.getFirst() : new QueryNode.And(nodes),
                                others,
                                request.exactOnly(),
                                request.setAside(),
                                request.sort(),
                                1,
                                0,
                                List.of()))
                .total();
    }

    private static QueryNode replaced(QueryNode node, Function<Selection, QueryNode> instead) {
        if (node instanceof QueryNode.Chosen chosen && isPlace(chosen.selection())) {
            return instead.apply(chosen.selection());
        }
        return node instanceof QueryNode.And and
                ? new QueryNode.And(and.nodes().stream().map(n -> replaced(n, instead)).toList())
                : node;
    }

    private static QueryNode ofReports(Selection selection) {
        return new QueryNode.Chosen(
                new Selection(
                        Dimension.REPORT_CITY,
                        selection.included(),
                        selection.ranges(),
                        selection.excluded()));
    }
}
