package wenlan.http;

import io.javalin.http.Context;
import io.javalin.http.Header;

import wenlan.cite.Csv;
import wenlan.search.Concordance;
import wenlan.search.Concordance.Grouping;
import wenlan.search.Concordance.Order;
import wenlan.search.IndexStatus;
import wenlan.search.SearchIndex;
import wenlan.search.SearchRequest;
import wenlan.search.SetAsideRule;
import wenlan.search.Sort;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every occurrence of a query in a line of its own, with what stands before and behind it. */
final class ConcordanceEndpoint {
    private static final int LAST_PAGE = 999_999_999;
    private static final int USUAL_SIZE = 100;
    private static final int LARGEST_SIZE = 1000;
    private static final int USUAL_WIDTH = 30;
    private static final int LARGEST_WIDTH = 200;
    private static final Map<String, Order> ORDERS =
            Map.of(
                    "position", Order.POSITION,
                    "left", Order.LEFT,
                    "right", Order.RIGHT,
                    "report", Order.REPORT);
    private static final Map<String, Grouping> GROUPINGS =
            Map.of(
                    "none", Grouping.NONE,
                    "report", Grouping.REPORT,
                    "form", Grouping.FORM,
                    "left", Grouping.LEFT,
                    "right", Grouping.RIGHT);
    private static final Set<String> OWN_PARAMETERS =
            Set.of("sort", "group", "width", "page", "size");

    /** Queries whose places are kept, and units that they are kept of. */
    private static final int KEPT = 4;

    private static final int KEPT_UNITS = 20_000;

    private final Access access;
    private final Map<Asked, List<Concordance.Place>> known =
            new LinkedHashMap<>(KEPT, 0.75f, true);

    /** A search of an index as it was. */
    private record Asked(SearchRequest request, IndexStatus status) {}

    ConcordanceEndpoint(Access access) {
        this.access = access;
    }

    void list(Context context) {
        long began = System.nanoTime();
        Parameters parameters = Access.parameters(context);
        SearchQuestion question = SearchQuestion.read(parameters, access.queries(), OWN_PARAMETERS);
        Concordance concordance = concordance(question, parameters);
        int page = parameters.number("page", 1, LAST_PAGE, 1);
        int size = parameters.number("size", 1, LARGEST_SIZE, USUAL_SIZE);
        Access.answer(
                context,
                new ConcordanceView(
                        QueryView.of(question.typed(), question.query(), question.diagnostics()),
                        concordance.lines().size(),
                        concordance.units(),
                        concordance.reports(),
                        page,
                        size,
                        concordance.groups(),
                        concordance.lines().stream()
                                .skip((page - 1L) * size)
                                .limit(size)
                                .map(line -> ConcordanceView.Line.of(line, question.typed()))
                                .toList(),
                        SearchEndpoint.since(began)));
    }

    void csv(Context context) {
        Parameters parameters = Access.parameters(context);
        SearchQuestion question = SearchQuestion.read(parameters, access.queries(), OWN_PARAMETERS);
        StringBuilder lines = new StringBuilder(Csv.MARK);
        lines.append(Csv.row(List.of("左文", "关键词", "右文", "报告", "发布日期", "文件", "行", "类型", "链接")));
        String site = Quotations.site(context);
        for (Concordance.Line line : concordance(question, parameters).lines()) {
            lines.append(
                    Csv.row(
                            List.of(
                                    line.left(),
                                    line.keyword(),
                                    line.right(),
                                    line.unit().report().title(),
                                    String.valueOf(
                                            line.unit().report().published() == null
                                                    ? ""
                                                    : line.unit().report().published()),
                                    line.unit().file(),
                                    Integer.toString(line.unit().lines().start()),
                                    line.unit().unit().kind().label(),
                                    site
                                            + PlaceView.href(
                                                    line.unit().report().id(),
                                                    line.unit().unit().id(),
                                                    ""))));
        }
        RemarkHeader.add(context, question.diagnostics());
        context.contentType(Csv.MEDIA_TYPE)
                .header(Header.CACHE_CONTROL, "no-cache")
                .header(
                        Header.CONTENT_DISPOSITION,
                        Attachment.ofQuery("关键词居中", question.typed(), "concordance", "csv"))
                .result(lines.toString());
    }

    /** All units that match, of whatever number; an empty query has no occurrences. */
    private Concordance concordance(SearchQuestion question, Parameters parameters) {
        SearchIndex index = access.index();
        int width = parameters.number("width", 1, LARGEST_WIDTH, USUAL_WIDTH);
        Order order = parameters.choice("sort", ORDERS, Order.POSITION);
        Grouping grouping = parameters.choice("group", GROUPINGS, Grouping.NONE);
        SearchRequest counted =
                SetAsideRule.searched(index, question.request(Sort.POSITION, 1, 0, List.of()));
        return Concordance.of(places(index, counted), width, order, grouping);
    }

    private int keptUnits() {
        return known.values().stream().mapToInt(List::size).sum();
    }

    /** Sorting anew and turning pages ask for the same places again. */
    private List<Concordance.Place> places(SearchIndex index, SearchRequest request) {
        Asked asked = new Asked(request, index.status());
        synchronized (known) {
            List<Concordance.Place> places = known.get(asked);
            if (places != null) {
                return places;
            }
        }
        List<Concordance.Place> places = Concordance.places(index, request);
        synchronized (known) {
            known.put(asked, places);
            while (known.size() > KEPT || keptUnits() > KEPT_UNITS) {
                known.remove(known.keySet().iterator().next());
            }
        }
        return places;
    }
}
