package wenlan.http;

import io.javalin.http.Context;

import wenlan.document.SourceText;
import wenlan.document.StoredReport;
import wenlan.query.ReadQuery;

/** Lists reports and gives one report in the forms that a reader needs. */
final class ReportEndpoint {
    private static final int LAST_PAGE = 999_999_999;
    private static final int USUAL_SIZE = 20;
    private static final int LARGEST_SIZE = 100;

    private static final int LAST_LINE = 999_999_999;

    /** Most lines of a source in one answer. */
    static final int MOST_LINES = 2000;

    private final Access access;

    ReportEndpoint(Access access) {
        this.access = access;
    }

    void list(Context context) {
        Parameters parameters = Access.parameters(context);
        int page = parameters.number("page", 1, LAST_PAGE, 1);
        int size = parameters.number("size", 1, LARGEST_SIZE, USUAL_SIZE);
        Access.answer(context, ReportListView.of(access.index().reports(page, size), page, size));
    }

    void report(Context context) {
        Access.answer(context, ReportView.of(stored(context)));
    }

    void content(Context context) {
        Parameters parameters = Access.parameters(context);
        String typed = SearchQuestion.typed(parameters);
        StoredReport stored = stored(context);
        ReadQuery query = access.queries().read(typed, SearchQuestion.aids(parameters));
        Access.answer(
                context,
                ContentMaker.of(
                        stored.annotated(),
                        query.node(),
                        QueryView.of(typed, query, query.diagnostics())));
    }

    void structure(Context context) {
        Access.answer(context, StructureView.of(stored(context)));
    }

    void source(Context context) {
        Parameters parameters = Access.parameters(context);
        SourceText source = stored(context).annotated().report().source();
        int last = source.lines().count();
        int from = parameters.number("from", 1, last, 1);
        int to = parameters.number("to", from, LAST_LINE, last);
        int bounded = (int) Math.min(Math.min(to, last), from + (MOST_LINES - 1L));
        Access.answer(context, SourceView.of(source, from, bounded));
    }

    void unit(Context context) {
        Access.answer(context, UnitView.of(access.unit(context.pathParam("id"))));
    }

    private StoredReport stored(Context context) {
        return access.report(context.pathParam("id"));
    }
}
