package wenlan.tables;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/**
 * One comparison with a number.
 *
 * @param operator one of {@code > >= < <= = !=}
 * @param value the number to compare with
 * @param unit its unit as typed, null without one
 * @param base its unit without number word, empty where it has none or only a number word
 * @param plainValue the number without its number word
 */
public record Comparison(
        String operator, double value, @Nullable String unit, String base, double plainValue) {
    /** The counter of all things that have none of their own. */
    private static final String ANYTHING = "个";

    /** From here on a number word alone is said of money: 100万, but not 1万. */
    private static final double MONEY = 1_000_000;

    /** 亿 is said of hardly anything but money. */
    private static final double HUNDRED_MILLION = 1e8;

    private static final String YEARS = "年";
    private static final double FIRST_YEAR = 1800;
    private static final double LAST_YEAR = 2200;

    static Comparison of(String operator, Figure figure, @Nullable Measure unit) {
        return new Comparison(
                operator,
                figure.value(),
                unit == null ? null : unit.printed(),
                unit == null ? "" : unit.base(),
                unit == null ? figure.value() : unit.plain(figure.value()));
    }

    /**
     * The comparisons of a sign with a number: about it is within a tenth of it, nearly it within a
     * tenth below it, but for years.
     */
    static List<Comparison> all(String operator, Figure figure) {
        Measure unit = figure.unit();
        if (operator.equals(ComparisonWords.NEARLY)) {
            boolean negative = figure.value() < 0;
            return negative || unit != null && unit.base().equals(YEARS)
                    ? List.of(of("<", figure, unit))
                    : List.of(of(">=", scaled(figure, "0.9"), unit), of("<", figure, unit));
        }
        if (!operator.equals(ComparisonWords.ABOUT)) {
            return List.of(of(operator, figure, unit));
        }
        if (unit != null && unit.base().equals(YEARS)) {
            return List.of(of("=", figure, unit));
        }
        Figure less = scaled(figure, figure.value() < 0 ? "1.1" : "0.9");
        Figure more = scaled(figure, figure.value() < 0 ? "0.9" : "1.1");
        return List.of(of(">=", less, unit), of("<=", more, unit));
    }

    private static Figure scaled(Figure figure, String factor) {
        double value =
                BigDecimal.valueOf(figure.value()).multiply(new BigDecimal(factor)).doubleValue();
        return new Figure(value, null, figure.forecast(), figure.unit(), figure.decimals());
    }

    /** Whether it compares with a year: 2015年. */
    boolean isOfYear() {
        return base.equals(YEARS) && value >= FIRST_YEAR && value <= LAST_YEAR;
    }

    /**
     * Whether a figure meets it. A number with a unit or number word is compared with what is in
     * units of the same base (100亿 with any but shares and years), a bare one with the number as
     * printed. A number word alone makes a plain number below a million (1万); above (10亿, 100万) it
     * means money; of counts and areas it finds only those that are as large or are themselves
     * printed with a number word, of numbers whose unit nobody says 亿 finds only the latter, so
     * that 融资 &lt;10亿 finds no number of rounds. A figure with a bound lies just beyond its number:
     * 超100亿 is more than 100亿, 近50亿 less than 50亿; 约 stands at its number. Of a range (12亿元—15亿元)
     * all must meet it: more than 10亿, at most 15亿, but not more than 12亿 nor 13亿; it is other than
     * what lies outside it.
     */
    public boolean admits(Quantity quantity) {
        BigDecimal factor = base.isEmpty() ? null : Sizes.factor(base, quantity.base());
        if (factor != null && !base.equals(quantity.base())) {
            double converted = BigDecimal.valueOf(plainValue).multiply(factor).doubleValue();
            return new Comparison(operator, value, unit, quantity.base(), converted)
                    .admits(quantity);
        }
        if (unit != null && !isComparable(quantity)) {
            return false;
        }
        int least = order(quantity.value(), quantity.plainValue(), quantity.bound());
        int most = order(quantity.to(), quantity.plainTo(), quantity.bound());
        return switch (operator) {
            case ">" -> least > 0;
            case ">=" -> least >= 0;
            case "<" -> most < 0;
            case "<=" -> most <= 0;
            case "!=" -> least > 0 || most < 0;
            default -> least == 0 && most == 0;
        };
    }

    private boolean isComparable(Quantity quantity) {
        ColumnType type = quantity.type();
        if (base.isEmpty()) {
            return switch (type) {
                case PERCENT, YEAR -> false;
                case COUNT -> isAsLarge(quantity);
                case AMOUNT -> Measures.isMoney(quantity.base()) || isAsLarge(quantity);
                case NUMBER ->
                        !quantity.base().isEmpty()
                                || isScaled(quantity)
                                || scale() < HUNDRED_MILLION && isAsLarge(quantity);
                case DATE, CODE, TEXT -> true;
            };
        }
        if (!Measures.isCounter(base) || type != ColumnType.COUNT && type != ColumnType.NUMBER) {
            return base.equals(quantity.base());
        }
        boolean anything = base.equals(ANYTHING) || quantity.base().equals(ANYTHING);
        // A column called 企业数 or 用户 counts; a number of 产量 without a unit may be one of tonnes.
        boolean counts = type == ColumnType.COUNT || NameEnds.isThing(quantity.name());
        return quantity.base().isEmpty() ? counts : anything || base.equals(quantity.base());
    }

    /** Whether a count is of the size that the number word says, or has one in its unit. */
    private boolean isAsLarge(Quantity count) {
        if (!isOfLargeWord()) {
            return true;
        }
        double least = Math.min(scale(), Math.abs(plainValue));
        return isScaled(count) || Math.abs(count.plainValue()) >= least;
    }

    /** What its number word multiplies by. */
    private double scale() {
        return value == 0 ? 1 : plainValue / value;
    }

    private static boolean isScaled(Quantity quantity) {
        return quantity.plainValue() != quantity.value();
    }

    /** Whether it is told only by a number word that means money or a measure: 10亿. */
    public boolean isOfLargeWord() {
        return unit != null && base.isEmpty() && Math.abs(plainValue) >= MONEY;
    }

    private int order(double number, double plain, @Nullable Bound bound) {
        int order =
                unit == null ? Double.compare(number, value) : Double.compare(plain, plainValue);
        if (order != 0 || bound == null) {
            return order;
        }
        return switch (bound) {
            case OVER -> 1;
            case UNDER -> -1;
            case ABOUT -> 0;
        };
    }

    /** Another comparison with the same number. */
    Comparison with(String otherOperator) {
        return new Comparison(otherOperator, value, unit, base, plainValue);
    }

    /** As it can be typed. */
    String written() {
        return operator + number();
    }

    String number() {
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
        String number = whole ? Long.toString((long) value) : Double.toString(value);
        return number.replaceFirst("E", "e") + (unit == null ? "" : unit);
    }
}
