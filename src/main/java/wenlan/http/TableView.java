package wenlan.http;

import org.jspecify.annotations.Nullable;

import wenlan.document.Diagnostic;
import wenlan.document.LineRange;
import wenlan.document.Report;
import wenlan.document.Row;
import wenlan.document.Section;
import wenlan.document.Span;
import wenlan.document.Table;
import wenlan.document.Unit;
import wenlan.document.UnitKind;
import wenlan.search.Matcher;
import wenlan.search.UnitLister;
import wenlan.tables.Bound;
import wenlan.tables.ChartSpec;
import wenlan.tables.ColumnType;
import wenlan.tables.NoChartReason;
import wenlan.tables.OwnFigure;
import wenlan.tables.RowChoice;
import wenlan.tables.TypedCell;
import wenlan.tables.TypedRow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A table as data, with the rows that were asked for in the order that was asked for. */
record TableView(
        String id,
        @Nullable String caption,
        @Nullable String number,
        ReportRefView report,
        String file,
        int lineStart,
        int lineEnd,
        @Nullable String section,
        List<TableListView.Heading> headingPath,
        @Nullable String unit,
        @Nullable String source,
        List<Note> notes,
        List<ColumnView> columns,
        int totalRows,
        List<RowView> rows,
        @Nullable Chart chart,
        @Nullable String noChart,
        @Nullable NoChartReason noChartReason,
        @Nullable String previous,
        @Nullable String next,
        List<QueryView.Remark> diagnostics,
        String href) {
    /** A line that belongs to the table and is none of its rows: legend, source, unit. */
    record Note(String id, String text, int lineStart, int lineEnd) {}

    /** A column with what its values are. */
    record ColumnView(
            String name,
            String type,
            @Nullable String unit,
            @Nullable Double scale,
            boolean forecast) {}

    /** A row; its number counts the rows of the table from 1, whatever is shown. */
    record RowView(
            String id,
            int number,
            int line,
            int lineEnd,
            @Nullable String group,
            List<CellOf> cells,
            String href) {}

    /** A cell as printed, what it says, and what a query marks in it. */
    record CellOf(
            String text,
            @Nullable Double value,
            @Nullable OwnView own,
            boolean figure,
            @Nullable String bound,
            boolean forecast,
            boolean inherited,
            List<Mark> highlights) {}

    /** What a cell says that is no value of its column, as {@link OwnFigure}. */
    record OwnView(double from, double to, @Nullable String unit) {
        static @Nullable OwnView of(@Nullable OwnFigure own) {
            return own == null ? null : new OwnView(own.from(), own.to(), own.unit());
        }
    }

    /** The series of the table over the rows that are drawn. */
    record Chart(
            Category category,
            List<Series> series,
            List<String> rows,
            List<ChartSpec.RowMeasure> rowMeasures) {}

    /** What the series stand against. */
    record Category(
            int column,
            String name,
            List<String> values,
            String kind,
            List<Double> times,
            List<String> groups,
            boolean groupsApart) {}

    /** A column over the drawn rows. */
    record Series(
            int column,
            String name,
            String of,
            @Nullable String unit,
            String kind,
            @Nullable Double time,
            int axis,
            List<@Nullable Double> values,
            List<Boolean> forecast,
            List<@Nullable String> bound) {}

    static TableView of(
            FoundTable found,
            RowChoice choice,
            @Nullable Matcher marker,
            List<Diagnostic> diagnostics) {
        Report report = found.report();
        Table table = found.table();
        LineRange lines = report.source().lines(table.span());
        Map<String, Unit> units = new HashMap<>();
        report.units().forEach(unit -> units.put(unit.id(), unit));
        List<RowView> rows = new ArrayList<>();
        List<Integer> chosen = choice.rows(found.typed());
        for (int at : chosen) {
            rows.add(row(report, lines, units, at, found.typed().rows().get(at), marker));
        }
        return new TableView(
                table.id(),
                table.caption(),
                table.number(),
                ReportRefView.of(UnitLister.reference(report)),
                report.file(),
                lines.start(),
                lines.end(),
                table.section(),
                headings(report, table),
                table.unit(),
                table.source(),
                notes(report, table, units),
                found.typed().columns().stream().map(TableView::column).toList(),
                table.rows().size(),
                rows,
                chart(found, chosen),
                found.typed().noChart(),
                NoChartReason.of(found.typed().noChart()),
                found.neighbour(-1),
                found.neighbour(1),
                diagnostics.stream().map(QueryView.Remark::of).toList(),
                PlaceView.href(report.id(), table.id(), ""));
    }

    private static ColumnView column(wenlan.tables.Column column) {
        return new ColumnView(
                column.name(),
                column.type().label(),
                column.unit(),
                column.scale(),
                column.forecast());
    }

    private static RowView row(
            Report report,
            LineRange table,
            Map<String, Unit> units,
            int at,
            TypedRow row,
            @Nullable Matcher marker) {
        Unit unit = units.get(row.unit());
        LineRange lines = unit == null ? table : report.lines(unit);
        return new RowView(
                row.unit(),
                at + 1,
                lines.start(),
                lines.end(),
                row.group(),
                row.cells().stream().map(cell -> cell(cell, marker)).toList(),
                PlaceView.href(report.id(), row.unit(), ""));
    }

    private static CellOf cell(TypedCell cell, @Nullable Matcher marker) {
        Bound bound = cell.bound();
        List<Span> marks =
                marker == null || cell.inherited() ? List.of() : marker.marks(cell.text());
        return new CellOf(
                cell.text(),
                cell.value(),
                OwnView.of(cell.own()),
                cell.value() != null || cell.saysAnother(),
                bound == null ? null : bound.label(),
                cell.forecast(),
                cell.inherited(),
                Mark.of(marks));
    }

    private static List<TableListView.Heading> headings(Report report, Table table) {
        Map<String, Section> sections = new HashMap<>();
        report.sections().forEach(section -> sections.put(section.id(), section));
        List<TableListView.Heading> path = new ArrayList<>();
        Section section = table.section() == null ? null : sections.get(table.section());
        while (section != null) {
            path.addFirst(new TableListView.Heading(section.id(), section.title()));
            section = section.parent() == null ? null : sections.get(section.parent());
        }
        return path;
    }

    /** Group labels stand with their rows already, caption and header above them. */
    private static List<Note> notes(Report report, Table table, Map<String, Unit> units) {
        List<String> groups =
                table.rows().stream()
                        .map(Row::group)
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .toList();
        List<Note> notes = new ArrayList<>();
        for (String id : table.units()) {
            Unit unit = units.get(id);
            if (unit != null
                    && unit.kind() == UnitKind.TABLE_NOTE
                    && !groups.contains(unit.text().text().strip())) {
                LineRange lines = report.lines(unit);
                notes.add(new Note(id, unit.text().text().strip(), lines.start(), lines.end()));
            }
        }
        return notes;
    }

    /** The chart of the rows that are shown. */
    private static @Nullable Chart chart(FoundTable found, List<Integer> chosen) {
        ChartSpec whole = found.typed().chart();
        if (whole == null) {
            return null;
        }
        ChartSpec chart = whole.of(Set.copyOf(chosen));
        ChartSpec.Category category = chart.category();
        return new Chart(
                new Category(
                        category.column(),
                        found.typed().columns().get(category.column()).name(),
                        category.values(),
                        category.years() ? ColumnType.YEAR.label() : "name",
                        category.times(),
                        category.groups(),
                        category.apart()),
                chart.series().stream().map(TableView::series).toList(),
                chart.rows().stream().map(at -> found.typed().rows().get(at).unit()).toList(),
                chart.measures());
    }

    private static @Nullable String label(@Nullable Bound bound) {
        return bound == null ? null : bound.label();
    }

    private static Series series(ChartSpec.Series series) {
        return new Series(
                series.column(),
                series.name(),
                series.of(),
                series.unit(),
                series.kind(),
                series.time(),
                series.axis(),
                series.points().stream().map(ChartSpec.Point::value).toList(),
                series.points().stream().map(ChartSpec.Point::forecast).toList(),
                series.points().stream()
                        .map(ChartSpec.Point::bound)
                        .map(TableView::label)
                        .toList());
    }
}
