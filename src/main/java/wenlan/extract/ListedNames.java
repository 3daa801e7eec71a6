package wenlan.extract;

import wenlan.extract.NameLists.Item;
import wenlan.extract.NameLists.NameList;
import wenlan.extract.TradeWords.Sign;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Decides which items of lists, cells and list heads can be names of organisations. */
final class ListedNames {
    /** Items that are sectors, places, persons, amounts or sentences. */
    private static final Pattern OTHER_THING =
            Pattern.compile(
                    "^(?:省|市|区|县|自治区|各级|有关|本级|沿江|沿海)+.{0,3}(?:政府|人大|人民代表大会|常务委员会|法院|检察院)$|^.{1,3}(?:省|自治区|直辖市)$|^(?:的|了|是|在|将|以及|和|与|其他|其它|其中|一家|多家|数家|两家|某|该|本|每|各|指)"
                        + "|[的了是在将把被及]$|[+%]|或者|应当|以上|\\d+(?:余|多)?(?:家|个|亿|万|地|项|位|名|人|年|月|日)"
                        + "|(?:园区|高新区|开发区|新城|科技城|科学城|新区|片区|示范区|先导区|试验区|小镇|走廊|广场|大厦|基地|街道|大道|路|港区|保税区|产业园|科技园|创业园|园)$"
                        + "|(?:院士|教授|校长|院长|主任|董事长|总裁|ceo|先生|女士|博士|创始人|总经理|主席|部长|局长|市长|书记|研究员|记者)[\\p{IsHan}]{0,3}$"
                        + "|(?:平台|系统|工程|计划|项目|大会|论坛|峰会|算法|产业|行业|领域|市场|服务业|制造业|应用|场景|方案|政策|城市|地区|省份|国家|企业|主体|工商户|农户|个人|部门|人员|机构|预测|分类|识别|分析|检测|筛选|优化|设计|管理|模型|设备|产品|终端)$");

    /** What stands before the word of the trade in a short name: no word for a field. */
    private static final Pattern BRAND =
            Pattern.compile(
                    "(?!高新|信息|金融|医疗|农业|生物|智能|数字|新|硬|黑|国家|先进|现代|前沿|航天|绿色|军民|民用)[\\p{IsHan}a-z]{2,4}");

    /** 北省集聚在江城, 多位于沿海: where something lies is no name. */
    private static final Pattern LIES_IN = Pattern.compile("(?:集聚|聚集|集中|分布|汇聚|坐落|落户)(?:[在于]|$)|位于");

    private static final Pattern NUMBER = Pattern.compile("[\\d.%]+");
    private static final int LONGEST_WORD = 3;
    private static final int LONGEST_ITEM = 24;

    private static final Set<String> COUNTRIES = ForeignBodies.countries();

    private final OrganisationNames names;
    private final PlaceNames places;
    private final TradeWords trades;

    ListedNames(OrganisationNames names, PlaceNames places, TradeWords trades) {
        this.names = names;
        this.places = places;
        this.trades = trades;
    }

    /**
     * The items of a list of organisations that are taken for names: an ordinary word (朝阳, 白鹿) only
     * where at least half of the items are known names or no ordinary words, a phrase of ordinary
     * words never.
     */
    List<Item> names(Reading reading, NameList list) {
        List<Item> candidates =
                list.items().stream().filter(item -> canBeName(reading, item)).toList();
        List<Item> proper =
                candidates.stream()
                        .filter(
                                item ->
                                        isWellKnown(reading, item)
                                                || !isOrdinary(reading, item.start(), item.end()))
                        .toList();
        boolean mostlyProper = 2 * proper.size() >= list.items().size();
        return candidates.stream()
                .filter(
                        item ->
                                proper.contains(item)
                                        || mostlyProper
                                                && (isWord(reading, item) || isPair(reading, item)))
                .toList();
    }

    /** In a list of companies 苹果 is the company. */
    private boolean isWellKnown(Reading reading, Item item) {
        NameTrie.Found<OrganisationNames.Known> known =
                names.knownAt(reading.plain(), item.start());
        return known != null && known.end() == item.end();
    }

    /** 稻田时光: two ordinary words side by side, of which the first is no word of a trade. */
    private boolean isPair(Reading reading, Item item) {
        Words words = reading.words();
        int middle = words.end(item.start());
        return item.end() - item.start() == 4
                && middle == item.start() + 2
                && words.kind(item.start()) != Words.Kind.FUNCTION
                && names.genericEnd(reading.plain(), item.start()) == item.start();
    }

    private boolean isWord(Reading reading, Item item) {
        int length = item.end() - item.start();
        String name = reading.plain().substring(item.start(), item.end());
        boolean trade = length <= 2 * LONGEST_WORD && trades.tail(Sign.ITEM, name) >= 0;
        return isTradeName(name)
                || (length <= LONGEST_WORD || trade)
                        && reading.words().kind(item.start()) != Words.Kind.FUNCTION;
    }

    /** Whether the range can be the name of an organisation: no place, no ordinary words alone. */
    boolean canBeName(Reading reading, Item item) {
        String plain = reading.plain().substring(item.start(), item.end()).strip();
        if (plain.length() < 2 || plain.length() > LONGEST_ITEM || names.isGeneric(plain)) {
            return false;
        }
        if (!Character.isLetterOrDigit(plain.charAt(0)) || NUMBER.matcher(plain).matches()) {
            return false;
        }
        NameTrie.Found<OrganisationNames.Suffix> suffix = names.suffixAt(plain, 0);
        boolean onlySuffix = suffix != null && suffix.end() == plain.length();
        boolean balanced = (plain.indexOf('(') < 0) == (plain.indexOf(')') < 0);
        if (COUNTRIES.contains(plain)) {
            return false;
        }
        if (LIES_IN.matcher(plain).find()) {
            return false;
        }
        boolean other = OTHER_THING.matcher(plain).find() && !isTradeName(plain);
        return balanced && !isPlaces(plain) && !onlySuffix && !other;
    }

    /** Whether an item is a place, or a place within a city: 无锡江阴. */
    private boolean isPlaces(String plain) {
        NameTrie.Found<PlaceName> place = places.longestAt(plain, 0);
        if (place == null || place.value().strength() != PlaceName.Strength.SURE) {
            return false;
        }
        if (place.end() >= plain.length() - 1) {
            return true;
        }
        NameTrie.Found<PlaceName> within = places.longestAt(plain, place.end());
        return within != null
                && within.end() == plain.length()
                && within.value().places().stream()
                        .anyMatch(inner -> place.value().places().contains(inner.city()));
    }

    /** 每谷科技: a short name of the trade may begin with any character. */
    private boolean isTradeName(String plain) {
        return plain.length() == 4
                && trades.tail(Sign.SHORT, plain) == 2
                && "每各该本某其".indexOf(plain.charAt(0)) >= 0
                && BrandNames.isTelling(plain.charAt(1))
                && "他它余项种届位份".indexOf(plain.charAt(1)) < 0;
    }

    /** Whether an item looks like the short name of a company by itself (远山科技). */
    boolean isTrading(String item) {
        int trade = trades.tail(Sign.SHORT, item);
        return trade >= 2 && trade <= 4 && BRAND.matcher(item.substring(0, trade)).matches();
    }

    /** Whether the range is one word or a few that a dictionary knows, and no name. */
    static boolean isOrdinary(Reading reading, int start, int end) {
        Words words = reading.words();
        boolean ordinary = true;
        int torn = 0;
        for (int at = start; at < end; at = words.end(at)) {
            Words.Kind kind = words.kind(words.start(at));
            boolean single =
                    words.end(at) == at + 1
                            && kind != Words.Kind.MARK
                            && BrandNames.isTelling(reading.at(at));
            torn = single ? torn + 1 : 0;
            ordinary &= torn < 2 && kind != Words.Kind.NAME && kind != Words.Kind.FRAGMENT;
        }
        return ordinary;
    }
}
