package wenlan.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import wenlan.catalogue.Catalogues;
import wenlan.document.PlaceTree;
import wenlan.document.ReportLibrary;
import wenlan.query.QueryReader;
import wenlan.search.SearchIndex;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

class PortalServerTest extends ApiTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/search",
                "/api/facets/city",
                "/api/reports",
                "/api/reports/harbour",
                "/api/reports/harbour/content",
                "/api/reports/harbour/source",
                "/api/reports/harbour/structure",
                "/api/units/harbour.1",
                "/api/status",
                "/health",
            })
    void withoutAnIndexTheProgressOfTheFirstIsTold(String path) {
        Progress progress = new Progress(Progress.State.UPDATING, "正在建立索引", 3, 40);
        try (PortalServer server =
                new PortalServer("127.0.0.1", 0, null, TestPortal.without(progress))) {
            HttpResponse<String> response = new TestClient(server.port()).get(path);
            assertThat(response.statusCode()).isEqualTo(503);
            assertThat(response.headers().firstValue("Retry-After")).isPresent();
            JsonNode problem = TestClient.MAPPER.readTree(response.body());
            assertThat(problem.at("/detail").asString()).isEqualTo("正在建立索引");
            assertThat(problem.at("/progress/done").asInt()).isEqualTo(3);
            assertThat(problem.at("/progress/total").asInt()).isEqualTo(40);
        }
    }

    /** A portal in which something is broken. */
    private record Broken(Runnable failure) implements Portal {
        @Override
        public LocalDate today() {
            return LocalDate.EPOCH;
        }

        @Override
        public Optional<SearchIndex> index() {
            failure.run();
            return Optional.empty();
        }

        @Override
        public ReportLibrary library() {
            return id -> Optional.empty();
        }

        @Override
        public Catalogues catalogues() {
            return new Catalogues();
        }

        @Override
        public Progress progress() {
            return new Progress(Progress.State.READY, "", 0, 0);
        }

        @Override
        public PlaceTree places() {
            return PlaceTree.NONE;
        }

        @Override
        public QueryReader queries() {
            return new QueryReader(folded -> List.of(folded));
        }
    }

    static List<Runnable> failures() {
        return List.of(
                () -> {
                    throw new UncheckedIOException(new IOException("secret path"));
                },
                () -> {
                    throw new IllegalStateException("secret path");
                },
                () -> {
                    throw new StackOverflowError("secret path");
                });
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aFailureInsideIsAProblemDocumentThatTellsNothingOfIt(Runnable failure) {
        try (PortalServer server = new PortalServer("127.0.0.1", 0, null, new Broken(failure))) {
            HttpResponse<String> response = new TestClient(server.port()).get("/api/search");
            assertThat(response.statusCode()).isEqualTo(500);
            assertThat(response.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/problem+json");
            assertThat(TestClient.MAPPER.readTree(response.body()).at("/status").asInt())
                    .isEqualTo(500);
            assertThat(response.body()).doesNotContain("secret");
        }
    }

    @Test
    void healthIsGoodWhileAnIndexIsServed() {
        JsonNode health = client.json("/health");
        assertThat(health.at("/status").asString()).isEqualTo("ok");
        assertThat(health.at("/progress/state").asString()).isEqualTo("ready");
    }

    @Test
    void aPortInUseIsOneClearSentence() {
        try (PortalServer first = new PortalServer("127.0.0.1", 0, null, SampleReports.portal())) {
            int port = first.port();
            assertThatThrownBy(
                            () -> new PortalServer("127.0.0.1", port, null, SampleReports.portal()))
                    .isInstanceOf(ListenException.class)
                    .hasMessage(
                            "Port %d on 127.0.0.1 is already in use: stop the other program or"
                                            .formatted(port)
                                    + " choose another port with --port.");
        }
    }

    @Test
    void anAddressOfAnotherMachineOrNoPortAtAllIsOneClearSentence() {
        assertThatThrownBy(() -> new PortalServer("192.0.2.1", 0, null, SampleReports.portal()))
                .isInstanceOf(ListenException.class)
                .hasMessageContaining("--host");
        assertThatThrownBy(
                        () -> new PortalServer("127.0.0.1", 70_000, null, SampleReports.portal()))
                .isInstanceOf(ListenException.class)
                .hasMessageContaining("70000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "BREW"})
    void onlyReadingIsAllowed(String method) {
        for (String path : new String[] {"/api/search", "/health", "/", "/nowhere"}) {
            HttpResponse<String> response =
                    client.send(
                            client.request(path).method(method, BodyPublishers.noBody()).build());
            assertThat(response.statusCode()).as("%s %s", method, path).isEqualTo(405);
            assertThat(response.headers().firstValue("Allow")).contains("GET, HEAD");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/search?q=a", "/api/units/none", "/health", "/openapi.yaml"})
    void headAnswersLikeGetWithoutABody(String path) {
        HttpResponse<String> head =
                client.send(client.request(path).method("HEAD", BodyPublishers.noBody()).build());
        HttpResponse<String> get = client.get(path);
        assertThat(head.statusCode()).isEqualTo(get.statusCode());
        assertThat(head.headers().firstValue("Content-Type"))
                .isEqualTo(get.headers().firstValue("Content-Type"));
        assertThat(head.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/search", "/api/nowhere", "/openapi.yaml", "/api/search?size=x"})
    void everyAnswerKeepsForeignScriptOut(String path) {
        HttpResponse<String> response = client.get(path);
        assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'")
                .doesNotContain("unsafe-inline");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(response.headers().firstValue("Referrer-Policy")).contains("same-origin");
    }

    @Test
    void longAnswersAreCompressedForThoseWhoAsk() throws Exception {
        String path = "/api/reports/harbour/content";
        HttpResponse<byte[]> compressed =
                HttpClient.newHttpClient()
                        .send(
                                client.request(path).header("Accept-Encoding", "gzip").build(),
                                BodyHandlers.ofByteArray());
        assertThat(compressed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(compressed.headers().firstValue("Vary")).contains("Accept-Encoding");
        byte[] plain =
                new GZIPInputStream(new ByteArrayInputStream(compressed.body())).readAllBytes();
        assertThat(new String(plain, StandardCharsets.UTF_8)).isEqualTo(client.get(path).body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/nowhere", "/api", "/api/reports/a/b/c", "/nowhere", "/x.html"})
    void anUnknownPathIsAProblemDocument(String path) {
        HttpResponse<String> response = client.get(path);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/x.html", "/a/b/c", "/%22%3E%3Cscript%3E"})
    void aBrowserIsGivenAPageForAnUnknownPath(String path) {
        HttpResponse<String> page = askedByABrowser(path);
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow())
                .isEqualToIgnoringCase("text/html;charset=utf-8");
        assertThat(page.body()).contains("missing-page.js").doesNotContain("\"><script>");
        assertThat(
                        askedByABrowser("/api/nowhere")
                                .headers()
                                .firstValue("Content-Type")
                                .orElseThrow())
                .startsWith("application/problem+json");
    }

    private HttpResponse<String> askedByABrowser(String path) {
        return client.send(client.request(path).header("Accept", "text/html,*/*;q=0.8").build());
    }

    @Test
    void pagesAreServedFromADirectoryAndNotSentTwice(@TempDir Path web) throws IOException {
        Files.writeString(web.resolve("index.html"), "<p>首页</p>");
        Files.writeString(web.resolve("report.html"), "<p>报告</p>");
        Files.createDirectory(web.resolve("app"));
        Files.writeString(web.resolve("app/main.js"), "export {};");
        try (PortalServer server = new PortalServer("127.0.0.1", 0, web, SampleReports.portal())) {
            TestClient pages = new TestClient(server.port());
            assertThat(pages.get("/").body()).isEqualTo("<p>首页</p>");
            assertThat(pages.get("/search?q=x").body()).isEqualTo("<p>首页</p>");
            assertThat(pages.get("/reports/harbour").body()).isEqualTo("<p>报告</p>");
            HttpResponse<String> script = pages.get("/app/main.js");
            assertThat(script.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("text/javascript");
            String tag = script.headers().firstValue("ETag").orElseThrow();
            HttpResponse<String> again =
                    pages.send(pages.request("/app/main.js").header("If-None-Match", tag).build());
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            Files.writeString(web.resolve("app/main.js"), "export { };");
            assertThat(
                            pages.send(
                                            pages.request("/app/main.js")
                                                    .header("If-None-Match", tag)
                                                    .build())
                                    .statusCode())
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/reports/nowhere",
                "/tables/nowhere",
                "/entities/city/nowhere",
                "/entities/nowhere/nowhere",
            })
    void thePageOfWhatIsNotThereSaysSoInItsStatus(String path) {
        HttpResponse<String> page = client.get(path);
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow())
                .isEqualToIgnoringCase("text/html;charset=utf-8");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.body()).contains("文澜");
    }

    @Test
    void pagesWaitWhileThereIsNoIndex() {
        Progress progress = new Progress(Progress.State.UPDATING, "正在建立索引", 3, 40);
        try (PortalServer server =
                new PortalServer("127.0.0.1", 0, null, TestPortal.without(progress))) {
            TestClient pages = new TestClient(server.port());
            for (String path : List.of("/reports/a", "/tables/a", "/entities/city/a")) {
                assertThat(pages.get(path).statusCode()).as(path).isEqualTo(200);
            }
        }
    }

    @Test
    void pagesTravelInsideTheJar() {
        HttpResponse<String> page = client.get("/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow())
                .isEqualToIgnoringCase("text/html;charset=utf-8");
        assertThat(page.body()).contains("文澜");
    }
}
