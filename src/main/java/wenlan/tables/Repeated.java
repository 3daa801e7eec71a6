package wenlan.tables;

import wenlan.text.Country;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a figure measures that only tells another state of the one right before it: 由3亿元增至5亿元,
 * 2031年产值3亿元，2032年达5亿元.
 *
 * @param name what the figure before measures, empty where nothing may repeat it
 * @param base its unit without number word
 * @param within whether only what stands in the same clause may repeat it
 */
record Repeated(String name, String base, boolean within) {
    private static final String ANY = "*";

    /** Characters of the longest clause that is looked at. */
    private static final int LONGEST = 40;

    static final Repeated NONE = new Repeated("", "", false);

    private static final String TIME =
            "(?:(?:到|至|在)?(?:19|20)\\d\\d年(?:度|底|末|初|\\d{1,2}月)?|去年同期|上年同期|[去上]年|同期|年[底末]|[，,、\\s])*";

    private static final String HOPE = "(?:" + Outlook.VERBS + "|争取|目标|将|已|又|再|更是|进一步|首次|则|的|约)*";

    private static final String REACHES = "(?:" + Reaching.VERBS + "|为|仅|只)";

    /** A round number that is passed on the way: 突破万亿元，达到. */
    private static final String MARK = "(?:突破|超过|迈[过上]|跨[过上])[一两]?[百千万亿]+[元美吨家人户]*(?:大关|台阶)?";

    /** Nothing but a time and a verb: 力争2035年突破, 增长到2035年的. */
    private static final Pattern ANOTHER =
            Pattern.compile(
                    "^"
                            + TIME
                            + HOPE
                            + TIME
                            + HOPE
                            + "(?:"
                            + MARK
                            + "[，,]"
                            + HOPE
                            + ")?"
                            + REACHES
                            + TIME
                            + "的?[约近超]?过?\\s*$"
                            + "|^"
                            + TIME
                            + "[由从]"
                            + TIME
                            + "的?$");

    private static final String COUNTRY =
            Country.all().stream()
                    .flatMap(country -> country.names().stream())
                    .sorted(Comparator.comparing(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|", "(?:我国|全国|", ")"));

    /** The same of another country: 中国渔船保有量为8万艘，日本为9万艘. */
    private static final Pattern ELSEWHERE =
            Pattern.compile("^(?:而|、)?" + COUNTRY + "(?:则|仅|约)?(?:为|达到?|有)$");

    /** What one country does with another one: behind it, that one names the partner. */
    private static final Pattern TRADE = Pattern.compile("进口|出口|进出口|外贸|贸易|投资|外资|贷款|援助|游客|旅客|留学");

    /** Whose number is one of things or persons: 企业数, 船舶保有量, 从业人员. */
    private static final Pattern COUNTED =
            Pattern.compile("(?:[数员户桩车船机校站院]|数量|总量|[保拥]有量|人口|人次|企业|单位|机构)$");

    /** Units in which goods are counted, which 产量 and 销量 have too. */
    private static final String GOODS = "台套辆艘架件部块只片颗";

    private static final Pattern OF_COUNTRY = Pattern.compile("^" + COUNTRY + "的?");

    private static final Pattern OTHER_TIME = Pattern.compile("(?:去年|上年|前年)(?:同期|同月)?为?\\s*$");

    private static final Pattern COMMA = Pattern.compile("[,，、]");

    /** What is part of something says nothing of what the next clause goes on with. */
    private static final Pattern PART = Pattern.compile("其中|占|比(?:去年|上年)|同比|增加|增长");

    /** 占比由2031年的3%提高到5% tells the same share twice. */
    private static final Pattern FROM = Pattern.compile("[由从](?:(?:19|20)\\d\\d年[底末初]?的?)?$");

    /** Where the first word of a clause ends that makes what stands behind it a part. */
    static int partFrom(String clause) {
        Matcher part = PART.matcher(clause);
        return part.find() ? part.end() : Integer.MAX_VALUE;
    }

    /** Nothing but a time, a hope or a mark that is passed: 到2034年, 有望突破千亿元. */
    private static final Pattern PASSING =
            Pattern.compile("^(?:" + TIME + HOPE + "){1,2}(?:" + MARK + ")?\\s*$");

    /** What may be repeated behind a clause that only says how something changed. */
    static Repeated ofChange(String name) {
        return name.isEmpty() ? NONE : new Repeated(name, ANY, false);
    }

    /** Whether a clause without a figure leaves it open what the next one goes on with. */
    static boolean isPassing(String clause) {
        return clause.length() <= LONGEST && PASSING.matcher(clause).matches();
    }

    /**
     * What may be repeated behind a figure.
     *
     * @param part whether it stands behind a word that makes it a part of something
     * @param before what stands right before it
     */
    static Repeated of(String name, Measure unit, boolean part, String before) {
        return part && !FROM.matcher(before).find() ? NONE : new Repeated(name, unit.base(), part);
    }

    /** The name of a figure that stands behind these words, empty where it is another thing's. */
    String name(String before, Measure unit) {
        boolean fits =
                !name.isEmpty()
                        && before.length() <= LONGEST
                        && !(within && COMMA.matcher(before).find())
                        && (base.equals(unit.base()) || base.equals(ANY) && suits(before, unit));
        if (!fits) {
            return "";
        }
        Matcher country = OF_COUNTRY.matcher(name);
        return ANOTHER.matcher(before).matches()
                ? name
                : country.find()
                                && !TRADE.matcher(name).find()
                                && ELSEWHERE.matcher(before).matches()
                        ? name.substring(country.end())
                        : "";
    }

    /** 产量与上年持平，为12家企业提供 counts other things than what the clause before speaks of. */
    private boolean suits(String before, Measure unit) {
        return switch (unit.kind()) {
            case PERCENT -> false;
            case AMOUNT -> true;
            case COUNT ->
                    !before.strip().endsWith("为")
                            && (COUNTED.matcher(name).find()
                                    || name.endsWith("量") && GOODS.contains(unit.base()));
        };
    }

    /**
     * How many years before the one of its sentence a figure is by the words before it: 1 for
     * 去年同期为, 0 without such words.
     */
    static int yearsBefore(String before) {
        Matcher other = OTHER_TIME.matcher(before);
        return before.length() > LONGEST || !other.find()
                ? 0
                : other.group().startsWith("前") ? 2 : 1;
    }
}
