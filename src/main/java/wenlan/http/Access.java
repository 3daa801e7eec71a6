package wenlan.http;

import io.javalin.http.Context;
import io.javalin.http.Header;

import wenlan.catalogue.Reading;
import wenlan.catalogue.StatedFigure;
import wenlan.catalogue.TableEntry;
import wenlan.document.PlaceTree;
import wenlan.document.ReportLibrary;
import wenlan.document.StoredReport;
import wenlan.query.QueryReader;
import wenlan.search.IndexedUnit;
import wenlan.search.SearchIndex;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What all endpoints need: the portal's parts, or the problem that they are not there. */
final class Access {
    /** Seconds after which a client may ask again for an index that is being built. */
    static final int RETRY_SECONDS = 2;

    private final Portal portal;

    Access(Portal portal) {
        this.portal = portal;
    }

    SearchIndex index() {
        return portal.index().orElseThrow(() -> new ProblemException(noIndex()));
    }

    StoredReport report(String id) {
        index();
        return portal.library()
                .report(id)
                .orElseThrow(
                        () ->
                                ProblemException.notFound(
                                        "没有编号为“%s”的报告。".formatted(Excerpts.shortened(id))));
    }

    ReportLibrary library() {
        return portal.library();
    }

    IndexedUnit unit(String id) {
        return index().unit(id)
                .orElseThrow(
                        () ->
                                ProblemException.notFound(
                                        "没有编号为“%s”的单元。".formatted(Excerpts.shortened(id))));
    }

    LocalDate today() {
        return portal.today();
    }

    List<TableEntry> tables() {
        return portal.catalogues().tables().tables(index(), portal.library());
    }

    /** Number of reports whose tables are not among those. */
    int tablesLeftOut() {
        return portal.catalogues().tables().leftOut(index(), portal.library());
    }

    List<StatedFigure> sentences() {
        return portal.catalogues().sentences().figures(index(), portal.library());
    }

    /** Number of reports whose sentences are not read for those. */
    int sentencesLeftOut() {
        return portal.catalogues().sentences().leftOut(index(), portal.library());
    }

    Reading tablesRead() {
        return portal.catalogues().tables().reading(index());
    }

    Reading sentencesRead() {
        return portal.catalogues().sentences().reading(index());
    }

    /** How far the tables and figures of what is served have been read. */
    Progress catalogued() {
        Reading tables = tablesRead();
        Reading sentences = sentencesRead();
        if (tables.whole() && sentences.whole()) {
            return new Progress(Progress.State.READY, "", tables.total(), tables.total());
        }
        Reading now = tables.whole() ? sentences : tables;
        String what = tables.whole() ? "正在读取各报告句中的数。" : "正在读取各报告的表格和数。";
        return new Progress(Progress.State.UPDATING, what, now.done(), now.total());
    }

    PlaceTree places() {
        return portal.places();
    }

    QueryReader queries() {
        return portal.queries();
    }

    Progress progress() {
        return portal.progress();
    }

    /** Why nothing can be served, and how far the first index has come. */
    Problem noIndex() {
        Progress progress = portal.progress();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("progress", ProgressView.of(progress));
        String detail = progress.message().isEmpty() ? "索引还没有建好，请稍后再试。" : progress.message();
        return new Problem(503, detail, members);
    }

    static Parameters parameters(Context context) {
        return Parameters.parse(context.queryString());
    }

    static void answer(Context context, Object view) {
        context.contentType(Json.MEDIA_TYPE)
                .header(Header.CACHE_CONTROL, "no-cache")
                .result(Json.bytes(view));
    }

    static void answer(Context context, Problem problem) {
        if (problem.status() == 503) {
            context.header(Header.RETRY_AFTER, Integer.toString(RETRY_SECONDS));
        }
        context.status(problem.status())
                .contentType(Problem.MEDIA_TYPE)
                .header(Header.CACHE_CONTROL, "no-store")
                .result(problem.json());
    }
}
