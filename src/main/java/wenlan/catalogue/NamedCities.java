package wenlan.catalogue;

import wenlan.document.EntityKind;
import wenlan.document.Mention;
import wenlan.document.Span;
import wenlan.search.IndexedUnit;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cities that a text names as places. What only bears their name is none: a border (东至湖嘉边界), a
 * street or river (温州路), a belt of several cities (甬舟科技走廊).
 */
final class NamedCities {
    private static final Set<EntityKind> CITIES =
            EnumSet.of(EntityKind.CITY, EntityKind.CITY_IMPLIED);

    private static final Pattern NO_PLACE =
            Pattern.compile(
                    "^(?:市|两市|两地)?(?:[、与和及]?\\p{IsHan}{1,3})?(?:市|两市|两地)?(?:边界|交界|接壤|毗邻|相邻|为界)"
                            + "|^(?:路(?![演径线透况])|[东西南北中]路|大街|大道|河(?![南北]省)|江(?![苏西]))");

    private static final Pattern AND_OTHERS =
            Pattern.compile("等\\p{IsHan}{0,4}?(?:\\d+|[十几数多])(?:个|座|大)?(?:城(?![区镇])|市(?!场))");

    /** What can stand behind a city and say that it is no place. */
    private static final int BEHIND = 8;

    private NamedCities() {}

    /** The cities that a part of a unit's text names; none where it names only some: 温台等8城. */
    static List<String> in(IndexedUnit unit, Span part) {
        String text = unit.unit().text().text();
        Span held =
                new Span(
                        Math.min(part.start(), text.length()), Math.min(part.end(), text.length()));
        if (AND_OTHERS.matcher(held.of(text)).find()) {
            return List.of();
        }
        return unit.entities().mentions().stream()
                .filter(m -> CITIES.contains(m.kind()) && part.overlaps(m.span()))
                .filter(m -> isPlace(unit, m))
                .map(Mention::canonical)
                .distinct()
                .toList();
    }

    /** Whether the unit names one or more cities, of which none is a place of its figures. */
    static boolean areOnlyNames(IndexedUnit unit) {
        Span all = new Span(0, Integer.MAX_VALUE);
        return unit.entities().mentions().stream().anyMatch(m -> CITIES.contains(m.kind()))
                && in(unit, all).isEmpty();
    }

    /** Whether a city that the unit names is a place rather than part of a name. */
    static boolean isPlace(IndexedUnit unit, Mention city) {
        String text = unit.unit().text().text();
        int end = Math.min(city.span().end(), text.length());
        String behind = text.substring(end, Math.min(text.length(), end + BEHIND));
        return !NO_PLACE.matcher(behind).find()
                && !SpokenPlace.isInRegion(text, city.span().start())
                && !isInBelt(unit, city);
    }

    /** A zone whose name runs several cities together lies in none of them alone. */
    private static boolean isInBelt(IndexedUnit unit, Mention city) {
        return unit.entities().mentions().stream()
                .filter(m -> m.kind() == EntityKind.ZONE && m.span().contains(city.span()))
                .anyMatch(
                        zone ->
                                unit.entities().mentions().stream()
                                                .filter(m -> m.kind() == EntityKind.CITY)
                                                .filter(m -> zone.span().contains(m.span()))
                                                .map(Mention::canonical)
                                                .distinct()
                                                .count()
                                        > 1);
    }
}
