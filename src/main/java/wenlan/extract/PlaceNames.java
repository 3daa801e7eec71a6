package wenlan.extract;

import org.jspecify.annotations.Nullable;

import wenlan.extract.Place.Level;
import wenlan.extract.PlaceName.Strength;
import wenlan.text.Division;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The spellings of all places known: China's administrative divisions down to the county, and
 * well-known cities elsewhere. Where a spelling stands for several, the likeliest comes first: a
 * municipality before a provincial capital before the rest.
 */
final class PlaceNames {
    /** Whose peoples a short form leaves out: 楚雄州, 昌江县, 鄂伦春旗. */
    private static final List<String> AUTONOMOUS = List.of("自治州", "自治县", "自治旗");

    private static final Set<String> LARGE_CITIES =
            Set.of("440300", "330200", "350200", "370200", "210200", "320500");
    private static final Comparator<Place> LIKELIEST_FIRST =
            Comparator.comparingInt(PlaceNames::rank).thenComparing(Place::code);

    private final Map<String, Place> byCode = divisions();
    private final NameTrie<PlaceName> spellings = new NameTrie<>();
    private final Map<String, Place> cities = new HashMap<>();
    private final Set<Place> parted = new HashSet<>();

    private PlaceNames() {}

    /** The places and spellings of the resources of this package. */
    static PlaceNames load() {
        PlaceNames names = new PlaceNames();
        List.copyOf(names.byCode.values()).forEach(names::add);
        for (Place place : names.byCode.values()) {
            if (place.level() == Place.Level.DISTRICT && place.city() != null) {
                names.parted.add(place.city());
            }
        }
        Set<String> weak = new HashSet<>(TsvResource.names("weak-names"));
        for (String[] city : TsvResource.read("world-cities")) {
            names.addWorldCity(city);
            if (city[2].equals("weak")) {
                weak.add(city[0]);
            }
        }
        names.spell(weak);
        PlaceName guard = new PlaceName(List.of(), Strength.GUARD);
        TsvResource.names("guard-words").forEach(word -> names.spellings.put(word, guard));
        return names;
    }

    /** China's divisions by code, each behind the one that it is part of. */
    static Map<String, Place> divisions() {
        Map<String, Place> places = new LinkedHashMap<>();
        List<Division> former =
                TsvResource.read("former-divisions").stream().map(Division::of).toList();
        for (List<Division> list : List.of(Division.all(), former)) {
            for (Division one : list) {
                Place above = one.above().isEmpty() ? null : places.get(one.above());
                Level level = Level.valueOf(one.level().toUpperCase(Locale.ROOT));
                places.put(
                        one.code(),
                        new Place(one.code(), one.name(), one.shortName(), level, above));
            }
        }
        return places;
    }

    /** The one of several places of one name that is surely meant; null where two are as likely. */
    static @Nullable Place likeliest(List<Place> places) {
        List<Place> sorted = places.stream().sorted(LIKELIEST_FIRST).toList();
        boolean clear =
                sorted.size() == 1
                        || sorted.size() > 1 && rank(sorted.get(0)) < rank(sorted.get(1));
        return clear ? sorted.getFirst() : null;
    }

    /** The longest spelling that begins at {@code start} of a plain text. */
    NameTrie.@Nullable Found<PlaceName> longestAt(String plain, int start) {
        return spellings.longestAt(plain, start);
    }

    /** The city of that short name. */
    @Nullable Place city(String shortName) {
        return cities.get(shortName);
    }

    /** Whether it is a city of China none of whose districts is listed. */
    boolean isWithoutParts(Place city) {
        return city.above() != null && !parted.contains(city);
    }

    /** All places, each behind the one that it is part of. */
    List<Place> all() {
        return List.copyOf(byCode.values());
    }

    private void addWorldCity(String[] columns) {
        add(new Place(columns[1] + columns[0], columns[0], columns[0], Level.CITY, null));
    }

    private void add(Place place) {
        byCode.put(place.code(), place);
        if (place.level() == Level.CITY) {
            cities.putIfAbsent(place.shortName(), place);
        }
    }

    private void spell(Set<String> weak) {
        Map<String, List<Place>> sure = renamed();
        Map<String, List<Place>> unsure = new HashMap<>();
        for (Place place : byCode.values()) {
            for (String name : suffixed(place)) {
                boolean ordinary =
                        weak.contains(name)
                                        && (place.level() == Level.DISTRICT
                                                || name.equals(place.shortName()))
                                || place.level() == Level.DISTRICT && name.length() == 2;
                (ordinary ? unsure : sure).computeIfAbsent(name, n -> new ArrayList<>()).add(place);
            }
            if (place.shortName().length() >= 2 && !place.shortName().equals(place.name())) {
                boolean clear =
                        place.level() == Level.PROVINCE
                                || place.level() == Level.CITY && !weak.contains(place.shortName());
                (clear ? sure : unsure)
                        .computeIfAbsent(place.shortName(), n -> new ArrayList<>())
                        .add(place);
            }
        }
        unsure.forEach((name, places) -> put(name, places, unsureStrength(name, places, weak)));
        sure.forEach((name, places) -> put(name, places, Strength.SURE));
    }

    /** Former names of places that are still there: 襄樊市 is 襄阳市, 双流县 is 双流区. */
    private Map<String, List<Place>> renamed() {
        Map<String, List<Place>> names = new HashMap<>();
        for (String[] columns : TsvResource.read("renamed-divisions")) {
            Place today = byCode.get(columns[1]);
            if (today == null) {
                throw new IllegalStateException("no such division: " + columns[1]);
            }
            names.computeIfAbsent(columns[0], n -> new ArrayList<>()).add(today);
        }
        return names;
    }

    /** Names that say what the place is; one such as 郊区 is an ordinary word. */
    private static List<String> suffixed(Place place) {
        String name = place.name();
        if (name.length() == 2 && name.endsWith("区")) {
            return List.of();
        }
        return AUTONOMOUS.stream()
                .filter(kind -> name.endsWith(kind) && place.shortName().length() > 1)
                .findFirst()
                .map(kind -> List.of(name, place.shortName() + kind.charAt(2)))
                .orElse(List.of(name));
    }

    private static Strength unsureStrength(String name, List<Place> places, Set<String> weak) {
        boolean city = places.stream().anyMatch(place -> place.level() == Level.CITY);
        return city || weak.contains(name) ? Strength.WEAK : Strength.BARE;
    }

    private void put(String name, List<Place> places, Strength strength) {
        // A province's name stands for the province even where a city below shares it.
        List<Place> provinces =
                places.stream().filter(place -> place.level() == Level.PROVINCE).toList();
        List<Place> meant = provinces.isEmpty() || strength != Strength.SURE ? places : provinces;
        spellings.put(
                PlainText.of(name),
                new PlaceName(meant.stream().sorted(LIKELIEST_FIRST).toList(), strength));
    }

    private static int rank(Place place) {
        if (place.code().length() != 6 || !Character.isDigit(place.code().charAt(0))) {
            return 3;
        }
        Place city = place.city();
        if (city == null || city.code().endsWith("0000")) {
            return 0;
        }
        return city.code().endsWith("0100") || LARGE_CITIES.contains(city.code()) ? 1 : 2;
    }
}
