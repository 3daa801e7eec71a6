package wenlan.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shares and multiples as they are said: 三成 and 百分之三十 are 30%, 三分之一 is 33.33%, 一半 is 50%, 两倍 is 2倍.
 * A quarter of an hour is no share: what is said must end there or be followed by a word of
 * comparison.
 */
final class SaidShares {
    private static final String DIGIT = "[一二两三四五六七八九]";

    /** 九成 and 2.5成, but not 二十成 nor 三成功. */
    private static final String TENTHS =
            "(?<tenths>"
                    + DIGIT
                    + "|(?<![\\d.])\\d(?:[.]\\d)?)成(?<five>半)?(?![^\\P{IsHan}以左上之到至且])";

    private static final String HUNDREDTHS =
            "(?<whole>百|千|万)分之(?<part>[-−]?\\d+(?:[.]\\d+)?|[零〇一二两三四五六七八九十百]{1,6}(?:点[零〇一二三四五六七八九]{1,4})?)(?!分)";

    private static final String FRACTION =
            "(?<below>" + DIGIT + "|十)分之(?<above>" + DIGIT + ")(?![零〇一二两三四五六七八九十百千])";

    private static final String HALF = "(?<half>一半|半数|半)(?![年天日月个成导])";

    /** What a share begins with, where one may stand. */
    static final String BEGIN =
            "(?:(?:" + DIGIT + "|\\d(?:[.]\\d)?)成|[百千万]分之|" + DIGIT + "分之|十分之|一?半)";

    /** A share in a sentence: 三成以上, but neither 三成功 nor 二十成. */
    static final String IN_TEXT =
            "(?<![一二两三四五六七八九十百千万亿第几\\d.])(?:(?:"
                    + DIGIT
                    + "|\\d(?:[.]\\d)?)成半?|(?:"
                    + DIGIT
                    + "|十)分之"
                    + DIGIT
                    + "|[百千]分之(?:\\d+(?:[.]\\d+)?|[一二三四五六七八九十]{1,3}(?:点[零一二三四五六七八九]{1,2})?)|一半|半数|(?<=过)半)"
                    + "(?=多?(?:$|[，,。；;、）)的\\s]|以[上下内]|左右))";

    private static final Pattern SHARE =
            Pattern.compile("^(?:" + TENTHS + "|" + HUNDREDTHS + "|" + FRACTION + "|" + HALF + ")");

    private static final Pattern MULTIPLE =
            Pattern.compile("^(?:(?<times>" + DIGIT + "|十)|(?<digits>\\d+))倍(?<half>半)?");

    /** Digits kept of what does not end: 33.33. */
    private static final int DECIMALS = 2;

    private SaidShares() {}

    /**
     * A text that begins with a share or a multiple with that in digits and %, ‰ or 倍, any other as
     * it is.
     */
    static String inDigits(String typed) {
        Matcher share = SHARE.matcher(typed);
        if (share.find()) {
            return value(share) + typed.substring(share.end());
        }
        Matcher multiple = MULTIPLE.matcher(typed);
        if (!multiple.find()) {
            return typed;
        }
        String times = multiple.group("times");
        String whole = times == null ? multiple.group("digits") : digit(times).toString();
        String half = multiple.group("half") == null ? "" : ".5";
        return whole + half + "倍" + typed.substring(multiple.end());
    }

    private static String value(Matcher share) {
        if (share.group("half") != null) {
            return "50%";
        }
        if (share.group("tenths") != null) {
            BigDecimal tenths = digit(share.group("tenths"));
            BigDecimal five = share.group("five") == null ? BigDecimal.ZERO : BigDecimal.valueOf(5);
            return plain(tenths.multiply(BigDecimal.TEN).add(five)) + "%";
        }
        if (share.group("below") != null) {
            BigDecimal above = digit(share.group("above")).multiply(BigDecimal.valueOf(100));
            return plain(above.divide(digit(share.group("below")), DECIMALS, RoundingMode.HALF_UP))
                    + "%";
        }
        BigDecimal part = new BigDecimal(ChineseNumerals.number(share.group("part")));
        return switch (share.group("whole")) {
            case "百" -> plain(part) + "%";
            case "千" -> plain(part) + "‰";
            default -> plain(part.movePointLeft(DECIMALS)) + "%";
        };
    }

    private static BigDecimal digit(String said) {
        return new BigDecimal(ChineseNumerals.number(said));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
