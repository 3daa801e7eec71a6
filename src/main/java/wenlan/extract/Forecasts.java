package wenlan.extract;

import wenlan.extract.YearReader.Year;

import java.util.regex.Pattern;

/**
 * Tells years of which the text speaks as still to come: 2022年E, 预计2022年, 到2025年…将达到. Only the
 * clause around the year is looked at. Without a mark of its own no year before the report's
 * publication is to come.
 */
final class Forecasts {
    private static final int REACH = 40;
    private static final Pattern EXPECTED = Pattern.compile("预计|预测|预期|有望|力争|展望|估计将|目标");
    private static final Pattern WILL_BE =
            Pattern.compile("^[^。;；!]*?(?:将|力争|要|达到|实现|建成|形成|成为|突破|超过|基本|力求|培育|打造)");

    private Forecasts() {}

    /**
     * Whether {@code value} is still to come.
     *
     * @param evidence how the year is written, in a range the last one
     */
    static boolean isForecast(Reading reading, Year evidence, int value, int start, int end) {
        String plain = reading.plain();
        if (evidence.basis().equals("forecast mark")
                || plain.startsWith("e", end) && !isLatin(reading.at(end + 1))
                || plain.startsWith("(e)", end)) {
            return true;
        }
        if (value < reading.surroundings().published()) {
            return false;
        }
        String left = clauseBefore(plain, start);
        if (EXPECTED.matcher(left).find()) {
            return true;
        }
        boolean until = left.endsWith("到") && !left.endsWith("直到") && !left.endsWith("截到");
        String right = plain.substring(end, Math.min(plain.length(), end + REACH));
        return until && WILL_BE.matcher(right).find();
    }

    private static boolean isLatin(char character) {
        return character >= 'a' && character <= 'z';
    }

    private static String clauseBefore(String plain, int start) {
        int from = start;
        while (from > 0
                && start - from < REACH / 2
                && "，,。;；\t！!".indexOf(plain.charAt(from - 1)) < 0) {
            from--;
        }
        return plain.substring(from, start);
    }
}
