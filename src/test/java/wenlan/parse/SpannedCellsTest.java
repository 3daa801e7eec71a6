package wenlan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import wenlan.document.Diagnostic;
import wenlan.document.Parsed;
import wenlan.document.Report;
import wenlan.document.Row;
import wenlan.document.Table;

class SpannedCellsTest {
    private static Parsed<Report> read(String table) {
        String page = "<h1>渔港</h1><p>东港和西港各有码头和渔船。</p><table>" + table + "</table>";
        return Reading.of("a.html", page).reports().getFirst();
    }

    @Test
    void aLabelOfAThousandRowsIsInEachOfThem() {
        String rows = "<tr><td>网1</td><td>2</td></tr>".repeat(999);
        Parsed<Report> read =
                read(
                        "<tr><th>港</th><th>网</th><th>数</th></tr>"
                                + "<tr><td rowspan=1000>东港</td><td>网0</td><td>1</td></tr>"
                                + rows);
        Table table = read.value().tables().getFirst();
        assertThat(table.rows()).hasSize(1000).allMatch(row -> first(row).equals("东港"));
        assertThat(read.diagnostics()).isEmpty();
    }

    @Test
    void cellsThatReachOverMoreThanATableHoldsAreCutAndTold() {
        Parsed<Report> read =
                read("<tr>" + "<td colspan=99 rowspan=999>港".repeat(200) + "<tr><td>网".repeat(200));
        long cells =
                read.value().tables().stream()
                        .flatMap(table -> table.rows().stream())
                        .mapToLong(row -> row.cells().size())
                        .sum();
        assertThat(cells).isLessThan(100_000);
        assertThat(read.diagnostics())
                .extracting(Diagnostic::message)
                .anyMatch(message -> message.contains("Look at its spans"));
    }

    private static String first(Row row) {
        return row.cells().getFirst().text().text();
    }
}
