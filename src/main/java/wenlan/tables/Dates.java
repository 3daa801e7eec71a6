package wenlan.tables;

import wenlan.text.Folding;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells years, days, months and quarters from numbers. */
final class Dates {
    private static final String EXPECTED = "(?:\\(?" + YearKind.EXPECTED + "\\)?)";

    private static final Pattern YEAR =
            Pattern.compile(
                    "(?:截至|到)?(?:fy)?(?:19|20)\\d\\d(?:年(?:度|全年)?|年末|年底|财年)?(?:"
                            + EXPECTED
                            + "|\\(?"
                            + YearKind.ACTUAL
                            + "\\)?)?");

    private static final Pattern EXPECTED_YEAR =
            Pattern.compile("(?:到)?(?:fy)?(?:19|20)\\d\\d(?:年(?:度|全年)?|年末|年底)?" + EXPECTED);

    private static final Pattern PLAIN_YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private static final String DAY =
            "(?:(?:19|20)?\\d\\d[-./年])?(?:0?[1-9]|1[0-2])(?:[-./月](?:0?[1-9]|[12]\\d|3[01])日?|月份?)?";

    private static final Pattern DATE =
            Pattern.compile(
                    "(?:19|20)\\d\\d[-./年](?:0?[1-9]|1[0-2])(?:月|[-./月](?:0?[1-9]|[12]\\d|3[01])日?)?"
                        + "(?:[-~至—–](?:"
                            + DAY
                            + "|今))?"
                            + "|(?:0?[1-9]|1[0-2])月(?:(?:0?[1-9]|[12]\\d|3[01])(?:日|(?=[-~至—–]\\d{1,2}日))|份|底|末|初)?(?:[-~至—–](?:\\d{1,2}月)?(?:\\d{1,2}日)?)?"
                            + "|(?:19|20)\\d\\d年?[-~至—–/](?:19|20)?\\d\\d年?"
                            + "|(?:(?:19|20)\\d\\d年?)?(?:第?[一二三四1-4]季度?|[上下]半年|前三季度|q[1-4]|h[12]|1[-至—–]\\d{1,2}月)"
                            + "|(?:(?:19|20)\\d\\d年?)?全年|(?:19|20)\\d\\d年?[一二三四春夏秋冬]季"
                            + "|(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])"
                            + "|(?:周|星期|礼拜)[一二三四五六日天]");

    /** 2031（1—9月）: what there is of a year. */
    private static final Pattern PART_OF_YEAR =
            Pattern.compile("(?:19|20)\\d\\d年?\\([^()]{2,8}\\)");

    private static final Pattern DECIMAL_MONTH =
            Pattern.compile("(?:19|20)\\d\\d\\.(?:0?[1-9]|1[0-2])");

    /** 二零三一年 2031, as reports of Hong Kong head their columns. */
    private static final Pattern SAID_TWICE =
            Pattern.compile("^((?:19|20)\\d\\d)(年度?[末底]?)\\s?\\1$");

    private static final Pattern HAN_YEAR = Pattern.compile("[一二][〇○零九]?[〇○零一二三四五六七八九]{2,3}(?=年)");
    private static final Pattern HAN_MONTH =
            Pattern.compile("(?<!\\p{IsHan})(?:(?<=年)|^)(十[一二]?|[一二三四五六七八九])(?=月)");
    private static final String DIGITS = "〇一二三四五六七八九";

    /** The name of something that is expected: “十四五”（预计）, 四季度（计划）. */
    private static final Pattern EXPECTED_NAME =
            Pattern.compile(".+\\((?:e|f|预测|预计|预期|预测值|估计|目标|计划|规划|预算|展望|远景|愿景)\\)");

    private Dates() {}

    /** A folded time with its Han numerals as digits: 十二月, 二〇二〇年. */
    private static String digits(String folded) {
        if (folded.indexOf('年') < 0 && folded.indexOf('月') < 0) {
            return folded;
        }
        String years =
                HAN_YEAR.matcher(folded)
                        .replaceAll(
                                year ->
                                        year.group()
                                                .replaceAll("[○零]", "〇")
                                                .chars()
                                                .mapToObj(c -> String.valueOf(DIGITS.indexOf(c)))
                                                .collect(Collectors.joining()));
        return HAN_MONTH.matcher(years).replaceAll(month -> String.valueOf(month(month.group())));
    }

    private static int month(String numeral) {
        return numeral.startsWith("十")
                ? 10
                        + Math.max(
                                0,
                                DIGITS.indexOf(
                                        numeral.substring(1).isEmpty()
                                                ? "〇"
                                                : numeral.substring(1)))
                : DIGITS.indexOf(numeral);
    }

    /** Whether a name says itself that what it names is expected. */
    static boolean isExpectedName(String text) {
        return EXPECTED_NAME.matcher(Folding.query(text)).matches();
    }

    /**
     * A text folded, without marks of footnotes and with digits for numerals of years and months.
     */
    static String folded(String text) {
        String digits =
                digits(RepublicYears.western(Folding.query(Figures.withoutFootnotes(text))));
        return SAID_TWICE.matcher(digits).replaceFirst("$1$2");
    }

    static boolean isYear(String text) {
        return YEAR.matcher(folded(text)).matches();
    }

    /** Whether a text is a year of four bare digits, which may as well be a number. */
    static boolean isPlainYear(String text) {
        return PLAIN_YEAR.matcher(Folding.query(text)).matches();
    }

    /** 2024年E, 2030年(预测). */
    static boolean isExpectedYear(String text) {
        return EXPECTED_YEAR.matcher(folded(text)).matches();
    }

    static boolean isDate(String text) {
        String folded = folded(text);
        return DATE.matcher(folded).matches()
                || PART_OF_YEAR.matcher(folded).matches() && Period.read(text).isPresent();
    }

    /** Whether a text could as well be a number with a fraction, as 2019.05. */
    static boolean isDecimal(String text) {
        return DECIMAL_MONTH.matcher(Folding.query(text)).matches();
    }
}
