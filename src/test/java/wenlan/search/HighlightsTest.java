package wenlan.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import wenlan.document.Span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

class HighlightsTest {
    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "0-2, 0-2",
        "0-2 4-6, 0-2 4-6",
        "0-2 2-4, 0-4",
        "0-3 2-5, 0-5",
        "0-9 2-5, 0-9",
        "4-6 0-2, 0-2 4-6",
        "3-3 0-1, 0-1",
        "0-2 0-2, 0-2",
    })
    void mergesWhatOverlapsOrTouches(String spans, String merged) {
        assertThat(Highlights.merge(spans(spans))).isEqualTo(spans(merged));
    }

    @ParameterizedTest
    @CsvSource({"0-4 6-9, 2-8, 0-2 4-6", "0-2, 2-8, ''", "0-20, 2-8, 0-6"})
    void cutsToAWindow(String spans, String window, String inside) {
        assertThat(Highlights.within(spans(spans), spans(window).getFirst()))
                .isEqualTo(spans(inside));
    }

    @ParameterizedTest
    @MethodSource("wenlan.Seeds#some")
    void mergingKeepsEachMarkedOffsetAndNoOther(long seed) {
        Random random = new Random(seed);
        List<Span> spans = new ArrayList<>();
        BitSet marked = new BitSet();
        for (int i = 0; i < 12; i++) {
            int start = random.nextInt(50);
            Span span = new Span(start, start + random.nextInt(8));
            spans.add(span);
            marked.set(span.start(), span.end());
        }
        BitSet merged = new BitSet();
        Highlights.merge(spans).forEach(s -> merged.set(s.start(), s.end()));
        assertThat(merged).as("seed %d", seed).isEqualTo(marked);
    }

    private static List<Span> spans(String written) {
        return Arrays.stream(written.split(" "))
                .filter(s -> !s.isEmpty())
                .map(s -> s.split("-"))
                .map(p -> new Span(Integer.parseInt(p[0]), Integer.parseInt(p[1])))
                .toList();
    }
}
