package wenlan.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class NoChartReasonTest {
    private static final Path SOURCES = Path.of("src/main/java/wenlan/tables");
    private static final Pattern SENTENCE = Pattern.compile("\"([^\"]*\\p{IsHan}[^\"]*。)\"");

    /** Every sentence of the classes that say why there is no chart. */
    static Stream<String> said() {
        return Stream.of("NoChart", "BrokenSeries", "ChartMaker").flatMap(NoChartReasonTest::said);
    }

    private static Stream<String> said(String name) {
        try {
            String code = Files.readString(SOURCES.resolve(name + ".java"));
            List<MatchResult> found = SENTENCE.matcher(code).results().toList();
            return found.stream().map(sentence -> sentence.group(1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("said")
    void everyReasonHasACodeAndIsSaidInEnglish(String chinese) {
        NoChartReason reason = Objects.requireNonNull(NoChartReason.of(chinese));
        assertThat(reason.zh()).isEqualTo(chinese);
        assertThat(reason.code()).matches("[a-z]+(?:-[a-z]+)*");
        assertThat(reason.en()).matches("[^\\p{IsHan}]+\\.");
    }

    @Test
    void unitsThatDifferAreTold() {
        String chinese = NoChart.unlike(List.of("MW", "万kWh"));
        NoChartReason reason = Objects.requireNonNull(NoChartReason.of(chinese));
        assertThat(reason.code()).isEqualTo("unlike-units");
        assertThat(reason.en()).contains("MW", "万kWh").doesNotContain("%s");
    }

    @ParameterizedTest
    @ValueSource(strings = {"one-row", "words-only", "broken-series"})
    void codesStay(String code) {
        assertThat(said().map(NoChartReason::of).map(reason -> reason == null ? "" : reason.code()))
                .contains(code)
                .doesNotHaveDuplicates();
    }
}
