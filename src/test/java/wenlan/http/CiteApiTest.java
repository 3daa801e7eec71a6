package wenlan.http;

import static org.assertj.core.api.Assertions.assertThat;

import static wenlan.http.TestClient.encoded;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import tools.jackson.databind.JsonNode;

import java.io.ByteArrayInputStream;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

/** What leaves the portal: citations, exports, feeds and figures. */
class CiteApiTest extends ApiTest {
    @ParameterizedTest
    @ValueSource(strings = {"gbt7714", "bibtex", "ris"})
    void aUnitIsCited(String style) {
        Golden.checkText("cite-" + style, body("/api/cite/harbour.6?style=" + style));
    }

    @Test
    void theReadersOwnDayIsNamed() {
        JsonNode cited = client.json("/api/cite/harbour.3?accessed=2033-01-02");
        assertThat(cited.at("/accessed").asString()).isEqualTo("2033-01-02");
        // The text names the day of reading only beside the web address, which this report lacks.
        assertThat(cited.at("/text").asString()).doesNotContain("2033-01-02");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/cite/none, 404",
        "/api/cite/harbour.3?style=apa, 400",
        "/api/cite/harbour.3?accessed=2033-02-30, 400",
        "/api/export?format=xml, 400",
        "/api/export?sort=size, 400",
        "/api/export?year=x, 400",
        "/api/feed?size=0, 400",
    })
    void faultsAreProblems(String address, int status) {
        HttpResponse<String> response = client.get(address);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "md"})
    void theWholeResultIsExported(String format) {
        Golden.checkText(
                "export-" + format,
                body("/api/export?q=" + encoded("冷链") + "&sort=position&format=" + format));
    }

    @Test
    void anExportHasEveryHitAndHeedsFilters() {
        String query = "q=" + encoded("冷链") + "&report=harbour&setAside=true";
        int total = client.json("/api/search?" + query).at("/total").asInt();
        long rows = body("/api/export?" + query).lines().count() - 1;
        assertThat(rows).isEqualTo(total).isPositive();
    }

    @Test
    void theHeadOfAnExportDoesNotCallItEmpty() {
        HttpResponse<String> response = client.send(client.request("/api/export").HEAD().build());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValue("text/csv; charset=utf-8");
        assertThat(response.headers().firstValue("Content-Length")).isEmpty();
    }

    /** Lines of CSV are hits alone; a head that cannot be heeded stands in a header. */
    @Test
    void anOrderOfFiguresThatTheQueryDoesNotAskForIsRemarked() {
        String query = "/api/export?sort=measure&q=";
        String remark =
                client.get(query + encoded("冷链"))
                        .headers()
                        .firstValue("Wenlan-Remark")
                        .orElseThrow();
        assertThat(URLDecoder.decode(remark, StandardCharsets.UTF_8))
                .isEqualTo(SearchQuestion.NO_MEASURE.message());
        assertThat(client.get("/api/export?q=" + encoded("冷链")).headers().map())
                .doesNotContainKey("wenlan-remark");
    }

    @Test
    void anExportIsAFileNamedAfterTheQuery() {
        HttpResponse<String> response =
                client.get("/api/export?q=" + encoded("冷链/\"a") + "&format=md");
        assertThat(response.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment; filename=\"wenlan.md\"; filename*=UTF-8''")
                .endsWith(encoded("冷链 a.md").replace("+", "%20"));
    }

    @Test
    void aFeedIsValidAndItsIdsAreStable() throws Exception {
        String address = "/api/feed?q=" + encoded("冷链");
        Golden.checkText("feed", body(address));
        Document feed = parsed(body(address));
        List<String> ids = texts(feed, "id");
        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(2);
        assertThat(ids.subList(1, ids.size()))
                .containsAll(texts(parsed(body(address + "&size=1")), "id").subList(1, 2));
        assertThat(texts(feed, "updated")).allMatch(date -> date.endsWith("T00:00:00Z"));
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(Document document, String name) {
        var nodes = document.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(at -> ((Element) nodes.item(at)).getTextContent())
                .toList();
    }

    @Test
    void aFeedOfAStrangeQueryIsStillXml() throws Exception {
        String address = "/api/feed?q=" + encoded("<a>\u0001&\"]]>\uFFFF");
        assertThat(texts(parsed(body(address)), "title").getFirst()).startsWith("<a>");
    }

    /** What only says how a file is written is no part of the search that it holds. */
    @Test
    void filesAndFeedsLinkToThePageThatShowsTheSame() throws Exception {
        String asked = "q=" + encoded("冷链") + "&exclude.city=" + encoded("上海");
        assertThat(body("/api/export?format=md&" + asked + "&size=5&page=2"))
                .contains("/search?" + asked)
                .doesNotContain("format=md", "size=5", "page=2");
        var links = parsed(body("/api/feed?size=5&" + asked)).getElementsByTagName("link");
        assertThat(((Element) links.item(1)).getAttribute("href")).endsWith("/search?" + asked);
        assertThat(ResultAddress.of("http://a", null)).isEqualTo("http://a/search");
        assertThat(ResultAddress.of("http://a", "format=md")).isEqualTo("http://a/search");
    }

    @Test
    void metricsSayWhatIsServedAndHowOftenItWasAskedFor() {
        client.get("/api/search?q=" + encoded("冷链"));
        client.get("/nowhere");
        String metrics = body("/metrics");
        assertThat(metrics.lines())
                .contains(
                        "# TYPE wenlan_reports gauge",
                        "wenlan_reports 2",
                        "wenlan_index_served 1",
                        "wenlan_index_state{state=\"ready\"} 1")
                .anyMatch(
                        line ->
                                line.matches(
                                        "wenlan_http_requests_total\\{route=\"/api/search\",status=\"200\"}"
                                            + " [1-9][0-9]*"))
                .anyMatch(
                        line ->
                                line.startsWith(
                                        "wenlan_http_requests_total{route=\"other\",status=\"404\"}"))
                .allMatch(line -> line.matches("# (?:HELP|TYPE) .+|[a-z_]+(?:\\{.+})? [0-9.]+"));
    }

    private static String body(String address) {
        HttpResponse<String> response = client.get(address);
        assertThat(response.statusCode()).as(address).isEqualTo(200);
        return response.body();
    }
}
