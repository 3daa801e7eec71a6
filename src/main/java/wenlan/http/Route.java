package wenlan.http;

import io.javalin.http.Handler;

import java.util.List;

/**
 * A path of the server, answered to GET and HEAD.
 *
 * @param path the path, with {@code {name}} for its variable parts, as in {@code openapi.yaml}
 * @param handler what answers
 */
record Route(String path, Handler handler) {
    /** All routes that {@code openapi.yaml} describes. */
    static List<Route> all(Portal portal, WebFiles files, Requests requests) {
        Access access = new Access(portal);
        SearchEndpoint search = new SearchEndpoint(access);
        ReportEndpoint reports = new ReportEndpoint(access);
        StatusEndpoint status = new StatusEndpoint(access);
        TableEndpoint tables = new TableEndpoint(access);
        IndicatorEndpoint indicators = new IndicatorEndpoint(access);
        ConcordanceEndpoint concordance = new ConcordanceEndpoint(access);
        PageEndpoint pages = new PageEndpoint(portal, files);
        return List.of(
                new Route("/api/search", search::search),
                new Route("/api/suggest", new SuggestEndpoint(access)::suggest),
                new Route("/api/facets/{dimension}", search::facet),
                new Route("/api/matrix", new MatrixEndpoint(access)::matrix),
                new Route("/api/entities/{dimension}/{value}", new EntityEndpoint(access)::entity),
                new Route("/api/reports", reports::list),
                new Route("/api/reports/{id}", reports::report),
                new Route("/api/reports/{id}/content", reports::content),
                new Route("/api/reports/{id}/source", reports::source),
                new Route("/api/reports/{id}/structure", reports::structure),
                new Route("/api/units/{id}", reports::unit),
                new Route("/api/cite/{unitId}", new CiteEndpoint(access)::cite),
                new Route("/api/export", new ExportEndpoint(access)::export),
                new Route("/api/feed", new FeedEndpoint(access)::feed),
                new Route("/api/tables", tables::list),
                new Route("/api/tables/{id}.csv", tables::csv),
                new Route("/api/tables/{id}.json", tables::json),
                new Route("/api/tables/{id}.xlsx", tables::xlsx),
                new Route("/api/tables/{id}", tables::table),
                new Route("/api/indicators", indicators::list),
                new Route("/api/indicators.csv", indicators::csv),
                new Route("/api/concordance", concordance::list),
                new Route("/api/concordance.csv", concordance::csv),
                new Route("/api/status", status::status),
                new Route("/health", status::health),
                new Route("/metrics", new MetricsEndpoint(portal, requests)::metrics),
                new Route("/openapi.yaml", context -> files.serve(context, "openapi.yaml")),
                new Route("/", context -> files.serve(context, "index.html")),
                new Route("/search", context -> files.serve(context, "index.html")),
                new Route("/reports/{id}", pages::report),
                new Route("/tables", context -> files.serve(context, "tables.html")),
                new Route("/tables/{id}", pages::table),
                new Route("/indicators", context -> files.serve(context, "indicators.html")),
                new Route("/libraries/{name}", files::serveLibrary),
                new Route("/entities/{dimension}/{value}", pages::entity));
    }
}
