package wenlan.http;

import io.javalin.http.Context;

import wenlan.cite.Citation;
import wenlan.cite.Passage;
import wenlan.document.Cell;
import wenlan.document.Metadata;
import wenlan.document.ReportLibrary;
import wenlan.document.StoredReport;
import wenlan.document.TracedText;
import wenlan.search.HeadingRef;
import wenlan.search.IndexedUnit;
import wenlan.search.ReportRef;
import wenlan.search.TableRef;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes citations of units; what reports say of themselves is looked up once for each. */
final class Quotations {
    private static final String BETWEEN_PARTS = " | ";

    private final ReportLibrary library;
    private final String site;
    private final LocalDate accessed;
    private final Map<String, Metadata> works = new HashMap<>();

    /**
     * @param library the reports
     * @param site where the reader stands, without a slash at the end
     * @param accessed the day that citations name
     */
    Quotations(ReportLibrary library, String site, LocalDate accessed) {
        this.library = library;
        this.site = site;
        this.accessed = accessed;
    }

    /** Where this server stands for whoever sent a request. */
    static String site(Context context) {
        String host = context.host();
        return context.scheme() + "://" + (host == null ? "localhost" : host);
    }

    Citation of(IndexedUnit unit) {
        Metadata work = works.computeIfAbsent(unit.report().id(), id -> work(unit.report()));
        return new Citation(work, passage(unit), accessed);
    }

    /** A report that has just left the library is cited by what the index knows of it. */
    private Metadata work(ReportRef report) {
        return library.report(report.id())
                .map(StoredReport::annotated)
                .map(annotated -> annotated.report().metadata())
                .orElseGet(
                        () ->
                                new Metadata(
                                        report.title(),
                                        null,
                                        List.of(),
                                        report.publisher(),
                                        null,
                                        report.published(),
                                        report.cities(),
                                        null,
                                        null));
    }

    private Passage passage(IndexedUnit unit) {
        TableRef table = unit.table();
        return new Passage(
                unit.unit().id(),
                unit.unit().kind().label(),
                unit.headingPath().stream().map(HeadingRef::title).toList(),
                table == null ? null : table.caption(),
                table == null ? List.of() : table.header(),
                table == null ? List.of() : cells(table),
                unit.file(),
                unit.lines(),
                unit.unit().text().text().replace(String.valueOf(TracedText.BREAK), BETWEEN_PARTS),
                site + PlaceView.href(unit.report().id(), unit.unit().id(), ""));
    }

    private static List<Passage.Cell> cells(TableRef table) {
        List<Passage.Cell> cells = new ArrayList<>();
        for (Cell cell : table.cells()) {
            int at = cells.size();
            String column = at < table.header().size() ? table.header().get(at) : "";
            cells.add(new Passage.Cell(column, cell.text().text(), cell.inherited()));
        }
        return cells;
    }
}
