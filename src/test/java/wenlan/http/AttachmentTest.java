package wenlan.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

class AttachmentTest {
    private static String file(String kind, String query, String plain) {
        String header = Attachment.ofQuery(kind, query, plain, "csv");
        String plainName = header.replaceFirst(".*filename=\"([^\"]*)\".*", "$1");
        String encoded = header.substring(header.indexOf("''") + 2);
        return plainName + " " + URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "指标, 渔业/产值, plain, plain.csv 指标 渔业 产值.csv",
        "'', con, plain, plain.csv _con.csv",
        "'', LPT1, plain, plain.csv _LPT1.csv",
        "'', Aux.渔业, plain, plain.csv _Aux.渔业.csv",
        "'', console, plain, plain.csv console.csv",
        "'', '', nul.1, _nul.1.csv _nul.1.csv",
        "'', ...渔业..., plain, plain.csv 渔业.csv",
    })
    void aNameIsNoneThatAFileSystemReadsOtherwise(
            String kind, String query, String plain, String expected) {
        assertThat(file(kind, query, plain)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"'渔. 业', 69, '渔'", "'渔..业', 69, '渔'"})
    void whatIsCutEndsInNoDot(String end, int before, String last) {
        String name = file("", "渔".repeat(before) + end, "plain");
        assertThat(name).isEqualTo("plain.csv " + "渔".repeat(before) + last + ".csv");
    }
}
