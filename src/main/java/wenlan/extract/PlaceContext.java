package wenlan.extract;

import org.jspecify.annotations.Nullable;

import wenlan.document.TracedText;
import wenlan.extract.NameTrie.Found;
import wenlan.extract.Place.Level;
import wenlan.extract.PlaceName.Strength;
import wenlan.text.Division;
import wenlan.text.Folding;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides which place a spelling stands for: what was named just before it, what stands beside it
 * in a list, then the unit, its headings and its report.
 */
final class PlaceContext {
    private static final Set<String> COUNTRIES = ForeignBodies.countries();
    private static final int LONGEST_COUNTRY = 6;
    private static final String PREPOSITIONS = "在于赴驻";
    private static final String SEPARATORS = "、,，;和及与/ ";
    private static final Pattern CITY_COLUMN = Pattern.compile("城市|地区|所在地|区域|地点|注册地|总部|省份|省市");

    /** How cities call parts of themselves by where they lie. */
    private static final Pattern TOWN_PART = Pattern.compile("[东南西北中老新]城?[城郊新]区");

    private final PlaceNames names;
    private final Reading reading;
    private final Set<Place> unitCities;
    private final Map<String, Boolean> inOrganisation = new HashMap<>();
    private @Nullable Place last;
    private int lastEnd = -1;

    PlaceContext(PlaceNames names, Reading reading) {
        this.names = names;
        this.reading = reading;
        this.unitCities = surelyNamed(names, reading.plain());
    }

    /** Cities that a text names without doubt, in order. */
    static Set<Place> surelyNamed(PlaceNames names, String plain) {
        return surelyNamed(names, plain, Level.CITY, false);
    }

    /**
     * Places of a level that a text names without doubt, in order.
     *
     * @param traditional whether it is in traditional script
     */
    static Set<Place> surelyNamed(
            PlaceNames names, String plain, Level level, boolean traditional) {
        Set<Place> cities = new LinkedHashSet<>();
        int at = 0;
        while (at < plain.length()) {
            Found<PlaceName> found = names.longestAt(plain, at);
            if (found == null) {
                at++;
                continue;
            }
            at = found.end();
            PlaceName name = found.value();
            if (name.strength() == Strength.SURE
                    && name.likeliest(traditional).level() == level
                    && RoadNames.end(plain, at) < 0) {
                cities.add(name.likeliest(traditional));
            }
        }
        return cities;
    }

    /** Remembers the place that was named last. */
    void took(Place place, int end) {
        last = place;
        lastEnd = end;
    }

    /** The place that the spelling stands for, null where it is no place. */
    @Nullable Place resolve(int start, int end, PlaceName name) {
        if (name.strength() == Strength.SURE) {
            return isOfUnlistedParts(start, end, name) ? null : sure(start, name);
        }
        for (Place place : name.places()) {
            if (reading.surroundings().homeDistricts().contains(place)) {
                return place;
            }
        }
        Place listed = listed(start, end, name);
        if (listed != null || name.strength() == Strength.WEAK) {
            return listed == null ? abroad(start, end, name) : listed;
        }
        Place near = nearest(name, false);
        boolean only =
                name.places().size() == 1 && (isPlaced(start, end) || isFreeCity(start, end, name));
        return near == null && only ? name.places().getFirst() : near;
    }

    /**
     * The nearest of them. A district of a name that several have is none of them where the report
     * is about a city in which none lies, nor is one that stands right behind another city.
     */
    private @Nullable Place sure(int start, PlaceName name) {
        Place first = name.likeliest(Folding.isTraditional(reading.text()));
        Place near = nearest(name, !isOfManyCities(name));
        if (first.isCountyOfTaiwan()) {
            return near == null ? first : near;
        }
        if (first.level() != Level.DISTRICT) {
            return near == null ? first : near;
        }
        boolean behind = last != null && last.level() == Level.CITY && lastEnd == start;
        if (behind && within(name, last) == null) {
            return null;
        }
        boolean elsewhere =
                near == null
                        && (isOfManyCities(name) || !reading.surroundings().homeCities().isEmpty());
        return near != null ? near : elsewhere ? null : first;
    }

    /** 东城区: many cities call a part so, though the divisions list few of them. */
    private static boolean isOfManyCities(PlaceName name) {
        return name.places().stream().allMatch(place -> TOWN_PART.matcher(place.name()).matches());
    }

    /**
     * The districts of some cities are not listed (台中): what is called as a district elsewhere is
     * not that one, nor 北屯区 the city of 北屯, where the text is about such a city.
     */
    private boolean isOfUnlistedParts(int start, int end, PlaceName name) {
        Place first = name.places().getFirst();
        boolean district = first.level() == Level.DISTRICT && first.city() != null;
        boolean part =
                first.level() == Level.CITY
                        && "区乡镇".indexOf(reading.at(end)) >= 0
                        && !Division.readsOn(reading.at(end + 1));
        if (!district && !part || last != null && lastEnd == start && within(name, last) != null) {
            return false;
        }
        Set<Place> around = new LinkedHashSet<>(unitCities);
        around.addAll(reading.surroundings().sectionCities());
        around.addAll(reading.surroundings().homeCities());
        return !around.isEmpty() && around.stream().allMatch(names::isWithoutParts);
    }

    /**
     * A county-level city is called by its short name like any other city (昆山, 晋江), where the name
     * is one word that is no ordinary one.
     */
    private boolean isFreeCity(int start, int end, PlaceName name) {
        Words words = reading.words();
        return name.places().getFirst().name().endsWith("市")
                && words.isBoundary(start)
                && words.end(start) == end
                && !inOrganisation.computeIfAbsent(
                        reading.plain().substring(start, end), this::isInOrganisation);
    }

    /** 智慧瑞金 beside 瑞金医院 means the hospital. */
    private boolean isInOrganisation(String name) {
        String plain = reading.plain();
        for (int at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + 1)) {
            if (reading.isPart(at, Reading.Part.ORGANISATION)) {
                return true;
            }
        }
        return false;
    }

    /** 德国科隆, 在科隆举行: a city abroad whose name is an ordinary word or a person's too. */
    private @Nullable Place abroad(int start, int end, PlaceName name) {
        boolean told =
                isBehindCountry(start) || isPlaced(start, end) && !isOfHongKong(name.places());
        return name.places().stream()
                .filter(place -> told && place.level() == Level.CITY)
                .filter(place -> !Character.isDigit(place.code().charAt(0)))
                .findFirst()
                .orElse(null);
    }

    /** 西貢 in a text in traditional script is the district. */
    private boolean isOfHongKong(List<Place> places) {
        return Folding.isTraditional(reading.text())
                && places.stream().anyMatch(place -> place.code().startsWith("H"));
    }

    private boolean isBehindCountry(int start) {
        String before = reading.plain().substring(Math.max(0, start - LONGEST_COUNTRY), start);
        return COUNTRIES.stream().anyMatch(before::endsWith);
    }

    /** 在松江举行: a preposition of place before it and a verb behind it. */
    private boolean isPlaced(int start, int end) {
        if (PREPOSITIONS.indexOf(reading.before(start)) < 0 || end >= reading.plain().length()) {
            return false;
        }
        Words words = reading.words();
        return words.isBoundary(start)
                && words.isBoundary(end)
                && (words.kind(end) == Words.Kind.VERB || words.kind(end) == Words.Kind.MARK);
    }

    /** The one of the places that lies where the text is about. */
    private @Nullable Place nearest(PlaceName name, boolean anyHome) {
        if (name.places().size() == 1 && anyHome) {
            return name.places().getFirst();
        }
        Place near = last == null ? null : within(name, last);
        for (Place city : unitCities) {
            near = near == null ? within(name, city) : near;
        }
        for (Place city : reading.surroundings().sectionCities()) {
            near = near == null ? within(name, city) : near;
        }
        for (Place city : reading.surroundings().homeCities()) {
            near = near == null ? within(name, city) : near;
        }
        return near;
    }

    /** A short name taken because of what stands directly beside it, or as a whole cell. */
    private @Nullable Place listed(int start, int end, PlaceName name) {
        if (last != null && lastEnd == start) {
            Place inside = within(name, last);
            if (inside == null && name.strength() == Strength.BARE) {
                inside = county(name, last);
            }
            if (inside != null) {
                return inside;
            }
        }
        if (last != null && lastEnd == start - 1 && isSeparator(start - 1)) {
            Place beside = beside(name, last);
            if (beside != null) {
                return beside;
            }
        }
        if (isSeparator(end)) {
            Found<PlaceName> next = names.longestAt(reading.plain(), end + 1);
            if (next != null && next.value().strength() != Strength.GUARD) {
                for (Place place : next.value().places()) {
                    Place beside = beside(name, place);
                    if (beside != null) {
                        return beside;
                    }
                }
            }
        }
        if (!isCellOfCities(start, end)) {
            return null;
        }
        Place near = nearest(name, false);
        return near == null ? city(name) : near;
    }

    private boolean isCellOfCities(int start, int end) {
        return reading.before(start) == TracedText.BREAK
                && reading.at(end) == TracedText.BREAK
                && CITY_COLUMN.matcher(reading.columnName(start)).find();
    }

    private boolean isSeparator(int offset) {
        return SEPARATORS.indexOf(reading.at(offset)) >= 0;
    }

    /** The one of the places that is a part of {@code whole} or of its city. */
    private static @Nullable Place within(PlaceName name, Place whole) {
        for (Place place : name.places()) {
            boolean beside = whole.isCountyOfTaiwan() && place.isCountyOfTaiwan();
            if (place.level() == Level.DISTRICT && whole.city() != null
                    ? whole.city() == place.city()
                    : place.above() == whole || beside) {
                return place;
            }
        }
        return null;
    }

    /** 浙江义乌, 河北正定: a county or county-level city behind its province. */
    private static @Nullable Place county(PlaceName name, Place province) {
        return name.places().stream()
                .filter(place -> province.level() == Level.PROVINCE)
                .filter(place -> place.province() == province && !place.name().endsWith("区"))
                .findFirst()
                .orElse(null);
    }

    /**
     * The one of the places that is of the same level as {@code other} and could stand in a list
     * with it, which names no place twice: 中国平安、平安科技 are companies.
     */
    private static @Nullable Place beside(PlaceName name, Place other) {
        for (Place place : name.places()) {
            boolean alike =
                    place.level() == Level.DISTRICT
                            ? other.level() == Level.DISTRICT && other.city() == place.city()
                            : other.level() == place.level();
            if (alike && place != other) {
                return place;
            }
        }
        return null;
    }

    private static @Nullable Place city(PlaceName name) {
        return name.places().stream()
                .filter(place -> place.level() == Level.CITY)
                .findFirst()
                .orElse(null);
    }
}
