package wenlan.tables;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads conditions on figures as a person types them behind what the figures are about: 渠长
 * &gt;100里, 渠长 100里..500里, 渠长超过100里, 渠长介于100里和500里之间.
 */
public final class ConditionReader {
    private static final Pattern OPERATOR = ComparisonWords.BEFORE;

    private static final Pattern THINGS = Pattern.compile("的\\p{IsHan}{1,8}$");

    private static final Pattern SIGN_ALONE = Pattern.compile(ComparisonWords.SIGN);

    /**
     * A sign before a number word without a number: what is more than 亿元 nobody can say for sure.
     */
    private static final Pattern NUMBERLESS =
            Pattern.compile(
                    "(?<sign>"
                            + ComparisonWords.SIGN
                            + ")\\s*(?<unit>(?:[百千]?万|亿)(?!亿)(?:[美欧日港]?元|人次?|[吨家户亩件台辆套个]|平方米|千瓦时?)?)$");

    private static final String BEGIN = "(?:[-−－$＄¥￥€]?\\p{Nd}|" + ComparisonWords.SAID + ")";

    private static final Pattern LIKE_ONE =
            Pattern.compile(
                    ComparisonWords.SIGN
                            + "|(?:"
                            + OPERATOR.pattern()
                            + "|介于|处于)\\s*"
                            + BEGIN
                            // 100亿元以上的城市
                            + "|[自从]?"
                            + BEGIN
                            + "[^\\s]{0,16}?(?:"
                            + ComparisonWords.ENDS_BEHIND
                            + ")"
                            + "|[-−－]?\\p{Nd}[^\\s.．…]*(?:[.．]\\p{Nd}+[^\\s.．…]*)?(?:[.．]{2}|…)");

    /** Right behind a name only what ends so is no part of it; ages are names of groups. */
    private static final Pattern CLOSED =
            Pattern.compile(
                    ".*(?:" + ComparisonWords.ENDS_BEHIND + ")\\s*(?<!岁\\s?以[上下]\\s?)",
                    Pattern.DOTALL);

    /** Right behind a name a range is one where a unit that is no year closes it: 100～150亿元. */
    private static final Pattern FROM_TO =
            Pattern.compile(
                    "\\p{Nd}[\\p{Nd}.．,，]*[^\\p{Nd}\\s年月日号期]{0,6}[~～至到—–－-]+\\p{Nd}[\\p{Nd}.．,，]*[^\\p{Nd}\\s年月日号期]{1,6}\\s*");

    /** A number that is said may stand right behind a name where such words close it. */
    private static final Pattern SAID_CLOSED =
            Pattern.compile(
                    "(?![^\\s]*岁)[一二两三四五六七八九十百千万][^\\s第]{0,12}(?:以[上下]|左右|之间)\\s*", Pattern.DOTALL);

    /** 18岁至60岁 behind anything else than an age is the name of a group. */
    private static final Pattern AGES = Pattern.compile("[^龄寿命]\\p{Nd}.*岁\\s*", Pattern.DOTALL);

    /** 增速为负 */
    private static final Pattern SIGNED =
            Pattern.compile("(?<!不|认|视|转|化)(?:为|是|呈)(?<sign>[正负])(?:数|值|增长)?\\s*$");

    /** 利润负增长: what is below nought is the growth. */
    private static final Pattern GROWN =
            Pattern.compile("(?<=\\p{IsHan})(?<!实现|保持|呈现|出现|持续|转为|转)\\s*(?<sign>[正负])增长\\s*$");

    /** What looks like a condition at the end of a query and is none that can be read. */
    private static final Pattern LIKE_ONE_AT_END =
            Pattern.compile(
                    "(?:翻了?[一两二三四]?番|[两二三四五六七八九]位数(?:以上)?"
                            + "|(?<=\\s)(?:(?:[近约]?"
                            + SaidShares.BEGIN
                            + "|\\p{Nd})\\S{0,16}?(?:"
                            + ComparisonWords.ENDS_BEHIND
                            + ")|"
                            + SaidShares.BEGIN
                            + "\\S{0,6}|(?<bare>\\p{Nd}[\\p{Nd}.．,，]*[\\p{IsHan}%％‰]{1,6}))"
                            + "|(?:"
                            + OPERATOR.pattern()
                            + ")\\s*"
                            + BEGIN
                            + "\\S{0,16})\\s*$");

    /** Behind more characters than these no condition is looked for: nobody types one. */
    private static final int LONGEST_CONDITION = 120;

    /** Places where a condition may begin; each is tried. */
    private static final int MOST_PLACES = 40;

    /** Conditions and words behind one that are looked for. */
    private static final int MOST_CONDITIONS = 3;

    private static final int MOST_WORDS_BEHIND = 4;

    private ConditionReader() {}

    /**
     * What was typed.
     *
     * @param about what the figures are about
     * @param condition the condition behind it, null where there is none
     * @param turned whether that is a range whose greater number stands first
     * @param unread a part that looks like a condition but cannot be read, else empty; it is in
     *     {@code about}
     */
    public record Typed(
            String about, @Nullable Condition condition, boolean turned, String unread) {}

    /**
     * A condition as it was typed.
     *
     * @param condition what figures must meet
     * @param turned whether it is a range whose greater number stands first
     */
    public record Read(Condition condition, boolean turned) {}

    /** What a person is told of a condition that cannot be read. */
    public static String remark(String unread) {
        Matcher numberless = NUMBERLESS.matcher(unread.strip());
        if (numberless.find()) {
            String example = numberless.group("sign") + "5" + numberless.group("unit");
            return "“%s”没有写出数，请写在单位前面，如 %s；现在按普通文字查找。".formatted(unread, example);
        }
        return "“" + unread + "”不是能读懂的条件（如 >100亿、<=50%、三成以上、100亿..500亿），按普通文字查找。";
    }

    /** Reads the condition off the end of a query; without one all of it says what is meant. */
    public static Typed read(String typed) {
        int from = Math.max(0, typed.length() - LONGEST_CONDITION);
        Matcher operators = OPERATOR.matcher(typed);
        int tried = 0;
        for (int at = from; tried < MOST_PLACES && operators.find(at); at = operators.end()) {
            tried++;
            Optional<Read> condition =
                    isSign(typed, operators.start() - 1)
                            ? Optional.empty()
                            : condition(typed.substring(operators.start()));
            if (condition.isPresent()) {
                return typed(typed.substring(0, operators.start()), condition.get());
            }
        }
        return range(typed, from)
                .or(() -> signed(typed))
                .orElseGet(() -> new Typed(typed, null, false, unread(typed)));
    }

    /**
     * The same where figures alone are asked for: several conditions behind each other, of years
     * and of what is measured, and more words behind them (产量 &gt;40万辆 东港), which count as those
     * before; the things asked for that are named right behind a condition, as in 渠长 100里以上的县, are
     * passed over and told apart, since nothing says what sort of thing a figure is of.
     */
    public static WithThings readWithThings(String typed) {
        Typed whole = all(read(typed));
        Matcher things = THINGS.matcher(typed.stripTrailing());
        if (whole.condition() != null) {
            return new WithThings(whole, "");
        }
        if (things.find()) {
            Typed before = all(read(typed.substring(0, things.start())));
            return before.condition() == null
                    ? new WithThings(whole, "")
                    : new WithThings(before, things.group());
        }
        return new WithThings(withWordsBehind(typed).orElse(whole), "");
    }

    /** With the conditions that stand before the last one: years and what is measured are two. */
    private static Typed all(Typed last) {
        Typed typed = last;
        Condition condition = last.condition();
        for (int more = 0; condition != null && more < MOST_CONDITIONS; more++) {
            Typed before = read(typed.about());
            Condition own = before.condition();
            if (own == null || own.isOfYears() == condition.isOfYears()) {
                break;
            }
            condition = own.and(condition);
            typed = new Typed(before.about(), condition, typed.turned() || before.turned(), "");
        }
        return typed;
    }

    /** Words behind a condition stand where they stood, behind blanks as long as that. */
    private static Optional<Typed> withWordsBehind(String typed) {
        String text = typed.stripTrailing();
        int at = text.length();
        for (int words = 0; words < MOST_WORDS_BEHIND; words++) {
            at = lastWhite(text, at);
            if (at < 0 || beginsLikeOne(text.substring(at).strip())) {
                return Optional.empty();
            }
            Typed before = all(read(text.substring(0, at)));
            if (before.condition() != null) {
                int blanks = at - before.about().length();
                String about = before.about() + " ".repeat(blanks) + text.substring(at);
                return Optional.of(new Typed(about, before.condition(), before.turned(), ""));
            }
        }
        return Optional.empty();
    }

    private static int lastWhite(String text, int end) {
        int at = end - 1;
        while (at >= 0 && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at;
    }

    /**
     * What was typed with a condition, and what of it stands behind that.
     *
     * @param typed the condition and what stands before it
     * @param things what is named behind it (的县), else empty
     */
    public record WithThings(Typed typed, String things) {}

    private static Typed typed(String about, Read read) {
        return new Typed(about.stripTrailing(), read.condition, read.turned, "");
    }

    /** Behind a sign another one begins no condition of its own: ==10. */
    private static boolean isSign(String typed, int at) {
        return at >= 0 && isSign(typed.substring(at, at + 1));
    }

    /** Whether a part is a sign of comparison and no more. */
    public static boolean isSign(String part) {
        return SIGN_ALONE.matcher(part).matches();
    }

    /** Whether a part begins with a comparison or a range, whatever comes behind. */
    public static boolean beginsLikeOne(String part) {
        return LIKE_ONE.matcher(part).lookingAt();
    }

    private static Optional<Typed> signed(String typed) {
        Matcher grown = GROWN.matcher(typed);
        if (grown.find()) {
            int sign = grown.start("sign");
            String about = typed.substring(0, sign) + typed.substring(sign + 1);
            String than = typed.charAt(sign) == '负' ? "<0" : ">0";
            return condition(than).map(read -> typed(about, read));
        }
        Matcher signed = SIGNED.matcher(typed);
        if (!signed.find() || signed.start() == 0) {
            return Optional.empty();
        }
        String operator = signed.group("sign").equals("负") ? "<0" : ">0";
        return condition(operator).map(read -> typed(typed.substring(0, signed.start()), read));
    }

    /** A range needs no operator: 渠长 100里..500里, 渠长两千里以上. */
    private static Optional<Typed> range(String typed, int from) {
        int tried = 0;
        for (int at = from; at < typed.length() && tried < MOST_PLACES; at++) {
            if (begins(typed, at)) {
                tried++;
                String rest = typed.substring(at);
                boolean apart = at > 0 && Character.isWhitespace(typed.charAt(at - 1));
                // 3000万元以上 alone asks for all that meet it; 18岁以上 is the name of a group.
                boolean alone = at == 0 && CLOSED.matcher(rest).matches();
                boolean closed =
                        at > 0
                                && isHan(typed, at - 1)
                                && (CLOSED.matcher(rest).matches()
                                        || FROM_TO.matcher(rest).matches()
                                                && !AGES.matcher(typed.substring(at - 1))
                                                        .matches());
                Optional<Read> range =
                        apart || closed || alone
                                ? RangeReader.read(rest.strip())
                                : RangeReader.hasDots(rest)
                                        ? RangeReader.range(rest)
                                        : Optional.empty();
                if (range.isPresent()) {
                    return Optional.of(typed(typed.substring(0, at), range.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a number may begin there; one that is said only behind white space. */
    private static boolean begins(String typed, int at) {
        boolean apart = at == 0 || Character.isWhitespace(typed.charAt(at - 1));
        return isNumeral(typed.charAt(at)) && (at == 0 || !isNumeral(typed.charAt(at - 1)))
                || isSaidBehindName(typed, at)
                || apart && (isNegative(typed, at) || isSaid(typed.charAt(at)));
    }

    private static boolean isSaidBehindName(String typed, int at) {
        return isSaid(typed.charAt(at))
                && at > 1
                && isHan(typed, at - 1)
                && !isSaid(typed.charAt(at - 1))
                && "第以每各统唯".indexOf(typed.charAt(at - 1)) < 0
                && SAID_CLOSED.matcher(typed).region(at, typed.length()).matches();
    }

    /** A minus behind white space is the sign of the number. */
    private static boolean isNegative(String typed, int at) {
        return "-－−".indexOf(typed.charAt(at)) >= 0
                && at + 1 < typed.length()
                && isNumeral(typed.charAt(at + 1));
    }

    private static boolean isNumeral(char character) {
        return Character.isDigit(character) || ".．,，".indexOf(character) >= 0;
    }

    /** 自 leads to the year since which something is. */
    private static boolean isSaid(char character) {
        return "一二两三四五六七八九十百千万亿零半自".indexOf(character) >= 0;
    }

    private static boolean isHan(String typed, int at) {
        return Character.UnicodeScript.of(typed.charAt(at)) == Character.UnicodeScript.HAN;
    }

    /** A sign of comparison, or words of one around a number, with what stands behind it. */
    private static String unread(String typed) {
        Matcher sign = SIGN_ALONE.matcher(typed);
        return sign.find() ? typed.substring(sign.start()).strip() : "";
    }

    /**
     * What stands at the end of a query that is asked of figures alone and looks like a condition
     * that cannot be read, else empty. Elsewhere such words may well be meant as words.
     */
    public static String unreadAtEnd(String typed) {
        String end = typed.substring(Math.max(0, typed.length() - LONGEST_CONDITION));
        Matcher like = LIKE_ONE_AT_END.matcher(end);
        if (!like.find()) {
            return "";
        }
        String bare = like.group("bare");
        return bare == null || isMeasured(bare) ? like.group().strip() : "";
    }

    /** 100亿 and 50%, but neither 2031年 nor 500强. */
    private static boolean isMeasured(String number) {
        Measure unit = RangeReader.figure(number).map(Figure::unit).orElse(null);
        return unit != null && !unit.base().equals("年");
    }

    /** One comparison or several behind each other, or a range; nothing where a part is neither. */
    public static Optional<Read> condition(String typed) {
        String text = typed.strip();
        if (text.length() > LONGEST_CONDITION) {
            return Optional.empty();
        }
        return compared(text).or(() -> RangeReader.read(text));
    }

    private static Optional<Read> compared(String text) {
        Matcher operators = OPERATOR.matcher(text);
        boolean more = operators.lookingAt();
        List<Comparison> comparisons = new ArrayList<>();
        boolean turned = false;
        while (more) {
            String sign = operators.group();
            String operator = ComparisonWords.symbol(sign);
            int from = operators.end();
            more = operators.find();
            String behind = text.substring(from, more ? operators.start() : text.length()).strip();
            String number = more ? ComparisonWords.JOINT.matcher(behind).replaceFirst("") : behind;
            Optional<Read> range =
                    operator.equals("=") ? RangeReader.range(number) : Optional.empty();
            Optional<Figure> figure =
                    NUMBERLESS.matcher(sign + number).matches()
                            ? Optional.empty()
                            : RangeReader.figure(number);
            if (range.isPresent()) {
                comparisons.addAll(range.get().condition.comparisons());
                turned |= range.get().turned;
            } else if (figure.isPresent()) {
                comparisons.addAll(Comparison.all(operator, figure.get()));
            } else {
                return Optional.empty();
            }
        }
        return comparisons.isEmpty()
                ? Optional.empty()
                : Optional.of(new Read(new Condition(comparisons), turned));
    }
}
