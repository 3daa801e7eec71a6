package wenlan.tables;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Quantities as they are said: 一百亿 is 100亿, 三千五百家 is 3500家, 三亿五千万元 is 3.5亿元. */
final class ChineseNumerals {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String TENS = "十百千";
    private static final String DIGIT = "[零〇一二三四五六七八九]";

    /** With a unit of ten, or right before 万 or 亿: 一至三 counts stages rather than things. */
    private static final String BELOW_MYRIAD =
            "(?:[一二两三四五六七八九]?[十百千][零〇一二两三四五六七八九十百千]{0,8}|[一二两三四五六七八九](?=[万亿]))";

    private static final Pattern QUANTITY =
            Pattern.compile("([-−－]?)(" + BELOW_MYRIAD + ")(.*)", Pattern.DOTALL);

    /** 亿 with 万 behind it: neither alone is the number word of the whole. */
    private static final Pattern BOTH =
            Pattern.compile(
                    "([-−－]?)("
                            + BELOW_MYRIAD
                            + ")(亿)零?("
                            + BELOW_MYRIAD
                            + ")万(?![一二两三四五六七八九十百千])(.*)",
                    Pattern.DOTALL);

    private static final Pattern MYRIADS =
            Pattern.compile(
                    "([-−－]?)("
                            + BELOW_MYRIAD
                            + ")(万)零?([一二两三四五六七八九][十百千][零〇一二两三四五六七八九十百千]{0,8})(.*)",
                    Pattern.DOTALL);

    private static final Pattern DECIMAL =
            Pattern.compile(
                    "([-−－]?)(?:(零|[一二两三四五六七八九](?=点))|(" + BELOW_MYRIAD + "))点(" + DIGIT + "+)(.*)",
                    Pattern.DOTALL);

    private static final Pattern YEAR = Pattern.compile("(" + DIGIT + "{4})(年.*)", Pattern.DOTALL);

    /** 万亿 and 亿 alone are one of them. */
    private static final Pattern ONE = Pattern.compile("[万亿].*", Pattern.DOTALL);

    /** 零 is nought, but in 零售 and 零部件, and where it fills a place: 零点五. */
    private static final Pattern NOUGHT =
            Pattern.compile("零(?![零〇一二两三四五六七八九十百千万亿点售部件碳排散]).*", Pattern.DOTALL);

    private ChineseNumerals() {}

    /** The same with a quantity or a year at its beginning in Arabic digits. */
    static String inDigits(String typed) {
        Matcher year = YEAR.matcher(typed);
        if (year.matches()) {
            return eachDigit(year.group(1)) + year.group(2);
        }
        Matcher decimal = DECIMAL.matcher(typed);
        if (decimal.matches()) {
            String whole = decimal.group(2) == null ? decimal.group(3) : decimal.group(2);
            return decimal.group(1)
                    + value(whole)
                    + "."
                    + eachDigit(decimal.group(4))
                    + decimal.group(5);
        }
        for (Pattern parts : new Pattern[] {BOTH, MYRIADS}) {
            Matcher both = parts.matcher(typed);
            if (both.matches()) {
                BigDecimal rest = new BigDecimal(value(both.group(4))).movePointLeft(4);
                BigDecimal sum = rest.add(new BigDecimal(value(both.group(2))));
                return both.group(1)
                        + sum.stripTrailingZeros().toPlainString()
                        + both.group(3)
                        + both.group(5);
            }
        }
        if (ONE.matcher(typed).matches()) {
            return "1" + typed;
        }
        if (NOUGHT.matcher(typed).matches()) {
            return "0" + typed.substring(1);
        }
        Matcher quantity = QUANTITY.matcher(typed);
        return quantity.matches()
                ? quantity.group(1) + value(quantity.group(2)) + quantity.group(3)
                : typed;
    }

    /** A number that is all of a text, in digits; one in digits stays as it is. */
    static String number(String said) {
        int point = said.indexOf('点');
        if (point > 0) {
            return number(said.substring(0, point)) + "." + eachDigit(said.substring(point + 1));
        }
        boolean digits = said.chars().anyMatch(Character::isDigit);
        return digits ? said.replace('−', '-') : Integer.toString(value(said));
    }

    private static String eachDigit(String said) {
        StringBuilder digits = new StringBuilder();
        said.replace('〇', '零').chars().forEach(c -> digits.append(DIGITS.indexOf(c)));
        return digits.toString();
    }

    /** A last digit right behind 百 or 千 is of the next lower place: 两千三 is 2300. */
    private static int value(String said) {
        int sum = 0;
        int digit = 0;
        int place = 1;
        for (char character : said.replace('两', '二').replace('〇', '零').toCharArray()) {
            int tens = TENS.indexOf(character);
            if (tens < 0) {
                digit = DIGITS.indexOf(character);
                place = digit == 0 ? 1 : place;
            } else {
                place = (int) Math.pow(10, tens);
                sum += Math.max(1, digit) * place * 10;
                digit = 0;
            }
        }
        return sum + digit * place;
    }
}
