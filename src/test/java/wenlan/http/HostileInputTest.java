package wenlan.http;

import static org.assertj.core.api.Assertions.assertThat;

import static wenlan.http.TestClient.encoded;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import wenlan.Seeds;

import java.net.http.HttpResponse;
import java.util.Random;

class HostileInputTest extends ApiTest {
    private static void assertProblem(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/problem+json");
        JsonNode problem = TestClient.MAPPER.readTree(response.body());
        assertThat(problem.at("/status").asInt()).isEqualTo(status);
        assertThat(problem.at("/detail").asString()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "港",
                "无无",
                "无有",
                "a",
                "ma qiao ",
                "*港?",
                "(“港”~9 OR ",
                "𠮷",
                "\"",
                "“",
                " a",
                "\u0000",
                "%",
                "港 ",
                "芯片",
                "人工智能"
            })
    void tenThousandCharactersOfAnythingAreAnswered(String character) {
        String typed = character.repeat(10_000 / character.codePointCount(0, character.length()));
        for (String path : new String[] {"/api/search?q=", "/api/reports/tea/content?q="}) {
            HttpResponse<String> response = client.get(path + encoded(typed));
            assertThat(response.statusCode()).isEqualTo(200);
            JsonNode answer = TestClient.MAPPER.readTree(response.body());
            assertThat(answer.at("/query/input").asString()).isEqualTo(typed);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {10_001, 15_000, 40_000, 200_000})
    void moreAreTooMany(int length) {
        assertProblem(client.get("/api/search?q=" + encoded("港".repeat(length))), 414);
    }

    @Test
    void headersMayNotBeEndless() {
        var request = client.request("/api/search").header("X-Long", "x".repeat(400_000)).build();
        assertProblem(client.send(request), 431);
    }

    @ParameterizedTest
    @MethodSource("wenlan.Seeds#some")
    void whateverIsTypedIsAnswered(long seed) {
        Random random = new Random(seed);
        StringBuilder typed = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            typed.append(Seeds.text(random, 5)).append("\"“”「」-():~*<&>'".charAt(i));
            typed.append((char) random.nextInt(0xD800));
        }
        JsonNode answer = client.json("/api/search?q=" + encoded(typed.toString()));
        assertThat(answer.at("/query/input").asString())
                .as("-Dseed=%d", seed)
                .isEqualTo(typed.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%ED%A0%80",
                "%FF",
                "%E6%B8",
                "%C0%AF",
                "a%00b",
                "%E2%80%AE",
                "%F8%88%80%80%80"
            })
    void bytesThatAreNoTextAreReadAsReplacementCharacters(String bytes) {
        assertThat(
                        client.json("/api/search?q=" + bytes + encoded("港"))
                                .at("/query/input")
                                .asString())
                .endsWith("港");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%4", "%zz", "100%", "%u6E2F", "%４１"})
    void aBrokenPercentEscapeIsRefused(String query) {
        String answer = client.raw("GET /api/search?q=" + query + " HTTP/1.1");
        assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json");
        answer = client.raw("GET /api/units/" + query + " HTTP/1.1");
        assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json");
    }

    @Test
    void unescapedBytesInTheAddressAreReadAsUtf8() {
        String raw =
                new String(
                        "港".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(client.raw("GET /api/search?q=" + raw + " HTTP/1.1"))
                .startsWith("HTTP/1.1 200")
                .contains("\"input\":\"港\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /../pom.xml HTTP/1.1",
                "GET /%2e%2e/pom.xml HTTP/1.1",
                "GET /..%2fpom.xml HTTP/1.1",
                "GET /app/..;/..;/pom.xml HTTP/1.1",
                "GET //etc/passwd HTTP/1.1",
                "GET /.git/config HTTP/1.1",
                "GET /\\..\\pom.xml HTTP/1.1",
                "GET /wenlan/http/Json.class HTTP/1.1",
                "GET /app/ HTTP/1.1",
                "GET /api/reports/..%2f..%2fetc HTTP/1.1",
                "GET /index.html%00.js HTTP/1.1",
                "nonsense",
                "GET / HTTP/9.9",
            })
    void nothingOutsideIsReached(String requestLine) {
        String answer = client.raw(requestLine);
        assertThat(answer).matches("(?s)HTTP/1\\.1 (400|404|505) .*").contains("Content-Type");
        assertThat(answer).contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/", "a", "a.", "-/", "a-/b."})
    void aVeryLongNameOfAPageIsNotFound(String part) {
        assertProblem(client.get("/" + part.repeat(3000) + "a.js"), 404);
        assertProblem(client.get("/" + part.repeat(30_000) + "a.js"), 404);
    }

    @Test
    void thousandsOfRangesToExcludeAreRefused() {
        String query = "exclude.year=1000..2999&".repeat(101);
        HttpResponse<String> response = client.get("/api/search?" + query);
        assertProblem(response, 400);
        assertThat(response.body()).contains("\"parameter\":\"exclude.year\"").contains("100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"city", "exclude.city", "year", "exclude.kind"})
    void aFilterTakesAHundredValues(String name) {
        String value = name.endsWith("kind") ? "heading" : "2031";
        String hundred = (name + "=" + value + "&").repeat(100);
        assertThat(client.get("/api/search?" + hundred).statusCode()).isEqualTo(200);
        assertProblem(client.get("/api/facets/city?" + hundred + name + "=" + value), 400);
    }

    @Test
    void noMoreThanAThousandParametersAreRead() {
        assertThat(client.get("/api/search?" + "a=&".repeat(1000)).statusCode()).isEqualTo(200);
        HttpResponse<String> refused = client.get("/api/search?" + "a=&".repeat(1001));
        assertProblem(refused, 400);
        assertThat(refused.body()).contains("1000");
    }

    @Test
    void remarksOnUnknownParametersDoNotGrowWithTheirNumber() {
        StringBuilder query = new StringBuilder("/api/search?");
        for (int at = 0; at < 1000; at++) {
            query.append("unheard").append(at).append("=1&");
        }
        JsonNode remarks = client.json(query.toString()).at("/query/diagnostics");
        assertThat(remarks.size()).isEqualTo(20);
        assertThat(remarks.at("/18/message").asString()).contains("unheard18");
        assertThat(remarks.at("/19/message").asString()).contains("981");
    }

    @Test
    void markupInADocumentStaysText() {
        JsonNode hit = client.json("/api/search?q=" + encoded("\"<b>不含</b>\"")).at("/hits/0");
        assertThat(hit.at("/snippet/text").asString()).contains("<b>不含</b>");
    }
}
