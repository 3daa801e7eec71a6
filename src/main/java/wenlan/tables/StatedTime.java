package wenlan.tables;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The year that a part of a sentence names.
 *
 * @param year the last one, null where it names none or a span of years
 * @param named whether it names any
 */
record StatedTime(@Nullable Integer year, boolean named) {
    static final StatedTime NONE = new StatedTime(null, false);

    /** A time that is told otherwise than by its year. */
    static final StatedTime UNKNOWN = new StatedTime(null, true);

    private static final Pattern YEAR =
            Pattern.compile(
                    "(?<![\\d])((?:19|20)\\d\\d)(?=年|财年|年度|[Qq][1-4]|[Hh][12]|我国|全国|全球|全[年市省])(?!年代)");

    private static final Pattern TITLE = Pattern.compile("《[^《》]*》");

    private static final Pattern COMPARED =
            Pattern.compile("(?:较|比|相比|相较于|相对|与|同|[高低多少优快慢好强弱大小早晚]于|不及)$");

    /** 恢复至2029年的九成 and 是2029年的3倍 only compare with it. */
    private static final Pattern MULTIPLIED =
            Pattern.compile(
                    "年(?:同期|底|末)?(?:水平)?的(?:近|约|超过?|不到)?(?:\\d+(?:\\.\\d+)?[倍成]|[一二两三四五六七八九十百]+(?:[倍成]|分之)|一半|(?<share>\\d+(?:\\.\\d+)?[%％]))");

    private static final Pattern MULTIPLIES =
            Pattern.compile("(?:[为是至到达]|相当于|不足|不到|超过?|接近)(?:了|近|约)?$");

    private static final Pattern RECOVERS =
            Pattern.compile("(?:恢复[至到]了?|相当于|(?<![变升降增减改])[为是]|不足|不到|超过?|接近)(?:了|近|约)?$");

    /** 达到2029年同期水平, 超过2029年全年: as much as it was. */
    private static final Pattern LEVEL =
            Pattern.compile("年(?:的?(?:同期|全年|历史)?(?:的)?(?:水平|水准)|(?:同期|全年)(?=$|[，,。；;、)）]))");

    private static final Pattern REACHES_LEVEL =
            Pattern.compile("(?:达到?|超过?|接近|恢复[至到]|回到|回升[至到]|持平于|相当于|高于|低于|不及)了?$");

    /** 创2029年以来新高: no year but how long ago there was more. */
    private static final Pattern RECORD =
            Pattern.compile(
                    "创(?:下|出|造)?了?(?:近|自)?(?:19|20)\\d\\d年[^，,。；;]{0,6}?以来[^，,。；;]{0,4}[新最][高低好大多少快]");

    /** From one year on, or from one to another, nothing says of which of them the figure is. */
    private static final Pattern RANGE_BEFORE =
            Pattern.compile(
                    "(?:19|20)\\d\\d年?(?:\\d{1,2}月)?(?:[-—–~～至]+|到)$|[从自](?:19|20)\\d\\d年[^，,]*(?<![增升提高加长扩])[到至]$");

    private static final Pattern RANGE_BEHIND =
            Pattern.compile(
                    "年(?:底|末|初|\\d{1,2}月)*(?:份)?(?:(?:[-—–~～至]+|到)(?:19|20)\\d\\d|[^\\d，,]{0,12}以来|\\d{0,2}月?\\d{0,2}日?[^\\d，,]{1,6}后(?=$|[，,已共累])|起|开始|至今|之后"
                        + "|后|之前|前(?![\\d一二三四五六七八九十半几]))");

    /** 由2031年的3亿元增至5亿元: the year ends with the figure that it is of. */
    private static final Pattern FROM = Pattern.compile("[由从自]$");

    private static final Pattern BASE =
            Pattern.compile(
                    "年(?:底|末|初)?的?[^\\d，,]{0,20}\\d[\\d.]*[^\\d，,]{0,6}(?=[增升提降减扩缩涨跌跃攀到至]|"
                            + Reaching.CHANGED_TO
                            + ")");

    /** 由2029年的3%提高到5%, 比2029年: from what something changed, or with what it is compared. */
    private static final Pattern AGAINST =
            Pattern.compile(
                    "(?:[由从自](?=(?:19|20)\\d\\d年(?:底|末|初|同期)?的?[^\\d，,起开始]{0,20}\\d[\\d.]*+(?![月日])[^\\d，,]{0,6}?(?:[增升提降减扩缩涨跌跃攀到至]|"
                            + Reaching.CHANGED_TO
                            + "))|较|比|相比|[高低多少优快慢好强弱大小早晚]于)(?<year>(?:19|20)\\d\\d)年(?:底|末|初|同期)?");

    /** What follows what it was: 由3%提高到5%. */
    private static final Pattern TO =
            Pattern.compile("[^\\d，,]{0,6}?(?:" + Reaching.CHANGED_TO + "|[到至])");

    /** 由3%, 由上年的3%; and no more characters than these. */
    private static final Pattern FROM_BASE = Pattern.compile("[由从自](?:[上去前]一?年(?:同期|底|末)?的?)?$");

    private static final int BASE_WORDS = 8;

    private static final Pattern ANY =
            Pattern.compile("(?<![\\d.])(?:19|20)\\d\\d(?![\\d%％]|[.,]\\d|\\s*[万亿元个家人户吨项件])");

    /** Time told otherwise than by a year. */
    private static final Pattern RELATIVE =
            Pattern.compile(
                    "目前|现有|现已|如今|今年|去年|明年|(?<![较比])上年末|(?<!一)年来|近年|近[\\d一二三四五六七八九十两几]+年|未来|此后|今后|过去|历史|(?<!每[人户])每年|年均(?!浓度|气温|降[水雨]|湿度|日照|能见度)"
                        + "|十[二三四五]五|期间");

    /**
     * Times of no year that is told, sums of many years, and amounts that a law sets. 全年累计 and
     * 1—5月累计 are of one year.
     */
    private static final Pattern OF_NO_YEAR =
            Pattern.compile(
                    "年代|世纪|年前|之初|初期|当时|那时|时期|远期|以来|(?<!全年|年内|月|月份)累计|(?:解放|开放|建国|建市|战|灾|改造)前"
                            + "|(?:投产|建成|达产|竣工|完工|投运|投用|运营|全部实施)[^，,]{0,4}后"
                            + "|(?:法|条例|办法|》)(?:第[^，,]{1,8}条)?规定");

    /** The year that an account is of. */
    private static final Pattern PAST_YEAR = Pattern.compile("过去的?一年");

    private static final Pattern THIS_YEAR = Pattern.compile("[今本]年(?!以来|前)");

    /** What is yet to come; 将 and 拟 where a verb or a number follows, not in 将军 or 模拟. */
    private static final Pattern PLANNED =
            Pattern.compile(
                    "计划|目标|规划|"
                            + Outlook.VERBS
                            + "|(?<![虚模比草])[拟将](?:于|在|会|再|继续|进一步|分别|累计|\\s)*"
                            + "(?:[达超破增升降建投扩提减设引推启开发购募融签办落转出进有是为成到至\\d]|新[增建设]|突破|实[现施]|形成|完成)");

    /** Extents and places last: what measures one is of no year. */
    private static final Pattern LASTING = Pattern.compile("面积|里程|长度|距离|坐落|位于");

    /** What a sentence opens with that goes on with the one before. */
    private static final Pattern CONTINUES =
            Pattern.compile(
                    "^[\\s“\"]*(?:其中|全年|当年|同年|同期|年末|年底|一至四季度|[一二三四]季度|上半年|下半年|此外|另外|同时"
                            + "|分[\\p{IsHan}]{1,6}看|从[\\p{IsHan}]{2,10}看|实现|完成)");

    private static final Pattern PART = Pattern.compile("^[\\s“\"]*其中");

    private static final Pattern GOAL =
            Pattern.compile("达到?|超过|突破|不低于|不少于|控制在|力争|以上|以内|左右|" + Reaching.CHANGED_TO);

    private static final Pattern ALREADY = Pattern.compile("已|现有|达到了|实现了|完成了");

    /** What opens a sentence about a part of what the one before it expects. */
    private static final Pattern PART_OF_FORECAST = Pattern.compile("^[\\s“\"]*(?:其中|届时|到时)");

    /**
     * The years that a clause names, of which none is only compared with; those in titles name a
     * work.
     */
    static Years years(String clause) {
        String plain = withoutRecords(withoutTitles(clause));
        Matcher years = YEAR.matcher(plain);
        NavigableMap<Integer, StatedTime> found = new TreeMap<>();
        StatedTime last = NONE;
        while (years.find()) {
            String before = plain.substring(Math.max(0, years.start() - 30), years.start());
            if (!COMPARED.matcher(before).find() && !isMultiplied(plain, years.end(), before)) {
                boolean range =
                        RANGE_BEFORE.matcher(before).find()
                                || RANGE_BEHIND
                                        .matcher(plain)
                                        .region(years.end(), plain.length())
                                        .lookingAt();
                Integer year = range ? null : Integer.valueOf(years.group(1));
                found.put(years.end(), new StatedTime(year, true));
                Matcher base = BASE.matcher(plain).region(years.end(), plain.length());
                if (FROM.matcher(before).find() && base.lookingAt()) {
                    found.put(base.end(), last);
                }
                last = found.lastEntry().getValue();
            }
        }
        return new Years(found);
    }

    /**
     * Whether a number tells what was before a change and so at another time, as in 由3%提高到5%.
     *
     * @param from where the number before it ends, or its clause begins
     * @param end where its clause ends
     */
    static boolean isBase(String text, int from, Matcher quantity, int end) {
        String before =
                text.substring(Math.max(from, quantity.start() - BASE_WORDS), quantity.start());
        return FROM_BASE.matcher(before).find()
                && TO.matcher(text).region(quantity.end(), end).lookingAt();
    }

    private static boolean isMultiplied(String clause, int end, String before) {
        if (LEVEL.matcher(clause).region(end, clause.length()).lookingAt()
                && REACHES_LEVEL.matcher(before).find()) {
            return true;
        }
        Matcher multiplied = MULTIPLIED.matcher(clause).region(end, clause.length());
        return multiplied.lookingAt()
                && (multiplied.group("share") == null ? MULTIPLIES : RECOVERS)
                        .matcher(before)
                        .find();
    }

    /**
     * The years of a clause.
     *
     * @param byEnd each at the place where it ends
     */
    record Years(NavigableMap<Integer, StatedTime> byEnd) {
        Years {
            byEnd = Collections.unmodifiableNavigableMap(byEnd);
        }

        /** The same with times that are told by no year from some places of a sentence on. */
        Years untoldFrom(Set<Integer> places, int offset) {
            if (places.isEmpty()) {
                return this;
            }
            NavigableMap<Integer, StatedTime> all = new TreeMap<>(byEnd);
            places.forEach(place -> all.putIfAbsent(place - offset, UNKNOWN));
            return new Years(all);
        }

        /** Where the last one ends before a place in the clause, -1 without one. */
        int endBefore(int end) {
            Integer last = byEnd.lowerKey(end);
            return last == null ? -1 : last;
        }

        /** The last one that ends before a place in the clause. */
        StatedTime before(int end) {
            Map.Entry<Integer, StatedTime> last = byEnd.lowerEntry(end);
            return last == null ? NONE : last.getValue();
        }
    }

    /** A text as long as the one given in which titles say nothing. */
    static String withoutTitles(String text) {
        return TITLE.matcher(text)
                .replaceAll(title -> "《" + "》".repeat(title.group().length() - 1));
    }

    private static String withoutRecords(String text) {
        return text.indexOf('创') < 0
                ? text
                : RECORD.matcher(text).replaceAll(record -> "，".repeat(record.group().length()));
    }

    /**
     * A sentence without the years before another one from which something changed or with which it
     * is compared.
     */
    static String withoutBases(String sentence, int before) {
        return AGAINST.matcher(sentence)
                .replaceAll(
                        base ->
                                Integer.parseInt(base.group("year")) < before
                                        ? ""
                                        : Matcher.quoteReplacement(base.group()));
    }

    /** Whether nothing in a sentence keeps it from being of the year of the one before it. */
    static boolean mayContinue(String sentence) {
        return Stream.of(ANY, RELATIVE, PLANNED, LASTING)
                .noneMatch(other -> other.matcher(sentence).find());
    }

    /** Whether nothing in a sentence keeps it from being of the year that its heading names. */
    static boolean mayBeOfYearAbove(String sentence) {
        return tellsNoTime(sentence)
                && !PLANNED.matcher(PAST_YEAR.matcher(sentence).replaceAll("")).find();
    }

    /**
     * The same where its heading is that of a plan, so that it may itself say what is planned, and
     * that year is its own.
     */
    static boolean mayBeOfPlanAbove(String sentence) {
        return tellsNoTime(THIS_YEAR.matcher(sentence).replaceAll(""));
    }

    private static boolean tellsNoTime(String sentence) {
        String told =
                withoutBases(
                        withoutRecords(PAST_YEAR.matcher(sentence).replaceAll("")),
                        Integer.MAX_VALUE);
        return years(told).byEnd().isEmpty()
                && Stream.of(RELATIVE, OF_NO_YEAR).noneMatch(other -> other.matcher(told).find());
    }

    /**
     * Whether a sentence goes on with what the one before it says of its year: it opens with a word
     * of going on or at once with what it measures.
     */
    static boolean continues(String sentence, String measure) {
        return CONTINUES.matcher(sentence).lookingAt()
                || sentence.stripLeading().startsWith(measure);
    }

    /** Whether a sentence tells a part of what the one before it tells. */
    static boolean isPart(String sentence) {
        return PART.matcher(sentence).lookingAt();
    }

    /**
     * Whether what follows a goal behind a semicolon is one of the same year: it tells no time, and
     * to what something is to come.
     */
    static boolean isGoal(String words) {
        return GOAL.matcher(words).find()
                && ANY.matcher(words).results().findAny().isEmpty()
                && mayBeOfPlanAbove(words)
                && !ALREADY.matcher(words).find();
    }

    /**
     * Whether a sentence tells a part of what the one before it expects. Only 其中 and 届时 say so:
     * what else follows a forecast may as well be what is there already.
     */
    static boolean isPartOfForecast(String sentence) {
        return PART_OF_FORECAST.matcher(sentence).lookingAt()
                && Stream.of(ANY, RELATIVE).noneMatch(other -> other.matcher(sentence).find());
    }
}
