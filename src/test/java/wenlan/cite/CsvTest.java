package wenlan.cite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class CsvTest {
    /** Each case is a text and its value; the same cases hold the browser's module. */
    static Stream<Arguments> cells() {
        return new JsonMapper()
                .readTree(Path.of("web/test/csv-cells.json").toFile())
                .valueStream()
                .map(one -> Arguments.of(one.get(0).asString(), one.get(1).asString()));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void aValueIsReadAsTextAndAsOneValue(String text, String cell) {
        assertThat(Csv.row(List.of(text))).isEqualTo(cell + "\r\n");
    }

    @Test
    void valuesArePartedByCommas() {
        assertThat(Csv.row(List.of("1", "盐, 卤", "-"))).isEqualTo("1,\"盐, 卤\",-\r\n");
    }
}
