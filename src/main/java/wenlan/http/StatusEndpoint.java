package wenlan.http;

import io.javalin.http.Context;

/** Says what is served, and whether anything is. */
final class StatusEndpoint {
    private final Access access;

    /** That searches are answered. */
    record HealthView(String status, ProgressView progress) {}

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
        Access.answer(context, new HealthView("ok", ProgressView.of(access.progress())));
    }
}
