package wenlan.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import wenlan.document.AnnotatedReport;
import wenlan.search.QueryNode.Measured;

import java.util.List;

class UnitListerTest {
    private static final AnnotatedReport REPORT =
            ReportBuilder.report("a").table("表1 渔港", "渔港", "渔获（吨）").row("东港", "12").build();

    private static final QueryNode MEASURED = new Measured("渔获", null);
    private static final QueryNode EXACT = new QueryNode.Exact("东港", false);

    /** Figures that are ruled out decide as well. */
    @Test
    void rowsHaveTheirFiguresWhereTheseDecideWhatIsFound() {
        List<IndexedUnit> all = UnitLister.list(REPORT);
        QueryNode without = new QueryNode.And(List.of(EXACT, new QueryNode.Not(MEASURED)));
        assertThat(UnitLister.list(REPORT, MEASURED)).isEqualTo(all);
        assertThat(UnitLister.list(REPORT, without)).isEqualTo(all);
        assertThat(figures(all)).isOne();
        assertThat(figures(UnitLister.list(REPORT, EXACT))).isZero();
        assertThat(UnitLister.list(REPORT, EXACT)).hasSameSizeAs(all);
    }

    private static long figures(List<IndexedUnit> units) {
        return units.stream()
                .map(IndexedUnit::table)
                .filter(table -> table != null)
                .mapToLong(table -> table.quantities().size())
                .sum();
    }
}
