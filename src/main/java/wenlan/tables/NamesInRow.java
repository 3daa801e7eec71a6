package wenlan.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the figures of things in a row measure, of which only the last one is printed with what is
 * measured of all: 带鱼、大黄鱼产量, 城镇、农村居民人均收入.
 */
final class NamesInRow {
    private static final String COUNTED =
            "(?<count>[两二三四五六七八九十]|\\d{1,2})(?:个?(?:城市|地区|省市|市|省|县|区|地|国|港)|[者家]|类|项|大?(?<kind>产业|行业|领域|板块|集群))的?";

    private static final Pattern COUNT = Pattern.compile(COUNTED + "(?<name>\\p{IsHan}{0,20}?)已?$");

    /**
     * What a row of things may share: its last one alone is printed with it. Measures that the
     * yearbooks of the National Bureau of Statistics give of many things, and their short forms.
     */
    private static final Pattern SHARED =
            Pattern.compile(
                    "(?<=.)的?(?<name>(?:产业|行业)?(?:人均(?:可支配|纯)?收入|人均(?:生活)?消费(?:支出)?|(?:地区|国内)?生产总值|(?:总?产值|增加值)|(?:总|年)?(?:产量|销量|产能|亩产|单产)|(?:收购|投放|吞吐|出货|装机|客流|接待|成交|交易|排放|储备|降水|用水|货运|客运|进口|出口)[量额]"
                        + "|销售(?:收入|额|量)|(?:营业)?收入|营收|净?利润(?:总额)?|(?:固定资产)?投资额?|(?:进出|[进出])口总?额?"
                        + "|(?:市场)?(?:占比重?|比重|份额|规模|占有率)|增速|增长率|渗透率|覆盖率|贡献率|国产化率|均?价格?|保有量|装机(?:容量)?|[用发]电量"
                        + "|(?:常住|户籍)?人口|面积|数量|人数|余额|GDP|PMI))$");

    private static final Pattern TOWN_AND_COUNTRY =
            Pattern.compile("(?<lead>.{0,8}?)城乡(?<of>(?:常住)?居民.+)");

    private static final Pattern LARGE_ONLY = Pattern.compile("(?:19|20)\\d\\d年?|\\d+");

    /** Things of several times have each its own, which none of their numbers tells. */
    private static final Pattern TIMED =
            Pattern.compile("[\\d一二三四五六七八九十去前今明上当本次]年|年[初末底内度]|月|季度|半年|同期|时期|期[初末间]|十[一二三四五]五");

    private static final Pattern REACHES = Pattern.compile("(?:达到?|为)$");

    private static final Pattern NUMERAL = Pattern.compile("[一二两三四五六七八九十\\d]");

    private static final Pattern ORDINALS = Pattern.compile("第[一二三四五六七八九十]");

    private static final String NUMERALS = "一二三四五六七八九十";

    private NamesInRow() {}

    /** 东港、西湾分别完成投资3亿元、2亿元: what is measured of each stands behind the word. */
    static List<String> owned(List<String> items, String said) {
        String measure = REACHES.matcher(said).replaceFirst("");
        String last = items.getLast();
        Matcher count = COUNT.matcher(last);
        boolean counted = count.find() && count.start() > 0 && count.group("name").isEmpty();
        boolean plain =
                MeasuredThing.isMeasure(measure)
                        && items.stream().noneMatch(MeasuredThing::isMeasure)
                        && items.stream().allMatch(NamesInRow::isPlain);
        if (!plain || counted && items.size() != count(count.group("count"))) {
            return List.of();
        }
        return items.stream().map(item -> counted ? measure : item + measure).toList();
    }

    private static boolean isPlain(String item) {
        return !item.isBlank()
                && item.length() <= 20
                && !LARGE_ONLY.matcher(item).matches()
                && !TIMED.matcher(item).find();
    }

    /** 城乡居民人均收入 are two, in the order of the words; nothing where it is another thing. */
    static List<String> ofTownAndCountry(String name) {
        Matcher both = TOWN_AND_COUNTRY.matcher(name);
        return both.matches() && MeasuredThing.isMeasure(name)
                ? List.of(
                        both.group("lead") + "城镇" + both.group("of"),
                        both.group("lead") + "农村" + both.group("of"))
                : List.of();
    }

    /** What each thing is called, nothing where that cannot be told. */
    static List<String> of(List<String> items) {
        String last = items.getLast();
        Matcher count = COUNT.matcher(last);
        if (count.find() && count.start() > 0) {
            boolean all = items.size() == count(count.group("count"));
            String name = count.group("name");
            String kind = count.group("kind");
            List<String> bare = new ArrayList<>(items.subList(0, items.size() - 1));
            bare.add(last.substring(0, count.start()));
            return all && MeasuredThing.isMeasure(name)
                    ? bare.stream().map(item -> kind == null ? name : item + kind + name).toList()
                    : List.of();
        }
        if (!items.stream().allMatch(NamesInRow::isPlain)) {
            return List.of();
        }
        if (items.stream().allMatch(MeasuredThing::isMeasure)) {
            return items;
        }
        Matcher shared = SHARED.matcher(last);
        boolean others =
                items.subList(0, items.size() - 1).stream().noneMatch(MeasuredThing::isMeasure);
        if (!shared.find() || !others) {
            return List.of();
        }
        String name = shared.group("name");
        List<String> heads = new ArrayList<>(items.subList(0, items.size() - 1));
        String own = last.substring(0, shared.start());
        if (!heads.stream().allMatch(head -> isLike(head, own))) {
            return withKind(heads, own, name);
        }
        heads.add(own);
        boolean ordinal = ORDINALS.matcher(heads.getFirst()).lookingAt();
        return heads.stream()
                .map(head -> ordinal && isNumeral(head) ? "第" + head : head)
                .map(head -> head + name)
                .toList();
    }

    /** 城镇、农村居民人均收入: what the last thing alone says of its kind holds for all. */
    private static List<String> withKind(List<String> heads, String own, String name) {
        int length = heads.getFirst().length();
        boolean alike = heads.stream().allMatch(head -> head.length() == length);
        String kind = alike && own.length() > length ? own.substring(length) : "";
        if (kind.length() < 2
                || NUMERAL.matcher(kind).find()
                || !Nouns.isLastOf(kind)
                || kind.length() > 4) {
            return List.of();
        }
        List<String> all = new ArrayList<>(heads);
        all.add(own.substring(0, length));
        return all.stream().map(head -> head + kind + name).toList();
    }

    /**
     * Whether two things are of one form, so that nothing before the shared name belongs to it: 带鱼
     * and 大黄鱼, but not 城镇 and 农村居民人均.
     */
    private static boolean isLike(String head, String own) {
        int longer = own.length() - head.length();
        boolean sameEnd = !own.isEmpty() && head.endsWith(own.substring(own.length() - 1));
        boolean ordinal = ORDINALS.matcher(head).matches() && isNumeral(own);
        return ordinal || longer == 0 || sameEnd && Math.abs(longer) <= 2;
    }

    private static boolean isNumeral(String head) {
        return !head.isEmpty() && NUMERALS.indexOf(head.charAt(0)) >= 0;
    }

    private static int count(String said) {
        int at = NUMERALS.indexOf(said.replace('两', '二'));
        return at < 0 ? Integer.parseInt(said) : at + 1;
    }
}
