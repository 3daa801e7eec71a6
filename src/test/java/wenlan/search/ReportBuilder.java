package wenlan.search;

import org.jspecify.annotations.Nullable;

import wenlan.document.AnnotatedReport;
import wenlan.document.Cell;
import wenlan.document.EntityKind;
import wenlan.document.InheritedValue;
import wenlan.document.Mention;
import wenlan.document.Metadata;
import wenlan.document.Report;
import wenlan.document.Row;
import wenlan.document.Section;
import wenlan.document.SourceText;
import wenlan.document.Span;
import wenlan.document.Table;
import wenlan.document.TracedText;
import wenlan.document.TracedText.Run;
import wenlan.document.Unit;
import wenlan.document.UnitEntities;
import wenlan.document.UnitKind;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Builds a small report for a test, line by line, with a source that its units really trace back
 * to. Units are numbered: the third unit of report {@code a} is {@code a.3}.
 */
public final class ReportBuilder {
    private final String id;
    private String file;
    private @Nullable String sourceId;
    private String title;
    private @Nullable String publisher;
    private @Nullable String published;
    private List<String> cities = List.of();

    private final StringBuilder source = new StringBuilder();
    private final List<Unit> units = new ArrayList<>();
    private final List<OpenSection> sections = new ArrayList<>();
    private final Deque<OpenSection> path = new ArrayDeque<>();
    private final List<OpenTable> tables = new ArrayList<>();
    private final Map<String, List<Mention>> mentions = new LinkedHashMap<>();
    private final Map<String, List<InheritedValue>> inherited = new LinkedHashMap<>();

    private ReportBuilder(String id) {
        this.id = id;
        this.file = id + ".txt";
        this.title = id;
    }

    /** A section whose end is not known before the report's. */
    private static final class OpenSection {
        private final String id;
        private final String title;
        private final int level;
        private final @Nullable String parent;
        private final Span heading;
        private int end;

        OpenSection(Unit unit, int level, @Nullable String parent) {
            this.id = unit.id();
            this.title = unit.text().text();
            this.level = level;
            this.parent = parent;
            this.heading = unit.span();
            this.end = heading.end();
        }

        Section close() {
            Span span = new Span(heading.start(), end);
            return new Section(id, title, null, level, parent, heading, span, false);
        }
    }

    /** A table whose rows are still coming. */
    private record OpenTable(
            String id,
            String caption,
            @Nullable String section,
            List<String> header,
            List<Row> rows,
            List<String> units) {}

    /** An empty report in a file of its own. */
    public static ReportBuilder report(String id) {
        return new ReportBuilder(id);
    }

    public ReportBuilder in(String newFile) {
        file = newFile;
        return this;
    }

    public ReportBuilder sourceId(String newSourceId) {
        sourceId = newSourceId;
        return this;
    }

    public ReportBuilder titled(String newTitle) {
        title = newTitle;
        return this;
    }

    public ReportBuilder by(String newPublisher) {
        publisher = newPublisher;
        return this;
    }

    public ReportBuilder published(@Nullable String date) {
        published = date;
        return this;
    }

    public ReportBuilder about(String... newCities) {
        cities = List.of(newCities);
        return this;
    }

    /** A heading, whose section holds all that follows up to one of the same level or above. */
    public ReportBuilder heading(int level, String line) {
        while (!path.isEmpty() && path.peek().level >= level) {
            path.pop();
        }
        String parent = path.isEmpty() ? null : path.peek().id;
        String unitId = nextId();
        Unit unit = new Unit(unitId, UnitKind.HEADING, line(line), unitId, null, null);
        OpenSection section = new OpenSection(unit, path.size() + 1, parent);
        sections.add(section);
        path.push(section);
        add(unit);
        return this;
    }

    /** A paragraph that the source wraps into these lines; they are joined without a space. */
    public ReportBuilder paragraph(String... lines) {
        return unit(UnitKind.PARAGRAPH, null, lines);
    }

    public ReportBuilder unit(UnitKind kind, @Nullable String why, String... lines) {
        add(new Unit(nextId(), kind, joined(lines), section(), null, why));
        return this;
    }

    public ReportBuilder setAside(String line) {
        return unit(UnitKind.SET_ASIDE, "目录", line);
    }

    /** A table, of which rows and notes follow. */
    public ReportBuilder table(String caption, String... header) {
        String unitId = nextId();
        TracedText text = parted(line(caption), line(String.join("\t", header)));
        tables.add(
                new OpenTable(
                        unitId,
                        caption,
                        section(),
                        List.of(header),
                        new ArrayList<>(),
                        new ArrayList<>(List.of(unitId))));
        add(new Unit(unitId, UnitKind.TABLE, text, section(), unitId, null));
        return this;
    }

    /** A row of the last table; a cell {@code ^} is merged with the one above it. */
    public ReportBuilder row(String... cells) {
        OpenTable table = tables.getLast();
        int start = source.length();
        source.append(String.join("\t", cells)).append('\n');
        List<Cell> read = new ArrayList<>();
        List<Run> runs = new ArrayList<>();
        StringBuilder printed = new StringBuilder();
        int at = start;
        for (String cell : cells) {
            boolean merged = cell.equals("^");
            TracedText own = verbatim(cell, at);
            Cell above = merged ? table.rows.getLast().cells().get(read.size()) : Cell.BLANK;
            read.add(merged ? new Cell(above.text(), true) : new Cell(own, false));
            if (!merged) {
                printed.append(printed.isEmpty() ? "" : "\t");
                own.runs().forEach(run -> runs.add(shifted(run, printed.length())));
                printed.append(cell);
            }
            at += cell.length() + 1;
        }
        String unitId = nextId();
        TracedText text = new TracedText(printed.toString(), runs);
        table.rows.add(new Row(unitId, read, null));
        add(new Unit(unitId, UnitKind.TABLE_ROW, text, section(), table.id, null));
        return this;
    }

    /** A note of the last table. */
    public ReportBuilder tableNote(String line) {
        OpenTable table = tables.getLast();
        String unitId = nextId();
        table.units.add(unitId);
        add(new Unit(unitId, UnitKind.TABLE_NOTE, line(line), section(), table.id, null));
        return this;
    }

    /** Something that the last unit mentions as {@code surface}. */
    public ReportBuilder mention(EntityKind kind, String canonical, String surface) {
        Unit unit = units.getLast();
        int start = unit.text().text().indexOf(surface);
        Span span = new Span(start, start + surface.length());
        mentions.computeIfAbsent(unit.id(), u -> new ArrayList<>())
                .add(new Mention(kind, canonical, surface, span, "test", false));
        return this;
    }

    /** Something that holds for the last unit though it does not say it. */
    public ReportBuilder inherit(EntityKind kind, String canonical) {
        return inherit(kind, canonical, units.getLast().id());
    }

    /** The same where the unit {@code from} says it. */
    public ReportBuilder inherit(EntityKind kind, String canonical, String from) {
        inherited
                .computeIfAbsent(units.getLast().id(), u -> new ArrayList<>())
                .add(new InheritedValue(kind, canonical, from));
        return this;
    }

    /** The report as it now stands. */
    public AnnotatedReport build() {
        SourceText text = SourceText.of(source.toString());
        Metadata metadata =
                new Metadata(
                        title, null, List.of(), publisher, null, published, cities, null, null);
        List<Section> closed = sections.stream().map(OpenSection::close).toList();
        Report report =
                new Report(
                        id,
                        file,
                        sourceId,
                        metadata,
                        text,
                        closed,
                        units,
                        closedTables(),
                        List.of());
        Map<String, UnitEntities> entities = new LinkedHashMap<>();
        for (Unit unit : units) {
            entities.put(
                    unit.id(),
                    new UnitEntities(
                            mentions.getOrDefault(unit.id(), List.of()),
                            inherited.getOrDefault(unit.id(), List.of())));
        }
        return new AnnotatedReport(report, entities);
    }

    private List<Table> closedTables() {
        List<Table> closed = new ArrayList<>();
        for (OpenTable table : tables) {
            Span span =
                    units.stream()
                            .filter(u -> table.id.equals(u.table()))
                            .map(Unit::span)
                            .reduce(Span::cover)
                            .orElseThrow();
            closed.add(
                    new Table(
                            table.id,
                            table.caption,
                            null,
                            table.section,
                            table.header,
                            null,
                            null,
                            table.rows,
                            table.units,
                            span));
        }
        return closed;
    }

    private void add(Unit unit) {
        units.add(unit);
        path.forEach(section -> section.end = unit.span().end());
    }

    private String nextId() {
        return id + "." + (units.size() + 1);
    }

    private @Nullable String section() {
        return path.isEmpty() ? null : path.peek().id;
    }

    private TracedText line(String line) {
        return joined(line);
    }

    private TracedText joined(String... lines) {
        StringBuilder text = new StringBuilder();
        List<Run> runs = new ArrayList<>();
        for (String line : lines) {
            verbatim(line, source.length())
                    .runs()
                    .forEach(run -> runs.add(shifted(run, text.length())));
            text.append(line);
            source.append(line).append('\n');
        }
        return new TracedText(text.toString(), runs);
    }

    private static TracedText parted(TracedText first, TracedText second) {
        List<Run> runs = new ArrayList<>(first.runs());
        second.runs().forEach(run -> runs.add(shifted(run, first.text().length() + 1)));
        return new TracedText(first.text() + TracedText.BREAK + second.text(), runs);
    }

    private static TracedText verbatim(String text, int at) {
        if (text.isEmpty()) {
            return TracedText.EMPTY;
        }
        Run run = new Run(0, text.length(), at, at + text.length());
        return new TracedText(text, List.of(run));
    }

    private static Run shifted(Run run, int by) {
        return new Run(run.start() + by, run.end() + by, run.sourceStart(), run.sourceEnd());
    }
}
