package wenlan.extract;

import org.jspecify.annotations.Nullable;

import wenlan.document.EntityKind;
import wenlan.document.Mention;
import wenlan.extract.Abbreviations.Compound;
import wenlan.extract.Abbreviations.Sign;
import wenlan.extract.NameTrie.Found;
import wenlan.extract.Place.Level;
import wenlan.extract.PlaceName.Strength;
import wenlan.extract.Reading.Part;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds places behind abbreviations. A sign is taken only beside another one (京沪, 深、广), behind a
 * preposition of place (在沪设立), or in a known compound: 深 and 广 alone are ordinary words. What 苏 and
 * 宁 stand for, their neighbours decide: provinces make them provinces, cities cities.
 */
final class AbbreviationFinder implements MentionFinder {
    private static final String PREPOSITIONS = "在驻抵来赴离";

    /** A sign that is an ordinary word too needs a verb or noun of settling behind it. */
    private static final String SETTLING = "设建举召注投落开布企工就创上发挂启正首成的";

    private static final List<String> ROUTES_AND_MARKETS =
            List.of(
                    "高速", "铁路", "高铁", "城际", "客专", "大桥", "线", "运河", "两市", "股", "交易所", "300", "通",
                    "a股");

    private static final String LARGE = "深广杭苏宁";

    private static final int LONGEST_COMPOUND = 8;
    private static final int LONGEST_RUN = 34;

    private static final Set<String> REGIONS = Set.of("香港", "澳门", "台湾");

    /** 港澳同胞 are visitors, not places. */
    static final String KIN = "同胞";

    /**
     * Behind 港澳台: whose money is in an enterprise, by the categories of registration of the
     * National Bureau of Statistics (港澳台商投资企业), or who invests.
     */
    private static final Pattern OWNERSHIP =
            Pattern.compile("(?:地区)?(?:商(?![品务业场圈标铺贸会])|[独合外]?资(?![料讯源格深质])|投资|控股|企业|合作经营|合资)");

    private final Abbreviations abbreviations;
    private final PlaceNames names;
    private final Set<String> surnames = Set.copyOf(TsvResource.names("surnames"));

    AbbreviationFinder(Abbreviations abbreviations, PlaceNames names) {
        this.abbreviations = abbreviations;
        this.names = names;
    }

    @Override
    public void find(Reading reading) {
        BitSet taken = taken(reading);
        int at = 0;
        while (at < reading.plain().length()) {
            int end = taken.get(at) ? at + 1 : take(reading, taken, at);
            at = Math.max(end, at + 1);
        }
    }

    private static BitSet taken(Reading reading) {
        BitSet taken = new BitSet(reading.plain().length());
        for (Mention mention : reading.mentions()) {
            switch (mention.kind()) {
                case CITY, CITY_IN_ORG, PROVINCE, DISTRICT ->
                        taken.set(mention.span().start(), mention.span().end());
                default -> {}
            }
        }
        return taken;
    }

    private int take(Reading reading, BitSet taken, int start) {
        if (reading.isPart(start, Part.OTHER_NAME)) {
            return start;
        }
        int parted = takeParted(reading, start);
        if (parted > start) {
            return parted;
        }
        Found<Compound> compound = abbreviations.compoundAt(reading.plain(), start);
        Sign sign = abbreviations.sign(reading.at(start));
        if (compound == null && sign == null) {
            return start;
        }
        List<Integer> run = sign == null ? List.of() : run(reading, taken, start);
        int runEnd = run.size() < 2 ? start : run.getLast() + 1;
        if (compound != null
                && (reading.plain().startsWith(KIN, compound.end())
                        || isOwnership(reading, compound.value().places(), compound.end()))) {
            return compound.end();
        }
        if (compound != null
                && compound.end() >= runEnd
                && !isFullName(reading, compound.end() - 1)) {
            addCompound(reading, start, compound);
            return compound.end();
        }
        if (runEnd > start) {
            addRun(reading, run);
            return runEnd;
        }
        if (sign != null && isAlone(reading, start, sign)) {
            add(reading, meaning(sign, false), start, start + 1, false);
        }
        return start;
    }

    /** A compound whose signs are parted by 、 (北、上、广、深); gives the offset behind it. */
    private int takeParted(Reading reading, int start) {
        char behind = reading.at(start + 1);
        if (behind != '、' && behind != ',') {
            return start;
        }
        StringBuilder signs = new StringBuilder();
        int at = start;
        while (signs.length() < LONGEST_COMPOUND && Character.isIdeographic(reading.at(at))) {
            signs.append(reading.at(at));
            if (reading.at(at + 1) != '、' && reading.at(at + 1) != ',') {
                break;
            }
            at += 2;
        }
        Found<Compound> found =
                signs.length() < 2 ? null : abbreviations.compoundAt(signs.toString(), 0);
        boolean whole = found != null && found.end() == signs.length();
        if (!whole || readsOn(reading, start + 2 * (signs.length() - 1))) {
            return start;
        }
        if (isOwnership(reading, found.value().places(), start + 2 * signs.length() - 1)) {
            return start + 2 * signs.length() - 1;
        }
        int sign = start;
        for (String place : found.value().places()) {
            add(reading, place, sign, sign + 1, found.value().weak());
            sign += 2;
        }
        return sign - 1;
    }

    private static boolean isOwnership(Reading reading, List<String> places, int end) {
        return REGIONS.containsAll(places)
                && OWNERSHIP
                        .matcher(reading.plain())
                        .region(end, reading.plain().length())
                        .lookingAt();
    }

    /** Offsets of signs that belong together from {@code start} on: joined, or parted by 、. */
    private List<Integer> run(Reading reading, BitSet taken, int start) {
        List<Integer> joined = new ArrayList<>();
        for (int at = start; isSign(reading, taken, at) && at - start < LONGEST_RUN; at++) {
            joined.add(at);
        }
        while (!joined.isEmpty() && readsOn(reading, joined.getLast())) {
            joined.removeLast();
        }
        if (isPerson(reading, joined)) {
            return List.of();
        }
        if (joined.size() >= 2) {
            return hasClear(reading, joined, 1) || isCities(reading, joined) ? joined : List.of();
        }
        List<Integer> parted = new ArrayList<>();
        int at = start;
        while (isSign(reading, taken, at) && parted.size() < LONGEST_RUN) {
            parted.add(at);
            char separator = reading.at(at + 1);
            if (separator != '、' && separator != ',' && separator != '/') {
                break;
            }
            at = at + 2;
        }
        while (!parted.isEmpty() && readsOn(reading, parted.getLast())) {
            parted.removeLast();
        }
        boolean meant = parted.size() >= 2 && hasClear(reading, parted, 1);
        return meant ? parted : List.of();
    }

    /** 胡冀陇 between two marks: a surname and the two characters of a given name. */
    private boolean isPerson(Reading reading, List<Integer> joined) {
        if (joined.size() != 2) {
            return false;
        }
        int surname = joined.getFirst() - 1;
        return surname >= 0
                && surnames.contains(String.valueOf(reading.at(surname)))
                && !Character.isLetterOrDigit(reading.before(surname))
                && !Character.isLetterOrDigit(reading.at(joined.getLast() + 1));
    }

    private boolean isSign(Reading reading, BitSet taken, int at) {
        return !taken.get(at) && abbreviations.sign(reading.at(at)) != null;
    }

    private boolean hasClear(Reading reading, List<Integer> run, int least) {
        return run.stream().filter(at -> sign(reading, at).clear()).count() >= least;
    }

    /** 深杭: two large cities that no dictionary joins to a word. */
    private boolean isCities(Reading reading, List<Integer> run) {
        Words words = reading.words();
        return run.size() <= 3
                && run.stream()
                        .allMatch(
                                at ->
                                        LARGE.indexOf(reading.at(at)) >= 0
                                                && words.isBoundary(at)
                                                && words.isBoundary(at + 1));
    }

    private Sign sign(Reading reading, int at) {
        Sign sign = abbreviations.sign(reading.at(at));
        if (sign == null) {
            throw new IllegalArgumentException("no abbreviation at " + at);
        }
        return sign;
    }

    /** Whether the sign is the beginning of a word or of a full name. */
    private boolean readsOn(Reading reading, int at) {
        Sign sign = abbreviations.sign(reading.at(at));
        char next = reading.at(at + 1);
        if (sign != null && sign.readsOn().indexOf(next) >= 0) {
            return true;
        }
        return isFullName(reading, at);
    }

    private boolean isFullName(Reading reading, int at) {
        Found<PlaceName> full = names.longestAt(reading.plain(), at);
        return full != null && full.value().strength() == Strength.SURE;
    }

    private boolean isAlone(Reading reading, int at, Sign sign) {
        if (PREPOSITIONS.indexOf(reading.before(at)) < 0 || readsOn(reading, at)) {
            return false;
        }
        char next = reading.at(at + 1);
        return sign.clear()
                ? Character.isIdeographic(next) || next == '"' || next == '、'
                : !sign.city().isEmpty() && SETTLING.indexOf(next) >= 0;
    }

    private void addRun(Reading reading, List<Integer> run) {
        boolean provinces =
                run.stream().map(at -> sign(reading, at)).anyMatch(sign -> sign.city().isEmpty());
        boolean weak = isRoute(reading, run.getLast() + 1);
        for (int at : run) {
            add(reading, meaning(sign(reading, at), provinces), at, at + 1, weak);
        }
    }

    private static String meaning(Sign sign, boolean amongProvinces) {
        boolean province = sign.city().isEmpty() || amongProvinces && !sign.province().isEmpty();
        return province ? sign.province() : sign.city();
    }

    private void addCompound(Reading reading, int start, Found<Compound> found) {
        boolean weak = found.value().weak() || isRoute(reading, found.end());
        int at = start;
        for (String place : found.value().places()) {
            add(reading, place, at, at + 1, weak);
            at++;
        }
    }

    private static boolean isRoute(Reading reading, int end) {
        return ROUTES_AND_MARKETS.stream().anyMatch(word -> reading.plain().startsWith(word, end))
                || reading.plain().startsWith("中线", end);
    }

    private void add(Reading reading, String name, int start, int end, boolean weak) {
        @Nullable Place city = names.city(name);
        boolean isCity = city != null && city.level() == Level.CITY && !isProvince(name);
        boolean organisation =
                reading.isPart(start, Part.ORGANISATION) && !reading.isPart(start, Part.TITLE);
        if (isCity) {
            EntityKind kind =
                    organisation
                            ? EntityKind.CITY_IN_ORG
                            : weak ? EntityKind.CITY_IMPLIED : EntityKind.CITY;
            reading.add(kind, name, start, end, "abbreviation");
        } else if (!organisation) {
            reading.add(EntityKind.PROVINCE, name, start, end, "abbreviation");
        }
    }

    /** 吉林 and 海南 are cities or prefectures too; an abbreviation means the province. */
    private static boolean isProvince(String name) {
        return name.equals("吉林") || name.equals("海南");
    }
}
