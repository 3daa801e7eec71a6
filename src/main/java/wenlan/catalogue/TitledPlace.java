package wenlan.catalogue;

import org.jspecify.annotations.Nullable;

import wenlan.search.HeadingRef;
import wenlan.search.IndexedUnit;
import wenlan.search.TableRef;
import wenlan.tables.MeasureNames;
import wenlan.tables.WholeAreas;
import wenlan.text.Division;
import wenlan.text.Folding;
import wenlan.text.Provinces;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The one place of which a report gives account by its title: one that begins with the place, as
 * officially written or before a word for statistics, and ends in a kind of account (渔州市统计手册,
 * 2031年渔州市居民消费调查报告). Titles that compare, that speak of a body or whose place is only where
 * something comes from (渔州火锅发展报告) tell none.
 */
final class TitledPlace {
    /** Directly behind a short name (渔州统计年鉴) these speak of the place as such. */
    private static final Pattern OF_SUCH =
            Pattern.compile(
                    "^(?:(?:19|20)\\d\\d年?)?(?:统计|年鉴|市情|省情|县情|国民经济|经济|社会|人口|财政|调查|普查|农村|城市|民生|概览|要览|概况)");

    private static final Pattern OTHER =
            Pattern.compile(
                    "比较|对比|启示|[赴往](?!来)|考察|对口|援建|合作|经验|借鉴|全国|全球|世界|国内|国际|及周边|城市群|都市圈|公司|集团|银行|大学|学院|医院|学校|协会|商会|学会|基金会|研究院"
                        + "|研究所|证券|股份|事务所|模式|人民法院|检察院|海关|^[与和及、—-]");

    /** What a caption or heading looks at beyond the place: 国内主要企业, 全球前十. */
    private static final Pattern BEYOND =
            Pattern.compile(
                    "(?:全国|全球|世界|国内|国外|海外|境外|国际|我国)(?:各|主要|重点|部分|前|[十百]|同类|其他|城市|企业|公司|行业)"
                            + "|^(?:全国|全球|世界|国外|海外|境外|我国)|(?:各国|各省|主要城市|部分城市|兄弟城市|同类城市|省内城市)");

    /** Where a name can begin: 广|东山区 is none. */
    private static final Pattern BORDER = Pattern.compile("(?:^|[^\\p{IsHan}]|[省市州盟区年与和及])$");

    /** Characters; of two-letter names (辉县, 城区) too many are parts of other words. */
    private static final int SHORTEST_COUNTY = 3;

    /** A yearbook that is called by its place and year alone: 香港 2031. */
    private static final Pattern YEAR_ALONE = Pattern.compile("\\s*(?:19|20)\\d\\d年?");

    /** The special administrative regions call themselves by these names. */
    private static final Set<String> REGIONS = Set.of("香港", "澳门");

    /** 关于渔州市2031年预算执行情况的报告. */
    private static final Pattern OPENING = Pattern.compile("^(?:[《“\"\\s]|关于)+");

    /** All counties of Taiwan have names of two characters. */
    private static final Pattern COUNTY_OF_TAIWAN =
            Pattern.compile(
                    "^(?:民國)?(?:\\d{2,4}年度?)?(?<name>[\\p{IsHan}&&[^全各本該某等省市年度]]{2}縣)(?:政府)?(?=\\d|民國|[統預決施財總人主])");

    private static final Pattern NATION = Pattern.compile("全国|全球|我国");

    /** A census of the country in one of its places. */
    private static final Pattern CENSUS = Pattern.compile("全国(?=(?:人口|经济|农业)普查)");

    /** Characters of 全国, 全球. */
    private static final int WHOLE = 2;

    /**
     * Offices that publish the account of their place: those of the laws on statistics and budgets.
     */
    private static final Pattern OFFICE =
            Pattern.compile("(?:人民政府(?:办公室|办公厅)?|统计局|财政局|发展和改革(?:局|委员会))$");

    /**
     * A title that begins with its kind, so that only who published it says of what place it is.
     */
    private static final Pattern UNPLACED =
            Pattern.compile("^(?:国民经济|经济|社会|政府工作|统计|人口普查|财政|一般公共预算|主要(?:经济|统计)?指标)");

    /** The government of a special administrative region or an office of it. */
    private static final Pattern REGION_OFFICE =
            Pattern.compile(
                    "(?:中国)?(?<region>香港|澳门)(?:特别行政区(?:政府)?|政府)(?:\\p{IsHan}{2,12}(?:处|署|局|厅|科|办公室|委员会))?");

    private static final class Held {
        static final Map<String, List<Division>> BY_NAME = new HashMap<>();
        static final Map<String, Division> BY_CODE = new HashMap<>();
        static final int LONGEST;

        static {
            int longest = 0;
            for (Division one : Division.all()) {
                BY_CODE.put(one.code(), one);
                for (String name : new TreeSet<>(List.of(one.name(), one.shortName()))) {
                    BY_NAME.computeIfAbsent(name, n -> new ArrayList<>()).add(one);
                    longest = Math.max(longest, name.length());
                }
            }
            LONGEST = longest;
        }
    }

    private TitledPlace() {}

    /**
     * The same for the one city that a report is about, which may be in no list of divisions: 臺中市.
     *
     * @param cities those that the report is about
     */
    static Optional<Locality> of(String title, List<String> cities) {
        Optional<Locality> told = of(title).or(() -> ofTaiwan(title));
        if (told.isPresent() || cities.size() != 1) {
            return told;
        }
        String topic = MeasureNames.topic(title);
        String city = Folding.query(cities.getFirst());
        if (Held.BY_NAME.containsKey(city) || !topic.startsWith(city)) {
            return Optional.empty();
        }
        String rest = topic.substring(city.length());
        boolean own =
                (rest.startsWith("市") || rest.startsWith("县"))
                        && ReportKinds.OF_ITS_PLACE.matcher(rest).find()
                        && !OTHER.matcher(rest).find();
        return own ? Optional.of(new Locality(cities, null)) : Optional.empty();
    }

    /** The county of Taiwan that gives account of itself: 花蓮縣113年統計年報. */
    private static Optional<Locality> ofTaiwan(String title) {
        Matcher county = COUNTY_OF_TAIWAN.matcher(OPENING.matcher(title).replaceFirst(""));
        if (!county.find() || !isAccount(title)) {
            return Optional.empty();
        }
        return Optional.of(new Locality(List.of(), Folding.query(county.group("name"))));
    }

    /** The place of a title, nothing where it is of none or of several. */
    static Optional<Locality> of(String title) {
        String topic = MeasureNames.topic(OPENING.matcher(title).replaceFirst(""));
        Optional<String> whole = WholeAreas.begins(topic);
        if (whole.isPresent()) {
            return NATION.matcher(topic).lookingAt()
                            && ReportKinds.OF_ITS_PLACE.matcher(topic).find()
                            && !OTHER.matcher(topic.substring(WHOLE)).find()
                    ? Optional.of(new Locality(List.of(), whole.get()))
                    : Optional.empty();
        }
        Division found = null;
        boolean official = false;
        int end = 0;
        while (true) {
            Division next = null;
            int to = Math.min(topic.length(), end + Held.LONGEST);
            while (next == null && to > end + 1) {
                next = inside(topic.substring(end, to), found);
                to -= next == null ? 1 : 0;
            }
            if (next == null) {
                break;
            }
            String printed = topic.substring(end, to);
            official = printed.equals(next.name()) || REGIONS.contains(printed);
            found = next;
            end = to;
        }
        if (found == null) {
            return Optional.empty();
        }
        String rest = topic.substring(end);
        if (readsOn(rest)) {
            return Optional.empty();
        }
        boolean own =
                YEAR_ALONE.matcher(rest).matches()
                        || (official || OF_SUCH.matcher(rest).find())
                                && ReportKinds.OF_ITS_PLACE.matcher(rest).find()
                                && !OTHER.matcher(CENSUS.matcher(rest).replaceAll("")).find();
        return own ? Optional.of(locality(found)) : Optional.empty();
    }

    /**
     * The one county or district that a title names anywhere by its whole name, as 岳西县 in
     * 2031年岳西县统计公报; nothing where it names none or several, or one of a name that others bear.
     */
    static Optional<String> county(String title) {
        Set<String> found = new TreeSet<>();
        int at = 0;
        while (at < title.length()) {
            int end = Math.min(title.length(), at + Held.LONGEST);
            while (end >= at + SHORTEST_COUNTY && !isCounty(title.substring(at, end))) {
                end--;
            }
            boolean named =
                    end >= at + SHORTEST_COUNTY
                            && !readsOn(title.substring(end))
                            && BORDER.matcher(title.substring(0, at)).find();
            if (named) {
                found.add(title.substring(at, end));
            }
            at = named ? end : at + 1;
        }
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /**
     * The place of an office that published a report whose title names none: 德令哈市统计局.
     *
     * @param publisher who published it, null where nothing says it
     */
    static Optional<Locality> ofOffice(String title, @Nullable String publisher) {
        if (publisher == null
                || !UNPLACED.matcher(MeasureNames.topic(title)).find()
                || !OFFICE.matcher(publisher.strip()).find()) {
            return Optional.empty();
        }
        String place = OFFICE.matcher(publisher.strip()).replaceFirst("");
        Division named = inside(place, null);
        return named != null && named.name().equals(place)
                ? Optional.of(locality(named))
                : Optional.empty();
    }

    /**
     * The special administrative region of which a report gives account: its government published
     * it, or it is about that one alone, and its title names nothing beyond.
     *
     * @param cities those that the report is about
     */
    static Optional<Locality> ofRegion(
            String title, @Nullable String publisher, List<String> cities) {
        Matcher office = REGION_OFFICE.matcher(publisher == null ? "" : Folding.query(publisher));
        String region = office.matches() ? office.group("region") : "";
        if (cities.size() == 1 && REGIONS.contains(cities.getFirst())) {
            region = cities.getFirst();
        }
        boolean other =
                !Provinces.in(Folding.query(title)).isEmpty()
                        || Abroad.in(Folding.query(title)).isPresent();
        return region.isEmpty() || other || !isAccount(title)
                ? Optional.empty()
                : Optional.of(new Locality(List.of(region), null));
    }

    /** 河北|区域, 南昌|县域: the last character of the name begins another word. */
    private static boolean readsOn(String rest) {
        return !rest.isEmpty() && Division.readsOn(rest.charAt(0));
    }

    private static boolean isCounty(String name) {
        List<Division> called = Held.BY_NAME.getOrDefault(name, List.of());
        return called.size() == 1
                && called.getFirst().level().equals("district")
                && called.getFirst().name().equals(name);
    }

    /** The one division of that name within another, or of the whole list. */
    private static @Nullable Division inside(String name, @Nullable Division whole) {
        List<Division> called =
                Held.BY_NAME.getOrDefault(name, List.of()).stream()
                        .filter(one -> whole == null || liesIn(one, whole))
                        .filter(one -> !one.level().equals("district") || one.name().equals(name))
                        .toList();
        List<Division> upper =
                called.stream().filter(one -> !one.level().equals("district")).toList();
        List<Division> meant = upper.isEmpty() ? called : upper;
        return meant.size() == 1 ? meant.getFirst() : null;
    }

    private static boolean liesIn(Division part, Division whole) {
        Division above = Held.BY_CODE.get(part.above());
        return above != null && (above.equals(whole) || liesIn(above, whole));
    }

    private static Locality locality(Division place) {
        return switch (place.level()) {
            case "province" -> new Locality(List.of(), place.shortName());
            case "city" -> new Locality(List.of(place.shortName()), null);
            default -> {
                Division above = Held.BY_CODE.get(place.above());
                boolean city = above != null && above.level().equals("city");
                yield new Locality(city ? List.of(above.shortName()) : List.of(), place.name());
            }
        };
    }

    /** Whether a title is that of a kind of report in which a place gives account of itself. */
    static boolean isAccount(String title) {
        return isAccount(ReportKinds.OF_ITS_PLACE, title);
    }

    /**
     * Whether a title is that of a kind of report in which a city gives account of itself wherever
     * the title names it.
     */
    static boolean isAccountOfCity(String title) {
        return isAccount(ReportKinds.OF_ITS_CITY, title);
    }

    private static boolean isAccount(Pattern kind, String title) {
        String folded = Folding.query(title);
        return kind.matcher(folded).find() && !OTHER.matcher(folded).find();
    }

    /** Whether the caption of a row's table or a heading above it looks beyond the place. */
    static boolean isBeyond(IndexedUnit row) {
        TableRef table = row.table();
        Stream<String> caption =
                table == null || table.caption() == null
                        ? Stream.of()
                        : Stream.of(MeasureNames.topic(table.caption()));
        return Stream.concat(
                        caption,
                        row.headingPath().stream()
                                .map(HeadingRef::title)
                                .filter(title -> !title.equals(row.report().title()))
                                .map(Folding::query))
                .anyMatch(text -> BEYOND.matcher(text).find());
    }
}
