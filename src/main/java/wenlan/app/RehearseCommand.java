package wenlan.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import wenlan.http.PortalServer;
import wenlan.search.SearchBackend;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * {@code rehearse}: does once what people do, over a throw-away index, and ends. The build lets the
 * virtual machine write down the classes loaded meanwhile ({@link ClassArchive}).
 */
@Command(
        name = "rehearse",
        description = "Index the corpus into a throw-away folder, answer a few requests, and end.",
        hidden = true,
        mixinStandardHelpOptions = true)
final class RehearseCommand implements Callable<Integer> {
    private static final List<String> REQUESTS =
            List.of(
                    "/",
                    "/health",
                    "/api/search?q=%E4%BA%BA%E5%B7%A5%E6%99%BA%E8%83%BD",
                    "/api/search?q=%22%E4%BA%BA%E5%B7%A5%E6%99%BA%E8%83%BD%22&year=2018..2020",
                    "/api/search?q=zhineng%20%E5%8F%91%E5%B1%95%20-%E5%9F%8E%E5%B8%82",
                    "/api/suggest?q=%E4%BA%BA%E5%B7%A5",
                    "/api/facets/city",
                    "/api/reports");

    @Mixin private Places places = new Places();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("wenlan-rehearsal");
        try (SearchBackend backend = Wiring.backend(folder)) {
            ServedPortal portal = new ServedPortal(backend, places.corpus());
            PortalUpdate update = new PortalUpdate(backend, portal, places);
            update.run();
            portal.openAhead();
            serve(portal);
            // As at a start over a built index.
            update.run();
        } finally {
            delete(folder);
        }
        return 0;
    }

    private static void serve(ServedPortal portal) throws IOException, InterruptedException {
        try (PortalServer server = new PortalServer("127.0.0.1", 0, null, portal);
                HttpClient client = HttpClient.newHttpClient()) {
            for (String request : REQUESTS) {
                URI address = URI.create("http://127.0.0.1:" + server.port() + request);
                HttpResponse<Void> answer =
                        client.send(
                                HttpRequest.newBuilder(address)
                                        .header("Accept-Encoding", "gzip")
                                        .build(),
                                HttpResponse.BodyHandlers.discarding());
                if (answer.statusCode() != HttpURLConnection.HTTP_OK) {
                    throw new StartFailure(
                            "The rehearsal of " + request + " was answered " + answer.statusCode());
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
    }
}
