package wenlan.parse;

import wenlan.document.Cell;
import wenlan.document.LineRange;
import wenlan.document.Metadata;
import wenlan.document.Report;
import wenlan.document.Row;
import wenlan.document.Section;
import wenlan.document.Table;
import wenlan.document.Unit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Draws a report so that a person can judge it: a unit a line, below its heading. */
final class Tree {
    private static final int LONGEST = 72;

    private final Report report;
    private final boolean numbered;
    private final Map<String, Section> sections = new HashMap<>();
    private final Map<String, Row> rows = new HashMap<>();
    private final StringBuilder tree = new StringBuilder();

    private Tree(Report report, boolean numbered) {
        this.report = report;
        this.numbered = numbered;
        report.sections().forEach(s -> sections.put(s.id(), s));
        report.tables().forEach(t -> t.rows().forEach(r -> rows.put(r.unit(), r)));
    }

    /** The tree with source lines. */
    static String of(Report report) {
        return new Tree(report, true).draw();
    }

    /** The tree without source lines, to compare copies that only move them. */
    static String shape(Report report) {
        return new Tree(report, false).draw();
    }

    private String draw() {
        Metadata metadata = report.metadata();
        line("title", metadata.title());
        line("subtitle", metadata.subtitle());
        line("authors", metadata.authors().isEmpty() ? null : metadata.authors());
        line("publisher", metadata.publisher());
        line("kind", metadata.kind());
        line("published", metadata.published());
        line("number", metadata.documentNumber());
        line("address", metadata.sourceUrl());
        report.sections().stream()
                .filter(Section::implied)
                .forEach(s -> line("implied", s.title() + " level " + s.level()));
        tree.append('\n');
        report.units().forEach(this::unit);
        report.tables().forEach(this::table);
        return tree.toString();
    }

    private void line(String name, Object value) {
        if (value != null) {
            tree.append(name).append(": ").append(value).append('\n');
        }
    }

    private void unit(Unit unit) {
        Section section = sections.get(unit.section());
        int level = section == null ? 0 : section.level();
        boolean heading = section != null && section.id().equals(unit.id());
        tree.append("  ".repeat(heading ? level - 1 : level));
        if (numbered) {
            LineRange lines = report.lines(unit);
            tree.append(
                    lines.start() == lines.end()
                            ? "" + lines.start()
                            : lines.start() + "-" + lines.end());
            tree.append(' ');
        }
        tree.append(unit.kind().label());
        tree.append(unit.reason() == null ? "" : " (" + unit.reason() + ")");
        tree.append(" [").append(cut(unit.text().text().replace("\t", " | "))).append("]\n");
    }

    private static String cut(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(0, LONGEST - 12) + "…" + text.substring(text.length() - 11);
    }

    private void table(Table table) {
        tree.append("\ntable ").append(table.caption()).append(" ").append(table.header());
        tree.append(table.unit() == null ? "" : " unit " + table.unit());
        tree.append(table.source() == null ? "" : " source " + table.source()).append('\n');
        for (Row row : table.rows()) {
            List<Cell> cells = row.cells();
            tree.append("  ")
                    .append(row.group() == null ? "" : "(" + row.group() + ") ")
                    .append(
                            cells.stream()
                                    .map(c -> c.text().text() + (c.inherited() ? "^" : ""))
                                    .collect(Collectors.joining(" | ")))
                    .append('\n');
        }
    }
}
