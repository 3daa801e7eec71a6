package wenlan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wenlan.document.AnnotatedReport;
import wenlan.document.EntityKind;
import wenlan.document.Mention;
import wenlan.document.Report;
import wenlan.document.Unit;
import wenlan.document.UnitKind;
import wenlan.parse.CorpusFile;
import wenlan.parse.CorpusParser;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A number with a fraction in a cell is a year only where its column says so. */
class DecimalYearsTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "造林面积（公顷）, 1988.5, ''",
        "造林面积, 2010.2, ''",
        "2019年, 2010.2, ''",
        "2019年（万吨）, 2010.10, ''",
        "高程, 1903.5, ''",
        "高程, 2003.5, ''",
        "开工时间, 2021.3, 2021",
        "竣工, 2021.12, 2021",
        "备注, 2021.03, 2021",
        "成立年月, 2003.5, 2003",
        "发布, 2021.3.15, 2021",
    })
    void aFractionIsAMonthWhereTheColumnSaysSo(String column, String cell, String year) {
        assertThat(years(column, cell)).isEqualTo(year.isEmpty() ? List.of() : List.of(year));
    }

    private static List<String> years(String column, String cell) {
        String text =
                """
                # 港口统计

                下面是本地的数据，供参考。

                | 港口 | %s | 等级 |
                | --- | --- | --- |
                | 东礁 | %s | 甲 |
                | 西礁 | %s | 乙 |
                """
                        .formatted(column, cell, cell);
        List<Report> reports = new ArrayList<>();
        new CorpusParser()
                .parse(
                        new CorpusFile("t.md", text.getBytes(StandardCharsets.UTF_8), null),
                        parsed -> reports.add(parsed.value()));
        AnnotatedReport annotated = new Annotator().annotate(reports.getFirst());
        Unit row =
                annotated.report().units().stream()
                        .filter(unit -> unit.kind() == UnitKind.TABLE_ROW)
                        .findFirst()
                        .orElseThrow();
        return annotated.entities(row).mentions().stream()
                .filter(mention -> mention.kind() == EntityKind.YEAR)
                .map(Mention::canonical)
                .toList();
    }
}
