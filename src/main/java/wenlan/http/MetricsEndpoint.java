package wenlan.http;

import io.javalin.http.Context;
import io.javalin.http.Header;

import wenlan.document.Severity;
import wenlan.search.IndexStatus;

import java.util.Arrays;
import java.util.Map;

/** Figures about the server for Prometheus, in its text format. */
final class MetricsEndpoint {
    private static final String MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private final Portal portal;
    private final Requests requests;

    MetricsEndpoint(Portal portal, Requests requests) {
        this.portal = portal;
        this.requests = requests;
    }

    void metrics(Context context) {
        context.contentType(MEDIA_TYPE).header(Header.CACHE_CONTROL, "no-store").result(text());
    }

    private String text() {
        Metrics metrics = new Metrics();
        addState(metrics);
        portal.index().ifPresent(index -> addIndex(metrics, index.status()));
        addRequests(metrics);
        Runtime machine = Runtime.getRuntime();
        metrics.gauge("wenlan_memory_used_bytes", "Memory of the heap that is in use")
                .value(machine.totalMemory() - machine.freeMemory());
        metrics.gauge("wenlan_memory_limit_bytes", "Memory that the heap may grow to")
                .value(machine.maxMemory());
        return metrics.text();
    }

    private void addState(Metrics metrics) {
        metrics.gauge("wenlan_index_served", "1 when searches are answered, else 0")
                .value(portal.index().isPresent() ? 1 : 0);
        Progress progress = portal.progress();
        Metrics.Family state =
                metrics.gauge("wenlan_index_state", "1 for the state that the index is in");
        for (Progress.State one : Progress.State.values()) {
            state.value(one == progress.state() ? 1 : 0, "state", one.label());
        }
        metrics.gauge("wenlan_update_files_done", "Files that the update has read")
                .value(progress.done());
        metrics.gauge("wenlan_update_files", "Files that the update has to read")
                .value(progress.total());
    }

    private static void addIndex(Metrics metrics, IndexStatus status) {
        metrics.gauge("wenlan_reports", "Reports in the index").value(status.reports());
        metrics.gauge("wenlan_units", "Units in the index").value(status.units());
        metrics.gauge("wenlan_files", "Files of the corpus").value(status.files().size());
        metrics.gauge("wenlan_files_without_reports", "Files that no report could be read from")
                .value(status.files().stream().filter(file -> file.reports() == 0).count());
        Metrics.Family remarks =
                metrics.gauge("wenlan_diagnostics", "Remarks on how files were read");
        Arrays.stream(Severity.values())
                .forEach(
                        severity ->
                                remarks.value(
                                        remarks(status, severity),
                                        "severity",
                                        Labels.of(severity)));
    }

    private static long remarks(IndexStatus status, Severity severity) {
        return status.files().stream()
                .flatMap(file -> file.diagnostics().stream())
                .filter(remark -> remark.severity() == severity)
                .count();
    }

    private void addRequests(Metrics metrics) {
        Map<Requests.Key, Requests.Sum> sums = requests.sums();
        Metrics.Family counts =
                metrics.counter("wenlan_http_requests_total", "Requests that were answered");
        sums.forEach(
                (key, sum) ->
                        counts.value(
                                sum.count(),
                                "route",
                                key.route(),
                                "status",
                                Integer.toString(key.status())));
        Metrics.Family times =
                metrics.counter(
                        "wenlan_http_request_seconds_total", "Time that their answers took");
        sums.forEach(
                (key, sum) ->
                        times.value(
                                sum.seconds(),
                                "route",
                                key.route(),
                                "status",
                                Integer.toString(key.status())));
    }
}
