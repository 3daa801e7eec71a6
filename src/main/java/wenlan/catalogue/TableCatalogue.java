package wenlan.catalogue;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import wenlan.document.AnnotatedReport;
import wenlan.document.Report;
import wenlan.document.ReportLibrary;
import wenlan.document.Table;
import wenlan.search.IndexedUnit;
import wenlan.search.SearchIndex;
import wenlan.search.UnitLister;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All tables of the corpus. */
public final class TableCatalogue {
    /** More tables than these would not fit beside the rest into the memory of a small machine. */
    private static final int MOST = 50_000;

    private static final Logger LOG = LoggerFactory.getLogger(TableCatalogue.class);

    private final CorpusListing<TableEntry> listing;

    public TableCatalogue() {
        this(CorpusListing.AGAIN);
    }

    /** A catalogue in which a report that could not be read has another try after a while. */
    public TableCatalogue(Duration again) {
        listing =
                new CorpusListing<>(
                        summary -> summary.tables() > 0, TableCatalogue::entries, MOST, again);
    }

    /** The tables of all reports, in order of file and place. */
    public List<TableEntry> tables(SearchIndex index, ReportLibrary library) {
        return listing.of(index, library).entries();
    }

    /** How far they have been read for what an index holds. */
    public Reading reading(SearchIndex index) {
        return listing.reading(index);
    }

    /** Number of reports of which none are listed: they cannot be read, or are too many. */
    public int leftOut(SearchIndex index, ReportLibrary library) {
        return listing.of(index, library).leftOut();
    }

    private static List<TableEntry> entries(AnnotatedReport annotated) {
        Report report = annotated.report();
        Map<String, List<IndexedUnit>> units = new HashMap<>();
        for (IndexedUnit unit : UnitLister.list(annotated)) {
            String table = unit.unit().table();
            if (table != null) {
                units.computeIfAbsent(table, t -> new ArrayList<>()).add(unit);
            }
        }
        List<TableEntry> entries = new ArrayList<>();
        for (Table table : report.tables()) {
            List<IndexedUnit> own = units.get(table.id());
            if (own != null) {
                add(report, table, own, entries);
            }
        }
        return entries;
    }

    /** A table that cannot be read as data must not keep all others from being listed. */
    private static void add(
            Report report, Table table, List<IndexedUnit> units, List<TableEntry> entries) {
        try {
            entries.add(TableEntry.of(report, table, units));
        } catch (RuntimeException | StackOverflowError failure) {
            LOG.error("Table {} is not listed", table.id(), failure);
        }
    }
}
