package wenlan.search;

import org.jspecify.annotations.Nullable;

import wenlan.document.AnnotatedReport;
import wenlan.document.Cell;
import wenlan.document.Metadata;
import wenlan.document.Report;
import wenlan.document.Row;
import wenlan.document.Section;
import wenlan.document.Table;
import wenlan.document.Unit;
import wenlan.tables.Quantity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lists the units of a report as an engine indexes them, each with its surroundings. */
public final class UnitLister {
    private final AnnotatedReport annotated;
    private final ReportRef reference;
    private final Map<String, List<HeadingRef>> paths = new HashMap<>();
    private final Map<String, Table> tables = new HashMap<>();
    private final Map<String, Row> rows = new HashMap<>();
    private final Map<String, List<Quantity>> quantities = new HashMap<>();

    private UnitLister(AnnotatedReport annotated) {
        this.annotated = annotated;
        this.reference = reference(annotated.report());
    }

    /** All units of {@code annotated} in source order. */
    public static List<IndexedUnit> list(AnnotatedReport annotated) {
        UnitLister lister = new UnitLister(annotated);
        lister.remember(annotated.report().tables());
        return lister.list();
    }

    /**
     * The same for {@code query} alone: reading long tables as data takes a second, so that rows
     * have their figures only where these decide what is found.
     */
    public static List<IndexedUnit> list(AnnotatedReport annotated, QueryNode query) {
        if (MeasureKey.isAskedFor(query)) {
            return list(annotated);
        }
        UnitLister lister = new UnitLister(annotated);
        annotated.report().tables().forEach(lister::rememberRows);
        return lister.list();
    }

    /** What hits say of {@code report}. */
    public static ReportRef reference(Report report) {
        Metadata metadata = report.metadata();
        return new ReportRef(
                report.id(),
                report.sourceId(),
                metadata.title(),
                metadata.publisher(),
                metadata.published(),
                metadata.cities());
    }

    private List<IndexedUnit> list() {
        Report report = annotated.report();
        report.sections().forEach(this::remember);
        List<IndexedUnit> listed = new ArrayList<>(report.units().size());
        for (Unit unit : report.units()) {
            listed.add(
                    new IndexedUnit(
                            unit,
                            listed.size(),
                            reference,
                            report.file(),
                            report.lines(unit),
                            path(unit.section()),
                            table(unit),
                            annotated.entities(unit)));
        }
        return Collections.unmodifiableList(listed);
    }

    /** A section stands behind its parent, whose path is therefore known. */
    private void remember(Section section) {
        List<HeadingRef> path = new ArrayList<>(path(section.parent()));
        path.add(new HeadingRef(section.id(), section.title()));
        paths.put(section.id(), List.copyOf(path));
    }

    /** Tables are read as data on all processors, which takes long enough to be worth it. */
    private void remember(List<Table> all) {
        List<List<List<Quantity>>> figures = all.parallelStream().map(UnitLister::figures).toList();
        for (int at = 0; at < all.size(); at++) {
            remember(all.get(at), figures.get(at));
        }
    }

    private void remember(Table table, List<List<Quantity>> figures) {
        rememberRows(table);
        for (int at = 0; at < table.rows().size(); at++) {
            quantities.put(table.rows().get(at).unit(), figures.get(at));
        }
    }

    private void rememberRows(Table table) {
        tables.put(table.id(), table);
        table.rows().forEach(row -> rows.put(row.unit(), row));
    }

    /** A table that cannot be read as data must not keep a report from being indexed. */
    private static List<List<Quantity>> figures(Table table) {
        try {
            return Quantity.of(table);
        } catch (StackOverflowError | RuntimeException unreadable) {
            return Collections.nCopies(table.rows().size(), List.of());
        }
    }

    private List<HeadingRef> path(@Nullable String section) {
        return section == null ? List.of() : paths.getOrDefault(section, List.of());
    }

    private @Nullable TableRef table(Unit unit) {
        Table table = unit.table() == null ? null : tables.get(unit.table());
        if (table == null) {
            return null;
        }
        Row row = rows.get(unit.id());
        List<Cell> cells = row == null ? List.of() : row.cells();
        return new TableRef(
                table.id(),
                table.caption(),
                table.header(),
                cells,
                quantities.getOrDefault(unit.id(), List.of()));
    }
}
