package wenlan.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearsOfRowsTest {
    @ParameterizedTest
    @CsvSource({"2031, 2031", "２０３１, 2031", "2031年, 2031", "20310101, 2031", "2031-05-06, 2031"})
    void aRowOfATimeHasItsYear(String cell, double year) {
        IndexedUnit row =
                UnitLister.list(
                                ReportBuilder.report("r")
                                        .table("表1 渔获", "时间", "渔获（吨）")
                                        .row(cell, "3.5")
                                        .row(cell.replace('3', '2').replace('３', '２'), "4.5")
                                        .build())
                        .stream()
                        .filter(unit -> unit.table() != null && !unit.table().cells().isEmpty())
                        .findFirst()
                        .orElseThrow();
        assertThat(row.table().quantities().getFirst().value()).isEqualTo(year);
    }
}
