package wenlan.catalogue;

import org.jspecify.annotations.Nullable;

import wenlan.document.EntityKind;
import wenlan.document.Mention;
import wenlan.document.Span;
import wenlan.search.Dimension;
import wenlan.search.IndexedUnit;
import wenlan.search.TableRef;
import wenlan.tables.MeasureNames;
import wenlan.tables.SentenceFigures;
import wenlan.tables.Statement;
import wenlan.tables.WholeAreas;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What place a figure is of.
 *
 * @param cities its cities; none where it is of a whole country or the world, or counted by a body
 *     of the state that names no place
 * @param name 全国 or 全球, or the one district or county that is named; null where neither is told
 */
record Locality(List<String> cities, @Nullable String name) {
    private static final Set<EntityKind> CITIES =
            EnumSet.of(EntityKind.CITY, EntityKind.CITY_IMPLIED);

    private static final Set<EntityKind> PLACES =
            EnumSet.of(
                    EntityKind.CITY,
                    EntityKind.CITY_IMPLIED,
                    EntityKind.PROVINCE,
                    EntityKind.DISTRICT,
                    EntityKind.ZONE);

    Locality {
        cities = List.copyOf(cities);
    }

    /**
     * Of a sentence: the whole that its clause speaks of, unless a place is named behind that; else
     * what the nearest part of the sentence before the figure names or speaks of (全市), else the one
     * city that is named right behind it (8家东港企业), else the one that its unit is of.
     */
    static Locality ofSentence(SentenceFigures.Stated stated, IndexedUnit unit) {
        WholeAreas.Area area = stated.area();
        if (area != null && isOfWhole(area, stated, unit)) {
            return new Locality(List.of(), area.name());
        }
        String text = unit.unit().text().text();
        for (Span part : SentenceParts.before(text, stated)) {
            Locality named = named(unit, part);
            if (!named.cities.isEmpty()) {
                return named;
            }
            Optional<Locality> spoken = SpokenPlace.of(unit, part);
            if (spoken.isPresent()) {
                return spoken.get();
            }
        }
        Locality behind = named(unit, SentenceParts.behind(text, stated));
        if (behind.cities.size() == 1) {
            return behind;
        }
        List<String> all = Dimension.CITY.values(unit);
        return new Locality(all.size() == 1 ? all : List.of(), null);
    }

    /**
     * A word within a name of an organisation (中国某某银行) is no area, nor does it matter that a body
     * of the state counted where the sentence names a place.
     */
    private static boolean isOfWhole(
            WholeAreas.Area area, SentenceFigures.Stated stated, IndexedUnit unit) {
        boolean named = area.name() != null;
        int from = named ? area.span().end() : stated.sentenceSpan().start();
        return mentions(unit, m -> named && m.kind() == EntityKind.ORG)
                        .noneMatch(m -> m.span().overlaps(area.span()))
                && mentions(unit, m -> PLACES.contains(m.kind()))
                        .map(Mention::span)
                        .filter(span -> named || !span.overlaps(area.span()))
                        .noneMatch(
                                span ->
                                        span.start() >= from
                                                && span.end() <= stated.span().start());
    }

    private static Locality named(IndexedUnit unit, Span part) {
        List<String> cities =
                mentions(unit, m -> CITIES.contains(m.kind()) && part.overlaps(m.span()))
                        .map(Mention::canonical)
                        .distinct()
                        .toList();
        return new Locality(cities, district(unit, part).orElse(null));
    }

    /** The district that a part names, if it is one and no city is named beside it. */
    private static Optional<String> district(IndexedUnit unit, Span part) {
        boolean city =
                mentions(unit, m -> m.kind() == EntityKind.CITY)
                        .anyMatch(m -> part.overlaps(m.span()) && !isOfDistrict(unit, m));
        List<String> districts =
                mentions(unit, m -> m.kind() == EntityKind.DISTRICT && part.overlaps(m.span()))
                        .map(Mention::canonical)
                        .distinct()
                        .toList();
        return !city && districts.size() == 1
                ? Optional.of(districts.getFirst())
                : Optional.empty();
    }

    /** 苏州昆山市 names the city only to say where the district lies. */
    private static boolean isOfDistrict(IndexedUnit unit, Mention city) {
        return mentions(unit, m -> m.kind() == EntityKind.DISTRICT)
                .anyMatch(
                        district -> {
                            int gap = district.span().start() - city.span().end();
                            return gap >= 0 && gap <= 1;
                        });
    }

    private static Stream<Mention> mentions(IndexedUnit unit, Predicate<Mention> wanted) {
        return unit.entities().mentions().stream().filter(wanted);
    }

    /**
     * Of a row: the whole that its name or its column begins with, else what these speak of (全市),
     * else what the row names; where it names no place, the whole that the caption begins with,
     * else the cities that it is of.
     */
    static Locality ofRow(Statement statement, IndexedUnit row) {
        Optional<String> whole =
                Stream.of(statement.subject().split(" · "))
                        .flatMap(part -> WholeAreas.named(part).stream())
                        .findFirst();
        TableRef table = row.table();
        String header =
                table != null && statement.column() < table.header().size()
                        ? table.header().get(statement.column())
                        : "";
        if (whole.isEmpty()) {
            whole = WholeAreas.begins(header);
        }
        Optional<Locality> spoken =
                Stream.concat(Stream.of(header), Stream.of(statement.subject().split(" · ")))
                        .flatMap(name -> SpokenPlace.of(row, name).stream())
                        .findFirst();
        if (whole.isEmpty() && spoken.isPresent()) {
            return spoken.get();
        }
        boolean named = mentions(row, m -> PLACES.contains(m.kind())).findAny().isPresent();
        if (whole.isEmpty() && !named && table != null && table.caption() != null) {
            whole = WholeAreas.begins(MeasureNames.topic(table.caption()));
        }
        if (whole.isPresent()) {
            return new Locality(List.of(), whole.get());
        }
        Span all = new Span(0, Integer.MAX_VALUE);
        return new Locality(Dimension.CITY.values(row), district(row, all).orElse(null));
    }
}
