package wenlan.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import wenlan.catalogue.Catalogues;
import wenlan.catalogue.TableCatalogue;
import wenlan.catalogue.TableEntry;
import wenlan.document.PlaceTree;
import wenlan.document.ReportLibrary;
import wenlan.query.QueryReader;
import wenlan.search.ReportBuilder;
import wenlan.search.SearchIndex;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

class TableCatalogueTest {
    private static TestPortal portal(String report) {
        return TestPortal.of(
                ReportBuilder.report(report).table("表 1 船数", "港", "船数").row("东港", "3").build());
    }

    private static TestPortal two() {
        return TestPortal.of(
                ReportBuilder.report("a").table("表 1 船数", "港", "船数").row("东港", "3").build(),
                ReportBuilder.report("b").table("表 2 船数", "港", "船数").row("西港", "4").build());
    }

    /** The reports of a portal, of which one cannot be read while {@code torn}. */
    private static ReportLibrary torn(TestPortal portal, BooleanSupplier torn) {
        return id -> {
            if (id.equals("a") && torn.getAsBoolean()) {
                throw new IllegalStateException("torn");
            }
            return portal.library().report(id);
        };
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
        TestPortal portal = two();
        ReportLibrary torn = torn(portal, () -> true);
        SearchIndex index = portal.index().orElseThrow();
        TableCatalogue catalogue = new TableCatalogue();
        assertThat(ids(catalogue.tables(index, torn))).containsExactly("b.1");
        assertThat(catalogue.leftOut(index, torn)).isEqualTo(1);
    }

    /** A portal whose reports are read from elsewhere. */
    private record Elsewhere(TestPortal portal, ReportLibrary library, Catalogues catalogues)
            implements Portal {
        @Override
        public Optional<SearchIndex> index() {
            return portal.index();
        }

        @Override
        public Progress progress() {
            return portal.progress();
        }

        @Override
        public PlaceTree places() {
            return portal.places();
        }

        @Override
        public QueryReader queries() {
            return portal.queries();
        }

        @Override
        public LocalDate today() {
            return portal.today();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/tables", "/api/indicators?q=%E8%88%B9%E6%95%B0"})
    void aListSaysThatReportsAreMissing(String address) {
        TestPortal portal = two();
        Portal torn = new Elsewhere(portal, torn(portal, () -> true), new Catalogues());
        try (PortalServer server = new PortalServer("127.0.0.1", 0, null, torn)) {
            JsonNode list = new TestClient(server.port()).json(address);
            assertThat(list.at("/total").asInt()).isEqualTo(1);
            assertThat(list.at("/query/diagnostics/0/message").asString())
                    .startsWith("有 1 份报告的表格没有列入");
        }
    }

    /** A report that could not be read, perhaps for lack of file handles, is not lost for good. */
    @Test
    @Timeout(60)
    void aReportThatWasLeftOutHasAnotherTry() {
        TestPortal portal = two();
        AtomicBoolean torn = new AtomicBoolean(true);
        ReportLibrary mended = torn(portal, torn::get);
        SearchIndex index = portal.index().orElseThrow();
        TableCatalogue catalogue = new TableCatalogue(Duration.ZERO);
        assertThat(ids(catalogue.tables(index, mended))).containsExactly("b.1");
        torn.set(false);
        while (catalogue.tables(index, mended).size() < 2) {
            Thread.onSpinWait();
        }
        assertThat(ids(catalogue.tables(index, mended))).containsExactly("a.1", "b.1");
        assertThat(catalogue.leftOut(index, mended)).isZero();
    }

    /** What was read ahead is not read again for whoever asks first. */
    @Test
    void whatIsReadAheadIsThere() {
        TestPortal portal = two();
        SearchIndex index = portal.index().orElseThrow();
        AtomicInteger readings = new AtomicInteger();
        ReportLibrary counted =
                id -> {
                    readings.incrementAndGet();
                    return portal.library().report(id);
                };
        Catalogues catalogues = new Catalogues();
        catalogues.readAhead(index, counted);
        int ahead = readings.get();
        assertThat(ahead).isPositive();
        catalogues.readAhead(index, counted);
        assertThat(ids(catalogues.tables().tables(index, counted))).containsExactly("a.1", "b.1");
        assertThat(catalogues.sentences().figures(index, counted)).isEmpty();
        assertThat(readings).hasValue(ahead);
    }

    /** Not even one that is nested so deeply that the stack ends. */
    @Test
    void aReportThatOverflowsTheStackIsLeftOut() {
        TestPortal portal = two();
        ReportLibrary torn =
                id -> {
                    if (id.equals("a")) {
                        throw new StackOverflowError("deep");
                    }
                    return portal.library().report(id);
                };
        SearchIndex index = portal.index().orElseThrow();
        Catalogues catalogues = new Catalogues();
        catalogues.readAhead(index, torn);
        assertThat(ids(catalogues.tables().tables(index, torn))).containsExactly("b.1");
        assertThat(catalogues.sentences().leftOut(index, torn)).isEqualTo(1);
    }
}
