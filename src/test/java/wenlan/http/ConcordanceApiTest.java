package wenlan.http;

import static org.assertj.core.api.Assertions.assertThat;

import static wenlan.http.TestClient.encoded;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import wenlan.search.ReportBuilder;

/** Every occurrence of a query in a line. */
class ConcordanceApiTest extends ApiTest {
    @Test
    void theConcordanceIsCompleteAndSorted() {
        try (PortalServer server = new PortalServer("127.0.0.1", 0, null, TableApiTest.plants())) {
            TestClient plants = new TestClient(server.port());
            String asked = "/api/concordance?width=4&q=" + encoded("东山电厂");
            Golden.check("concordance", plants.json(asked));
            JsonNode grouped = plants.json(asked + "&group=right&sort=left&size=2");
            assertThat(grouped.at("/total").asInt()).isEqualTo(3);
            assertThat(grouped.at("/lines").size()).isEqualTo(2);
            assertThat(grouped.at("/groups").size()).isEqualTo(3);
            assertThat(plants.get(asked.replace("?", ".csv?")).body().lines()).hasSize(4);
            assertThat(plants.json("/api/concordance").at("/total").asInt()).isZero();
        }
    }

    @Test
    void whatStandsOnlyInSetAsideUnitsHasLinesToo() {
        TestPortal portal =
                TestPortal.of(
                        ReportBuilder.report("a").paragraph("一句话。").setAside("目录……灯塔").build());
        try (PortalServer server = new PortalServer("127.0.0.1", 0, null, portal)) {
            JsonNode found =
                    new TestClient(server.port()).json("/api/concordance?q=" + encoded("灯塔"));
            assertThat(found.at("/total").asInt()).isEqualTo(1);
        }
    }
}
