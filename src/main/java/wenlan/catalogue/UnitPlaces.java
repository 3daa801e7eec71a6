package wenlan.catalogue;

import org.jspecify.annotations.Nullable;

import wenlan.document.EntityKind;
import wenlan.document.InheritedValue;
import wenlan.document.Mention;
import wenlan.document.Span;
import wenlan.document.UnitKind;
import wenlan.search.Dimension;
import wenlan.search.IndexedUnit;
import wenlan.tables.SentenceFigures;
import wenlan.text.Folding;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The places that a unit names and the one that it is of, for figures of which their own sentence
 * tells none. It looks at the unit once, however many figures that has.
 */
final class UnitPlaces {
    /** Towns and counties are places of their own: their figures are not those of their city. */
    private static final Pattern COUNTY = Pattern.compile(".+[市县旗]");

    /** Behind a city in a heading: where it stands among others. */
    private static final Pattern RANK =
            Pattern.compile("市?[^：:，,、]{0,4}?(?:居|位|列|排|占|夺)[^：:，,、]{0,4}?(?:第|首|前|榜)");

    private static final Set<EntityKind> ELSEWHERE =
            EnumSet.of(
                    EntityKind.CITY, EntityKind.CITY_IMPLIED, EntityKind.PROVINCE, EntityKind.ZONE);

    /** Before the name of a part; and no more characters than these. */
    private static final Pattern PART = Pattern.compile("其中[，,：:]?$");

    private static final int PART_WORDS = 3;

    private static final Set<EntityKind> NAMING =
            EnumSet.of(EntityKind.CITY, EntityKind.CITY_IMPLIED, EntityKind.DISTRICT);

    private final IndexedUnit unit;
    private final UnitMentions mentions;
    private final NamedCities named;
    private final List<String> cities;
    private final Optional<String> province;
    private final Optional<String> county;
    private final Optional<String> zoneAbove;
    private final Optional<ItemLabel> label;

    /** Looked for when it is first asked for: sentences seldom do. */
    private @Nullable Optional<Locality> account;

    private @Nullable Boolean onlyParts;

    UnitPlaces(IndexedUnit unit) {
        this.unit = unit;
        this.mentions = new UnitMentions(unit);
        this.named = new NamedCities(unit, mentions);
        this.label = ItemLabel.of(unit.unit().text().text(), mentions);
        this.cities = ownCities();
        this.province = ownProvince();
        this.county = ownCounty();
        this.zoneAbove = ownZone();
    }

    IndexedUnit unit() {
        return unit;
    }

    UnitMentions mentions() {
        return mentions;
    }

    /** The label that says whose its figures are. */
    Optional<ItemLabel> label() {
        return label;
    }

    /** The cities that it names as places. */
    NamedCities named() {
        return named;
    }

    /**
     * The cities that it is of. Where it only bears names of cities (温台走廊) the nearest heading that
     * names one of them tells it; a heading that only ranks a city (温州居第一) tells none.
     */
    List<String> cities() {
        return cities;
    }

    /** The one province that is named above it where it names no place itself. */
    Optional<String> province() {
        return province;
    }

    /** The one county that it names or inherits, where no city is named beside it. */
    Optional<String> county() {
        return county;
    }

    /** The zone of its label, else the one that is named above it where it names none itself. */
    Optional<String> zoneAbove() {
        return label.map(ItemLabel::zone).or(() -> zoneAbove);
    }

    /**
     * The one city of the unit, with its county where that alone names it. A city that the text
     * names only further on says nothing of what stands before, and one that it names elsewhere
     * nothing of a body that the sentence is about, unless the report or a heading above is about
     * the city.
     */
    Locality at(SentenceFigures.Stated stated) {
        if (cities.isEmpty() && province.isPresent()) {
            return new Locality(List.of(), province.get());
        }
        if (cities.isEmpty() && (unit.unit().kind() == UnitKind.HEADING || isOwnReport())) {
            return titled();
        }
        if (cities.size() != 1) {
            return Locality.UNTOLD;
        }
        boolean elsewhere =
                !unit.report().cities().equals(cities)
                        && unit.headingPath().stream()
                                .noneMatch(heading -> heading.title().contains(cities.getFirst()))
                        && mentions.of(NAMING).findAny().isPresent()
                        && (isOfBody(stated)
                                || mentions.of(NAMING)
                                        .noneMatch(m -> m.span().start() < stated.span().end()));
        return elsewhere ? Locality.UNTOLD : new Locality(cities, county.orElse(null));
    }

    private List<String> ownCities() {
        List<String> all = Dimension.CITY.values(unit);
        if (named.areOnlyNames()) {
            return unit.headingPath().reversed().stream()
                    .map(heading -> all.stream().filter(heading.title()::contains).toList())
                    .filter(told -> !told.isEmpty())
                    .findFirst()
                    .filter(told -> told.size() == 1)
                    .orElse(List.of());
        }
        return all.stream().filter(city -> !isOnlyRanked(city)).toList();
    }

    private boolean isOnlyRanked(String city) {
        List<InheritedValue> from =
                unit.entities().inherited().stream()
                        .filter(v -> v.kind() == EntityKind.CITY && v.canonical().equals(city))
                        .toList();
        return !from.isEmpty() && from.stream().allMatch(value -> isRank(city, value.from()));
    }

    private boolean isRank(String city, String heading) {
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

    /** Whether the report is the city's own account of itself: 渔州市2031年统计公报. */
    boolean isOwnReport() {
        return ReportKinds.OF_ITS_CITY.matcher(Folding.query(unit.report().title())).find()
                && mentions.of(ELSEWHERE).findAny().isEmpty();
    }

    /**
     * The place of which the report gives account, where the unit names none and nothing above it
     * looks beyond that place.
     */
    Optional<Locality> accounted() {
        if (account == null) {
            account = account();
        }
        return account;
    }

    /** 全省产值80亿元，其中神木市3亿元: whether all places that it names are those of parts. */
    boolean areOnlyParts() {
        if (onlyParts == null) {
            List<Mention> all = mentions.of(UnitMentions.PLACES).toList();
            String text = unit.unit().text().text();
            onlyParts =
                    !all.isEmpty() && all.stream().allMatch(m -> isOfPart(text, m.span().start()));
        }
        return onlyParts;
    }

    private static boolean isOfPart(String text, int at) {
        int end = Math.min(at, text.length());
        return PART.matcher(text.substring(Math.max(0, end - PART_WORDS), end)).find();
    }

    /** Where it names places other than the given one and what that lies in or is made of. */
    List<Integer> othersThan(Locality place) {
        return mentions.of(UnitMentions.PLACES)
                .filter(m -> !Locality.isCity(m) || named.isPlace(m))
                .filter(m -> !m.canonical().equals(place.name()))
                .filter(m -> !place.cities().contains(m.canonical()))
                .map(m -> m.span().start())
                .toList();
    }

    /** Whether a heading above tells another place than that of which the report gives account. */
    boolean isBelowOtherPlace() {
        Locality whole = report();
        return unit.entities().inherited().stream()
                .filter(value -> ELSEWHERE.contains(value.kind()))
                .map(InheritedValue::canonical)
                .anyMatch(name -> !whole.cities().contains(name) && !name.equals(whole.name()));
    }

    /** The place of which the report gives account, whatever else the unit names. */
    Locality report() {
        return ofReport().orElse(Locality.UNTOLD);
    }

    private Optional<Locality> account() {
        return mentions.of(ELSEWHERE).findAny().isPresent() || TitledPlace.isBeyond(unit)
                ? Optional.empty()
                : ofReport();
    }

    private Optional<Locality> ofReport() {
        List<String> about = unit.report().cities();
        return TitledPlace.of(unit.report().title(), about)
                .or(() -> TitledPlace.ofOffice(unit.report().title(), unit.report().publisher()))
                .or(
                        () ->
                                TitledPlace.ofRegion(
                                        unit.report().title(), unit.report().publisher(), about))
                .filter(place -> about.isEmpty() || about.equals(place.cities()));
    }

    /**
     * A heading sums up what the report is about: the one city, county or province of its title,
     * not the whole country.
     */
    Locality titled() {
        List<String> about = unit.report().cities();
        boolean titled =
                about.size() == 1
                        && (unit.report().title().contains(about.getFirst())
                                || Folding.query(unit.report().title())
                                        .contains(Folding.query(about.getFirst())));
        if (titled) {
            return new Locality(about, null);
        }
        return TitledPlace.of(unit.report().title())
                .filter(place -> about.isEmpty() || about.equals(place.cities()))
                .filter(place -> !place.isWhole())
                .or(
                        () ->
                                about.isEmpty()
                                        ? TitledPlace.county(unit.report().title())
                                                .map(county -> new Locality(List.of(), county))
                                        : Optional.empty())
                .orElse(Locality.UNTOLD);
    }

    private boolean isOfBody(SentenceFigures.Stated stated) {
        Span before = new Span(stated.sentenceSpan().start(), stated.span().start());
        return mentions.in(before, EntityKind.ORG).anyMatch(m -> before.contains(m.span()));
    }

    private Optional<String> ownProvince() {
        List<String> provinces =
                unit.entities().inherited().stream()
                        .filter(value -> value.kind() == EntityKind.PROVINCE)
                        .map(InheritedValue::canonical)
                        .distinct()
                        .toList();
        return provinces.size() == 1 ? Optional.of(provinces.getFirst()) : Optional.empty();
    }

    private Optional<String> ownZone() {
        boolean own = mentions.of(EnumSet.of(EntityKind.ZONE)).findAny().isPresent();
        List<String> zones = Dimension.ZONE.values(unit);
        return !own && zones.size() == 1 ? Optional.of(zones.getFirst()) : Optional.empty();
    }

    private Optional<String> ownCounty() {
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
