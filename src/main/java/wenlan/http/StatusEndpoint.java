package wenlan.http;

import io.javalin.http.Context;

/** Says what is served, and whether anything is. */
final class StatusEndpoint {
    private final Access access;

    /** That searches are answered, and how far everything is; small, as waiting pages ask often. */
    record HealthView(String status, ProgressView progress, ProgressView catalogue) {}

    StatusEndpoint(Access access) {
        this.access = access;
    }

    void status(Context context) {
        Access.answer(
                context,
                StatusView.of(access.progress(), access.catalogued(), access.index().status()));
    }

    /** Healthy is what answers searches, be it from an index that is being brought up to date. */
    void health(Context context) {
        access.index();
        ProgressView progress = ProgressView.of(access.progress());
        ProgressView catalogue = ProgressView.of(access.catalogued());
        Access.answer(context, new HealthView("ok", progress, catalogue));
    }
}
