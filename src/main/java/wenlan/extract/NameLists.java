package wenlan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the lists in running text (A、B、C等龙头企业), the borders of their items, and what the words
 * around them say that they list.
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
                            + "\t]{0,22}?(?:企业|公司|巨头|厂商|机构|独角兽|高校|院校|大学|车企|药企|银行|单位|创投|科研院所|大厂|集团)(?!们)");

    /** One of these stands in all that opens or closes a list of organisations. */
    private static final List<String> BODIES =
            List.of(
                    "企业", "公司", "机构", "单位", "厂商", "巨头", "高校", "院校", "大学", "车企", "药企", "银行", "创投",
                    "集团", "大厂", "独角兽", "科研院所");

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

    /** What closes a list of those who lead a ranking, companies more often than not. */
    private static final Pattern HALF_CLOSING =
            Pattern.compile(
                    "^(?:等)?(?:分别|依次)?(?:位列|位居|分列|分居|列|排名|排在|居|占据|占|跻身|入围|入选|进入|名列|领跑)?(?:全球|全国|国内|世界|行业|榜单)?"
                        + "(?:前[一二三四五六七八九十百\\d]|第[一二三四五六七八九十\\d])");

    private static final Pattern LAST_ITEM =
            Pattern.compile(
                    "等|前[一二三四五六七八九十]|位列|位居|分列|共(?:同|计)?[\\d一二三四五六七八九十两]*[余多]?家|[两三四五六七八九十\\d]+(?:大|家)|以?及|和|与");

    /** What companies are compared by: 甲、乙市占率 are two companies. */
    private static final List<String> MEASURES =
            List.of("率", "量", "额", "值", "股价", "营收", "收入", "产能", "订单", "业务");

    /** Single verbs at which an item ends, however a dictionary cuts them. */
    private static final String ENDING_VERBS = "是为有在将把被";

    private static final String JOINTS = "和与及以";
    private static final int SHORT_ITEM = 4;
    private static final int LONGEST_ITEM = 24;
    private static final int LONGEST_LIST = 80;

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

    /** Whether the words around any list of a unit can say that it is one of organisations. */
    static boolean mayBeOfOrganisations(Reading reading) {
        return BODIES.stream().anyMatch(reading::says);
    }

    /** The lists of a unit, which are read once. */
    List<NameList> lists(Reading reading) {
        return reading.lists(() -> read(reading));
    }

    private List<NameList> read(Reading reading) {
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
                named,
                opened || CLOSING.matcher(rest).find(),
                HALF_OPENING.matcher(lead).find() || HALF_CLOSING.matcher(rest).find());
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
    private Optional<Item> joined(Reading reading, int border, int end) {
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
    private int rightBorder(Reading reading, int start, int end) {
        String item = reading.plain().substring(start, end);
        Matcher closing = LAST_ITEM.matcher(item);
        while (closing.find()) {
            int opening = item.lastIndexOf('(', closing.start());
            if (opening > item.lastIndexOf(')', closing.start())) {
                continue;
            }
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
                            && !BorderWords.isNaming(reading.plain().substring(at, wordEnd));
            if (at > start && (kind == Words.Kind.FUNCTION || verb)) {
                break;
            }
            at = wordEnd;
        }
        return behindWhole(reading, start, at);
    }

    /** 爱信是主要供应商, 海江集团布局氢能: behind a whole name something is said of it. */
    private int behindWhole(Reading reading, int start, int end) {
        String plain = reading.plain();
        NameTrie.Found<OrganisationNames.Known> known = names.knownAt(plain, start);
        if (known != null && known.end() < end) {
            boolean said =
                    ENDING_VERBS.indexOf(plain.charAt(known.end())) >= 0
                            || MEASURES.stream()
                                    .anyMatch(plain.substring(known.end(), end)::endsWith);
            if (said) {
                return known.end();
            }
        }
        for (int at = start + 2; at < end - 2; at++) {
            NameTrie.Found<OrganisationNames.Suffix> suffix = names.suffixAt(plain, at);
            boolean whole =
                    suffix != null
                            && suffix.value().kind() != OrganisationNames.SuffixKind.NONE
                            && suffix.value().kind() != OrganisationNames.SuffixKind.PART
                            && end - suffix.end() >= 3
                            && plain.startsWith("集团", suffix.end() - 2)
                            && names.suffixAt(plain, end - 2) == null;
            if (whole && reading.words().isBoundary(suffix.end())) {
                return suffix.end();
            }
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
                            || BorderWords.isRelation(plain.substring(word, at))
                            || kind == Words.Kind.VERB
                                    && !BorderWords.isNaming(plain.substring(word, at))
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
        if (BorderWords.isRelation(plain.substring(at, Math.min(end, reading.words().end(at))))) {
            return end;
        }
        boolean marked = at == 0 || !Character.isLetterOrDigit(plain.charAt(at - 1));
        if (!marked || end - at < 2) {
            return end;
        }
        Words.Kind first = reading.words().kind(at);
        boolean verb = first == Words.Kind.VERB && reading.words().end(at) > at + 1;
        return verb || first == Words.Kind.FUNCTION ? end : at;
    }

    private static boolean isBreaking(char verb) {
        return "有是在到由为与让使将把成如含即邀获聚了".indexOf(verb) >= 0;
    }
}
