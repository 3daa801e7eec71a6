package wenlan.tables;

import java.math.BigDecimal;

/**
 * A unit of measure as printed (亿元, 万人, %).
 *
 * @param printed the unit as printed
 * @param base the unit without its scale, folded (元, 人)
 * @param scale by what a value is multiplied to be in {@code base}: 100,000,000 for 亿元
 * @param kind what it measures
 */
record Measure(String printed, String base, double scale, UnitKind kind) {
    /** A value of this unit in its base; in decimals, so that 1.1 ten-thousands are 11,000. */
    double plain(double value) {
        return BigDecimal.valueOf(value).multiply(BigDecimal.valueOf(scale)).doubleValue();
    }
}
