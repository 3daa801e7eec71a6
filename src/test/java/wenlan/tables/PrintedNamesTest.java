package wenlan.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import wenlan.document.AnnotatedReport;
import wenlan.document.Table;
import wenlan.search.ReportBuilder;

/** Names of columns are shown as printed and read as times. */
class PrintedNamesTest {
    @Test
    void yearsOfTheRepublicStayAsPrinted() {
        AnnotatedReport report =
                ReportBuilder.report("a")
                        .table("表1 廠商營收（億元）", "公司", "111年", "112年")
                        .row("甲廠", "501", "563")
                        .row("乙廠", "568", "682")
                        .build();
        Table table = report.report().tables().getFirst();
        TypedTable typed = TableTyper.type(table);
        assertThat(typed.columns()).extracting(Column::name).containsExactly("公司", "111年", "112年");
        assertThat(typed.chart().series())
                .extracting(ChartSpec.Series::name, ChartSpec.Series::time)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("111年", 2022.0),
                        org.assertj.core.groups.Tuple.tuple("112年", 2023.0));
        assertThat(Statement.of(table, typed)).extracting(Statement::year).contains(2022, 2023);
    }
}
