package wenlan.http;

import static org.assertj.core.api.Assertions.assertThat;

import static wenlan.http.TestClient.encoded;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import wenlan.document.AnnotatedReport;
import wenlan.document.Diagnostic;
import wenlan.document.Severity;
import wenlan.document.Span;
import wenlan.document.Stage;
import wenlan.search.ReportBuilder;

import java.net.http.HttpResponse;

class ReportApiTest extends ApiTest {
    @Test
    void reportsAreListedWithTheirCounts() {
        Golden.check("reports", client.json("/api/reports"));
        assertThat(client.json("/api/reports?page=2&size=1").at("/reports/0/report/id").asString())
                .isEqualTo("tea");
        assertThat(client.json("/api/reports?page=3&size=1").at("/reports").size()).isZero();
    }

    @Test
    void aReportTellsItsMetadataAndOutline() {
        Golden.check("report", client.json("/api/reports/harbour"));
    }

    @Test
    void diagnosticsOfAReportNameTheirLine() {
        Diagnostic remark =
                new Diagnostic(Severity.WARNING, Stage.PARSE, new Span(14, 18), "这一行像标题。");
        try (PortalServer server =
                new PortalServer(
                        "127.0.0.1", 0, null, SampleReports.portal().remark("harbour", remark))) {
            for (String path : new String[] {"", "/structure"}) {
                JsonNode report = new TestClient(server.port()).json("/api/reports/harbour" + path);
                assertThat(report.at("/diagnostics/0"))
                        .hasToString(
                                "{\"severity\":\"warning\",\"stage\":\"parse\",\"line\":2,"
                                        + "\"message\":\"这一行像标题。\"}");
            }
        }
    }

    @Test
    void theStructureOfAReportHasTheEntitiesOfItsUnits() {
        JsonNode structure = client.json("/api/reports/harbour/structure");
        for (String list : new String[] {"/passages", "/footnotes", "/tables/0/rows"}) {
            for (JsonNode listed : structure.at(list)) {
                JsonNode unit = client.json("/api/units/" + listed.at("/id").asString());
                assertThat(listed.at("/entities")).isEqualTo(unit.at("/entities"));
                assertThat(listed.at("/inherited")).isEqualTo(unit.at("/inherited"));
            }
        }
        assertThat(structure.at("/passages/0/entities"))
                .hasToString("{\"city\":[\"舟山\"],\"year\":[2035]}");
    }

    @Test
    void theContentOfAReportIsItsBlocksWithTheQueryMarked() {
        Golden.check("content", client.json("/api/reports/harbour/content?q=" + encoded("冷链")));
    }

    /** The figure by which a row was found is what the reader looks for in it. */
    @Test
    void theFigureThatMeetsAConditionIsMarked() {
        TestPortal portal =
                TestPortal.of(
                        ReportBuilder.report("one")
                                .titled("渔业")
                                .table("表 1 各港情况", "港", "渔业产值（亿元）", "渔船（艘）")
                                .row("东港", "超120", "120")
                                .row("西湾", "80", "90")
                                .build());
        try (PortalServer server = new PortalServer("127.0.0.1", 0, null, portal)) {
            JsonNode content =
                    new TestClient(server.port())
                            .json("/api/reports/one/content?q=" + encoded("列:渔业产值 >100亿"));
            assertThat(content.at("/matches").size()).isOne();
            assertThat(content.at("/blocks/0/rows/0/cells").findValues("highlights"))
                    .hasToString("[[], [{\"start\":0,\"end\":4}], []]");
            assertThat(content.at("/blocks/0/rows/1").toString()).doesNotContain("{\"start\":");
        }
    }

    @Test
    void withoutAQueryNothingIsMarked() {
        JsonNode content = client.json("/api/reports/harbour/content");
        assertThat(content.at("/matches").size()).isZero();
        assertThat(content.toString()).doesNotContain("{\"start\":");
        assertThat(content.at("/blocks").size()).isEqualTo(7);
    }

    @Test
    void everyUnitIsInOneBlock() {
        JsonNode content = client.json("/api/reports/harbour/content");
        assertThat(
                        content.findValues("id").stream()
                                .map(JsonNode::asString)
                                .filter(id -> id.startsWith("harbour.")))
                // The table's own id is that of its first unit.
                .containsExactlyInAnyOrder(
                        "harbour.1",
                        "harbour.2",
                        "harbour.3",
                        "harbour.4",
                        "harbour.5",
                        "harbour.5",
                        "harbour.6",
                        "harbour.7",
                        "harbour.8",
                        "harbour.9",
                        "harbour.10");
    }

    @Test
    void whatStandsBetweenTheLinesOfATableFollowsIt() {
        try (PortalServer server =
                new PortalServer(
                        "127.0.0.1",
                        0,
                        null,
                        TestPortal.of(
                                ReportBuilder.report("split")
                                        .table("表 1", "港")
                                        .row("甲")
                                        .paragraph("插话")
                                        .row("乙")
                                        .build()))) {
            JsonNode blocks =
                    new TestClient(server.port()).json("/api/reports/split/content").at("/blocks");
            assertThat(blocks.at("/0/rows").size()).isEqualTo(2);
            assertThat(blocks.at("/1/text").asString()).isEqualTo("插话");
            assertThat(blocks.size()).isEqualTo(2);
        }
    }

    @ParameterizedTest(name = "{0} gives {1} to {2}")
    @CsvSource({
        "'', 1, 13",
        "from=3&to=4, 3, 4",
        "from=4, 4, 13",
        "to=2, 1, 2",
        "from=13&to=999999, 13, 13",
    })
    void linesOfTheSourceAreGivenAsTheyAre(String query, int from, int to) {
        JsonNode source = client.json("/api/reports/harbour/source?" + query);
        String[] lines = SampleReports.harbour().report().source().text().split("\n", -1);
        assertThat(source.at("/from").asInt()).isEqualTo(from);
        assertThat(source.at("/to").asInt()).isEqualTo(to);
        assertThat(source.at("/totalLines").asInt()).isEqualTo(lines.length).isEqualTo(13);
        assertThat(source.at("/lines").size()).isEqualTo(to - from + 1);
        assertThat(source.at("/lines/0/line").asInt()).isEqualTo(from);
        assertThat(source.at("/lines/0/text").asString()).isEqualTo(lines[from - 1]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=0", "from=14", "from=5&to=4", "to=x"})
    void linesThatAreNotThereAreRefused(String query) {
        assertThat(client.get("/api/reports/harbour/source?" + query).statusCode()).isEqualTo(400);
    }

    @Test
    void anAnswerHoldsNoMoreThanTwoThousandLines() {
        AnnotatedReport many = ReportBuilder.report("many").paragraph("行\n".repeat(5000)).build();
        try (PortalServer server = new PortalServer("127.0.0.1", 0, null, TestPortal.of(many))) {
            TestClient other = new TestClient(server.port());
            JsonNode source = other.json("/api/reports/many/source?from=100&to=4900");
            assertThat(source.at("/to").asInt()).isEqualTo(2099);
            assertThat(source.at("/lines").size()).isEqualTo(2000);
        }
    }

    @Test
    void aUnitIsGivenWithItsWholeText() {
        Golden.check("unit", client.json("/api/units/harbour.7"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/reports/none",
                "/api/reports/none/content",
                "/api/reports/none/source",
                "/api/reports/none/structure",
                "/api/units/none",
                "/api/units/%3Cscript%3E",
            })
    void whatDoesNotExistIsNotFound(String path) {
        HttpResponse<String> response = client.get(path);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/problem+json");
    }

    @Test
    void theStatusNamesEveryFile() {
        Golden.check("status", client.json("/api/status"));
    }
}
