package wenlan.tables;

import wenlan.tables.ConditionReader.Read;
import wenlan.text.Folding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads conditions that need no sign of comparison: 100里..500里, 介于3家和5家之间, 600以上1000以下. */
final class RangeReader {
    private static final Pattern FIGURE = Pattern.compile("[-−－]?[\\d.．].*", Pattern.DOTALL);
    private static final Pattern DOTS = Pattern.compile("[.．]{2,3}|…+");
    private static final String SIGNS = DOTS.pattern() + "|[~～至到—–－-]";
    private static final Pattern TO = Pattern.compile(SIGNS);

    /** Between the ends of what 介于 or 之间 calls a range. */
    private static final Pattern AND = Pattern.compile(SIGNS + "|和|与|及|[、,，](?!\\p{Nd}{3})");

    private static final Pattern AMID =
            Pattern.compile(
                    "(?:(?:介于|处于|在|从)\\s*(?<opened>.+?)\\s*(?:之间|以内|[内间])?|(?<closed>.+?)\\s*之间)",
                    Pattern.DOTALL);

    private static final Pattern SINCE = Pattern.compile("^[自从]\\s*(?=\\p{Nd})");

    /** A sign of money before a number and its number word: $10亿. */
    private static final Pattern MONEY =
            Pattern.compile(
                    "(?<sign>[$＄¥￥€])\\s*(?<number>[\\p{Nd}.．,，]+\\s*(?:万亿|[千百十]?亿|[千百十]?万)?)");

    private static final Map<Character, String> CURRENCIES =
            Map.of('$', "美元", '＄', "美元", '¥', "元", '￥', "元", '€', "欧元");

    private static final double FIRST_YEAR = 1800;
    private static final double LAST_YEAR = 2200;

    private RangeReader() {}

    /** Whether a text holds the dots of a range. */
    static boolean hasDots(String text) {
        return DOTS.matcher(text).find();
    }

    /** A range, or numbers with words behind them that say how they are meant. */
    static Optional<Read> read(String text) {
        return range(text).or(() -> amid(text)).or(() -> bounded(text));
    }

    /** From one number to another, either of which may be left open; both are in it. */
    static Optional<Read> range(String text) {
        return range(text, TO, false);
    }

    private static Optional<Read> amid(String text) {
        Matcher amid = AMID.matcher(text);
        if (!amid.matches()) {
            return Optional.empty();
        }
        String both = amid.group("opened") == null ? amid.group("closed") : amid.group("opened");
        return range(both, AND, true);
    }

    /**
     * @param called whether words around it call it a range, whatever stands between its ends
     */
    private static Optional<Read> range(String text, Pattern between, boolean called) {
        Matcher to = between.matcher(text);
        for (int at = 0; to.find(at); at = to.end()) {
            String first = text.substring(0, to.start()).strip();
            String last = text.substring(to.end()).strip();
            Optional<Figure> from = figure(first);
            Optional<Figure> until = figure(last);
            boolean dots = DOTS.matcher(to.group()).matches();
            boolean open = dots && !called && (first.isEmpty() || last.isEmpty());
            if (from.isPresent() && until.isPresent() || open && from.or(() -> until).isPresent()) {
                return ordered(from, until, dots || called);
            }
        }
        return Optional.empty();
    }

    /** Numbers with the words behind them that say how they are meant: 100亿以上, 600以上1000以下. */
    private static Optional<Read> bounded(String text) {
        String bare = SINCE.matcher(text).replaceFirst("");
        Matcher behind = ComparisonWords.BEHIND.matcher(bare);
        List<Comparison> comparisons = new ArrayList<>();
        int at = 0;
        while (at < bare.length()) {
            Optional<Figure> figure =
                    behind.region(at, bare.length()).lookingAt()
                            ? figure(behind.group("number"))
                            : Optional.empty();
            if (figure.isEmpty()
                    || ComparisonWords.isOfYears(behind.group("word")) && !isYear(figure.get())) {
                return Optional.empty();
            }
            String operator = ComparisonWords.symbol(behind.group("word"));
            comparisons.addAll(Comparison.all(operator, figure.get()));
            at = behind.end();
        }
        return comparisons.isEmpty()
                ? Optional.empty()
                : Optional.of(new Read(new Condition(comparisons), false));
    }

    private static boolean isYear(Figure figure) {
        Measure unit = figure.unit();
        return (unit == null || unit.base().equals("年"))
                && figure.value() >= FIRST_YEAR
                && figure.value() <= LAST_YEAR;
    }

    /**
     * A unit behind the last number alone is that of both: 100-500亿. What is plainly a range may
     * have the greater number first; else a dash may be a minus or part of a date.
     */
    private static Optional<Read> ordered(
            Optional<Figure> from, Optional<Figure> until, boolean plainly) {
        Measure last = until.map(Figure::unit).orElse(null);
        Optional<Comparison> least =
                from.map(f -> Comparison.of(">=", f, f.unit() == null ? last : f.unit()));
        Optional<Comparison> most = until.map(f -> Comparison.of("<=", f, f.unit()));
        if (least.isPresent() && most.isPresent() && falls(least.get(), most.get())) {
            return plainly ? Optional.of(turned(least.get(), most.get())) : Optional.empty();
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

    /** A number as typed or said; nothing where a word in it says a bound. */
    static Optional<Figure> figure(String said) {
        String typed = inDigits(said);
        return FIGURE.matcher(Folding.query(typed)).matches()
                ? Figures.read(typed).filter(figure -> figure.bound() == null)
                : Optional.empty();
    }

    private static String inDigits(String said) {
        Matcher money = MONEY.matcher(said);
        if (money.matches()) {
            String unit = CURRENCIES.get(money.group("sign").charAt(0));
            return money.group("number") + unit;
        }
        String share = SaidShares.inDigits(said);
        return share.equals(said) ? ChineseNumerals.inDigits(said) : share;
    }
}
