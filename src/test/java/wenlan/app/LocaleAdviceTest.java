package wenlan.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class LocaleAdviceTest {
    @ParameterizedTest
    @CsvSource({
        "ANSI_X3.4-1968, 渔港.txt, true",
        "ISO-8859-1, é.txt, true",
        "UTF-8, 渔港.txt, false",
        "ANSI_X3.4-1968, harbour.txt, false",
    })
    void isGivenWhereNamesCannotBeShown(String encoding, String name, boolean given) {
        assertThat(LocaleAdvice.of(encoding, List.of("a.txt", name)).isPresent()).isEqualTo(given);
    }
}
