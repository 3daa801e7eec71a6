package wenlan.tables;

import wenlan.text.Country;
import wenlan.text.Division;
import wenlan.text.Folding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells names of columns that measure one thing of several places, or on the sides of one pair
 * (进口额, 出口额), from names of several things, which need not compare though their unit is one.
 */
final class AlikeNames {
    /** The sides of a pair, and what stands for either in a name. */
    private record Pair(Pattern sides, String mark) {
        static Pair of(String sides, String mark) {
            return new Pair(Pattern.compile(sides), mark);
        }
    }

    /**
     * Pairs that part all there is, as official statistics do by sex, residence and direction of
     * trade, and two counts of one thing: what was planned, what came of it.
     */
    private static final List<Pair> PAIRS =
            List.of(
                    Pair.of("男(?:性|生|童|工)?|女(?:性|生|童|工)?", "<性别>"),
                    Pair.of("城镇|乡村|农村|城市(?=居民|人口|学校|$)", "<城乡>"),
                    Pair.of("(?<![\\d—–~～至到-])(?:1[0-2]|[1-9])月份?$", "<月>"),
                    Pair.of("进口|(?<!进)出口", "<进出口>"),
                    Pair.of("收入|支出", "<收支>"),
                    Pair.of("(?:原|年[初度]|调整后?)?(?:计划|目标|预[算期计测])|实际(?:完成|执行)?|决算|完成|执行", "<计划实际>"),
                    Pair.of("[本当](?:年|期|月|季)度?|[上去](?:年|期|月|季)度?(?:同期)?|同期", "<本上期>"),
                    Pair.of("(?:最[高低大小]|次[高低]|中[间間](?=\\d\\d%))(?:\\d\\d%)?|平均", "<高低>"),
                    Pair.of("[期年季月][初末]", "<期初期末>"),
                    Pair.of("公办|民办", "<公民办>"),
                    Pair.of(
                            "^[甲乙丙丁戊己](?=[级类等组班方项])|^第[一二三四五六七八九十\\d]{1,3}(?=\\p{IsHan})|^[一二三四五六七八九十](?=[级类等档]$)",
                            "<序>"),
                    Pair.of("(?<=\\p{IsHan}{2})[前后]$", "<前后>"));

    /** 执行数 and 预算 are both amounts. */
    private static final Pattern NUMBER = Pattern.compile("(?<=>)[数值额]$");

    static final String PLACE = "<地>";

    static final String TOWN_OR_VILLAGE = "<城乡>";

    /**
     * Words for the whole of a place, and for the regions in which the statistics office parts it.
     */
    private static final Pattern AREA =
            Pattern.compile(
                    "^(?:全球|世界|我国|中国|国[内外]|[海境][内外]|[全本我](?:国|省|市|区|县|州)|东北(?:地区)?|[东中西]部(?:地区)?)");

    /** 松湾市, 东区: what calls itself a place, though no list names it. */
    private static final Pattern SO_CALLED = Pattern.compile("\\p{IsHan}{1,5}[省市县区州盟旗镇乡]");

    private static final int LONGEST_PLACE = 8;

    private static final class Held {
        static final Set<String> PLACES = new HashSet<>();

        static {
            Country.all().forEach(country -> PLACES.addAll(country.names()));
            for (Division division : Division.all()) {
                PLACES.add(division.name());
                if (division.shortName().length() > 1 && !division.level().equals("district")) {
                    PLACES.add(division.shortName());
                }
            }
        }
    }

    private AlikeNames() {}

    /** What a name says without its place and its side: two names alike in it measure one thing. */
    static String core(String name) {
        StringBuilder core = new StringBuilder();
        for (String word : name.strip().split("\\s+")) {
            core.append(places(sides(Folding.query(word)))).append(' ');
        }
        return NUMBER.matcher(core.toString().strip()).replaceFirst("");
    }

    private static String places(String word) {
        Matcher area = AREA.matcher(word);
        if (area.find()) {
            return PLACE + word.substring(area.end());
        }
        for (int end = Math.min(word.length(), LONGEST_PLACE); end > 1; end--) {
            if (isPlace(word.substring(0, end))) {
                return PLACE + word.substring(end);
            }
        }
        return SO_CALLED.matcher(word).matches() ? PLACE : word;
    }

    private static String sides(String word) {
        String told = word;
        for (Pair pair : PAIRS) {
            told = pair.sides().matcher(told).replaceFirst(pair.mark());
        }
        return told;
    }

    /** Whether this is the name of a country, or of a division of China. */
    static boolean isPlace(String name) {
        return Held.PLACES.contains(name);
    }
}
