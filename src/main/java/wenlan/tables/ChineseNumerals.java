package wenlan.tables;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Quantities as they are said: 一百亿 is 100亿, 三千五百家 is 3500家. */
final class ChineseNumerals {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String TENS = "十百千";

    /** One with a unit of ten, or right before 万 or 亿: 一至三 counts stages rather than things. */
    private static final Pattern QUANTITY =
            Pattern.compile(
                    "([-−－]?)([一二两三四五六七八九]?[十百千][零〇一二两三四五六七八九十百千]{0,8}|[一二两三四五六七八九](?=[万亿]))(.*)",
                    Pattern.DOTALL);

    private ChineseNumerals() {}

    /** The same with a quantity at its beginning in Arabic digits. */
    static String inDigits(String typed) {
        Matcher quantity = QUANTITY.matcher(typed);
        return quantity.matches()
                ? quantity.group(1) + value(quantity.group(2)) + quantity.group(3)
                : typed;
    }

    private static int value(String said) {
        int sum = 0;
        int digit = 0;
        for (char character : said.replace('两', '二').replace('〇', '零').toCharArray()) {
            int tens = TENS.indexOf(character);
            if (tens < 0) {
                digit = DIGITS.indexOf(character);
            } else {
                sum += Math.max(1, digit) * (int) Math.pow(10, tens + 1);
                digit = 0;
            }
        }
        return sum + digit;
    }
}
