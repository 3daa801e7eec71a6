package wenlan.query;

import wenlan.document.Diagnostic;
import wenlan.document.Severity;
import wenlan.document.Stage;
import wenlan.search.Dimension;
import wenlan.search.QueryNode;
import wenlan.search.SearchIndex;
import wenlan.search.SearchRequest;
import wenlan.search.Selection;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A city that is asked for means passages that name it, and a report about that one city names it
 * in few of them. Where nothing is found so, the reports about it may well have what is wanted.
 */
public final class CityOfReports {
    private static final String FIELD =
            FieldName.of(Dimension.REPORT_CITY).map(FieldName::shown).orElseThrow();

    private CityOfReports() {}

    /** Advice on a search that found nothing; none where there would be nothing either. */
    public static Optional<Diagnostic> advice(SearchRequest request, SearchIndex index) {
        List<String> cities =
                Stream.concat(request.selections().stream(), chosen(request.query()))
                        .filter(CityOfReports::isCity)
                        .map(CityOfReports::shortest)
                        .toList();
        if (cities.size() != 1) {
            return Optional.empty();
        }
        String city = cities.getFirst();
        int found = index.search(ofReports(request)).total();
        String message =
                "没有提到“%s”的命中；关于%s的报告里有 %d 处，可改用“%s:%s”。".formatted(city, city, found, FIELD, city);
        return found == 0
                ? Optional.empty()
                : Optional.of(Diagnostic.general(Severity.INFO, Stage.QUERY, message));
    }

    /**
     * What is chosen for all hits alike; a choice beside others is not the one that found nothing.
     */
    private static Stream<Selection> chosen(QueryNode node) {
        if (node instanceof QueryNode.Chosen chosen) {
            return Stream.of(chosen.selection());
        }
        return node instanceof QueryNode.And and
                ? and.nodes().stream().flatMap(CityOfReports::chosen)
                : Stream.empty();
    }

    private static boolean isCity(Selection selection) {
        return selection.dimension() == Dimension.CITY && !selection.included().isEmpty();
    }

    /** 西安 and 西安市 are asked for together. */
    private static String shortest(Selection selection) {
        return selection.included().stream()
                .min(Comparator.comparingInt(String::length))
                .orElseThrow();
    }

    private static SearchRequest ofReports(SearchRequest request) {
        return new SearchRequest(
                ofReports(request.query()),
                request.selections().stream().map(CityOfReports::ofReports).toList(),
                request.exactOnly(),
                request.setAside(),
                request.sort(),
                1,
                0,
                List.of());
    }

    private static QueryNode ofReports(QueryNode node) {
        if (node instanceof QueryNode.Chosen chosen) {
            return new QueryNode.Chosen(ofReports(chosen.selection()));
        }
        return node instanceof QueryNode.And and
                ? new QueryNode.And(and.nodes().stream().map(CityOfReports::ofReports).toList())
                : node;
    }

    private static Selection ofReports(Selection selection) {
        return isCity(selection)
                ? new Selection(
                        Dimension.REPORT_CITY,
                        selection.included(),
                        selection.ranges(),
                        selection.excluded())
                : selection;
    }
}
