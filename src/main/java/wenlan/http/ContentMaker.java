package wenlan.http;

import wenlan.document.AnnotatedReport;
import wenlan.document.Cell;
import wenlan.document.LineRange;
import wenlan.document.Report;
import wenlan.document.Row;
import wenlan.document.Section;
import wenlan.document.Span;
import wenlan.document.Table;
import wenlan.document.Unit;
import wenlan.document.UnitKind;
import wenlan.http.ContentView.Block;
import wenlan.http.ContentView.TableBlock;
import wenlan.http.ContentView.TableRow;
import wenlan.http.ContentView.TableUnit;
import wenlan.http.ContentView.TextBlock;
import wenlan.search.HitMaker;
import wenlan.search.IndexedUnit;
import wenlan.search.Match;
import wenlan.search.Matcher;
import wenlan.search.QueryNode;
import wenlan.search.Relaxation;
import wenlan.search.UnitLister;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the blocks of a report. Every unit is in exactly one of them: those of a table in its block
 * at the place of the first, all others by themselves.
 */
final class ContentMaker {
    private final Report report;
    private final QueryNode query;
    private final Matcher matcher;
    private final HitMaker hits;
    private final Map<String, IndexedUnit> surroundings;
    private final Map<String, Integer> levels = new HashMap<>();
    private final Map<String, Table> tables = new HashMap<>();
    private final Map<String, List<Unit>> tableUnits = new HashMap<>();
    private final List<String> matches = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();

    private ContentMaker(Report report, Map<String, IndexedUnit> surroundings, QueryNode query) {
        this.report = report;
        this.surroundings = surroundings;
        this.query = query;
        this.matcher = new Matcher(query);
        this.hits = new HitMaker(query);
    }

    /**
     * The content with the matches marked; where nothing in the report holds all that was asked
     * for, with those of a weaker query, as the search has found by it.
     */
    static ContentView of(AnnotatedReport annotated, QueryNode query, QueryView view) {
        Map<String, IndexedUnit> surroundings = new HashMap<>();
        UnitLister.list(annotated, query).forEach(unit -> surroundings.put(unit.unit().id(), unit));
        ContentMaker maker = made(annotated.report(), surroundings, query);
        for (QueryNode weaker : Relaxation.steps(query)) {
            if (maker.matches.isEmpty()) {
                maker = made(annotated.report(), surroundings, weaker);
            }
        }
        return new ContentView(
                ReportRefView.of(UnitLister.reference(annotated.report())),
                view,
                maker.matches,
                maker.blocks);
    }

    private static ContentMaker made(
            Report report, Map<String, IndexedUnit> surroundings, QueryNode query) {
        ContentMaker maker = new ContentMaker(report, surroundings, query);
        maker.run();
        return maker;
    }

    private void run() {
        for (Section section : report.sections()) {
            levels.put(section.id(), section.level());
        }
        report.tables().forEach(table -> tables.put(table.id(), table));
        for (Unit unit : report.units()) {
            if (isInTable(unit)) {
                tableUnits.computeIfAbsent(unit.table(), t -> new ArrayList<>()).add(unit);
            }
        }
        for (Unit unit : report.units()) {
            if (!isInTable(unit)) {
                blocks.add(text(unit));
            } else if (tableUnits.get(unit.table()).getFirst() == unit) {
                blocks.add(table(tables.get(unit.table())));
            }
        }
    }

    private boolean isInTable(Unit unit) {
        return unit.table() != null && tables.containsKey(unit.table());
    }

    private TextBlock text(Unit unit) {
        LineRange lines = report.lines(unit);
        return new TextBlock(
                "text",
                unit.id(),
                unit.kind().label(),
                unit.kind() == UnitKind.HEADING ? levels.get(unit.section()) : null,
                unit.section(),
                lines.start(),
                lines.end(),
                unit.span().start(),
                unit.span().end(),
                unit.text().text(),
                Mark.of(match(unit).spans()),
                unit.reason());
    }

    private TableBlock table(Table table) {
        Map<String, Row> rows = new HashMap<>();
        table.rows().forEach(row -> rows.put(row.unit(), row));
        List<TableUnit> units = new ArrayList<>();
        List<TableRow> rowViews = new ArrayList<>();
        for (Unit unit : tableUnits.get(table.id())) {
            Row row = rows.get(unit.id());
            if (row == null) {
                units.add(tableUnit(unit));
            } else {
                rowViews.add(row(unit, row));
            }
        }
        LineRange lines = report.source().lines(table.span());
        return new TableBlock(
                "table",
                table.id(),
                table.caption(),
                table.number(),
                table.section(),
                table.header(),
                table.unit(),
                table.source(),
                lines.start(),
                lines.end(),
                units,
                rowViews);
    }

    private TableUnit tableUnit(Unit unit) {
        LineRange lines = report.lines(unit);
        return new TableUnit(
                unit.id(),
                unit.kind().label(),
                unit.text().text(),
                Mark.of(match(unit).spans()),
                lines.start(),
                lines.end(),
                unit.reason());
    }

    private TableRow row(Unit unit, Row row) {
        LineRange lines = report.lines(unit);
        // Only printed cells of a matching row are marked, as in a hit.
        List<List<Span>> marks =
                match(unit).matched() ? hits.cells(surroundings.get(unit.id())) : List.of();
        List<CellView> cells = new ArrayList<>();
        for (Cell cell : row.cells()) {
            int at = cells.size();
            cells.add(CellView.of(cell, at < marks.size() ? marks.get(at) : List.of()));
        }
        return new TableRow(
                unit.id(),
                row.group(),
                lines.start(),
                lines.end(),
                unit.span().start(),
                unit.span().end(),
                cells);
    }

    /** Without a query nothing is compared. */
    private Match match(Unit unit) {
        if (query instanceof QueryNode.All) {
            return Match.NONE;
        }
        Match match = matcher.match(surroundings.get(unit.id()));
        if (!match.spans().isEmpty()) {
            matches.add(unit.id());
        }
        return match;
    }
}
