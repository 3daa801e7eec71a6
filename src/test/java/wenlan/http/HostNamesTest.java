package wenlan.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostNamesTest extends ApiTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "LocalHost:7070",
                "127.0.0.1",
                "127.0.0.1:80",
                "[::1]",
                "[::1]:7070",
            })
    void aServerForThisMachineAloneAnswersUnderItsNames(String host) {
        assertThat(client.raw("GET /health HTTP/1.1", "Host: " + host + "\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: rebound.example\r\n",
                "Host: rebound.example:7070\r\n",
                "Host: localhost.rebound.example\r\n",
                "Host: 127.0.0.1.rebound.example\r\n",
                "Host: 192.0.2.7\r\n",
                "Host: [::2]:7070\r\n",
            })
    void itAnswersUnderNoOther(String headers) {
        for (String path : new String[] {"/api/search", "/api/nowhere", "/", "/openapi.yaml"}) {
            String answer = client.raw("GET " + path + " HTTP/1.1", headers);
            assertThat(answer)
                    .startsWith("HTTP/1.1 421")
                    .contains("application/problem+json", "localhost")
                    .doesNotContain("\"hits\"");
        }
    }

    @Test
    void aRequestWithoutAHostIsRefused() {
        assertThat(client.raw("GET /api/search HTTP/1.0", "")).startsWith("HTTP/1.1 421");
    }

    @ParameterizedTest(name = "bound to {0}, asked as {1}")
    @CsvSource({
        "127.0.0.2, 127.0.0.2:80, true",
        "127.0.0.2, 127.0.0.3:80, false",
        "127.0.0.1, 127.0.0.2, false",
        "localhost, localhost, true",
        "::1, [::1]:80, true",
        "0:0:0:0:0:0:0:1, [0:0:0:0:0:0:0:1], true",
        "::1, rebound.example, false",
        "0.0.0.0, portal.example:80, true",
        "::, portal.example, true",
        "192.0.2.1, portal.example, true",
    })
    void onlyOnALoopbackAddressAreNamesRefused(String bound, String asked, boolean accepted) {
        assertThat(HostNames.of(bound).accept(asked)).isEqualTo(accepted);
    }
}
