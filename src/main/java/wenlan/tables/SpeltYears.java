package wenlan.tables;

import wenlan.text.Folding;
import wenlan.text.RepublicCalendar;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Years that are printed otherwise than in four digits: 二〇三一年, and those that are counted from the
 * founding of the Republic of China in 1912, as Taiwan counts them: 民國120年 is 2031. In texts in
 * traditional script the word may be left out.
 */
final class SpeltYears {
    private static final String BLANK = "[ \\u00a0\\u2009\\u202f\\u3000]?";

    private static final Pattern NAMED =
            Pattern.compile(
                    "(?:中[華华])?民[國国]"
                            + BLANK
                            + "(?<year>\\d{1,3}|[一二三四五六七八九十百零〇○]{1,6})(?="
                            + BLANK
                            + "年(?!代))");

    /**
     * 108年; but neither 近108年 and 108年來, which tell how long, nor what is no year of figures. The
     * first year of two may stand without the word: 118至120年, (119)年.
     */
    private static final Pattern BARE =
            Pattern.compile(
                    "(?<!\\d[,，.])(?<![\\d年第近逾約约滿满達达長长每共歷历過过前百千萬万A-Za-z])(?<!期|期限|年限|壽命|寿命|租約|租约|保固|未來|超過|至少|經過|將近|已有)(?<year>[89]\\d|1[0-3]\\d)(?=[)）]?"
                            + BLANK
                            + "(?:年(?!間|间|來|来|代|史|的?[歷历壽寿]|以上|以內|期|後|后|前|之久|老)|[至到~～–-](?:[89]\\d|1[0-3]\\d)"
                            + BLANK
                            + "年(?!間|間|來|来|代)))");

    private static final int CENTURY = 100;

    private static final String DIGITS = "〇一二三四五六七八九";

    private static final Pattern IN_CHARACTERS =
            Pattern.compile("(?<![一二三四五六七八九〇零○])(?<year>[一二][〇零○九][〇零○一二三四五六七八九]{2})(?=年(?!代))");

    /**
     * Years of accounts and of harvests that end in the next calendar year are called by both:
     * 2031/32年度, 二零三一至三二财政年度. Such a one is of its first year.
     */
    private static final Pattern OF_TWO =
            Pattern.compile(
                    "(?<![\\d一二三四五六七八九〇零○])(?:(?<year>(?:19|20)\\d\\d)(?:年?[/／至]|-|–|—)(?:(?:19|20)(?=\\d\\d[年财財學学]))?(?<next>\\d\\d)"
                        + "|(?<spelt>[一二][〇零○九][〇零○一二三四五六七八九]{2})年?[至／/—–-](?:[一二][〇零○九])?(?<after>[〇零○一二三四五六七八九]{2}))"
                        + "(?:财政|財政|学|學)?(?=年度)");

    /** The end of a five-year plan of the state, which its number tells: 十四五末 is 2025年末. */
    private static final Pattern PLAN_ENDS =
            Pattern.compile("[“\"「]?(?<plan>十[一二三四五]?)五[”\"」]?(?:[规規][划劃]|时期|時期)?期?(?=末)");

    private static final String PLANS = "〇一二三四五";

    /** The last year of the tenth plan, and how many each has. */
    private static final int FIRST_PLAN = 2005;

    private static final int PLAN_YEARS = 5;

    private SpeltYears() {}

    /**
     * A year as it is printed.
     *
     * @param end where it ends, before 年
     * @param digits the same year of the common era, empty for words that add nothing to it
     */
    record Year(int end, String digits) {
        static Year of(int end, int common) {
            return new Year(end, Integer.toString(common));
        }
    }

    /** Those of a text, by where they begin. */
    static NavigableMap<Integer, Year> in(String text) {
        NavigableMap<Integer, Year> years = new TreeMap<>();
        Matcher plan = PLAN_ENDS.matcher(text);
        while (plan.find()) {
            String number = plan.group("plan");
            int at = number.length() == 1 ? 0 : PLANS.indexOf(number.charAt(1));
            int last = FIRST_PLAN + PLAN_YEARS * at;
            years.put(plan.start(), new Year(plan.end(), last + "年"));
        }
        if (text.indexOf('年') < 0) {
            return years;
        }
        Matcher spelt = IN_CHARACTERS.matcher(text);
        while (spelt.find()) {
            years.put(spelt.start(), Year.of(spelt.end(), inDigits(spelt.group("year"))));
        }
        Matcher two = OF_TWO.matcher(text);
        while (two.find()) {
            int first =
                    two.group("year") == null
                            ? inDigits(two.group("spelt"))
                            : Integer.parseInt(two.group("year"));
            int next =
                    two.group("next") == null
                            ? inDigits(two.group("after"))
                            : Integer.parseInt(two.group("next"));
            if ((first + 1) % CENTURY == next) {
                years.put(two.start(), Year.of(two.end(), first));
            }
        }
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            String year = ChineseNumerals.inDigits(named.group("year"));
            if (year.matches("\\d{1,3}")) {
                years.put(
                        named.start(),
                        Year.of(
                                named.end(),
                                RepublicCalendar.BEFORE_FIRST + Integer.parseInt(year)));
            }
        }
        if (Folding.isTraditional(text)) {
            Matcher bare = BARE.matcher(text);
            while (bare.find()) {
                int common = RepublicCalendar.BEFORE_FIRST + Integer.parseInt(bare.group("year"));
                years.putIfAbsent(bare.start(), Year.of(bare.end(), common));
            }
        }
        return Collections.unmodifiableNavigableMap(years);
    }

    private static int inDigits(String characters) {
        int year = 0;
        for (char character : characters.replace('零', '〇').replace('○', '〇').toCharArray()) {
            year = year * 10 + DIGITS.indexOf(character);
        }
        return year;
    }
}
