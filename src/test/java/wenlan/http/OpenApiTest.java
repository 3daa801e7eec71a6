package wenlan.http;

import static org.assertj.core.api.Assertions.assertThat;

import static wenlan.http.TestClient.encoded;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The description says what the server does, all of it and nothing else. */
class OpenApiTest extends ApiTest {
    private static final JsonNode DESCRIPTION = read();
    private static final SchemaCheck SCHEMAS = new SchemaCheck(DESCRIPTION);

    private static JsonNode read() {
        try {
            Object yaml = new Yaml().load(Files.readString(Path.of("web/openapi.yaml")));
            return new JsonMapper().valueToTree(yaml);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void everyRouteIsDescribedAndNoOther() {
        Set<String> described = new HashSet<>(DESCRIPTION.at("/paths").propertyNames());
        Set<String> routes = new HashSet<>();
        for (Route route : Route.all(SampleReports.portal(), new WebFiles(null), new Requests())) {
            routes.add(route.path());
        }
        assertThat(described).isEqualTo(routes);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/search, page size sort facets explain setAside",
        "/api/facets/{dimension}, prefix after size dimension setAside",
        "/api/matrix, rows cols rowSize colSize setAside",
        "/api/export, format sort setAside",
        "/api/feed, size setAside",
        "/api/tables, page size chartable",
        "/api/indicators, page size sort order",
        "/api/indicators.csv, sort order",
        "/api/concordance, page size sort group width setAside",
        "/api/concordance.csv, sort group width setAside"
    })
    void everyParameterOfSearchesIsDescribedAndNoOther(String path, String own) {
        Set<String> expected = new HashSet<>(List.of(own.split(" ")));
        expected.addAll(List.of("q", "match", "synonyms", "corrections", "exclude"));
        SelectionReader.NAMES.stream()
                .filter(name -> !name.startsWith("exclude."))
                .forEach(expected::add);
        Set<String> described = new HashSet<>();
        for (JsonNode parameter : operation(path).at("/parameters")) {
            described.add(SCHEMAS.resolved(parameter).at("/name").asString());
        }
        assertThat(described).isEqualTo(expected);
    }

    /** Pages take a query too, but answer with the page whatever it is. */
    @Test
    void aQueryMayBeTooLongWhereverItIsTaken() {
        List<String> silent =
                DESCRIPTION.at("/paths").propertyNames().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .filter(
                                path ->
                                        operation(path)
                                                .at("/parameters")
                                                .valueStream()
                                                .map(SCHEMAS::resolved)
                                                .anyMatch(
                                                        one ->
                                                                one.at("/name")
                                                                        .asString()
                                                                        .equals("q")))
                        .filter(path -> operation(path).at("/responses/414").isMissingNode())
                        .toList();
        assertThat(silent).isEmpty();
    }

    @Test
    void exclusionsAreDescribedForEveryFilter() {
        JsonNode patterns =
                DESCRIPTION.at("/components/parameters/exclude/schema/patternProperties");
        String pattern = patterns.propertyNames().iterator().next();
        assertThat(SelectionReader.NAMES.stream().filter(n -> n.startsWith("exclude.")))
                .allMatch(name -> name.matches(pattern));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "/api/search, /api/search?q=冷链",
        "/api/search, /api/search?explain=true&q=冷链",
        "/api/search, /api/search?yaer=1&setAside=true&size=100",
        "/api/facets/{dimension}, /api/facets/city?q=冷链",
        "/api/matrix, /api/matrix?q=冷链",
        "/api/entities/{dimension}/{value}, /api/entities/year/2035",
        "/api/entities/{dimension}/{value}, /api/entities/year/1850",
        "/api/reports, /api/reports",
        "/api/reports/{id}, /api/reports/harbour",
        "/api/reports/{id}/content, /api/reports/harbour/content?q=冷链",
        "/api/reports/{id}/source, /api/reports/harbour/source",
        "/api/reports/{id}/structure, /api/reports/harbour/structure",
        "/api/units/{id}, /api/units/harbour.6",
        "/api/units/{id}, /api/units/harbour.1",
        "/api/cite/{unitId}, /api/cite/harbour.6",
        "/api/cite/{unitId}, /api/cite/none",
        "/api/tables, /api/tables?q=冷链",
        "/api/tables/{id}, /api/tables/harbour.5?q=冷链",
        "/api/tables/{id}.json, /api/tables/harbour.5.json",
        "/api/concordance, /api/concordance?q=冷链&group=report",
        "/api/indicators, /api/indicators?q=座数",
        "/api/status, /api/status",
        "/health, /health",
        "/api/search, /api/search?size=1000",
        "/api/reports/{id}, /api/reports/none",
    })
    void answersAreAsDescribed(String path, String address) {
        HttpResponse<String> response = client.get(address.replace("冷链", encoded("冷链")));
        JsonNode described =
                SCHEMAS.resolved(operation(path).at("/responses/" + response.statusCode()));
        String type = response.headers().firstValue("Content-Type").orElseThrow();
        JsonNode schema =
                described.at(
                        "/content/" + type.replaceAll(";.*", "").replace("/", "~1") + "/schema");
        assertThat(SCHEMAS.faults(schema, TestClient.MAPPER.readTree(response.body()))).isEmpty();
    }

    @Test
    void examplesAreAsDescribed() {
        List<String> faults = new ArrayList<>();
        int examples = 0;
        List<JsonNode> contents = new ArrayList<>(DESCRIPTION.findValues("application/json"));
        contents.addAll(DESCRIPTION.findValues("application/problem+json"));
        for (JsonNode content : contents) {
            faults.addAll(SCHEMAS.faults(content.at("/schema"), content.at("/example")));
            examples++;
        }
        assertThat(faults).isEmpty();
        assertThat(examples).isGreaterThan(10);
    }

    private static JsonNode operation(String path) {
        return DESCRIPTION.at("/paths/" + path.replace("/", "~1") + "/get");
    }

    @Test
    void theDescriptionIsServed() {
        HttpResponse<String> response = client.get("/openapi.yaml");
        assertThat(response.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/yaml");
        Map<String, Object> served = new Yaml().load(response.body());
        assertThat(served).containsEntry("openapi", "3.1.0");
    }
}
