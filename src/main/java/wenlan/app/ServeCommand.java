package wenlan.app;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import wenlan.http.PortalServer;
import wenlan.search.SearchBackend;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** {@code serve}: listens at once and serves the last good index while updating it. */
@Command(
        name = "serve",
        description = "Serve the portal and bring the index up to date with the corpus.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    private static final int LOOK_SECONDS = 5;

    /**
     * A first question, asked as soon as the port is open, was answered a quarter of a second
     * later.
     */
    private static final int FIRST_ANSWERS_MILLISECONDS = 400;

    /** So long after it is ready nobody waits any more for what a start has to load. */
    private static final int READ_SECONDS = 2;

    @Mixin private Places places = new Places();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "${env:WENLAN_PORT:-7070}",
            description = "Port to listen on, 0 for any free one (default: 7070).")
    private int port = 7070;

    @Option(
            names = "--host",
            paramLabel = "H",
            defaultValue = "${env:WENLAN_HOST:-127.0.0.1}",
            description = "Address to listen on (default: 127.0.0.1, this machine alone).")
    private String host = "127.0.0.1";

    @Option(
            names = "--web",
            paramLabel = "DIR",
            defaultValue = "${env:WENLAN_WEB:-" + Option.NULL_VALUE + "}",
            description = "Folder with the pages, for work on them (default: those in the jar).")
    private @Nullable Path web;

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (SearchBackend backend = Wiring.backend(places.index())) {
            ServedPortal portal = new ServedPortal(backend, places.corpus());
            Thread opening =
                    Thread.ofPlatform().daemon().name("open-ahead").start(portal::openAhead);
            try (PortalServer server = new PortalServer(host, port, web, portal)) {
                String address = address(server.port());
                System.out.println("Wenlan listens on " + address);
                opening.join();
                letPass(portal);
                PortalUpdate update = new PortalUpdate(backend, portal, places);
                update.run();
                System.out.println("Ready: open " + address + " in a browser (Ctrl-C ends it).");
                follow(update, portal);
                Thread.currentThread().join();
            }
        }
        return 0;
    }

    /** An update at once would take a core from the first answers, where there are any to give. */
    private static void letPass(ServedPortal portal) throws InterruptedException {
        if (portal.index().isPresent()) {
            Thread.sleep(FIRST_ANSWERS_MILLISECONDS);
        }
    }

    /**
     * Looks every few seconds for what other programs have done to the index, and reads the tables
     * and figures of each commit when the first answers have been given.
     */
    private static void follow(PortalUpdate update, ServedPortal portal) {
        ScheduledExecutorService later =
                Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
        // A thread of its own: reading a long corpus must not keep a commit from being served.
        ScheduledExecutorService ahead =
                Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
        ahead.scheduleWithFixedDelay(
                portal::readAhead, READ_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
        later.scheduleWithFixedDelay(
                update::followUp, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    /**
     * Where a browser on this machine looks; no browser knows the address "all of this machine".
     */
    private String address(int listeningPort) {
        boolean everywhere = host.equals("0.0.0.0") || host.equals("::");
        String name = host.contains(":") ? "[" + host + "]" : host;
        return "http://" + (everywhere ? "localhost" : name) + ":" + listeningPort + "/";
    }
}
