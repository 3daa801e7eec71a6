package wenlan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads lists of names in running text (A、B、C等龙头企业) and in cells, and decides which items can be
 * names of organisations.
 */
final class NameLists {
    /** What may stand between a word of sector and the word for companies: 行业龙头企业. */
    private static final String ATTRIBUTE =
            "(?:内|上|中|类|型)*(?:的?(?:龙头|头部|领军|骨干|标杆|知名|代表性?|领先|优秀|重点|核心)+)?";

    /**
     * What follows a list of companies; a word of sector or place in between means another thing.
     */
    private static final Pattern CLOSING =
            Pattern.compile(
                    "^[”\"]?(?:等(?!的)|共)(?!.{0,16}?(?:行业|领域|产业链?+|地区|方面|类型|赛道|环节|场景|城市|等地|国的|国家的|国家和|技术|产品|平台型?+|业务|方向|地的|市的|区的|人才|学科|专业)(?!"
                            + ATTRIBUTE
                            + "(?:企业|公司|巨头|厂商|机构)))(?:[”\"]?,(?:均|都|皆|这些|上述|以上))?[^,。；、;:：()（）"
                            + "\t]{0,22}?(?:企业|公司|巨头|厂商|机构|独角兽|高校|院校|大学|车企|药企|银行|单位|创投|科研院所|大厂|集团)");

    private static final Pattern OPENING =
            Pattern.compile(
                    "(?:企业|公司|厂商|机构|高校|院校|单位|巨头)[,，]?(?:主要)?(?:有|包括|包含|为|如|例如|比如|诸如|是|:|——|分别为|代表)+[“\"]?$");

    /**
     * What opens a list of whatever is found in a field or has been gathered, companies more often
     * than not.
     */
    private static final Pattern HALF_OPENING =
            Pattern.compile(
                    "(?:(?:领域|方面|行业|赛道|板块|环节)(?:(?:则|还|主要|内|里)?有|:)"
                            + "|(?:集聚|聚集|汇聚|云集|引进|引入|吸引|培育|涌现|孵化|入驻|入选)(?:了|出|有)?)[“\"]?$");

    /** Items that are sectors, places, persons, amounts or sentences. */
    private static final Pattern OTHER_THING =
            Pattern.compile(
                    "^(?:省|市|区|县|自治区|各级|有关|本级|沿江|沿海)+.{0,3}(?:政府|人大|人民代表大会|常务委员会|法院|检察院)$|^.{1,3}(?:省|自治区|直辖市)$|^(?:的|了|是|在|将|以及|和|与|其他|其它|其中|一家|多家|数家|两家|某|该|本|每|各|指)"
                        + "|[的了是在将把被及]$|[+%]|或者|应当|以上|\\d+(?:余|多)?(?:家|个|亿|万|地|项|位|名|人|年|月|日)"
                        + "|(?:园区|高新区|开发区|新城|科技城|科学城|新区|片区|示范区|先导区|试验区|小镇|走廊|广场|大厦|基地|街道|大道|路|港区|保税区|产业园|科技园|创业园|园)$"
                        + "|(?:院士|教授|校长|院长|主任|董事长|总裁|ceo|先生|女士|博士|创始人|总经理|主席|部长|局长|市长|书记|研究员|记者)[\\p{IsHan}]{0,3}$"
                        + "|(?:平台|系统|工程|计划|项目|大会|论坛|峰会|算法|产业|行业|领域|市场|服务业|制造业|应用|场景|方案|政策|城市|地区|省份|国家|企业|主体|工商户|农户|个人|部门|人员|机构|预测|分类|识别|分析|检测|筛选|优化|设计|管理|模型|设备|产品|终端)$");

    private static final Pattern TRADE =
            Pattern.compile(
                    "(?:科技|智能|软件|工业|激光|机器人|数据|股份|集团|信息|电子|网络|医疗|汽车|能源|资本|创投|投资|证券|银行|控股|国际|航空|重工|电气|通信|光电|生物|医药|药业)$");
    private static final Pattern TRADING =
            Pattern.compile(
                    "(?!(?:高新|信息|金融|医疗|农业|生物|智能|数字|新|硬|黑|国家|先进|现代|前沿|航天|绿色|军民|民用))[\\p{IsHan}a-z]{2,4}(?:科技|资本|创投|半导体|微电子|股份|集团)");
    private static final Pattern LAST_ITEM =
            Pattern.compile("等|共(?:同|计)?[\\d一二三四五六七八九十两]*[余多]?家|以?及|和|与");
    private static final Pattern NUMBER = Pattern.compile("[\\d.%]+");
    private static final String JOINTS = "和与及以";
    private static final int SHORT_ITEM = 4;
    private static final int LONGEST_WORD = 3;
    private static final int LONGEST_ITEM = 24;
    private static final int LONGEST_LIST = 80;

    private static final Set<String> COUNTRIES = ForeignBodies.countries();

    private final OrganisationNames names;
    private final PlaceNames places;

    NameLists(OrganisationNames names, PlaceNames places) {
        this.names = names;
        this.places = places;
    }

    /**
     * An item of a list.
     *
     * @param start first offset
     * @param end offset behind it
     */
    record Item(int start, int end) {}

    /**
     * A list in a text.
     *
     * @param items its items, at least two
     * @param ofOrganisations whether the words around it say that they are organisations
     * @param ofSomething whether they are likely to be, so that one organisation among them tells
     */
    record NameList(List<Item> items, boolean ofOrganisations, boolean ofSomething) {}

    /** The lists of a unit. */
    List<NameList> lists(Reading reading) {
        String plain = reading.plain();
        List<NameList> lists = new ArrayList<>();
        int at = plain.indexOf('、');
        while (at >= 0) {
            NameList list = list(reading, at);
            lists.add(list);
            int next = list.items().getLast().end();
            at = plain.indexOf('、', Math.max(next, at + 1));
        }
        return lists;
    }

    private NameList list(Reading reading, int first) {
        String plain = reading.plain();
        List<Item> items = new ArrayList<>();
        items.add(first(reading, first));
        int start = first + 1;
        while (items.size() < LONGEST_LIST) {
            int end = itemEnd(plain, start);
            boolean more = end < plain.length() && plain.charAt(end) == '、';
            if (isOpeningQuote(plain, start) && isClosingQuote(plain, end)) {
                items.add(new Item(start + 1, end));
                more = end + 1 < plain.length() && plain.charAt(end + 1) == '、';
                if (!more) {
                    break;
                }
                start = end + 2;
                continue;
            }
            int border = more ? end : rightBorder(reading, start, end);
            items.addAll(parts(reading, start, border));
            if (!more) {
                joined(reading, border, end).ifPresent(items::add);
                break;
            }
            start = end + 1;
        }
        int end = items.getLast().end();
        int before = items.getFirst().start();
        String rest = plain.substring(end, Math.min(plain.length(), end + 40));
        String lead = plain.substring(Math.max(0, before - 16), before);
        boolean opened = OPENING.matcher(lead).find();
        List<Item> named =
                items.stream().map(item -> name(reading, item.start(), item.end())).toList();
        return new NameList(
                named, opened || CLOSING.matcher(rest).find(), HALF_OPENING.matcher(lead).find());
    }

    /**
     * The first item ends before the mark that parts it from the second, or before a quote there.
     */
    private Item first(Reading reading, int separator) {
        String plain = reading.plain();
        if (isClosingQuote(plain, separator - 1)) {
            int opening = openingQuote(plain, separator - 2);
            if (opening >= 0) {
                return new Item(opening + 1, separator - 1);
            }
        }
        return new Item(leftBorder(reading, separator), separator);
    }

    private static int openingQuote(String plain, int from) {
        for (int at = from; at >= 0 && from - at < LONGEST_ITEM; at--) {
            if (isOpeningQuote(plain, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isOpeningQuote(String plain, int at) {
        return at < plain.length() && (plain.charAt(at) == '“' || plain.charAt(at) == '"');
    }

    private static boolean isClosingQuote(String plain, int at) {
        return at >= 0
                && at < plain.length()
                && (plain.charAt(at) == '”' || plain.charAt(at) == '"');
    }

    /** What 和 joins to the last item is one more: A、B和C等企业. */
    private static Optional<Item> joined(Reading reading, int border, int end) {
        String plain = reading.plain();
        int start = border + (plain.startsWith("以及", border) ? 2 : 1);
        if (border >= end || JOINTS.indexOf(plain.charAt(border)) < 0 || start >= end) {
            return Optional.empty();
        }
        int last = rightBorder(reading, start, end);
        return last - start >= 2 ? Optional.of(new Item(start, last)) : Optional.empty();
    }

    /** 腾讯以及华为 are two items. */
    private static List<Item> parts(Reading reading, int start, int end) {
        int joint = reading.plain().indexOf("以及", start);
        return joint > start && joint + 2 < end
                ? List.of(new Item(start, joint), new Item(joint + 2, end))
                : List.of(new Item(start, end));
    }

    /** Where an item ends: at the next mark that is not in brackets. */
    private static int itemEnd(String plain, int start) {
        int end = isOpeningQuote(plain, start) ? start + 1 : start;
        while (end < plain.length() && end - start <= LONGEST_ITEM + 40) {
            char character = plain.charAt(end);
            if ("、,，。;；:：\t“”\"》《".indexOf(character) >= 0) {
                break;
            }
            int closing = character == '(' ? plain.indexOf(')', end) : -1;
            end = closing > 0 && closing - end < 40 ? closing + 1 : end + 1;
        }
        return end;
    }

    /** The name in an item: without a remark in brackets and what describes it (通讯行业的…). */
    private Item name(Reading reading, int start, int end) {
        String plain = reading.plain();
        int bracket = plain.indexOf('(', start);
        int to = bracket > start && bracket < end && !isSeat(plain, bracket, end) ? bracket : end;
        int from = start;
        for (int at = to - 2; at > start; at--) {
            if (plain.charAt(at - 1) == '的' && reading.words().isBoundary(at)) {
                from = at;
                break;
            }
        }
        return new Item(from, to);
    }

    /** 帆云(广州) says where, 北京师范大学(珠海) is a name: only a body's name takes a seat. */
    private boolean isSeat(String plain, int bracket, int end) {
        if ("学院所心司团室会校".indexOf(plain.charAt(bracket - 1)) < 0) {
            return false;
        }
        NameTrie.Found<PlaceName> place = places.longestAt(plain, bracket + 1);
        return place != null && place.end() < end && plain.charAt(place.end()) == ')';
    }

    /** The last item ends before 等 or 共N家, or before the first word that cannot be in a name. */
    private static int rightBorder(Reading reading, int start, int end) {
        String item = reading.plain().substring(start, end);
        Matcher closing = LAST_ITEM.matcher(item);
        while (closing.find()) {
            boolean border =
                    reading.words().isBoundary(start + closing.start())
                            || closing.group().equals("等");
            if (closing.start() > 0 && border) {
                return start + closing.start();
            }
        }
        int at = start;
        while (at < end) {
            Words.Kind kind = reading.words().kind(reading.words().start(at));
            int wordEnd = Math.min(end, reading.words().end(at));
            boolean verb =
                    kind == Words.Kind.VERB
                            && wordEnd - at > 1
                            && !NameBorder.isNaming(reading.plain().substring(at, wordEnd));
            if (at > start && (kind == Words.Kind.FUNCTION || verb)) {
                return at;
            }
            at = wordEnd;
        }
        return end;
    }

    /** The first item begins behind the last verb, word of grammar or mark. */
    private int leftBorder(Reading reading, int end) {
        Words words = reading.words();
        String plain = reading.plain();
        int at = end;
        while (at > 0 && end - at < LONGEST_ITEM) {
            int word = words.start(at - 1);
            Words.Kind kind = words.kind(word);
            boolean single = at - word == 1;
            boolean stops =
                    kind == Words.Kind.MARK
                                    && !isInsideLatin(plain, word)
                                    && plain.charAt(word) != '-'
                                    && plain.charAt(word) != ')'
                            || kind == Words.Kind.FUNCTION
                            || kind == Words.Kind.VERB
                                    && !NameBorder.isNaming(plain.substring(word, at))
                                    && (!single || isBreaking(plain.charAt(word)));
            if (stops) {
                break;
            }
            at = word;
        }
        int whole = shortItem(reading, end);
        at = Math.min(at, whole);
        int generic = names.genericEnd(plain, at);
        while (generic > at + 1 && generic < end && words.isBoundary(generic)) {
            at = generic;
            generic = names.genericEnd(plain, at);
        }
        return at;
    }

    /** The space in Blue Harbour. */
    private static boolean isInsideLatin(String plain, int space) {
        return plain.charAt(space) == ' '
                && space > 0
                && space + 1 < plain.length()
                && isLatin(plain.charAt(space - 1))
                && isLatin(plain.charAt(space + 1));
    }

    private static boolean isLatin(char character) {
        return character >= 'a' && character <= 'z' || character >= '0' && character <= '9';
    }

    /** Between a mark and the first 、 up to four characters are one item, whatever they are. */
    private static int shortItem(Reading reading, int end) {
        String plain = reading.plain();
        int at = end;
        while (at > 0 && end - at < SHORT_ITEM && Character.isIdeographic(plain.charAt(at - 1))) {
            at--;
        }
        if (end - at >= 3 && "如含即".indexOf(plain.charAt(at)) >= 0) {
            at++;
            return end - at < 2 ? end : at;
        }
        boolean marked = at == 0 || !Character.isLetterOrDigit(plain.charAt(at - 1));
        if (!marked || end - at < 2) {
            return end;
        }
        Words.Kind first = reading.words().kind(at);
        boolean verb = first == Words.Kind.VERB && reading.words().end(at) > at + 1;
        return verb || first == Words.Kind.FUNCTION ? end : at;
    }

    /** Whether an item looks like the short name of a company by itself (远山科技). */
    static boolean isTrading(String item) {
        return TRADING.matcher(item).matches();
    }

    private static boolean isBreaking(char verb) {
        return "有是在到由为与让使将把成如含即邀获聚了".indexOf(verb) >= 0;
    }

    /**
     * The items of a list of organisations that are taken for names: an ordinary word (平安, 苹果) only
     * where at least half of the items are no ordinary words, a phrase of ordinary words never.
     */
    List<Item> names(Reading reading, NameList list) {
        List<Item> candidates =
                list.items().stream().filter(item -> canBeName(reading, item)).toList();
        List<Item> proper =
                candidates.stream()
                        .filter(item -> !isOrdinary(reading, item.start(), item.end()))
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

    /** 稻田时光: two ordinary words side by side, of which the first is no word of a trade. */
    private boolean isPair(Reading reading, Item item) {
        Words words = reading.words();
        int middle = words.end(item.start());
        return item.end() - item.start() == 4
                && middle == item.start() + 2
                && words.kind(item.start()) != Words.Kind.FUNCTION
                && names.genericEnd(reading.plain(), item.start()) == item.start();
    }

    private static boolean isWord(Reading reading, Item item) {
        int length = item.end() - item.start();
        String name = reading.plain().substring(item.start(), item.end());
        boolean trade = length <= 2 * LONGEST_WORD && TRADE.matcher(name).find();
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
        NameTrie.Found<PlaceName> place = places.longestAt(plain, 0);
        boolean wholePlace =
                place != null
                        && place.end() >= plain.length() - 1
                        && place.value().strength() == PlaceName.Strength.SURE;
        NameTrie.Found<OrganisationNames.Suffix> suffix = names.suffixAt(plain, 0);
        boolean onlySuffix = suffix != null && suffix.end() == plain.length();
        boolean balanced = (plain.indexOf('(') < 0) == (plain.indexOf(')') < 0);
        if (COUNTRIES.contains(plain)) {
            return false;
        }
        boolean other = OTHER_THING.matcher(plain).find() && !isTradeName(plain);
        return balanced && !wholePlace && !onlySuffix && !other;
    }

    /** 每谷科技: a short name of the trade may begin with any character. */
    private static boolean isTradeName(String plain) {
        return plain.length() == 4
                && plain.endsWith("科技")
                && "每各该本某其".indexOf(plain.charAt(0)) >= 0;
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
