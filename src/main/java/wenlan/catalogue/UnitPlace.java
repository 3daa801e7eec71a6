package wenlan.catalogue;

import wenlan.document.EntityKind;
import wenlan.document.InheritedValue;
import wenlan.document.Mention;
import wenlan.search.Dimension;
import wenlan.search.IndexedUnit;

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
     * The one city of the unit, with its county where that alone names it. A city that the text names
     * only further on says nothing of what stands before, unless the report or a heading above is about
     * it.
     */
    static Locality at(IndexedUnit unit, int end) {
        List<String> all = Dimension.CITY.values(unit);
        if (all.size() != 1 || NamedCities.areOnlyNames(unit)) {
            return Locality.UNTOLD;
        }
        boolean later =
                !unit.report().cities().equals(all)
                        && unit.headingPath().stream()
                                .noneMatch(heading -> heading.title().contains(all.getFirst()))
                        && isNamed(unit)
                        && cities(unit).noneMatch(m -> m.span().start() < end);
        return later ? Locality.UNTOLD : new Locality(all, county(unit).orElse(null));
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
