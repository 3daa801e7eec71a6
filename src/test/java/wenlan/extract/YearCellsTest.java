package wenlan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wenlan.document.EntityKind;
import wenlan.document.Mention;

import java.util.stream.Collectors;

/** A number with a point in a cell is a month where its column speaks of a time. */
class YearCellsTest {
    private final Annotator annotator = new Annotator();

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "2031年, 1906, ''",
        "产值 2031年, 1906, ''",
        "2031年 一季度, 2003, ''",
        "11月末, 1906.4, ''",
        "建校年份, 1906, 1906",
        "2031年上市公司上市年份, 2003, 2003",
        "渔业产值（亿元）, 1903.5, ''",
        "年产值（亿元）, 2010.06, ''",
        "鱼价, 1950.12, ''",
        "值, 2010.6, ''",
        "捕捞量, 2021.12, ''",
        "日期, 2020.5, 2020",
        "成立时间, 1903.5, 1903",
        "出台日期（公开）, 2020.5, 2020",
        "入学, 2020.9, 2020",
        "年月, 2020.9, 2020",
        "备案, 2020.09, 2020",
        "开港, 2020.9.12, 2020",
        "2019年, 2021.5, ''",
        "2019年（万吨）, 2010.10, ''",
        "高程, 1903.5, ''",
        "造林面积（公顷）, 1988.5, ''",
        "竣工, 2021.12, 2021",
        "成立年月, 2003.5, 2003",
        "批复时间（公开）, 2030.5, 2030",
        "时间, 1921.07, 1921",
    })
    void aDecimalIsAYearOnlyBelowATime(String column, String cell, String expected) {
        assertThat(
                        Reports.cellMentions(annotator, column, cell).stream()
                                .filter(mention -> mention.kind() == EntityKind.YEAR)
                                .map(Mention::canonical)
                                .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }
}
