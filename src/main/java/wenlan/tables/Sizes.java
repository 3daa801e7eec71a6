package wenlan.tables;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Units that measure the same thing in larger and smaller steps: 3.5 公里 are 3500 米. The steps are
 * those of the law on units of measure (法定计量单位) and of the market system (市制: 1 里 = 500 米, 1 斤 =
 * 500 克, 15 亩 = 1 公顷).
 */
final class Sizes {
    /** Each line of one thing: bases of units with how many of the first one they are. */
    private static final List<String> KINDS =
            List.of(
                    "米 1 公里 1000 厘米 0.01 毫米 0.001 微米 0.000001 里 500",
                    "平方米 1 平方公里 1000000 公顷 10000 亩 666.6666666666667",
                    "公斤 1 吨 1000 克 0.001 毫克 0.000001 斤 0.5 担 50",
                    "升 1 毫升 0.001 立方米 1000 千升 1000",
                    "瓦 1 千瓦 1000 兆瓦 1000000 吉瓦 1000000000",
                    "千瓦时 1 兆瓦时 1000 吉瓦时 1000000",
                    "公斤标准煤 1 吨标准煤 1000");

    private record Size(int kind, BigDecimal factor) {}

    private static final Map<String, Size> SIZES = sizes();

    private Sizes() {}

    private static Map<String, Size> sizes() {
        Map<String, Size> sizes = new HashMap<>();
        for (int kind = 0; kind < KINDS.size(); kind++) {
            String[] parts = KINDS.get(kind).split(" ");
            for (int at = 0; at < parts.length; at += 2) {
                sizes.put(parts[at], new Size(kind, new BigDecimal(parts[at + 1])));
            }
        }
        return Map.copyOf(sizes);
    }

    /**
     * How many of another unit one of a unit is, by their bases; null where they are not of one
     * thing.
     */
    static @Nullable BigDecimal factor(String from, String to) {
        if (from.equals(to)) {
            return BigDecimal.ONE;
        }
        Size one = SIZES.get(from);
        Size other = SIZES.get(to);
        return one == null || other == null || one.kind != other.kind
                ? null
                : one.factor.divide(other.factor, MathContext.DECIMAL64);
    }

    /**
     * The thing that a unit measures, by the smallest name for it: 米 of 公里; others stand for
     * themselves.
     */
    static String thing(String base) {
        Size size = SIZES.get(base);
        return size == null ? base : KINDS.get(size.kind).split(" ")[0];
    }
}
