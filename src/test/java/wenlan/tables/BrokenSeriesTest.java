package wenlan.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class BrokenSeriesTest {
    private static final TypedTable YEARS = typed("年份|产量（万吨）", "2030|3.1", "2031|4.2", "2032|1.9");
    private static final TypedTable TOWNS = typed("县|产量（万吨）", "东礁县|3.1", "西礁县|4.2");

    private static TypedTable typed(String header, String... rows) {
        return TableTyper.type(
                JudgedTable.table(
                        null,
                        null,
                        List.of(header.split("\\|")),
                        java.util.Arrays.stream(rows)
                                .map(row -> JudgedTable.row(0, null, List.of(row.split("\\|"))))
                                .toList()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "注：2032年起统计口径有调整。",
                "注：2032年采用新的系数，以前各年未作追溯调整。",
                "注：2032年起为统计口径调整后数据，不含散养。",
                "注：2031年与2032年数据不可比。",
                "说明：自2032年起统计范围发生变化，与往年不具可比性。",
                "1．1990年以前与以后的数据来源不同。"
            })
    void aNoteOfAnotherCountBreaksALine(String note) {
        TypedTable heeded = BrokenSeries.heeded(YEARS, List.of(note));
        assertThat(heeded.chart()).isNull();
        assertThat(heeded.noChart()).contains("口径");
        assertThat(BrokenSeries.heeded(TOWNS, List.of(note)).chart()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "注：增速按可比口径计算。",
                "数据来源：县统计局。",
                "注：2032年为初步核算数。",
                "注：口径为规模以上企业。",
                "资料来源：国家发展改革委。",
                "注：统计口径没有变化。",
                "注：各年口径一致。"
            })
    void otherNotesBreakNone(String note) {
        assertThat(BrokenSeries.heeded(YEARS, List.of(note)).chart()).isNotNull();
    }
}
