package wenlan.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import wenlan.catalogue.TableCatalogue;
import wenlan.catalogue.TableEntry;
import wenlan.document.ReportLibrary;
import wenlan.search.ReportBuilder;
import wenlan.search.SearchIndex;

import java.util.List;
import java.util.concurrent.CountDownLatch;

class TableCatalogueTest {
    private static TestPortal portal(String report) {
        return TestPortal.of(
                ReportBuilder.report(report).table("表 1 船数", "港", "船数").row("东港", "3").build());
    }

    private static List<String> ids(List<TableEntry> tables) {
        return tables.stream().map(TableEntry::id).toList();
    }

    @Test
    @Timeout(60)
    void theLastListIsServedWhileAnotherIsRead() {
        TableCatalogue catalogue = new TableCatalogue();
        TestPortal before = portal("before");
        TestPortal after = portal("after");
        SearchIndex index = after.index().orElseThrow();
        assertThat(ids(catalogue.tables(before.index().orElseThrow(), before.library())))
                .containsExactly("before.1");

        CountDownLatch released = new CountDownLatch(1);
        ReportLibrary slow =
                id -> {
                    try {
                        released.await();
                    } catch (InterruptedException stopped) {
                        throw new IllegalStateException(stopped);
                    }
                    return after.library().report(id);
                };
        assertThat(ids(catalogue.tables(index, slow))).containsExactly("before.1");
        released.countDown();
        while (!ids(catalogue.tables(index, slow)).equals(List.of("after.1"))) {
            Thread.onSpinWait();
        }
    }

    @Test
    void afterAFailureThereIsAnotherTry() {
        TableCatalogue catalogue = new TableCatalogue();
        TestPortal portal = portal("a");
        SearchIndex index = portal.index().orElseThrow();
        ReportLibrary broken =
                id -> {
                    throw new IllegalStateException("no report");
                };
        assertThatThrownBy(() -> catalogue.tables(index, broken)).hasRootCauseMessage("no report");
        assertThat(ids(catalogue.tables(index, portal.library()))).containsExactly("a.1");
    }

    /** The other reports are listed all the same, and the page says that one is missing. */
    @Test
    void aReportThatCannotBeReadIsLeftOut() {
        TestPortal portal =
                TestPortal.of(
                        ReportBuilder.report("a").table("表 1 船数", "港", "船数").row("东港", "3").build(),
                        ReportBuilder.report("b")
                                .table("表 2 船数", "港", "船数")
                                .row("西港", "4")
                                .build());
        ReportLibrary torn =
                id -> {
                    if (id.equals("a")) {
                        throw new IllegalStateException("torn");
                    }
                    return portal.library().report(id);
                };
        SearchIndex index = portal.index().orElseThrow();
        TableCatalogue catalogue = new TableCatalogue();
        assertThat(ids(catalogue.tables(index, torn))).containsExactly("b.1");
        assertThat(catalogue.leftOut(index, torn)).isEqualTo(1);
    }
}
