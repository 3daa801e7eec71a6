package wenlan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1000 | 1000 1,000",
                "1,000 | 1,000 1000",
                "4000亿元 | 4000亿元 4,000亿元",
                "1234567.8901 | 1234567.8901 1,234,567.8901",
                "1,2,3 | 1,2,3",
                "2.5亿 | 2.5亿",
                "芯片 | 芯片",
            })
    void thousandsMayBeGrouped(String word, String spellings) {
        assertThat(Numbers.spellings(word)).containsExactly(spellings.split(" "));
    }
}
