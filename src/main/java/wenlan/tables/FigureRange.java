package wenlan.tables;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two numbers of one unit between which a value lies: 12亿元—15亿元, 30-50家, 10%~15%.
 *
 * @param from the lower end, in {@code unit}
 * @param to the upper end, in {@code unit}
 * @param unit the unit printed behind the upper end, null without one
 * @param bound {@code ABOUT} where the ends themselves are said to be about right, else null
 * @param forecast whether it says itself that it is expected
 */
record FigureRange(
        double from, double to, @Nullable Measure unit, @Nullable Bound bound, boolean forecast) {
    /** What stands between the ends. */
    static final String BETWEEN = "(?:[-－‐‑−–—―~～〜]{1,2}|至|到)";

    private static final Pattern SIGN = Pattern.compile("\\s*" + BETWEEN + "\\s*");

    private static final Pattern AROUND =
            Pattern.compile(
                    "\\s*(?<about>约为|大?约[有达]|大约|约)?(?:在|介于)?(?<both>.+?)(?<also>左右|上下)?(?:之间|不等)?\\s*",
                    Pattern.DOTALL);

    /** Signs between numbers of a cell that are tried. */
    private static final int MOST_SIGNS = 4;

    private static final int LONGEST = 40;

    /** 5-8月, 1-3日 are times, no amounts. */
    private static final Set<String> CALENDAR = Set.of("月", "日");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** 06-12 and 021-555 are parts of names, no numbers. */
    private static final Pattern NAME = Pattern.compile("0\\d.*");

    /** The range that a text is, whole or not at all. */
    static Optional<FigureRange> read(String text) {
        Matcher around = AROUND.matcher(text);
        if (text.length() > LONGEST || !around.matches()) {
            return Optional.empty();
        }
        boolean about = around.group("about") != null || around.group("also") != null;
        String both = around.group("both").strip();
        Matcher sign = SIGN.matcher(both);
        int tried = 0;
        for (int at = 1; at < both.length() && tried < MOST_SIGNS && sign.find(at); tried++) {
            Optional<FigureRange> range =
                    range(both.substring(0, sign.start()), both.substring(sign.end()), about);
            if (range.isPresent()) {
                return range;
            }
            at = sign.end();
        }
        return Optional.empty();
    }

    private static Optional<FigureRange> range(String first, String last, boolean about) {
        if (NAME.matcher(first).matches() || NAME.matcher(last).matches()) {
            return Optional.empty();
        }
        Figure from = Figures.read(first).orElse(null);
        Figure to = Figures.read(last).orElse(null);
        boolean exact = from != null && to != null && from.bound() == null && to.bound() == null;
        return exact && !areTimes(first, last, to.unit())
                ? range(from, to, about ? Bound.ABOUT : null)
                : Optional.empty();
    }

    private static boolean areTimes(String first, String last, @Nullable Measure unit) {
        String base = unit == null ? "" : unit.base();
        boolean years = YEAR.matcher(first).lookingAt() && YEAR.matcher(last).lookingAt();
        return CALENDAR.contains(base) || years && (base.isEmpty() || base.equals("年"));
    }

    /** A unit behind the upper end alone is that of both; a lone number word (5万-10万元) counts. */
    private static Optional<FigureRange> range(Figure from, Figure to, @Nullable Bound bound) {
        Measure first = from.unit();
        Measure last = to.unit();
        if (first != null
                && (last == null || !first.base().isEmpty() && !first.base().equals(last.base()))) {
            return Optional.empty();
        }
        double least =
                first == null || first.scale() == last.scale()
                        ? from.value()
                        : BigDecimal.valueOf(first.plain(from.value()))
                                .divide(BigDecimal.valueOf(last.scale()), MathContext.DECIMAL64)
                                .doubleValue();
        return least < to.value()
                ? Optional.of(new FigureRange(least, to.value(), last, bound, to.forecast()))
                : Optional.empty();
    }
}
