package wenlan.http;

import io.javalin.http.Context;

import wenlan.search.Matcher;
import wenlan.search.QueryNode;
import wenlan.search.Selection;
import wenlan.search.UnitContext;
import wenlan.tables.Comparison;
import wenlan.tables.Statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Lists the figures that tables state of one thing: 企业数, 投资金额 >100亿. */
final class IndicatorEndpoint {
    private static final int LAST_PAGE = 999_999_999;
    private static final int USUAL_SIZE = 50;
    private static final int LARGEST_SIZE = 500;
    private static final Set<String> OWN_PARAMETERS = Set.of("sort", "order", "page", "size");

    private static final Comparator<TableEntry.Stated> BY_YEAR =
            Comparator.comparing(
                    stated -> stated.statement().year(),
                    Comparator.nullsLast(Comparator.<Integer>naturalOrder()));

    /** Figures of one base stand together; within it they are compared without number words. */
    private static final Comparator<TableEntry.Stated> BY_VALUE =
            Comparator.<TableEntry.Stated, String>comparing(stated -> stated.statement().base())
                    .thenComparing(stated -> stated.statement().plainValue());

    private static final Comparator<TableEntry.Stated> BY_SUBJECT =
            Comparator.<TableEntry.Stated, String>comparing(stated -> stated.statement().measure())
                    .thenComparing(stated -> stated.statement().subject())
                    .thenComparing(BY_YEAR);

    private static final Map<String, Comparator<TableEntry.Stated>> ORDERS =
            Map.of("subject", BY_SUBJECT, "year", BY_YEAR, "value", BY_VALUE);

    private static final Map<String, Boolean> DIRECTIONS = Map.of("asc", false, "desc", true);

    private final Access access;
    private final TableCatalogue catalogue;

    IndicatorEndpoint(Access access, TableCatalogue catalogue) {
        this.access = access;
        this.catalogue = catalogue;
    }

    void list(Context context) {
        long began = System.nanoTime();
        Parameters parameters = Access.parameters(context);
        SearchQuestion question = SearchQuestion.read(parameters, access.queries(), OWN_PARAMETERS);
        Comparison.Typed typed = Comparison.read(question.typed());
        Comparison comparison = typed.comparison();
        QueryNode about =
                comparison == null
                        ? question.query().node()
                        : access.queries()
                                .read(typed.about(), SearchQuestion.aids(parameters))
                                .node();
        boolean descending = parameters.choice("order", DIRECTIONS, false);
        Comparator<TableEntry.Stated> order = parameters.choice("sort", ORDERS, BY_SUBJECT);
        List<TableEntry.Stated> found =
                stated(about, question.selections()).stream()
                        .filter(one -> comparison == null || comparison.admits(one.statement()))
                        .sorted(descending ? order.reversed() : order)
                        .toList();
        int page = parameters.number("page", 1, LAST_PAGE, 1);
        int size = parameters.number("size", 1, LARGEST_SIZE, USUAL_SIZE);
        Access.answer(
                context,
                new IndicatorView(
                        QueryView.of(question.typed(), question.query(), question.diagnostics()),
                        IndicatorView.Condition.of(comparison),
                        found.size(),
                        count(found, one -> one.row().unit().table()),
                        count(found, one -> one.row().report().id()),
                        page,
                        size,
                        found.stream()
                                .skip((page - 1L) * size)
                                .limit(size)
                                .map(IndicatorView.Fact::of)
                                .toList(),
                        SearchEndpoint.since(began)));
    }

    private static int count(
            List<TableEntry.Stated> found, Function<TableEntry.Stated, Object> part) {
        return (int) found.stream().map(part).distinct().count();
    }

    /**
     * The figures whose column or row is named so; where there are none, those of tables whose
     * caption and headings say the rest of what was asked for.
     */
    private List<TableEntry.Stated> stated(QueryNode about, List<Selection> selections) {
        if (about instanceof QueryNode.All) {
            return List.of();
        }
        Matcher matcher = new Matcher(about);
        List<TableEntry.Stated> named = new ArrayList<>();
        List<TableEntry.Stated> around = new ArrayList<>();
        for (TableEntry table : access.tables(catalogue)) {
            for (TableEntry.Stated stated : table.stated()) {
                Statement statement = stated.statement();
                String own = UnitContext.text(List.of(statement.measure(), statement.subject()));
                if (!selections.stream().allMatch(s -> admits(s, stated))) {
                    continue;
                }
                if (matcher.match(own, "").matched()) {
                    named.add(stated);
                } else if (matcher.match(own, table.surroundings()).matched()) {
                    around.add(stated);
                }
            }
        }
        return named.isEmpty() ? around : named;
    }

    private static boolean admits(Selection selection, TableEntry.Stated stated) {
        List<String> values = selection.dimension().values(stated.row());
        return !selection.rejects(values) && selection.admits(values);
    }
}
