package wenlan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10 | 共10家 | 1",
                "10 | 共2010家 | -1",
                "10 | 共100家，10项 | 6",
                "10 | 10.5% | -1",
                "5 | 10.5% | -1",
                "10.5 | 约10.5% | 1",
                "2019 | 2019.05 | 0",
                "2019 | 2019.123 | -1",
                "05 | 2019.05 | 5",
                "234 | 1,234 | -1",
                "2018 | 2017,2018 | 5",
                "10家 | 210家，10家 | 5",
                "l4 | l4级 | 0",
                "l4 | l40 | -1",
                "4级 | l4级 | 1",
                "智能 | 2智能3 | 1",
            })
    void aWordStandsWhereItsNumbersAreWhole(String word, String text, int at) {
        assertThat(Numbers.find(text, word, 0)).isEqualTo(at);
    }

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
