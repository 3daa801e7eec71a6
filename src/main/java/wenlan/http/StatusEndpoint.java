package wenlan.http;

import io.javalin.http.Context;

import java.util.Map;

/** Says what is served, and whether anything is. */
final class StatusEndpoint {
    private final Access access;

    StatusEndpoint(Access access) {
        this.access = access;
    }

    void status(Context context) {
        Access.answer(context, StatusView.of(access.progress(), access.index().status()));
    }

    /** Healthy is what answers searches, be it from an index that is being brought up to date. */
    void health(Context context) {
        access.index();
        Access.answer(
                context, Map.of("status", "ok", "progress", ProgressView.of(access.progress())));
    }
}
