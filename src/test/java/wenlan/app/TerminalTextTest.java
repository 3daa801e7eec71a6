package wenlan.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import wenlan.document.TracedText;

class TerminalTextTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 7, 8, 10, 13, 0x1B, 0x7F, 0x85, 0x9B, 0x202A, 0x202E, 0x2066, 0x2069})
    void whatATerminalWouldObeyIsReplaced(int control) {
        assertThat(TerminalText.harmless("港" + (char) control + "[2J口")).isEqualTo("港\uFFFD[2J口");
    }

    @ParameterizedTest
    @ValueSource(strings = {"深水泊位 12 个", "𠮷野家", "a\u200Db"})
    void everyOtherTextStaysAsItIs(String text) {
        assertThat(TerminalText.harmless(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"省份", ""})
    void theCellsOfARowAreParted(String cell) {
        assertThat(TerminalText.harmless(cell + TracedText.BREAK + "产量")).isEqualTo(cell + " | 产量");
    }
}
