package wenlan.http;

import io.javalin.http.Context;
import io.javalin.http.Header;

import org.jspecify.annotations.Nullable;

import wenlan.catalogue.TableEntry;
import wenlan.catalogue.TableQuestion;
import wenlan.cite.Csv;
import wenlan.document.Diagnostic;
import wenlan.document.Report;
import wenlan.document.Severity;
import wenlan.document.Stage;
import wenlan.document.Table;
import wenlan.query.ReadQuery;
import wenlan.query.UnknownValues;
import wenlan.search.IndexedUnit;
import wenlan.search.Matcher;
import wenlan.tables.BrokenSeries;
import wenlan.tables.RowChoice;
import wenlan.tables.TypedTable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Lists the tables of the corpus and gives one as data or as a file. */
final class TableEndpoint {
    private static final int LAST_PAGE = 999_999_999;
    private static final int USUAL_SIZE = 20;
    private static final int LARGEST_SIZE = 1000;
    private static final int MOST_COLUMNS = 1000;
    private static final Map<String, Boolean> ORDERS = Map.of("asc", false, "desc", true);
    private static final Set<String> OWN_PARAMETERS = Set.of("page", "size", "chartable");

    private final Access access;
    private final TypedTables typed = new TypedTables();

    TableEndpoint(Access access) {
        this.access = access;
    }

    void list(Context context) {
        long began = System.nanoTime();
        Parameters parameters = Access.parameters(context);
        List<TableEntry> all = access.tables();
        SearchQuestion question =
                SearchQuestion.read(parameters, access.queries(), OWN_PARAMETERS)
                        .with(
                                Stream.concat(
                                                LeftOut.notYet(access.tablesRead()).stream(),
                                                LeftOut.tables(access.tablesLeftOut()).stream())
                                        .toList());
        int page = parameters.number("page", 1, LAST_PAGE, 1);
        int size = parameters.number("size", 1, LARGEST_SIZE, USUAL_SIZE);
        Optional<Boolean> chartable =
                parameters.choice(
                        "chartable",
                        Map.of("true", Optional.of(true), "false", Optional.of(false)),
                        Optional.empty());
        TableQuestion tables =
                new TableQuestion(
                        question.condition(), question.selections(), chartable.orElse(null));
        TableQuestion.Found found = tables.found(all);
        if (found.matching().isEmpty()) {
            question =
                    question.with(
                            UnknownValues.remarks(
                                    question.typed(), question.query().node(), access.index()));
        }
        List<TableEntry> admitted = tables.admitted(found.matching());
        Matcher matcher = new Matcher(found.node());
        Access.answer(
                context,
                new TableListView(
                        QueryView.of(question.typed(), question.query(), question.diagnostics()),
                        admitted.size(),
                        page,
                        size,
                        found.relaxed(),
                        admitted.stream()
                                .skip((page - 1L) * size)
                                .limit(size)
                                .map(entry -> TableListView.Item.of(entry, matcher))
                                .toList(),
                        tables.facets(found.matching()),
                        SearchEndpoint.since(began)));
    }

    void table(Context context) {
        Access.answer(context, view(context));
    }

    void json(Context context) {
        TableView view = view(context);
        attach(context, view, "json");
        Access.answer(context, view);
    }

    void csv(Context context) {
        TableView view = view(context);
        attach(context, view, "csv");
        context.contentType(Csv.MEDIA_TYPE).result(TableFiles.csv(view));
    }

    void xlsx(Context context) {
        TableView view = view(context);
        attach(context, view, "xlsx");
        String address = Quotations.site(context) + "/tables/" + context.pathParam("id");
        context.contentType(TableFiles.XLSX).result(TableFiles.xlsx(view, address));
    }

    private static void attach(Context context, TableView table, String ending) {
        context.header(Header.CACHE_CONTROL, "no-cache")
                .header(Header.CONTENT_DISPOSITION, Attachment.ofTable(table, ending));
    }

    private TableView view(Context context) {
        Parameters parameters = Access.parameters(context);
        String typed = SearchQuestion.typed(parameters);
        FoundTable found = found(context.pathParam("id"));
        RowChoice choice = choice(parameters);
        return TableView.of(
                found, choice, marker(typed, parameters), remarks(choice, found.typed()));
    }

    private static RowChoice choice(Parameters parameters) {
        Integer column =
                parameters.text("sort").isEmpty()
                        ? null
                        : parameters.number("sort", 0, MOST_COLUMNS, 0);
        return new RowChoice(
                parameters.text("filter"), column, parameters.choice("order", ORDERS, false));
    }

    private static List<Diagnostic> remarks(RowChoice choice, TypedTable table) {
        Integer column = choice.column();
        int columns = table.columns().size();
        return column == null || column < columns
                ? List.of()
                : List.of(
                        Diagnostic.general(
                                Severity.WARNING,
                                Stage.QUERY,
                                "这张表只有 %d 列，没有可排序的第 %d 列，仍按原来的次序。".formatted(columns, column + 1)));
    }

    private @Nullable Matcher marker(String typed, Parameters parameters) {
        if (typed.isEmpty()) {
            return null;
        }
        ReadQuery query = access.queries().read(typed, SearchQuestion.aids(parameters));
        return new Matcher(query.node());
    }

    /**
     * The table of an id, or that which a unit is part of: a link to any row leads to its table.
     */
    private FoundTable found(String id) {
        Optional<IndexedUnit> unit = access.index().unit(id);
        String report = unit.map(one -> one.report().id()).orElseThrow(() -> notFound(id));
        String wanted = unit.map(one -> one.unit().table()).orElse(id);
        Report whole = access.report(report).annotated().report();
        Table table =
                whole.tables().stream()
                        .filter(one -> one.id().equals(wanted))
                        .findFirst()
                        .orElseThrow(() -> notFound(id));
        return new FoundTable(
                whole,
                table,
                BrokenSeries.heeded(typed.of(table, year(whole)), whole.notes(table)));
    }

    private static @Nullable Integer year(Report report) {
        String published = report.metadata().published();
        return published == null ? null : Integer.valueOf(published.substring(0, 4));
    }

    private static ProblemException notFound(String id) {
        return ProblemException.notFound("没有编号为“%s”的表格。".formatted(Excerpts.shortened(id)));
    }
}
