package wenlan.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wenlan.document.TracedText.Run;

import java.util.List;

class TracedTextTest {
    /** Source {@code " 人工\n 智&amp;能 AI"}, of which the cleaned text is {@code "人工智&能 AI"}. */
    private static final TracedText CLEANED =
            new TracedText(
                    "人工智&能 AI",
                    List.of(
                            new Run(0, 2, 2, 4),
                            new Run(2, 3, 7, 8),
                            new Run(3, 4, 8, 13),
                            new Run(4, 5, 13, 14),
                            new Run(6, 8, 15, 17)));

    @ParameterizedTest
    @CsvSource({
        "0, 2, 2, 4",
        "1, 2, 3, 4",
        "1, 3, 3, 8",
        "3, 4, 8, 13",
        "2, 5, 7, 14",
        "4, 6, 13, 14",
        "5, 6, 15, 15",
        "5, 7, 15, 16",
        "0, 8, 2, 17",
        "8, 8, 17, 17",
        "0, 0, 2, 2",
    })
    void mapsRangesBackToTheSource(int start, int end, int sourceStart, int sourceEnd) {
        assertThat(CLEANED.toSource(new Span(start, end)))
                .isEqualTo(new Span(sourceStart, sourceEnd));
    }

    @ParameterizedTest
    @CsvSource({"2, 4, 0, 2", "3, 8, 1, 3", "9, 10, 3, 4", "0, 40, 0, 8", "4, 7, 0, 0"})
    void mapsRangesOfTheSourceToWhatWasKept(int start, int end, int from, int to) {
        assertThat(CLEANED.fromSource(new Span(start, end))).isEqualTo(new Span(from, to));
    }

    @Test
    void standsWhereItsFirstAndLastCharacterStand() {
        assertThat(CLEANED.sourceSpan()).isEqualTo(new Span(2, 17));
        assertThat(TracedText.EMPTY.sourceSpan()).isEqualTo(new Span(0, 0));
    }
}
