package wenlan.catalogue;

import org.jspecify.annotations.Nullable;

import wenlan.document.Cell;
import wenlan.document.InheritedValue;
import wenlan.document.LineRange;
import wenlan.document.Mention;
import wenlan.document.Report;
import wenlan.document.Row;
import wenlan.document.Table;
import wenlan.document.TracedText;
import wenlan.document.Unit;
import wenlan.document.UnitEntities;
import wenlan.document.UnitKind;
import wenlan.search.Dimension;
import wenlan.search.IndexedUnit;
import wenlan.search.TableRef;
import wenlan.search.UnitContext;
import wenlan.tables.BrokenSeries;
import wenlan.tables.ColumnType;
import wenlan.tables.Quantity;
import wenlan.tables.Statement;
import wenlan.tables.TableTyper;
import wenlan.tables.TimeOfColumn;
import wenlan.tables.TypedTable;
import wenlan.tables.Written;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What the list of tables keeps of a table.
 *
 * @param id its id
 * @param number its number as printed, null without one
 * @param whole the table as one unit: caption, header and cells are its text, and it has the
 *     entities of all its units and the figures of all its rows; by it queries and filters find it
 * @param rows number of its rows
 * @param columns number of its columns
 * @param preview the cells of its first rows
 * @param chartable whether it holds a series
 * @param noChart why it holds none, null where it does
 * @param values its values in each dimension
 * @param stated the figures that it states
 * @param surroundings its caption and the headings above it
 */
public record TableEntry(
        String id,
        @Nullable String number,
        IndexedUnit whole,
        int rows,
        int columns,
        List<List<String>> preview,
        boolean chartable,
        @Nullable String noChart,
        Map<Dimension, List<String>> values,
        List<StatedFigure> stated,
        String surroundings) {
    private static final int SHOWN_ROWS = 3;

    /**
     * @param units the units of its report that are part of it
     */
    static TableEntry of(Report report, Table table, List<IndexedUnit> units) {
        TypedTable typed =
                BrokenSeries.heeded(TableTyper.type(table, published(report)), notes(units));
        IndexedUnit whole = whole(report, table, units);
        Map<Dimension, List<String>> values = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            Set<String> of = new LinkedHashSet<>();
            units.forEach(unit -> of.addAll(dimension.values(unit)));
            values.put(dimension, List.copyOf(of));
        }
        return new TableEntry(
                table.id(),
                table.number(),
                whole,
                table.rows().size(),
                typed.columns().size(),
                table.rows().stream().limit(SHOWN_ROWS).map(TableEntry::texts).toList(),
                typed.chart() != null,
                typed.noChart(),
                values,
                stated(table, typed, units, TimedTitle.of(report)),
                UnitContext.text(surroundings(whole)));
    }

    private static List<String> notes(List<IndexedUnit> units) {
        return units.stream()
                .map(IndexedUnit::unit)
                .filter(unit -> unit.kind() == UnitKind.TABLE_NOTE)
                .map(unit -> unit.text().text())
                .toList();
    }

    private static @Nullable Integer published(Report report) {
        String published = report.metadata().published();
        return published == null ? null : Integer.valueOf(published.substring(0, 4));
    }

    private static List<StatedFigure> stated(
            Table table, TypedTable typed, List<IndexedUnit> units, String title) {
        Map<String, UnitPlaces> rows = new HashMap<>();
        units.forEach(unit -> rows.put(unit.unit().id(), new UnitPlaces(withoutText(unit))));
        if (units.isEmpty()) {
            return List.of();
        }
        // All rows stand below the same headings.
        Written written = WrittenWhen.of(units.getFirst());
        String noted = TimeOfNote.of(units).orElse(null);
        List<StatedFigure> stated = new ArrayList<>();
        List<Statement> statements = Statement.of(table, typed);
        boolean dated = statements.stream().anyMatch(one -> one.year() != null);
        boolean timed =
                Bulletin.areTimed(typed.columns().stream().map(column -> column.name()).toList());
        for (Statement statement : statements) {
            UnitPlaces row = rows.get(table.rows().get(statement.row()).unit());
            if (row != null) {
                YearAbove.Told above =
                        dated
                                ? new YearAbove.Told(null, null)
                                : new YearAbove(row.unit(), written, title, noted)
                                        .ofTable(
                                                statement,
                                                timing(typed, statement.column()),
                                                timed);
                stated.add(figure(statement, row, above));
            }
        }
        return List.copyOf(stated);
    }

    /** The name of a column, for a rate behind those of the amount that it is of: 当月 同比. */
    private static String timing(TypedTable typed, int column) {
        String name = typed.columns().get(column).name();
        int at = column;
        while (at > 0 && typed.columns().get(at).type() == ColumnType.PERCENT) {
            at--;
        }
        boolean untold =
                !Bulletin.tellsTime(name)
                        && TimeOfColumn.of(typed.columns().get(at).name()).isEmpty();
        return untold && at < column && typed.columns().get(at).type().isMeasure()
                ? typed.columns().get(at).name() + " " + name
                : name;
    }

    /**
     * @param told the time of what stands above the table, where that names no year itself
     */
    private static StatedFigure figure(
            Statement statement, UnitPlaces places, YearAbove.Told told) {
        Integer above = told.year();
        IndexedUnit row = places.unit();
        Locality locality = Locality.ofRow(statement, places);
        return new StatedFigure(
                statement.measure(),
                statement.subject(),
                statement.cell().text(),
                statement.unit(),
                statement.quantity(),
                above == null ? statement.year() : above,
                above == null ? statement.period() : told.period(),
                above != null,
                statement.cell().forecast() || isPlanned(row, statement.column()),
                locality.cities(),
                locality.name(),
                locality.cities().isEmpty() ? List.of() : Dimension.ZONE.values(row),
                row,
                statement.column(),
                row.lines());
    }

    /** Whether a column is of what was planned: 全年目标. */
    private static boolean isPlanned(IndexedUnit row, int column) {
        TableRef table = row.table();
        return table != null
                && column < table.header().size()
                && TimeOfColumn.of(table.header().get(column))
                        .filter(TimeOfColumn::planned)
                        .isPresent();
    }

    /** The unit without its text: nothing is looked for in that. */
    static IndexedUnit withoutText(IndexedUnit row) {
        Unit unit = row.unit();
        TableRef table = row.table();
        return new IndexedUnit(
                new Unit(
                        unit.id(),
                        unit.kind(),
                        TracedText.EMPTY,
                        unit.section(),
                        unit.table(),
                        unit.reason()),
                row.position(),
                row.report(),
                row.file(),
                row.lines(),
                row.headingPath(),
                table == null
                        ? null
                        : new TableRef(
                                table.id(), table.caption(), table.header(), List.of(), List.of()),
                row.entities());
    }

    private static List<String> surroundings(IndexedUnit whole) {
        List<String> parts = new ArrayList<>();
        whole.headingPath().forEach(heading -> parts.add(heading.title()));
        TableRef table = whole.table();
        if (table != null && table.caption() != null) {
            parts.add(table.caption());
        }
        return parts;
    }

    private static List<String> texts(Row row) {
        return row.cells().stream().map(cell -> cell.text().text()).toList();
    }

    private static IndexedUnit whole(Report report, Table table, List<IndexedUnit> units) {
        IndexedUnit first = units.getFirst();
        List<String> parts = new ArrayList<>();
        if (table.caption() != null) {
            parts.add(table.caption());
        }
        parts.addAll(table.header());
        for (Row row : table.rows()) {
            if (row.group() != null) {
                parts.add(row.group());
            }
            for (Cell cell : row.cells()) {
                if (!cell.inherited()) {
                    parts.add(cell.text().text());
                }
            }
        }
        String text = String.join(String.valueOf(TracedText.BREAK), parts);
        List<Mention> mentions = new ArrayList<>();
        List<InheritedValue> inherited = new ArrayList<>();
        for (IndexedUnit unit : units) {
            mentions.addAll(unit.entities().mentions());
            inherited.addAll(unit.entities().inherited());
        }
        Unit unit =
                new Unit(
                        table.id(),
                        UnitKind.TABLE,
                        new TracedText(text, List.of()),
                        table.section(),
                        table.id(),
                        null);
        LineRange lines = report.source().lines(table.span());
        return new IndexedUnit(
                unit,
                first.position(),
                first.report(),
                first.file(),
                lines,
                first.headingPath(),
                new TableRef(
                        table.id(), table.caption(), table.header(), List.of(), figures(units)),
                new UnitEntities(mentions, inherited));
    }

    /** The figures of all rows: a table meets a condition where a row does. */
    private static List<Quantity> figures(List<IndexedUnit> units) {
        return units.stream()
                .map(IndexedUnit::table)
                .filter(Objects::nonNull)
                .flatMap(row -> row.quantities().stream())
                .toList();
    }
}
