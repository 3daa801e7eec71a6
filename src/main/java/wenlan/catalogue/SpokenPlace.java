package wenlan.catalogue;

import wenlan.document.EntityKind;
import wenlan.document.InheritedValue;
import wenlan.document.Mention;
import wenlan.document.Span;
import wenlan.search.Dimension;
import wenlan.search.IndexedUnit;
import wenlan.tables.WholeAreas;
import wenlan.text.Folding;
import wenlan.text.Provinces;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Places that a figure may be of though no city is named: the text's own city (全市) or province
 * (全省), a province by its name, or another country.
 */
final class SpokenPlace {
    /** 全市场 and 全市值 are no city. */
    private static final Pattern CITY = Pattern.compile("[全我本该]市(?![场值])");

    /** What is a share of the whole or a place among others is not of the whole. */
    static final String SHARES = "占比|比重|比例|份额|排名|位次|名次|第";

    private static final Pattern PROVINCE = Pattern.compile("[全我本该]省(?!" + SHARES + ")");

    /** Parts of the country that statistics name: a closed list. */
    private static final Pattern REGION =
            Pattern.compile(
                    "长三角|珠三角|京津冀|粤港澳大湾区|环渤海|长江经济带|长江流域|黄河流域|珠江流域|淮河流域"
                            + "|(?:东部|中部|西部|东北|华东|华北|华中|华南|西南|西北|沿海)(?=地区|区域|各省|[三五]省)");

    /** In a report on an autonomous region. */
    private static final Pattern OWN_REGION = Pattern.compile("[全本我该]区(?![块域间别])");

    /** How texts of Hong Kong and Macao call the place that they are about; 本港 may be any port. */
    private static final Pattern OWN_CITY = Pattern.compile("[本全訪]港(?![口区區务務湾灣域])|(?<macao>[本全]澳)");

    private static final Pattern HONG_KONG = Pattern.compile("[香本全訪访來来]港|港[元幣币人]");

    private static final Pattern ROW =
            Pattern.compile("(?<place>[全我本]市|[全我本]省)(?:合计|总计|总体|平均|总数)?(?:[(（:：].*)?");

    private SpokenPlace() {}

    /** What a part of a sentence speaks of, where it names no city. */
    static Optional<Locality> of(UnitPlaces places, Span part) {
        IndexedUnit unit = places.unit();
        String text = part.of(unit.unit().text().text());
        Matcher province = PROVINCE.matcher(text);
        if (province.find() && opens(text, province.start())) {
            return Optional.of(ownProvince(unit));
        }
        Optional<Abroad> abroad =
                Abroad.in(text)
                        .filter(named -> opens(text, named.start()))
                        .filter(named -> !isInName(places, part.start() + named.start()));
        if (abroad.isPresent()) {
            return Optional.of(new Locality(List.of(), abroad.get().name()));
        }
        Matcher region = REGION.matcher(text);
        if (region.find() && opens(text, region.start())) {
            return Optional.of(new Locality(List.of(), region.group()));
        }
        return namedProvince(places, part, text)
                .or(() -> OWN_REGION.matcher(text).find() ? ownRegion(unit) : Optional.empty())
                .or(() -> CITY.matcher(text).find() ? ownCity(unit) : Optional.empty())
                .or(() -> ownRegionOfTraditional(unit, text));
    }

    /** Only where the text is in traditional script, as those of the two cities are. */
    private static Optional<Locality> ownRegionOfTraditional(IndexedUnit unit, String part) {
        Matcher own = OWN_CITY.matcher(part);
        // 全港 of 高雄港 is that port.
        return own.find()
                        && !HONG_KONG.matcher(unit.report().title()).replaceAll("").contains("港")
                        && Folding.isTraditional(unit.unit().text().text())
                ? Optional.of(new Locality(List.of(own.group("macao") == null ? "香港" : "澳门"), null))
                : Optional.empty();
    }

    /** What a row or column is of by its name: 全市, 全省（亿元）. */
    static Optional<Locality> of(IndexedUnit unit, String name) {
        Matcher row = ROW.matcher(name.replaceAll("[\\s\u3000]", ""));
        if (!row.matches()) {
            return Optional.empty();
        }
        return row.group("place").endsWith("省") ? Optional.of(ownProvince(unit)) : ownCity(unit);
    }

    private static boolean opens(String text, int at) {
        return WholeAreas.mayOpen(text.substring(0, at));
    }

    private static boolean isInName(UnitPlaces places, int at) {
        return places.mentions().in(new Span(at, at + 1), EntityKind.ORG).findAny().isPresent();
    }

    /** The province that opens its clause, or all that stand in a row there: 晋陕蒙三省. */
    private static Optional<Locality> namedProvince(UnitPlaces places, Span part, String text) {
        List<Mention> provinces =
                places.mentions()
                        .in(part, EntityKind.PROVINCE)
                        .filter(m -> part.contains(m.span()))
                        .toList();
        List<String> names = new ArrayList<>();
        int end = -1;
        for (Mention province : provinces) {
            int start = province.span().start();
            boolean opens = opens(text, start - part.start()) && !isInName(places, start);
            if (names.isEmpty() ? opens : start - end <= 1) {
                names.add(province.canonical());
                end = province.span().end();
            }
        }
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Locality(List.of(), String.join("、", new LinkedHashSet<>(names))));
    }

    /**
     * Whether a place in a text is within the name of a part of the country: 粤港澳大湾区. Rows come
     * without their text.
     */
    static boolean isInRegion(String text, int at) {
        int from = Math.min(text.length(), Math.max(0, at - 6));
        Matcher region =
                REGION.matcher(
                        text.substring(from, Math.min(text.length(), Math.max(from, at + 7))));
        while (region.find()) {
            if (from + region.start() <= at && at < from + region.end()) {
                return true;
            }
        }
        return false;
    }

    /** The one province of the unit, else the one that the title of its report names. */
    private static Locality ownProvince(IndexedUnit unit) {
        List<String> provinces = Dimension.PROVINCE.values(unit).stream().distinct().toList();
        if (provinces.size() != 1) {
            provinces = Provinces.in(unit.report().title());
        }
        if (provinces.isEmpty()) {
            provinces =
                    unit.report().cities().stream()
                            .flatMap(city -> Provinces.of(city).stream())
                            .distinct()
                            .toList();
        }
        return new Locality(List.of(), provinces.size() == 1 ? provinces.getFirst() : "全省");
    }

    /** The autonomous region that the title names; elsewhere 全区 is a district. */
    private static Optional<Locality> ownRegion(IndexedUnit unit) {
        List<String> named = Provinces.regionsIn(unit.report().title());
        return named.size() == 1
                ? Optional.of(new Locality(List.of(), named.getFirst()))
                : Optional.empty();
    }

    /** The one city that the unit, what is above it or the report is about. */
    private static Optional<Locality> ownCity(IndexedUnit unit) {
        // In the report of a city below a prefecture 全市 is that city, not the prefecture.
        Optional<Locality> county =
                TitledPlace.of(unit.report().title())
                        .filter(place -> place.cities().isEmpty())
                        .filter(place -> place.name() != null && place.name().endsWith("市"))
                        .or(
                                () ->
                                        TitledPlace.county(unit.report().title())
                                                .filter(name -> name.endsWith("市"))
                                                .map(name -> new Locality(List.of(), name)));
        if (county.isPresent()) {
            return county;
        }
        List<String> inherited =
                unit.entities().inherited().stream()
                        .filter(value -> value.kind() == EntityKind.CITY)
                        .map(InheritedValue::canonical)
                        .distinct()
                        .toList();
        List<String> all = Dimension.CITY.values(unit).stream().distinct().toList();
        for (List<String> cities : List.of(inherited, unit.report().cities(), all)) {
            if (cities.size() == 1) {
                return Optional.of(new Locality(cities, null));
            }
        }
        return Optional.empty();
    }
}
