package wenlan.tables;

import wenlan.text.Folding;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * A unit of measure as printed (亿元, 万人, %).
 *
 * @param printed the unit as printed
 * @param base the unit without its scale, folded (元, 人)
 * @param scale by what a value is multiplied to be in {@code base}: 100,000,000 for 亿元
 * @param kind what it measures
 */
record Measure(String printed, String base, double scale, UnitKind kind) {
    private static final int WIDEST = 4;

    /** The same with the letters that a text prints it in: MWh, where folding made mwh of it. */
    Measure asPrintedIn(String text) {
        if (printed.chars().noneMatch(c -> c == '°' || c < 0x80 && Character.isLetter(c))) {
            return this;
        }
        int plain = text.toLowerCase(Locale.ROOT).lastIndexOf(printed);
        if (plain >= 0 && plain + printed.length() <= text.length()) {
            return in(text.substring(plain, plain + printed.length()));
        }
        for (int start = text.length() - 1; start >= 0; start--) {
            int last = Math.min(text.length(), start + printed.length() + WIDEST);
            for (int end = start + 1; end <= last; end++) {
                if (Folding.query(text.substring(start, end)).equals(printed)) {
                    return in(text.substring(start, end).strip());
                }
            }
        }
        return this;
    }

    private Measure in(String letters) {
        return new Measure(letters, base, scale, kind);
    }

    /** Whether it is more than a counter, which may also be the end of a name: 万人, but not 人. */
    boolean isMore() {
        return kind != UnitKind.COUNT || scale > 1;
    }

    /** Whether it tells a share, or how many times as much. */
    boolean isRate() {
        return kind == UnitKind.PERCENT || base.equals("倍");
    }

    /** A value of this unit in its base; in decimals, so that 1.1 ten-thousands are 11,000. */
    double plain(double value) {
        return BigDecimal.valueOf(value).multiply(BigDecimal.valueOf(scale)).doubleValue();
    }
}
