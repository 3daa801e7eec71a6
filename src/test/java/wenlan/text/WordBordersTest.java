package wenlan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordBordersTest {
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
        assertThat(Folding.unit(text).borders().find(word, 0)).isEqualTo(at);
    }

    /** Places count without the white space, which folding leaves out. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "io | radio io | 5",
                "io | radio，io | 6",
                "io | radio\u00a0IO | 5",
                "io | Radio | -1",
                "io | ion | -1",
                "io | 用IO口 | 1",
                "io | IO2030 | 0",
                "radioio | radio io | 0",
                "dio | radio | -1",
                "é | café | -1",
                "µ | 5µm µ | 3",
                "c++ | C++、VC++ | 0",
                "c++ | VC++ | -1",
                "汽车 | radio汽车io | 5",
            })
    void aWordOfLettersStandsWhereItIsWhole(String word, String text, int at) {
        assertThat(Folding.unit(text).borders().find(Folding.query(word), 0)).isEqualTo(at);
    }
}
