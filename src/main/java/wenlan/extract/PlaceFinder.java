package wenlan.extract;

import org.jspecify.annotations.Nullable;

import wenlan.document.EntityKind;
import wenlan.extract.NameTrie.Found;
import wenlan.extract.Place.Level;
import wenlan.extract.PlaceName.Strength;
import wenlan.extract.Reading.Part;
import wenlan.text.Division;
import wenlan.text.Folding;

import java.util.regex.Pattern;

/**
 * Finds provinces, cities and districts by name, longest name first from the left. A name in an
 * organisation's name is {@link EntityKind#CITY_IN_ORG}; a district gives its city as implied; a
 * place that only names a road is left out.
 */
final class PlaceFinder implements MentionFinder {
    private static final String NOT_A_CITY_SUFFIX = "市场市值市面市民市集市况市容市占市政";

    /** What the codes of divisions of Taiwan and Hong Kong begin with. */
    private static final String REGIONS = "TH";

    /** 奉化江 and 长清湖, but not 奉化|江口 and 长清|湖泊. */
    private static final Pattern NAMED_AFTER =
            Pattern.compile("(?:国际)?机场|[江河湖](?![\\p{IsHan}])|水库|湖(?=水质)|[江河](?=水质|流域|干流)");

    /** Ends of the short names of listed companies that are no words for trades. */
    private static final Pattern FIRM =
            Pattern.compile(
                    "(?:重工|股份(?![合有公制改])|控股|高科|实业)(?![\\p{IsHan}&&[^\\d发披公营净上下前第年月日预拟称宣]])");

    /** Characters before a district in which its city stands. */
    private static final int NEAR = 40;

    private final PlaceNames names;

    PlaceFinder(PlaceNames names) {
        this.names = names;
    }

    @Override
    public void find(Reading reading) {
        PlaceContext context = new PlaceContext(names, reading);
        String plain = reading.plain();
        int at = 0;
        while (at < plain.length()) {
            Found<PlaceName> found = names.longestAt(plain, at);
            if (found == null || reading.isPart(at, Part.OTHER_NAME)) {
                at++;
                continue;
            }
            at = take(reading, context, at, found);
        }
        SpreadPlaces.find(names, reading.plain())
                .forEach((span, place) -> add(reading, place, span.start(), span.end()));
    }

    /** Adds what the name stands for; gives the offset to go on from. */
    private int take(Reading reading, PlaceContext context, int start, Found<PlaceName> found) {
        PlaceName name = found.value();
        if (name.strength() == Strength.GUARD) {
            return found.end();
        }
        boolean kin = reading.plain().startsWith(AbbreviationFinder.KIN, found.end());
        if (kin || isSideOfWater(reading.plain(), start, found.end())) {
            return found.end();
        }
        int road = RoadNames.end(reading.plain(), found.end());
        if (road >= 0 && !reading.isPart(start, Part.ORGANISATION)) {
            reading.mark(start, road, Part.OTHER_NAME);
            return road;
        }
        if (isTorn(reading, start, found.end()) && !isTornByPlace(reading, start, found.end())) {
            return start + 1;
        }
        if (reading.before(found.end()) == '区' && Division.readsOn(reading.at(found.end()))) {
            return start + 1;
        }
        Place place = context.resolve(start, found.end(), name);
        if (place == null) {
            return start + 1;
        }
        if (isFirm(reading, start, found.end())) {
            return found.end();
        }
        int end = withSuffix(reading, place, found.end());
        if (isNamedAfter(reading.plain(), place, start, end)) {
            return end;
        }
        if (isOfRegion(place) && !isToldOfRegion(reading, place, start)) {
            return start + 1;
        }
        add(reading, place, start, end);
        context.took(place, end);
        return end;
    }

    /** 柳州股份, 泰兴重工: firms that no list knows are called after a place. */
    private static boolean isFirm(Reading reading, int start, int end) {
        return !reading.isPart(start, Part.ORGANISATION)
                && FIRM.matcher(reading.plain()).region(end, reading.plain().length()).lookingAt();
    }

    /** Districts of Taiwan and Hong Kong, among them 淡水区, 树林区 and 清水区. */
    private static boolean isOfRegion(Place place) {
        return place.level() == Place.Level.DISTRICT
                && place.city() != null
                && REGIONS.indexOf(place.code().charAt(0)) >= 0;
    }

    /** In simplified script they are words of any text unless their city stands before them. */
    private static boolean isToldOfRegion(Reading reading, Place place, int start) {
        Place city = place.city();
        String before = reading.plain().substring(Math.max(0, start - NEAR), start);
        return Folding.isTraditional(reading.text())
                || city != null && before.contains(city.shortName());
    }

    /**
     * An airport is called after a district or village and lies where its runways have room, a
     * river after one of those along it.
     */
    private static boolean isNamedAfter(String plain, Place place, int start, int end) {
        return place.level() == Place.Level.DISTRICT
                && !plain.substring(start, end).equals(place.name())
                && NAMED_AFTER.matcher(plain).region(end, plain.length()).lookingAt();
    }

    /**
     * 清水河北侧, 青龙山西麓: the side of a river, lake or mountain whose name ends where the province's
     * begins. 河北侧重 is the province.
     */
    private static boolean isSideOfWater(String plain, int start, int end) {
        boolean side =
                end - start == 2
                        && "河湖江山".indexOf(plain.charAt(start)) >= 0
                        && "东南西北".indexOf(plain.charAt(start + 1)) >= 0;
        return side
                && end < plain.length()
                && "侧岸畔麓坡".indexOf(plain.charAt(end)) >= 0
                && !plain.startsWith("侧重", end);
    }

    /** Of two places that share a letter (上海城市) the left one is meant. */
    private boolean isTornByPlace(Reading reading, int start, int end) {
        for (int at = start + 1; at < end; at++) {
            Found<PlaceName> other = names.longestAt(reading.plain(), at);
            if (other != null
                    && other.end() > end
                    && other.value().strength() == Strength.SURE
                    && reading.words().isBoundary(at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether taking the name would tear words: 东西安排 holds no 西安. */
    private static boolean isTorn(Reading reading, int start, int end) {
        Words words = reading.words();
        boolean whole = words.isBoundary(start) && words.isBoundary(end);
        boolean known = isSuffix(reading.before(end)) && !isInsideWord(words, start);
        return !whole && words.isCut(start, end) && !known;
    }

    /** 新兴|城市 holds no 兴城市: a dictionary knows the word that the name would begin in. */
    private static boolean isInsideWord(Words words, int start) {
        if (words.isBoundary(start)) {
            return false;
        }
        Words.Kind kind = words.kind(words.start(start));
        return kind == Words.Kind.NOUN || kind == Words.Kind.VERB || kind == Words.Kind.FUNCTION;
    }

    private static boolean isSuffix(char character) {
        return "市省区县州盟".indexOf(character) >= 0;
    }

    /** A foreign city may be followed by 市, which is then part of its name. */
    private static int withSuffix(Reading reading, Place place, int end) {
        boolean suffix =
                place.level() == Level.CITY
                        && place.above() == null
                        && reading.at(end) == '市'
                        && reading.before(end) != '市'
                        && !NOT_A_CITY_SUFFIX.contains("市" + reading.at(end + 1));
        return suffix ? end + 1 : end;
    }

    private static void add(Reading reading, Place place, int start, int end) {
        boolean title = reading.isPart(start, Part.TITLE);
        boolean organisation =
                reading.isPart(start, Part.ORGANISATION)
                        && (!title || reading.isPart(start, Part.INSTITUTION));
        switch (place.level()) {
            case CITY ->
                    reading.add(
                            organisation ? EntityKind.CITY_IN_ORG : EntityKind.CITY,
                            place.canonical(),
                            start,
                            end,
                            "gazetteer");
            case DISTRICT -> addDistrict(reading, place, start, end);
            case PROVINCE -> {
                if (!organisation) {
                    reading.add(EntityKind.PROVINCE, place.canonical(), start, end, "gazetteer");
                }
            }
        }
    }

    private static void addDistrict(Reading reading, Place place, int start, int end) {
        reading.add(EntityKind.DISTRICT, place.canonical(), start, end, "gazetteer");
        @Nullable Place city = place.city();
        if (city != null) {
            reading.add(EntityKind.CITY_IMPLIED, city.canonical(), start, end, "district");
        }
    }
}
