package wenlan.extract;

import wenlan.document.Cell;
import wenlan.document.EntityKind;
import wenlan.document.InheritedValue;
import wenlan.document.Report;
import wenlan.document.Row;
import wenlan.document.Section;
import wenlan.document.Span;
import wenlan.document.Table;
import wenlan.document.TracedText;
import wenlan.document.Unit;
import wenlan.document.UnitKind;
import wenlan.extract.Surroundings.ColumnCell;
import wenlan.text.Folding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A first look over a whole report: which cities it is about, which its headings name, and in which
 * column each cell stands.
 */
final class Survey {
    /** A city is a report's home when at least this share of all cities named is that one. */
    private static final double HOME_SHARE = 0.3;

    private static final int MOST_PATH = 32;

    private final PlaceNames names;
    private final Map<String, Set<Place>> headingCities = new HashMap<>();
    private final Map<String, Section> sections = new HashMap<>();
    private final Map<String, List<ColumnCell>> cells = new HashMap<>();
    private final TitleBook titles = new TitleBook();
    private final LearnedNames learned = new LearnedNames();
    private final List<Place> homeCities;
    private final Set<Place> homeDistricts;
    private final List<String> authors;
    private final int published;

    Survey(Report report, PlaceNames names) {
        this.names = names;
        String date = report.metadata().published();
        this.authors = report.metadata().authors();
        this.published = date == null ? 0 : Integer.parseInt(date.substring(0, 4));
        Map<Place, Integer> counts = new LinkedHashMap<>();
        report.sections().forEach(section -> sections.put(section.id(), section));
        Map<String, Unit> units = new HashMap<>();
        for (Unit unit : report.units()) {
            units.put(unit.id(), unit);
            titles.read(unit);
            Set<Place> cities = PlaceContext.surelyNamed(names, PlainText.of(unit.text().text()));
            cities.forEach(city -> counts.merge(city, 1, Integer::sum));
            if (unit.kind() == UnitKind.HEADING && unit.section() != null) {
                headingCities
                        .computeIfAbsent(unit.section(), s -> new LinkedHashSet<>())
                        .addAll(cities);
            }
        }
        homeDistricts =
                PlaceContext.surelyNamed(
                        names,
                        PlainText.of(report.metadata().title()),
                        Place.Level.DISTRICT,
                        Folding.isTraditional(report.metadata().title()));
        homeDistricts.forEach(
                district ->
                        Optional.ofNullable(district.city())
                                .ifPresent(city -> counts.merge(city, 1, Integer::sum)));
        homeCities = homeCities(report, counts);
        report.tables().forEach(table -> addCells(table, units));
    }

    /** Names that the report teaches; whoever learns adds to them before units are read. */
    LearnedNames learned() {
        return learned;
    }

    /** What is known around the unit. */
    Surroundings around(Unit unit) {
        return new Surroundings(
                sectionCities(unit),
                homeCities,
                homeDistricts,
                cells.getOrDefault(unit.id(), List.of()),
                titles.titles(unit),
                learned,
                authors,
                published);
    }

    /** The full titles that short forms in the unit stand for, from the units that gave them. */
    List<InheritedValue> shortTitles(Unit unit) {
        Stream<InheritedValue> laws =
                titles.titles(unit).stream()
                        .map(titles::fullTitle)
                        .filter(Objects::nonNull)
                        .filter(law -> !law.from().equals(unit.id()));
        return Stream.concat(introduced(unit), laws).distinct().toList();
    }

    private Stream<InheritedValue> introduced(Unit unit) {
        return titles.titles(unit).stream()
                .filter(title -> title.isShort() && !title.from().isEmpty())
                .filter(title -> !title.from().equals(unit.id()))
                .map(
                        title ->
                                new InheritedValue(
                                        EntityKind.POLICY, title.canonical(), title.from()));
    }

    private Set<Place> sectionCities(Unit unit) {
        String id = unit.section();
        for (int depth = 0; id != null && depth < MOST_PATH; depth++) {
            Set<Place> cities = headingCities.getOrDefault(id, Set.of());
            if (!cities.isEmpty()) {
                return cities;
            }
            Section section = sections.get(id);
            id = section == null ? null : section.parent();
        }
        return Set.of();
    }

    private List<Place> homeCities(Report report, Map<Place, Integer> counts) {
        List<Place> home = new ArrayList<>();
        for (String city : report.metadata().cities()) {
            Place place = names.city(city);
            if (place != null) {
                home.add(place);
            }
        }
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        counts.entrySet().stream()
                .sorted(
                        Comparator.comparing((Map.Entry<Place, Integer> e) -> -e.getValue())
                                .thenComparing(e -> e.getKey().code()))
                .filter(entry -> entry.getValue() >= HOME_SHARE * all)
                .map(Map.Entry::getKey)
                .filter(city -> !home.contains(city))
                .forEach(home::add);
        return home;
    }

    private void addCells(Table table, Map<String, Unit> units) {
        for (Row row : table.rows()) {
            Unit unit = units.get(row.unit());
            if (unit != null) {
                cells.put(row.unit(), cells(row, table.header(), unit));
            }
        }
    }

    private static List<ColumnCell> cells(Row row, List<String> header, Unit unit) {
        Map<Integer, TracedText.Run> starts = new HashMap<>();
        Map<Integer, TracedText.Run> ends = new HashMap<>();
        for (TracedText.Run run : unit.text().runs()) {
            starts.put(run.sourceStart(), run);
            ends.put(run.sourceEnd(), run);
        }
        Span printed = unit.span();
        List<ColumnCell> found = new ArrayList<>();
        for (int column = 0; column < row.cells().size(); column++) {
            Cell cell = row.cells().get(column);
            if (cell.inherited() || cell.text().runs().isEmpty()) {
                continue;
            }
            TracedText.Run first = starts.get(cell.text().runs().getFirst().sourceStart());
            TracedText.Run last = ends.get(cell.text().runs().getLast().sourceEnd());
            Span span = new Span(0, 0);
            if (first != null && last != null && first.start() < last.end()) {
                span = new Span(first.start(), last.end());
            } else if (printed.contains(cell.text().sourceSpan())) {
                span = unit.text().fromSource(cell.text().sourceSpan());
            }
            if (!span.isEmpty()) {
                found.add(new ColumnCell(span, column < header.size() ? header.get(column) : ""));
            }
        }
        return found;
    }
}
