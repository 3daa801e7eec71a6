package wenlan.catalogue;

import wenlan.document.EntityKind;
import wenlan.document.InheritedValue;
import wenlan.document.Mention;
import wenlan.document.Span;
import wenlan.search.Dimension;
import wenlan.search.IndexedUnit;
import wenlan.tables.SentenceFigures;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The one place that a unit is of, for figures of which their own sentence tells none. */
final class UnitPlace {
    /** Towns and counties are places of their own: their figures are not those of their city. */
    private static final Pattern COUNTY = Pattern.compile(".+[市县旗]");

    private UnitPlace() {}

    /**
     * The one city of the unit, with its county where that alone names it. A city that the text
     * names only further on says nothing of what stands before, and one that it names elsewhere
     * nothing of a body that the sentence is about, unless the report or a heading above is about
     * the city.
     */
    static Locality at(IndexedUnit unit, SentenceFigures.Stated stated) {
        List<String> all = Dimension.CITY.values(unit);
        if (all.isEmpty() && province(unit).isPresent()) {
            return new Locality(List.of(), province(unit).get());
        }
        if (all.size() != 1 || NamedCities.areOnlyNames(unit)) {
            return Locality.UNTOLD;
        }
        boolean elsewhere =
                !unit.report().cities().equals(all)
                        && unit.headingPath().stream()
                                .noneMatch(heading -> heading.title().contains(all.getFirst()))
                        && isNamed(unit)
                        && (isOfBody(unit, stated)
                                || cities(unit)
                                        .noneMatch(m -> m.span().start() < stated.span().end()));
        return elsewhere ? Locality.UNTOLD : new Locality(all, county(unit).orElse(null));
    }

    private static boolean isOfBody(IndexedUnit unit, SentenceFigures.Stated stated) {
        Span before = new Span(stated.sentenceSpan().start(), stated.span().start());
        return unit.entities().mentions().stream()
                .anyMatch(m -> m.kind() == EntityKind.ORG && before.contains(m.span()));
    }

    /** The one province that is named above a unit which names no place itself. */
    static Optional<String> province(IndexedUnit unit) {
        List<String> provinces =
                unit.entities().inherited().stream()
                        .filter(value -> value.kind() == EntityKind.PROVINCE)
                        .map(InheritedValue::canonical)
                        .distinct()
                        .toList();
        return provinces.size() == 1 ? Optional.of(provinces.getFirst()) : Optional.empty();
    }

    private static boolean isNamed(IndexedUnit unit) {
        return cities(unit).findAny().isPresent();
    }

    private static Stream<Mention> cities(IndexedUnit unit) {
        return unit.entities().mentions().stream()
                .filter(
                        m ->
                                m.kind() == EntityKind.CITY
                                        || m.kind() == EntityKind.CITY_IMPLIED
                                        || m.kind() == EntityKind.DISTRICT);
    }

    /** The one county that a unit names or inherits, where no city is named beside it. */
    static Optional<String> county(IndexedUnit unit) {
        boolean city =
                Stream.concat(
                                unit.entities().mentions().stream().map(Mention::kind),
                                unit.entities().inherited().stream().map(InheritedValue::kind))
                        .anyMatch(kind -> kind == EntityKind.CITY);
        List<String> districts = Dimension.DISTRICT.values(unit);
        return !city && districts.size() == 1 && COUNTY.matcher(districts.getFirst()).matches()
                ? Optional.of(districts.getFirst())
                : Optional.empty();
    }
}
