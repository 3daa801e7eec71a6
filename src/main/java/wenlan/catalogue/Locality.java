package wenlan.catalogue;

import org.jspecify.annotations.Nullable;

import wenlan.document.EntityKind;
import wenlan.document.Mention;
import wenlan.document.Span;
import wenlan.search.Dimension;
import wenlan.search.IndexedUnit;
import wenlan.search.TableRef;
import wenlan.tables.ColumnType;
import wenlan.tables.MeasureNames;
import wenlan.tables.SentenceFigures;
import wenlan.tables.Statement;
import wenlan.tables.WholeAreas;
import wenlan.text.Division;
import wenlan.text.Folding;
import wenlan.text.Provinces;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What place a figure is of.
 *
 * @param cities its cities; none where it is of a whole country or the world, or counted by a body
 *     of the state that names no place
 * @param name 全国 or 全球, or the one district or county that is named; null where neither is told
 */
record Locality(List<String> cities, @Nullable String name) {
    static final Locality UNTOLD = new Locality(List.of(), null);

    /** 40家企业中有7家在东港: only the part is there. */
    private static final Pattern PART_IS =
            Pattern.compile("^[^，,。；;]{0,16}?(?:里|中)?(?:有|仅|仅有|只有)\\s*[约近超]?\\s*\\d");

    /** Between a number and the place that its things are of: 8家的东港企业. */
    private static final Pattern ATTRIBUTIVE = Pattern.compile("^[\\s的“\"]{0,2}$");

    /** 龙羊峡至兰州: a reach of a river or a road is in neither place. */
    private static final Pattern STRETCH =
            Pattern.compile(
                    "\\p{IsHan}{2,8}\\s*(?:[至到]\\s*\\p{IsHan}{2,8}|[—–~～-]{1,2}\\s*\\p{IsHan}{2,8}(?:段|区间|线))");

    /** 客源地, 贸易伙伴: places of whom a place deals with, as trade and tourism statistics list them. */
    private static final Pattern PARTNERS =
            Pattern.compile(
                    "客源|来源地|原居地|贸易(?:伙伴|对象)|原产地|目的地|(?:出口|进口)(?:市场|国别|来源)|主要国家[(（和及]?地区|国别");

    private static final Pattern LABEL =
            Pattern.compile("^\\s*(?:续?表|图表?)\\s*[\\d.—-]*\\s*[:：]\\s*");

    /** 国内主要公司: each row is of one of them. */
    private static final Pattern OF_BODIES =
            Pattern.compile("(?:公司|企业|机构|高校|院校)(?!总?数|总?量|产|营|收|规模)");

    private static final Pattern TRADE = Pattern.compile("行业(?!协会|标准|企业|园|龙头|领军)");

    Locality {
        cities = List.copyOf(cities);
    }

    /** Whether it is the whole country or the world. */
    boolean isWhole() {
        return name != null && WholeAreas.begins(name).isPresent();
    }

    /**
     * Of a sentence: its own of several places in a row; else the place right behind its number
     * (8家东港企业); else the whole that its clause speaks of, unless a place is named behind that; else
     * what the nearest part of the sentence before the figure names or speaks of (全市), else the one
     * city that is named further behind it, unless only a part of the figure is there; else, where
     * it tells a part of the sentence before (其中), what that is of; else the one that the label of
     * its item names or that its unit is of.
     *
     * @param before what all figures of the sentence before are of, null where they differ
     */
    static Locality ofSentence(
            SentenceFigures.Stated stated, UnitPlaces places, @Nullable Locality before) {
        String text = places.unit().unit().text().text();
        Span item = stated.item();
        if (item != null) {
            return named(places, item);
        }
        Optional<Locality> attributive = attributive(stated, places, text);
        if (attributive.isPresent()) {
            return attributive.get();
        }
        WholeAreas.Area area = stated.area();
        boolean whole = area != null && isOfWhole(area, stated, places);
        if (isOfUnknownDistrict(stated, places)) {
            return ofUnit(stated, places, before);
        }
        for (Span part : SentenceParts.before(text, stated)) {
            if (whole && part.overlaps(area.span())) {
                break;
            }
            Locality named = named(places, part);
            if (!named.cities.isEmpty() || named.name != null) {
                return named;
            }
            Optional<Locality> spoken = SpokenPlace.of(places, part);
            if (spoken.isPresent()) {
                return spoken.get();
            }
        }
        if (whole) {
            return new Locality(List.of(), area.name());
        }
        return behind(stated, places, text)
                .orElseGet(
                        () ->
                                before != null && stated.isPart()
                                        ? before
                                        : labelled(places)
                                                .orElseGet(
                                                        () ->
                                                                isOfTrade(stated, places)
                                                                        ? UNTOLD
                                                                        : ofUnit(
                                                                                stated, places,
                                                                                before)));
    }

    /** The one that its unit is of, else the one of which its report gives account as a whole. */
    private static Locality ofUnit(
            SentenceFigures.Stated stated, UnitPlaces places, @Nullable Locality last) {
        Locality at = places.at(stated);
        List<String> about = places.unit().report().cities();
        if (isOfUnknownDistrict(stated, places) && (about.isEmpty() || !about.equals(at.cities))) {
            // 鼓楼区 of a text that tells not of which city.
            return UNTOLD;
        }
        Span before = new Span(stated.sentenceSpan().start(), stated.span().start());
        boolean ofBody =
                SentenceFigures.opensWithBody(stated.measure())
                        || places.mentions()
                                .in(before, EntityKind.ORG)
                                .anyMatch(m -> before.contains(m.span()));
        Optional<Locality> account =
                ofBody ? Optional.empty() : ReportPlace.beside(stated, places, last);
        if (account.isPresent()) {
            return account.get();
        }
        if (!at.equals(UNTOLD) && places.areOnlyParts()) {
            return last == null ? UNTOLD : last;
        }
        return at.equals(UNTOLD) && !ofBody ? ReportPlace.of(places).orElse(UNTOLD) : at;
    }

    /** 鼓楼区人口: a district of which nothing tells in which city it lies. */
    private static boolean isOfUnknownDistrict(SentenceFigures.Stated stated, UnitPlaces places) {
        return Division.opensWithDistrict(stated.measure())
                && places.mentions()
                        .in(stated.sentenceSpan(), EntityKind.DISTRICT)
                        .noneMatch(m -> stated.measure().startsWith(m.canonical()));
    }

    /** The place that the label of the item names. */
    private static Optional<Locality> labelled(UnitPlaces places) {
        return places.label()
                .filter(label -> label.owner() == null)
                .map(label -> named(places, label.span()))
                .filter(place -> !place.equals(UNTOLD));
    }

    /**
     * What a whole trade earns (全行业收入, 养殖行业融资) is that of a city only where its passage names one.
     */
    private static boolean isOfTrade(SentenceFigures.Stated stated, UnitPlaces places) {
        return TRADE.matcher(stated.measure()).find()
                && places.mentions().of(UnitMentions.PLACES).findAny().isEmpty();
    }

    private static Optional<Locality> behind(
            SentenceFigures.Stated stated, UnitPlaces places, String text) {
        Span part = SentenceParts.behind(text, stated);
        Locality behind = named(places, part);
        if (!behind.cities.isEmpty() && PART_IS.matcher(part.of(text)).find()) {
            return Optional.of(UNTOLD);
        }
        return behind.cities.size() == 1 ? Optional.of(behind) : Optional.empty();
    }

    /** The city or province of which the things are that a number counts. */
    private static Optional<Locality> attributive(
            SentenceFigures.Stated stated, UnitPlaces places, String text) {
        int from = stated.span().end();
        if (stated.quantity().type() != ColumnType.COUNT) {
            return Optional.empty();
        }
        return places.mentions()
                .in(new Span(from, from + 3))
                .filter(m -> m.kind() == EntityKind.CITY || m.kind() == EntityKind.PROVINCE)
                .filter(m -> m.span().start() >= from)
                .filter(m -> ATTRIBUTIVE.matcher(text.substring(from, m.span().start())).find())
                .findFirst()
                .map(
                        m ->
                                m.kind() == EntityKind.CITY
                                        ? new Locality(List.of(m.canonical()), null)
                                        : new Locality(List.of(), m.canonical()));
    }

    /**
     * A word within a name of an organisation (中国某某银行) is no area, nor does it matter that a body
     * of the state counted where the sentence names a place.
     */
    private static boolean isOfWhole(
            WholeAreas.Area area, SentenceFigures.Stated stated, UnitPlaces places) {
        boolean named = area.name() != null;
        int from = named ? area.span().end() : stated.sentenceSpan().start();
        Span before = new Span(from, Math.max(from, stated.span().start()));
        boolean inName =
                named && places.mentions().in(area.span(), EntityKind.ORG).findAny().isPresent();
        return !inName
                && places.mentions()
                        .in(before)
                        .filter(
                                m ->
                                        UnitMentions.PLACES.contains(m.kind())
                                                && before.contains(m.span()))
                        .filter(m -> !isCity(m) || places.named().isPlace(m))
                        .filter(m -> !places.named().isLeftOut(m))
                        .allMatch(m -> !named && m.span().overlaps(area.span()));
    }

    static boolean isCity(Mention mention) {
        return mention.kind() == EntityKind.CITY || mention.kind() == EntityKind.CITY_IMPLIED;
    }

    /** A district alone lies in the one city that the unit is of. */
    private static Locality named(UnitPlaces places, Span part) {
        List<String> cities = places.named().in(part);
        String district = district(places, part).orElse(null);
        boolean lies =
                cities.isEmpty()
                        && district != null
                        && places.cities().size() == 1
                        && !isOfNoCity(district)
                        && isIn(places, part, places.cities().getFirst());
        return new Locality(lies ? places.cities() : cities, district);
    }

    /** Whether a part names no province but that of a city. */
    private static boolean isIn(UnitPlaces places, Span part, String city) {
        return places.mentions()
                .in(part, EntityKind.PROVINCE)
                .allMatch(m -> Provinces.of(city).filter(m.canonical()::equals).isPresent());
    }

    /** The counties of Taiwan lie in none; all others are divisions of today. */
    private static boolean isOfNoCity(String district) {
        return district.endsWith("县") && !Division.isNamed(district);
    }

    /** The district that a part names, if it is one and no city is named beside it. */
    private static Optional<String> district(UnitPlaces places, Span part) {
        boolean city =
                places.mentions()
                        .in(part, EntityKind.CITY)
                        .anyMatch(m -> places.named().isPlace(m) && !isOfDistrict(places, m));
        List<String> districts =
                places.mentions()
                        .in(part, EntityKind.DISTRICT)
                        .map(Mention::canonical)
                        .distinct()
                        .toList();
        return !city && districts.size() == 1
                ? Optional.of(districts.getFirst())
                : Optional.empty();
    }

    /** 苏州昆山市 names the city only to say where the district lies. */
    private static boolean isOfDistrict(UnitPlaces places, Mention city) {
        int end = city.span().end();
        return places.mentions()
                .in(new Span(end, end + 2), EntityKind.DISTRICT)
                .anyMatch(district -> district.span().start() >= end);
    }

    /**
     * Of a row: nothing where it is of what is left over (其他城市) or of a firm; the whole that its
     * name or its column begins with, else what these speak of (全市), else the province or what else
     * the row names; where it names no place, the whole that the caption begins with, else the
     * cities, county or province that it is of.
     */
    static Locality ofRow(Statement statement, UnitPlaces places) {
        IndexedUnit row = places.unit();
        List<String> names =
                Stream.of(statement.subject().split(" · ")).map(String::strip).toList();
        if (RowNames.areRest(names, row) || RowNames.areFirm(names, places)) {
            return UNTOLD;
        }
        if (names.stream().anyMatch(name -> STRETCH.matcher(name).matches())) {
            return places.accounted().filter(place -> place.cities().isEmpty()).orElse(UNTOLD);
        }
        if (isOfPartners(row)) {
            return places.report();
        }
        String header = header(statement, row);
        // A column that says in which country a city lies makes its row none of the country.
        boolean city =
                names.size() > 1
                        && places.mentions().of(EnumSet.of(EntityKind.CITY)).findAny().isPresent();
        return names.stream()
                .filter(name -> !city)
                .flatMap(name -> WholeAreas.named(name).stream())
                .findFirst()
                .or(() -> WholeAreas.begins(header))
                .map(Locality::ofWhole)
                .or(() -> spoken(header, names, row))
                .or(() -> RowNames.ofColumn(header, places))
                .or(() -> province(places))
                .or(() -> captioned(places))
                .orElseGet(() -> ofUnit(places));
    }

    /** Whether the rows of a table are called by whom its place deals with. */
    private static boolean isOfPartners(IndexedUnit row) {
        TableRef table = row.table();
        if (table == null) {
            return false;
        }
        String corner = table.header().isEmpty() ? "" : table.header().getFirst();
        String caption = table.caption() == null ? "" : table.caption();
        return PARTNERS.matcher(Folding.query(corner + " " + caption)).find();
    }

    private static Locality ofWhole(String whole) {
        return new Locality(List.of(), whole);
    }

    private static String header(Statement statement, IndexedUnit row) {
        TableRef table = row.table();
        return table != null && statement.column() < table.header().size()
                ? table.header().get(statement.column())
                : "";
    }

    private static Optional<Locality> spoken(String header, List<String> names, IndexedUnit row) {
        return Stream.concat(Stream.of(header), names.stream())
                .flatMap(name -> SpokenPlace.of(row, name).stream())
                .findFirst();
    }

    /**
     * The whole that the caption begins with, for a row that names no place and is of no one body.
     */
    private static Optional<Locality> captioned(UnitPlaces row) {
        TableRef table = row.unit().table();
        String caption = table == null ? null : table.caption();
        boolean named = row.mentions().of(UnitMentions.PLACES).findAny().isPresent();
        return caption == null || named || OF_BODIES.matcher(caption).find()
                ? Optional.empty()
                : WholeAreas.begins(MeasureNames.topic(LABEL.matcher(caption).replaceFirst("")))
                        .map(Locality::ofWhole);
    }

    private static Locality ofUnit(UnitPlaces row) {
        Span all = new Span(0, Integer.MAX_VALUE);
        List<String> named = Dimension.CITY.values(row.unit());
        boolean own = named.isEmpty() && row.province().isEmpty() && row.isOwnReport();
        List<String> cities = own ? row.titled().cities() : named;
        Optional<String> district = district(row, all).or(() -> row.county());
        if (cities.isEmpty() && district.isEmpty() && row.province().isEmpty()) {
            return row.accounted().orElse(UNTOLD);
        }
        Optional<Locality> county =
                row.mentions().of(UnitMentions.PLACES).findAny().isPresent() || district.isPresent()
                        ? Optional.empty()
                        : row.accounted().filter(place -> place.cities().equals(cities));
        if (county.isPresent()) {
            return county.get();
        }
        return new Locality(
                cities,
                district.or(() -> cities.isEmpty() ? row.province() : Optional.empty())
                        .orElse(null));
    }

    /** The province that a row names, where it names no city. */
    private static Optional<Locality> province(UnitPlaces row) {
        List<String> provinces =
                row.mentions()
                        .of(EnumSet.of(EntityKind.PROVINCE))
                        .map(Mention::canonical)
                        .distinct()
                        .toList();
        boolean nearer =
                row.mentions()
                        .of(UnitMentions.PLACES)
                        .anyMatch(m -> m.kind() != EntityKind.PROVINCE);
        return !nearer && provinces.size() == 1
                ? Optional.of(new Locality(List.of(), provinces.getFirst()))
                : Optional.empty();
    }
}
