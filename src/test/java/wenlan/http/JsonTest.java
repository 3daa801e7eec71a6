package wenlan.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.List;

class JsonTest {
    @ParameterizedTest
    @CsvSource({
        "渔业/港口, '[\"渔业/港口\"]'",
        "\ud840\udc00网, '[\"\ud840\udc00网\"]'",
        "半\ud840个, '[\"半?个\"]'",
        "后\udc00半, '[\"后?半\"]'",
        "末\ud840, '[\"末?\"]'",
        "\"\\\u0001<b>, '[\"\\\"\\\\\\u0001<b>\"]'",
    })
    void textIsWrittenAsItIsButForHalfPairs(String text, String json) {
        assertThat(new String(Json.bytes(List.of(text)), StandardCharsets.UTF_8)).isEqualTo(json);
    }
}
