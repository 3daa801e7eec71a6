package wenlan.tables;

import org.jspecify.annotations.Nullable;

import wenlan.text.Folding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads conditions on figures as a person types them behind what the figures are about: 渠长
 * &gt;100里, 渠长 100里..500里, 渠长超过100里.
 */
public final class ConditionReader {
    private static final String SIGN = "[>＞][=＝]|[<＜][=＝]|[!！][=＝]|[>＞≥<＜≤=＝≠]";

    /** Whole words before parts of them: 不超过 holds 超过 and says its opposite. */
    private static final Pattern OPERATOR =
            Pattern.compile(
                    SIGN
                            + "|不(?:大于|小于|高于|低于|多于|少于|等于|超过|到|足)"
                            + "|(?:大于|小于)或?等于|大于|小于|高于|低于|多于|少于|等于|超过|至少|至多|最少|最多"
                            + "|(?<!\\S)超(?=\\s*\\p{Nd})"
                            // 近3年 is a time, no figure.
                            + "|(?<!\\S)[近约](?=\\s*\\p{Nd})(?!\\s*\\p{Nd}+\\s*(?:年|个?月|天|日|周))");

    private static final Pattern THINGS = Pattern.compile("的\\p{IsHan}{1,8}$");

    private static final String ABOUT = "≈";

    private static final Pattern BEHIND =
            Pattern.compile("(.*?\\S)\\s*(及?以上|及?以下|左右)", Pattern.DOTALL);

    private static final Pattern SIGN_ALONE = Pattern.compile(SIGN);
    private static final Pattern LIKE_ONE =
            Pattern.compile(
                    SIGN
                            + "|(?:"
                            + OPERATOR.pattern()
                            + ")\\s*[-−－]?\\p{Nd}"
                            // 100亿元以上的城市
                            + "|[-−－]?\\p{Nd}[^\\s]{0,12}?(?:以上|以下|左右)"
                            + "|[-−－]?\\p{Nd}[^\\s.．…]*(?:[.．]\\p{Nd}+[^\\s.．…]*)?(?:[.．]{2}|…)");

    private static final Pattern FIGURE = Pattern.compile("[-−－]?[\\d.．].*", Pattern.DOTALL);
    private static final Pattern TO = Pattern.compile("[.．]{2,3}|…+|[~～至到—–－-]");

    private static final Pattern DOTS = Pattern.compile("[.．]{2,3}|…+");

    /** Behind more characters than these no condition is looked for: nobody types one. */
    private static final int LONGEST_CONDITION = 120;

    /** Places where a condition may begin; each is tried. */
    private static final int MOST_PLACES = 40;

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
        return "“" + unread + "”不是能读懂的条件（如 >100亿、<=50%、100亿..500亿），按普通文字查找。";
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
        return range(typed, from).orElseGet(() -> new Typed(typed, null, false, unread(typed)));
    }

    /**
     * The same where the things asked for are named behind the condition, as in 渠长 100里以上的县: these
     * are passed over and told apart, since nothing says what sort of thing a figure is of.
     */
    public static WithThings readWithThings(String typed) {
        Typed whole = read(typed);
        Matcher things = THINGS.matcher(typed.stripTrailing());
        if (whole.condition() != null || !things.find()) {
            return new WithThings(whole, "");
        }
        Typed before = read(typed.substring(0, things.start()));
        return before.condition() == null
                ? new WithThings(whole, "")
                : new WithThings(before, things.group());
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
        return at >= 0 && SIGN_ALONE.matcher(typed.substring(at, at + 1)).matches();
    }

    /** Whether a part begins with a comparison or a range, whatever comes behind. */
    public static boolean beginsLikeOne(String part) {
        return LIKE_ONE.matcher(part).lookingAt();
    }

    /** A range needs no operator: 渠长 100里..500里. */
    private static Optional<Typed> range(String typed, int from) {
        int tried = 0;
        for (int at = from; at < typed.length() && tried < MOST_PLACES; at++) {
            boolean begins =
                    isNumeral(typed.charAt(at)) && (at == 0 || !isNumeral(typed.charAt(at - 1)))
                            || isNegative(typed, at);
            if (begins) {
                tried++;
                String rest = typed.substring(at);
                boolean apart = at > 0 && Character.isWhitespace(typed.charAt(at - 1));
                Optional<Read> range =
                        apart || DOTS.matcher(rest).find()
                                ? range(rest).or(() -> bounded(rest))
                                : Optional.empty();
                if (range.isPresent()) {
                    return Optional.of(typed(typed.substring(0, at), range.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** A minus behind white space is the sign of the number. */
    private static boolean isNegative(String typed, int at) {
        return "-－−".indexOf(typed.charAt(at)) >= 0
                && (at == 0 || Character.isWhitespace(typed.charAt(at - 1)))
                && at + 1 < typed.length()
                && isNumeral(typed.charAt(at + 1));
    }

    private static boolean isNumeral(char character) {
        return Character.isDigit(character) || ".．,，".indexOf(character) >= 0;
    }

    /** A sign of comparison with what stands behind it. */
    private static String unread(String typed) {
        Matcher sign = SIGN_ALONE.matcher(typed);
        return sign.find() ? typed.substring(sign.start()).strip() : "";
    }

    /** One comparison or several behind each other, or a range; nothing where a part is neither. */
    public static Optional<Read> condition(String typed) {
        String text = typed.strip();
        if (text.length() > LONGEST_CONDITION) {
            return Optional.empty();
        }
        Matcher operators = OPERATOR.matcher(text);
        if (!operators.lookingAt()) {
            return range(text).or(() -> bounded(text));
        }
        List<Comparison> comparisons = new ArrayList<>();
        boolean turned = false;
        boolean more = true;
        while (more) {
            String operator = symbol(operators.group());
            int from = operators.end();
            more = operators.find();
            String number = text.substring(from, more ? operators.start() : text.length()).strip();
            Optional<Read> range = operator.equals("=") ? range(number) : Optional.empty();
            Optional<Figure> figure = figure(number);
            if (range.isPresent()) {
                comparisons.addAll(range.get().condition.comparisons());
                turned |= range.get().turned;
            } else if (figure.isPresent()) {
                comparisons.addAll(comparisons(operator, figure.get()));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new Read(new Condition(comparisons), turned));
    }

    /** From one number to another, either of which may be left open; both are in it. */
    private static Optional<Read> range(String text) {
        Matcher to = TO.matcher(text);
        for (int at = 0; to.find(at); at = to.end()) {
            String first = text.substring(0, to.start()).strip();
            String last = text.substring(to.end()).strip();
            Optional<Figure> from = figure(first);
            Optional<Figure> until = figure(last);
            boolean dots = DOTS.matcher(to.group()).matches();
            boolean open = dots && (first.isEmpty() || last.isEmpty());
            if (from.isPresent() && until.isPresent() || open && from.or(() -> until).isPresent()) {
                return ordered(from, until, dots);
            }
        }
        return Optional.empty();
    }

    /** A number with the word behind it that says how it is meant: 100亿以上. */
    private static Optional<Read> bounded(String text) {
        Matcher behind = BEHIND.matcher(text);
        if (!behind.matches()) {
            return Optional.empty();
        }
        String operator = symbol(behind.group(2));
        return figure(behind.group(1))
                .map(f -> new Condition(comparisons(operator, f)))
                .map(condition -> new Read(condition, false));
    }

    /** About a number is within a tenth of it; a year is not about. */
    private static List<Comparison> comparisons(String operator, Figure figure) {
        Measure unit = figure.unit();
        if (!operator.equals(ABOUT)) {
            return List.of(Comparison.of(operator, figure, unit));
        }
        if (unit != null && unit.base().equals("年")) {
            return List.of(Comparison.of("=", figure, unit));
        }
        Figure less = scaled(figure, figure.value() < 0 ? "1.1" : "0.9");
        Figure more = scaled(figure, figure.value() < 0 ? "0.9" : "1.1");
        return List.of(Comparison.of(">=", less, unit), Comparison.of("<=", more, unit));
    }

    private static Figure scaled(Figure figure, String factor) {
        double value =
                BigDecimal.valueOf(figure.value()).multiply(new BigDecimal(factor)).doubleValue();
        return new Figure(value, null, figure.forecast(), figure.unit(), figure.decimals());
    }

    /**
     * A unit behind the last number alone is that of both: 100-500亿. With dots the greater number
     * may stand first; between numbers without them a dash may be a minus or part of a date.
     */
    private static Optional<Read> ordered(
            Optional<Figure> from, Optional<Figure> until, boolean dots) {
        Measure last = until.map(Figure::unit).orElse(null);
        Optional<Comparison> least =
                from.map(f -> Comparison.of(">=", f, f.unit() == null ? last : f.unit()));
        Optional<Comparison> most = until.map(f -> Comparison.of("<=", f, f.unit()));
        if (least.isPresent() && most.isPresent() && falls(least.get(), most.get())) {
            return dots ? Optional.of(turned(least.get(), most.get())) : Optional.empty();
        }
        List<Comparison> both = Stream.concat(least.stream(), most.stream()).toList();
        return Optional.of(new Read(new Condition(both), false));
    }

    private static boolean falls(Comparison first, Comparison last) {
        return first.plainValue() > last.plainValue();
    }

    private static Read turned(Comparison first, Comparison last) {
        return new Read(new Condition(List.of(last.with(">="), first.with("<="))), true);
    }

    private static Optional<Figure> figure(String said) {
        String typed = ChineseNumerals.inDigits(said);
        return FIGURE.matcher(Folding.query(typed)).matches()
                ? Figures.read(typed).filter(figure -> figure.bound() == null)
                : Optional.empty();
    }

    private static String symbol(String typed) {
        return switch (typed.replace('＞', '>').replace('＜', '<').replace('＝', '=')) {
            case ">", "大于", "高于", "多于", "超过", "超" -> ">";
            case ">=", "≥", "不小于", "不低于", "不少于", "大于等于", "大于或等于", "至少", "最少", "以上", "及以上" -> ">=";
            case "<", "小于", "低于", "少于", "不到", "不足", "近" -> "<";
            case "<=", "≤", "不大于", "不高于", "不多于", "不超过", "小于等于", "小于或等于", "至多", "最多", "以下", "及以下" ->
                    "<=";
            case "!=", "！=", "≠", "不等于" -> "!=";
            case "约", "左右" -> ABOUT;
            default -> "=";
        };
    }
}
