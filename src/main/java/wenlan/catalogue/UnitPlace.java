package wenlan.catalogue;

import wenlan.document.EntityKind;
import wenlan.document.InheritedValue;
import wenlan.document.Mention;
import wenlan.document.Span;
import wenlan.document.UnitKind;
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

    /** Behind a city in a heading: where it stands among others. */
    private static final Pattern RANK =
            Pattern.compile("市?[^：:，,、]{0,4}?(?:居|位|列|排|占|夺)[^：:，,、]{0,4}?(?:第|首|前|榜)");

    private UnitPlace() {}

    /**
     * The one city of the unit, with its county where that alone names it. A city that the text
     * names only further on says nothing of what stands before, and one that it names elsewhere
     * nothing of a body that the sentence is about, unless the report or a heading above is about
     * the city.
     */
    static Locality at(IndexedUnit unit, SentenceFigures.Stated stated) {
        List<String> all = cities(unit);
        if (all.isEmpty() && province(unit).isPresent()) {
            return new Locality(List.of(), province(unit).get());
        }
        if (all.isEmpty() && unit.unit().kind() == UnitKind.HEADING) {
            return titled(unit);
        }
        if (all.size() != 1) {
            return Locality.UNTOLD;
        }
        boolean elsewhere =
                !unit.report().cities().equals(all)
                        && unit.headingPath().stream()
                                .noneMatch(heading -> heading.title().contains(all.getFirst()))
                        && isNamed(unit)
                        && (isOfBody(unit, stated)
                                || mentions(unit)
                                        .noneMatch(m -> m.span().start() < stated.span().end()));
        return elsewhere ? Locality.UNTOLD : new Locality(all, county(unit).orElse(null));
    }

    /**
     * The cities that the unit is of. Where it only bears names of cities (温台走廊) the nearest
     * heading that names one of them tells it; a heading that only ranks a city (温州居第一) tells none.
     */
    static List<String> cities(IndexedUnit unit) {
        List<String> all = Dimension.CITY.values(unit);
        if (NamedCities.areOnlyNames(unit)) {
            return unit.headingPath().reversed().stream()
                    .map(heading -> all.stream().filter(heading.title()::contains).toList())
                    .filter(named -> !named.isEmpty())
                    .findFirst()
                    .filter(named -> named.size() == 1)
                    .orElse(List.of());
        }
        return all.stream().filter(city -> !isOnlyRanked(unit, city)).toList();
    }

    private static boolean isOnlyRanked(IndexedUnit unit, String city) {
        List<InheritedValue> from =
                unit.entities().inherited().stream()
                        .filter(v -> v.kind() == EntityKind.CITY && v.canonical().equals(city))
                        .toList();
        return !from.isEmpty() && from.stream().allMatch(value -> isRank(unit, city, value.from()));
    }

    private static boolean isRank(IndexedUnit unit, String city, String heading) {
        return unit.headingPath().stream()
                .filter(one -> one.id().equals(heading))
                .anyMatch(
                        one -> {
                            int at = one.title().indexOf(city);
                            return at >= 0
                                    && RANK.matcher(one.title().substring(at + city.length()))
                                            .lookingAt();
                        });
    }

    /** A heading sums up what the report is about, which is the one city of its title. */
    private static Locality titled(IndexedUnit unit) {
        List<String> cities = unit.report().cities();
        boolean titled = cities.size() == 1 && unit.report().title().contains(cities.getFirst());
        return titled ? new Locality(cities, null) : Locality.UNTOLD;
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
        return mentions(unit).findAny().isPresent();
    }

    private static Stream<Mention> mentions(IndexedUnit unit) {
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
