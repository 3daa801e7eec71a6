package wenlan.http;

import org.jspecify.annotations.Nullable;

import wenlan.document.AnnotatedReport;
import wenlan.document.Cell;
import wenlan.document.Diagnostic;
import wenlan.document.Figure;
import wenlan.document.LineRange;
import wenlan.document.Metadata;
import wenlan.document.Report;
import wenlan.document.Row;
import wenlan.document.Section;
import wenlan.document.Span;
import wenlan.document.StoredReport;
import wenlan.document.Table;
import wenlan.document.TracedText;
import wenlan.document.Unit;
import wenlan.document.UnitEntities;
import wenlan.document.UnitKind;
import wenlan.search.LocatedDiagnostic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The {@code inspect} object of the public interface: a report's structure as maps and lists that
 * any JSON writer prints. Lines count from 1, offsets are UTF-16 code units of the source.
 */
public final class StructureView {
    private final AnnotatedReport annotated;
    private final Report report;
    private final Map<String, Unit> units = new HashMap<>();
    private final List<Diagnostic> diagnostics;

    private StructureView(StoredReport stored) {
        this.annotated = stored.annotated();
        this.report = annotated.report();
        this.diagnostics = stored.diagnostics();
        report.units().forEach(u -> units.put(u.id(), u));
    }

    /** The view of a report. */
    public static Map<String, @Nullable Object> of(StoredReport stored) {
        return new StructureView(stored).view();
    }

    private Map<String, @Nullable Object> view() {
        Map<String, @Nullable Object> view = new LinkedHashMap<>();
        view.put("id", report.id());
        view.put("file", report.file());
        view.put("sourceId", report.sourceId());
        view.put("title", report.metadata().title());
        view.put("metadata", metadata(report.metadata()));
        view.put("sections", report.sections().stream().map(this::section).toList());
        view.put("tables", report.tables().stream().map(this::table).toList());
        view.put("figures", report.figures().stream().map(this::figure).toList());
        view.put("footnotes", listed(UnitKind.FOOTNOTE).map(this::footnote).toList());
        view.put("passages", passages());
        view.put("metadataLines", listed(UnitKind.METADATA).map(this::lined).toList());
        view.put("setAside", listed(UnitKind.SET_ASIDE).map(this::setAside).toList());
        view.put("diagnostics", diagnostics.stream().map(this::diagnostic).toList());
        return view;
    }

    private Stream<Unit> listed(UnitKind kind) {
        return report.units().stream().filter(u -> u.kind() == kind);
    }

    private static Map<String, @Nullable Object> metadata(Metadata metadata) {
        Map<String, @Nullable Object> view = new LinkedHashMap<>();
        view.put("title", metadata.title());
        view.put("subtitle", metadata.subtitle());
        view.put("authors", metadata.authors());
        view.put("publisher", metadata.publisher());
        view.put("kind", metadata.kind());
        view.put("published", metadata.published());
        view.put("cities", metadata.cities());
        view.put("sourceUrl", metadata.sourceUrl());
        view.put("documentNumber", metadata.documentNumber());
        return view;
    }

    private Map<String, @Nullable Object> section(Section section) {
        Map<String, @Nullable Object> view = new LinkedHashMap<>();
        view.put("id", section.id());
        view.put("title", section.title());
        view.put("number", section.number());
        view.put("level", section.level());
        view.put("parent", section.parent());
        view.put("lineStart", lines(section.heading()).start());
        view.put("lineEnd", lines(section.span()).end());
        view.put("headingLineEnd", lines(section.heading()).end());
        view.put("implied", section.implied());
        mark(view, section.id());
        return view;
    }

    private Map<String, @Nullable Object> table(Table table) {
        LineRange lines = lines(table.span());
        Map<String, @Nullable Object> view = new LinkedHashMap<>();
        view.put("id", table.id());
        view.put("caption", table.caption());
        view.put("number", table.number());
        view.put("section", table.section());
        view.put("lineStart", lines.start());
        view.put("lineEnd", lines.end());
        view.put("header", table.header());
        view.put("unit", table.unit());
        view.put("source", table.source());
        view.put("rows", table.rows().stream().map(this::row).toList());
        view.put("units", table.units().stream().map(units::get).map(this::tableUnit).toList());
        return view;
    }

    private Map<String, @Nullable Object> row(Row row) {
        Unit unit = unit(row.unit());
        Set<Integer> lines = new TreeSet<>();
        for (TracedText.Run run : unit.text().runs()) {
            LineRange range = lines(new Span(run.sourceStart(), run.sourceEnd()));
            for (int line = range.start(); line <= range.end(); line++) {
                lines.add(line);
            }
        }
        Map<String, @Nullable Object> view = new LinkedHashMap<>();
        view.put("id", row.unit());
        view.put("line", report.lines(unit).start());
        view.put("lines", lines);
        view.put("start", unit.span().start());
        view.put("end", unit.span().end());
        view.put("group", row.group());
        view.put("cells", row.cells().stream().map(c -> c.text().text()).toList());
        view.put("inheritedCells", inherited(row.cells()));
        mark(view, row.unit());
        return view;
    }

    private static List<Integer> inherited(List<Cell> cells) {
        List<Integer> inherited = new ArrayList<>();
        for (int at = 0; at < cells.size(); at++) {
            if (cells.get(at).inherited()) {
                inherited.add(at);
            }
        }
        return inherited;
    }

    private Map<String, @Nullable Object> tableUnit(Unit unit) {
        LineRange lines = report.lines(unit);
        Map<String, @Nullable Object> view = new LinkedHashMap<>();
        view.put("id", unit.id());
        view.put("kind", unit.kind().label());
        view.put("lineStart", lines.start());
        view.put("lineEnd", lines.end());
        view.put("text", unit.text().text());
        mark(view, unit.id());
        return view;
    }

    private Map<String, @Nullable Object> figure(Figure figure) {
        LineRange lines = report.lines(unit(figure.unit()));
        Map<String, @Nullable Object> view = new LinkedHashMap<>();
        view.put("id", figure.unit());
        view.put("caption", figure.caption());
        view.put("source", figure.source());
        view.put("line", lines.start());
        view.put("lineEnd", lines.end());
        view.put("section", figure.section());
        mark(view, figure.unit());
        return view;
    }

    private Map<String, @Nullable Object> footnote(Unit unit) {
        Map<String, @Nullable Object> view = new LinkedHashMap<>();
        view.put("id", unit.id());
        view.put("line", report.lines(unit).start());
        view.put("text", unit.text().text());
        mark(view, unit.id());
        return view;
    }

    private List<Map<String, @Nullable Object>> passages() {
        return report.units().stream()
                .filter(u -> u.kind() == UnitKind.PARAGRAPH || u.kind() == UnitKind.LIST_ITEM)
                .map(this::passage)
                .toList();
    }

    private Map<String, @Nullable Object> passage(Unit unit) {
        LineRange lines = report.lines(unit);
        Map<String, @Nullable Object> view = new LinkedHashMap<>();
        view.put("id", unit.id());
        view.put("kind", unit.kind().label());
        view.put("section", unit.section());
        view.put("lineStart", lines.start());
        view.put("lineEnd", lines.end());
        view.put("start", unit.span().start());
        view.put("end", unit.span().end());
        view.put("text", unit.text().text());
        mark(view, unit.id());
        return view;
    }

    private Map<String, @Nullable Object> lined(Unit unit) {
        LineRange lines = report.lines(unit);
        Map<String, @Nullable Object> view = new LinkedHashMap<>();
        view.put("id", unit.id());
        view.put("lineStart", lines.start());
        view.put("lineEnd", lines.end());
        view.put("text", unit.text().text());
        mark(view, unit.id());
        return view;
    }

    private Map<String, @Nullable Object> setAside(Unit unit) {
        Map<String, @Nullable Object> view = lined(unit);
        view.put("why", unit.reason());
        return view;
    }

    private Map<String, @Nullable Object> diagnostic(Diagnostic diagnostic) {
        LocatedDiagnostic located = LocatedDiagnostic.of(diagnostic, report.source());
        Map<String, @Nullable Object> view = new LinkedHashMap<>();
        view.put("severity", Labels.of(located.severity()));
        view.put("stage", Labels.of(located.stage()));
        view.put("line", located.line());
        view.put("message", located.message());
        return view;
    }

    /** The marks of a unit: what its own text names, what it inherits, and the evidence. */
    private void mark(Map<String, @Nullable Object> view, String id) {
        Unit unit = units.get(id);
        UnitEntities entities = unit == null ? UnitEntities.NONE : annotated.entities(unit);
        view.put("entities", EntitiesView.own(entities));
        view.put("inherited", EntitiesView.inherited(entities));
        TracedText text = unit == null ? TracedText.EMPTY : unit.text();
        view.put("mentions", MentionView.of(entities.mentions(), text));
        view.put("inheritedFrom", InheritedView.of(entities.inherited(), report.id()));
    }

    private Unit unit(String id) {
        Unit unit = units.get(id);
        if (unit == null) {
            throw new IllegalArgumentException("no unit has the id " + id);
        }
        return unit;
    }

    private LineRange lines(Span span) {
        return report.source().lines(span);
    }
}
