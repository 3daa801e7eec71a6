package wenlan.http;

import io.javalin.http.Context;

import org.jspecify.annotations.Nullable;

import wenlan.catalogue.TableCatalogue;
import wenlan.catalogue.TableEntry;
import wenlan.search.Matcher;
import wenlan.search.QueryNode;
import wenlan.search.Selection;
import wenlan.search.UnitContext;
import wenlan.tables.Condition;
import wenlan.tables.ConditionReader;
import wenlan.tables.Statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Lists the figures that tables state of one thing: 渔船数, 渠长 >100里. */
final class IndicatorEndpoint {
    private static final int LAST_PAGE = 999_999_999;
    private static final int USUAL_SIZE = 50;
    private static final int LARGEST_SIZE = 500;
    private static final Set<String> OWN_PARAMETERS = Set.of("sort", "order", "page", "size");

    private static final Map<String, By> ORDERS =
            Map.of("subject", By.SUBJECT, "year", By.YEAR, "value", By.VALUE);

    /** The field of columns, which the main box has; here columns are asked for anyway. */
    private static final Pattern FIELD =
            Pattern.compile("^\\s*(?:列名?|col(?:umn)?)[:：]\\s*", Pattern.CASE_INSENSITIVE);

    private static final Map<String, Boolean> DIRECTIONS = Map.of("asc", false, "desc", true);

    private enum By {
        SUBJECT,
        YEAR,
        VALUE;

        Comparator<TableEntry.Stated> order(boolean descending) {
            Comparator<TableEntry.Stated> ascending =
                    switch (this) {
                        case YEAR -> (one, other) -> 0;
                        case SUBJECT ->
                                comparing(Statement::measure)
                                        .thenComparing(comparing(Statement::subject));
                        case VALUE ->
                                comparing(s -> s.quantity().base())
                                        .thenComparing(comparing(s -> s.quantity().plainValue()));
                    };
            return (descending ? ascending.reversed() : ascending).thenComparing(years(descending));
        }

        /** What is of no year stands last in either direction. */
        private static Comparator<TableEntry.Stated> years(boolean descending) {
            Comparator<Integer> years = Comparator.naturalOrder();
            return Comparator.comparing(
                    stated -> stated.statement().year(),
                    Comparator.nullsLast(descending ? years.reversed() : years));
        }

        private static <T extends Comparable<T>> Comparator<TableEntry.Stated> comparing(
                Function<Statement, T> key) {
            return Comparator.comparing(stated -> key.apply(stated.statement()));
        }
    }

    private final Access access;
    private final TableCatalogue catalogue;

    IndicatorEndpoint(Access access, TableCatalogue catalogue) {
        this.access = access;
        this.catalogue = catalogue;
    }

    void list(Context context) {
        long began = System.nanoTime();
        Parameters parameters = Access.parameters(context);
        SearchQuestion question =
                SearchQuestion.read(
                        parameters, access.queries(), OWN_PARAMETERS, IndicatorEndpoint::about);
        Condition comparison = ConditionReader.read(question.typed()).condition();
        Comparator<TableEntry.Stated> order =
                parameters
                        .choice("sort", ORDERS, By.SUBJECT)
                        .order(parameters.choice("order", DIRECTIONS, false));
        List<TableEntry.Stated> found =
                stated(question, comparison).stream()
                        .filter(
                                one ->
                                        comparison == null
                                                || comparison.admits(one.statement().quantity()))
                        .sorted(order)
                        .toList();
        int page = parameters.number("page", 1, LAST_PAGE, 1);
        int size = parameters.number("size", 1, LARGEST_SIZE, USUAL_SIZE);
        Access.answer(
                context,
                new IndicatorView(
                        QueryView.of(question.typed(), question.query(), question.diagnostics()),
                        IndicatorView.Asked.of(comparison),
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

    /** What was typed without the condition, at its place. */
    private static String about(String typed) {
        ConditionReader.Typed read = ConditionReader.read(typed);
        String about = FIELD.matcher(read.about()).replaceFirst("");
        return " ".repeat(typed.indexOf(about)) + about;
    }

    private static int count(
            List<TableEntry.Stated> found, Function<TableEntry.Stated, Object> part) {
        return (int) found.stream().map(part).distinct().count();
    }

    /**
     * The figures whose column or row is named so; where there are none, those of tables whose
     * caption and headings say the rest of what was asked for. A condition alone asks for all that
     * meet it, nothing at all for none.
     */
    private List<TableEntry.Stated> stated(
            SearchQuestion question, @Nullable Condition comparison) {
        QueryNode about = question.condition();
        if (about instanceof QueryNode.All && comparison == null) {
            return List.of();
        }
        Matcher matcher = new Matcher(about);
        List<TableEntry.Stated> named = new ArrayList<>();
        List<TableEntry.Stated> around = new ArrayList<>();
        for (TableEntry table : access.tables(catalogue)) {
            for (TableEntry.Stated stated : table.stated()) {
                Statement statement = stated.statement();
                String own = UnitContext.text(List.of(statement.measure(), statement.subject()));
                if (!question.selections().stream().allMatch(s -> admits(s, stated))) {
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
