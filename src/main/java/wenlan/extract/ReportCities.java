package wenlan.extract;

import org.jspecify.annotations.Nullable;

import wenlan.document.Metadata;
import wenlan.document.Report;
import wenlan.document.Section;
import wenlan.document.Unit;
import wenlan.document.UnitKind;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which cities a report is about: those that its front matter gives, else those that its title or
 * first heading names, else those that head sections of their own ({@code 3.1 上海：…}).
 */
final class ReportCities {
    private final PlaceNames names;

    ReportCities(PlaceNames names) {
        this.names = names;
    }

    /** The report, its metadata completed. */
    Report complete(Report report) {
        Metadata given = report.metadata();
        if (!given.cities().isEmpty()) {
            return report;
        }
        Metadata completed =
                new Metadata(
                        given.title(),
                        given.subtitle(),
                        given.authors(),
                        given.publisher(),
                        given.kind(),
                        given.published(),
                        cities(report),
                        given.sourceUrl(),
                        given.documentNumber());
        return new Report(
                report.id(),
                report.file(),
                report.sourceId(),
                completed,
                report.source(),
                report.sections(),
                report.units(),
                report.tables(),
                report.figures());
    }

    private List<String> cities(Report report) {
        Set<String> cities = named(report.metadata().title());
        cities.addAll(named(report.metadata().subtitle()));
        if (cities.isEmpty()) {
            cities.addAll(named(firstHeading(report)));
        }
        if (cities.isEmpty()) {
            report.sections().forEach(section -> cities.addAll(headed(section)));
        }
        return List.copyOf(cities);
    }

    private static @Nullable String firstHeading(Report report) {
        return report.units().stream()
                .filter(unit -> unit.kind() == UnitKind.HEADING)
                .map(Unit::text)
                .map(text -> text.text())
                .findFirst()
                .orElse(null);
    }

    /** The one city that a heading begins with, behind its number. */
    private Set<String> headed(Section section) {
        String number = section.number();
        String whole = section.title().strip();
        boolean numbered = number != null && whole.startsWith(number);
        String title = numbered ? whole.substring(number.length()).strip() : whole;
        Set<String> cities = named(title);
        return cities.size() == 1 && title.startsWith(cities.iterator().next()) ? cities : Set.of();
    }

    private Set<String> named(@Nullable String text) {
        Set<String> cities = new LinkedHashSet<>();
        if (text != null) {
            PlaceContext.surelyNamed(names, PlainText.of(text))
                    .forEach(place -> cities.add(place.canonical()));
        }
        return cities;
    }
}
