package wenlan.catalogue;

import wenlan.document.EntityKind;
import wenlan.document.Mention;
import wenlan.document.Span;
import wenlan.tables.ColumnType;
import wenlan.tables.SentenceFigures;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The zone that a figure of a sentence is of: the one right behind its number (8家东湖高新区企业), else the
 * one of the nearest part of the sentence before it that names a place, else, where its passage
 * names none at all, the one above it.
 */
final class FigureZones {
    private static final Set<EntityKind> LARGER =
            EnumSet.of(EntityKind.CITY, EntityKind.PROVINCE, EntityKind.DISTRICT);

    /** Characters behind a number within which its things may begin. */
    private static final int NEAR = 3;

    private FigureZones() {}

    static List<String> of(SentenceFigures.Stated stated, UnitPlaces places, Locality locality) {
        if (locality.cities().isEmpty()) {
            return List.of();
        }
        int end = stated.span().end();
        if (stated.quantity().type() == ColumnType.COUNT) {
            List<String> behind = named(places, new Span(end, end + NEAR));
            if (!behind.isEmpty()) {
                return behind;
            }
        }
        String text = places.unit().unit().text().text();
        for (Span part : SentenceParts.before(text, stated)) {
            List<String> zones = named(places, part);
            if (!zones.isEmpty()) {
                return zones;
            }
            if (namesLarger(places, part)) {
                return List.of();
            }
        }
        return places.zoneAbove().stream().toList();
    }

    private static List<String> named(UnitPlaces places, Span part) {
        return places.mentions()
                .in(part, EntityKind.ZONE)
                .filter(m -> part.start() <= m.span().start())
                .map(Mention::canonical)
                .distinct()
                .toList();
    }

    private static boolean namesLarger(UnitPlaces places, Span part) {
        return places.mentions().in(part).anyMatch(m -> LARGER.contains(m.kind()))
                || SpokenPlace.of(places, part).isPresent();
    }
}
