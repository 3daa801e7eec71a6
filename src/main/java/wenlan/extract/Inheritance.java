package wenlan.extract;

import org.jspecify.annotations.Nullable;

import wenlan.document.Cell;
import wenlan.document.EntityKind;
import wenlan.document.InheritedValue;
import wenlan.document.Mention;
import wenlan.document.Report;
import wenlan.document.Row;
import wenlan.document.Section;
import wenlan.document.Span;
import wenlan.document.Table;
import wenlan.document.Unit;
import wenlan.document.UnitKind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Works out which values hold for a unit though its own text does not say them: those of its
 * heading path, of its table's caption and headers, of the group it stands under, and of merged
 * cells printed in another row. A city that is only part of an organisation's name is not passed
 * on, and what a nearer source has settled ({@link NearestValues}) a farther one does not unsettle.
 */
final class Inheritance {
    private static final int MOST_PATH = 32;
    private static final int MANY = 3;
    private static final Set<EntityKind> SPREAD = Set.of(EntityKind.DISTRICT, EntityKind.ORG);

    private final Map<String, List<Mention>> mentions;
    private final Map<String, Section> sections = new HashMap<>();
    private final Map<String, String> headings = new HashMap<>();
    private final Map<String, List<InheritedValue>> ofHeadings = new HashMap<>();
    private final Map<String, TableParts> partsOfTables = new HashMap<>();
    private final Map<String, Table> tables = new HashMap<>();
    private final Map<String, Row> rows = new HashMap<>();
    private final Map<String, Unit> units = new HashMap<>();
    private final TreeMap<Integer, Unit> byStart = new TreeMap<>();

    Inheritance(Report report, Map<String, List<Mention>> mentions) {
        this.mentions = mentions;
        report.sections().forEach(section -> sections.put(section.id(), section));
        for (Unit unit : report.units()) {
            units.put(unit.id(), unit);
            byStart.putIfAbsent(unit.span().start(), unit);
            if (unit.kind() == UnitKind.HEADING && unit.section() != null) {
                headings.putIfAbsent(unit.section(), unit.id());
            }
        }
        for (Table table : report.tables()) {
            tables.put(table.id(), table);
            table.rows().forEach(row -> rows.put(row.unit(), row));
        }
    }

    /** The values that the unit inherits, the nearest source first, each once. */
    List<InheritedValue> of(Unit unit, List<InheritedValue> shortTitles) {
        if (unit.kind() == UnitKind.SET_ASIDE) {
            return List.of();
        }
        NearestValues values = new NearestValues(unit, own(unit));
        shortTitles.forEach(values::take);
        Row row = rows.get(unit.id());
        Table table = unit.table() == null ? null : tables.get(unit.table());
        if (row != null) {
            mergedCells(row, values);
        }
        if (table != null) {
            tableUnits(unit, table, row == null ? null : row.group(), values);
        }
        headingPath(unit, values);
        return values.all();
    }

    private List<Mention> own(Unit unit) {
        return mentions.getOrDefault(unit.id(), List.of());
    }

    private void mergedCells(Row row, NearestValues values) {
        row.cells().stream()
                .filter(cell -> cell.inherited() && !cell.text().isEmpty())
                .map(Cell::text)
                .distinct()
                .forEach(label -> printed(label.sourceSpan()).forEach(values::take));
    }

    /** A merged cell is printed in the unit in whose text its source lies. */
    private List<InheritedValue> printed(Span source) {
        Map.Entry<Integer, Unit> entry = byStart.floorEntry(source.start());
        if (entry == null || !entry.getValue().span().contains(source)) {
            return List.of();
        }
        Unit unit = entry.getValue();
        Span span = unit.text().fromSource(source);
        return passedOn(
                own(unit).stream().filter(m -> span.contains(m.span())).toList(), unit.id());
    }

    /**
     * What a table's rows may inherit from, gathered once for all of them.
     *
     * @param head units of its caption and header
     * @param byText its other units by their text
     */
    private record TableParts(List<Unit> head, Map<String, List<Unit>> byText) {}

    private TableParts parts(Table table) {
        List<Unit> head = new ArrayList<>();
        Map<String, List<Unit>> byText = new HashMap<>();
        for (String id : table.units()) {
            Unit part = units.get(id);
            if (part != null && part.kind() == UnitKind.TABLE) {
                head.add(part);
            } else if (part != null) {
                String text = part.text().text().strip();
                byText.computeIfAbsent(text, any -> new ArrayList<>()).add(part);
            }
        }
        return new TableParts(head, byText);
    }

    /** The group label stands nearer than caption and header, which are one source. */
    private void tableUnits(Unit unit, Table table, @Nullable String group, NearestValues values) {
        TableParts parts = partsOfTables.computeIfAbsent(table.id(), any -> parts(table));
        List<Unit> labels =
                group == null ? List.of() : parts.byText.getOrDefault(group.strip(), List.of());
        for (Unit label : labels) {
            if (!label.id().equals(unit.id())) {
                values.source(passedOn(own(label), label.id()));
            }
        }
        List<InheritedValue> head = new ArrayList<>();
        for (Unit part : parts.head) {
            if (!part.id().equals(unit.id())) {
                head.addAll(passedOn(own(part), part.id()));
            }
        }
        values.source(head);
    }

    private void headingPath(Unit unit, NearestValues values) {
        String id = unit.section();
        for (int depth = 0; id != null && depth < MOST_PATH; depth++) {
            String heading = headings.get(id);
            if (heading != null && !heading.equals(unit.id())) {
                values.source(ofHeadings.computeIfAbsent(heading, this::ofHeading));
            }
            Section section = sections.get(id);
            id = section == null ? null : section.parent();
        }
    }

    /** What all units below a heading are offered, however many these are. */
    private List<InheritedValue> ofHeading(String heading) {
        return passedOn(spread(mentions.getOrDefault(heading, List.of())), heading);
    }

    /**
     * A heading over many districts or bodies says of no part below it which of them it is about;
     * the city that holds the districts is said of each.
     */
    private static List<Mention> spread(List<Mention> said) {
        Map<EntityKind, Long> counts =
                SPREAD.stream()
                        .collect(Collectors.toMap(kind -> kind, kind -> distinct(said, kind)));
        return said.stream().filter(m -> counts.getOrDefault(m.kind(), 0L) < MANY).toList();
    }

    private static long distinct(List<Mention> said, EntityKind kind) {
        return said.stream()
                .filter(mention -> mention.kind() == kind)
                .map(Mention::canonical)
                .distinct()
                .count();
    }

    private static List<InheritedValue> passedOn(List<Mention> said, String from) {
        return said.stream()
                .filter(mention -> mention.kind() != EntityKind.CITY_IN_ORG)
                .map(mention -> new InheritedValue(mention.kind(), mention.canonical(), from))
                .toList();
    }
}
