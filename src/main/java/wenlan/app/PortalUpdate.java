package wenlan.app;

import wenlan.http.Progress;
import wenlan.http.Progress.State;
import wenlan.ingest.UpdateSummary;
import wenlan.search.IndexInUseException;
import wenlan.search.ReportIndexer;
import wenlan.search.SearchBackend;

import java.io.IOException;

/** Brings the index behind a served portal up to date, telling the portal and the terminal. */
final class PortalUpdate {
    private final SearchBackend backend;
    private final ServedPortal portal;
    private final Places places;
    private final ProgressLine line = ProgressLine.onStandardError();
    private boolean waiting;

    PortalUpdate(SearchBackend backend, ServedPortal portal, Places places) {
        this.backend = backend;
        this.portal = portal;
        this.places = places;
    }

    /**
     * Runs the update. When it fails but an older index is being served, that goes on and the
     * failure is only said; without any index there is nothing to serve and the failure is thrown,
     * unless another program is just making one.
     */
    void run() throws IOException {
        waiting = false;
        try {
            portal.openLatest();
            if (portal.index().isEmpty()) {
                backend.damage().ifPresent(System.err::println);
            }
            update();
        } catch (IndexInUseException inUse) {
            waiting = true;
            say(inUse.getMessage(), "The server tries again until then.");
        } catch (IOException | RuntimeException failed) {
            say(String.valueOf(failed.getMessage()), "The last good index is served.");
            if (portal.index().isEmpty()) {
                throw failed;
            }
        }
    }

    /**
     * To be called now and then: serves what another program has committed since, and makes up for
     * an update that could not be made while that program was writing.
     */
    void followUp() {
        try {
            portal.openLatest();
            if (waiting) {
                update();
                waiting = false;
            }
        } catch (IndexInUseException stillInUse) {
            // It has been said; the next call tries again.
        } catch (IOException | RuntimeException failed) {
            waiting = false;
            say(String.valueOf(failed.getMessage()), "The last good index is served.");
        }
    }

    private void say(String failure, String consequence) {
        line.end();
        portal.report(new Progress(State.FAILED, failure, 0, 0));
        if (portal.index().isPresent() || waiting) {
            System.err.println(TerminalText.harmless(failure + " " + consequence));
        }
    }

    private void update() throws IOException {
        long start = System.nanoTime();
        try (ReportIndexer indexer = backend.openIndexer()) {
            UpdateSummary summary =
                    Wiring.updater(places.corpus()).update(indexer, false, this::progress);
            line.end();
            LocaleAdvice.say(summary.names());
            portal.openLatest();
            portal.report(new Progress(State.READY, "索引已是最新。", 0, 0));
            new SummaryPrinter(System.out).print(summary, places, System.nanoTime() - start);
        }
    }

    private void progress(int done, int total, String file) {
        line.show(done, total, file);
        portal.report(new Progress(State.UPDATING, "正在建立索引。", done, total));
    }
}
