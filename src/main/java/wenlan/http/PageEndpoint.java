package wenlan.http;

import io.javalin.http.Context;
import io.javalin.http.Header;

import wenlan.search.Dimension;
import wenlan.search.QueryNode;
import wenlan.search.SearchIndex;
import wenlan.search.SearchRequest;
import wenlan.search.Selection;
import wenlan.search.Sort;

import java.util.List;
import java.util.Optional;

/**
 * The pages of one report, table or entity, and the files that pages are made of. Each says itself
 * what it does not find; the status says it to programs and caches. While there is no index yet a
 * page is there, and waits.
 */
final class PageEndpoint {
    private final Portal portal;
    private final WebFiles files;

    PageEndpoint(Portal portal, WebFiles files) {
        this.portal = portal;
        this.files = files;
    }

    void report(Context context) {
        String id = context.pathParam("id");
        boolean there = portal.index().map(i -> i.archive(id).isPresent()).orElse(true);
        serve(context, "report.html", there);
    }

    void table(Context context) {
        String id = context.pathParam("id");
        boolean there =
                portal.index()
                        .map(index -> index.unit(id).filter(u -> u.unit().table() != null))
                        .map(Optional::isPresent)
                        .orElse(true);
        serve(context, "table.html", there);
    }

    void entity(Context context) {
        Optional<Dimension> dimension =
                Dimension.of(context.pathParam("dimension")).filter(EntityEndpoint::isEntity);
        String value = context.pathParam("value");
        boolean there =
                portal.index()
                        .map(index -> dimension.filter(d -> holds(index, d, value)))
                        .map(Optional::isPresent)
                        .orElse(true);
        serve(context, "entity.html", there);
    }

    /**
     * A person who asked for a page gets one even where there is none; a program gets a problem.
     */
    void file(Context context) {
        String path = context.path();
        if (path.equals("/api") || path.startsWith("/api/")) {
            throw ProblemException.notFound(
                    "没有接口 %s；全部接口见 /openapi.yaml。".formatted(Excerpts.shortened(path)));
        }
        String name = path.substring(1);
        if (!wantsPage(context)) {
            files.serve(context, name);
        } else if (!files.serveIfThere(context, name)) {
            files.serveMissing(context, "missing.html");
        }
    }

    private static boolean wantsPage(Context context) {
        String accepted = context.header(Header.ACCEPT);
        return accepted != null && accepted.contains("text/html");
    }

    private static boolean holds(SearchIndex index, Dimension dimension, String value) {
        QueryNode having = new QueryNode.Chosen(Selection.of(dimension, value));
        return index.search(
                                new SearchRequest(
                                        having,
                                        List.of(),
                                        false,
                                        false,
                                        Sort.POSITION,
                                        1,
                                        0,
                                        List.of()))
                        .total()
                > 0;
    }

    private void serve(Context context, String name, boolean there) {
        if (there) {
            files.serve(context, name);
        } else {
            files.serveMissing(context, name);
        }
    }
}
