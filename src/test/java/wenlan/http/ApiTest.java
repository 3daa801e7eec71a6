package wenlan.http;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A server on a free port over the sample reports. */
abstract class ApiTest {
    private static PortalServer server;
    static TestClient client;

    @BeforeAll
    static void start() {
        server = new PortalServer("127.0.0.1", 0, null, SampleReports.portal());
        client = new TestClient(server.port());
    }

    @AfterAll
    static void stop() {
        server.close();
    }
}
