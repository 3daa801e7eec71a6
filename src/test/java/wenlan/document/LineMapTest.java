package wenlan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineMapTest {
    private static final LineMap LINES = LineMap.of("ab\n\r\ncd");

    @ParameterizedTest
    @CsvSource({"0, 1", "2, 1", "3, 2", "4, 2", "5, 3", "7, 3"})
    void aLineFeedBelongsToTheLineThatItEnds(int offset, int line) {
        assertThat(LINES.lineAt(offset)).isEqualTo(line);
    }

    @Test
    void spansLeaveTheLineFeedOut() {
        assertThat(LINES.count()).isEqualTo(3);
        assertThat(LINES.span(1)).isEqualTo(new Span(0, 2));
        assertThat(LINES.span(2)).isEqualTo(new Span(3, 4));
        assertThat(LINES.span(3)).isEqualTo(new Span(5, 7));
    }

    @Test
    void namesTheOffsetThatIsOutside() {
        assertThatThrownBy(() -> LINES.lineAt(8)).hasMessageContaining("8");
        assertThatThrownBy(() -> LINES.span(4)).hasMessageContaining("4");
    }
}
