package wenlan.tables;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Years that a text tells by the day on which it was written: 今年, 去年, 明年, and 过去一年 where it gives
 * account of the year before. Those that a figure is only compared with (比去年增长) stay as they are,
 * and so does 到今年9月, which may lie ahead or behind.
 */
final class RelativeYears {
    private static final String COMPARED = "(?<![较較比与與同于於及和跟对對])";

    /** Not within other words: 如今|年轻, 至今|年产, 过去|年均, 说明|年. */
    private static final Pattern WORD =
            Pattern.compile(
                    COMPARED
                            + "(?:(?<now>(?<![如当當迄现現])(?<!(?<![截])至)(?<!到(?!今年年?[底末]))今)|(?<last>(?<![过過失])去)"
                            + "|(?<next>(?<![说說证證声聲表简簡透鲜鮮光黎文分])明))(?=年(?![轻輕青龄齡均产產代级級薪]))");

    /** 在去年增长10%的基础上, 受去年高基数影响: what this year goes on from is no time of what follows. */
    private static final Pattern GOES_ON_FROM =
            Pattern.compile("(?:[受继繼自因]|延续|延續|沿袭|承接|保持|巩固|鞏固)[^，,。；;]{0,6}$");

    private static final Pattern GONE_ON_FROM =
            Pattern.compile("年[^，,。；;]{0,20}?(?:基础上|基礎上|基数|基數|影响|影響|态势|態勢|势头|勢頭)");

    /** 今年以来 is of this year as far as it has come. */
    private static final Pattern SINCE = Pattern.compile("(?<=今年)以[来來]");

    private static final Pattern PAST = Pattern.compile("(?:刚刚|剛剛)?[过過]去的?一(?=年)");

    /** Characters before a year in which a word of going on stands. */
    private static final int NEAR = 10;

    private RelativeYears() {}

    /**
     * Those of a text, by where they begin.
     *
     * @param now the year in which it was written
     * @param account whether it gives account of the year before
     */
    static Map<Integer, SpeltYears.Year> in(String text, int now, boolean account) {
        Map<Integer, SpeltYears.Year> years = new TreeMap<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            if (word.group("last") != null && isOnlyBefore(text, word.start())) {
                continue;
            }
            int year =
                    word.group("now") != null
                            ? now
                            : word.group("last") != null ? now - 1 : now + 1;
            years.put(word.start(), SpeltYears.Year.of(word.start() + 1, year));
            if (word.group("now") != null) {
                Matcher since = SINCE.matcher(text).region(word.start() + 2, text.length());
                since.useTransparentBounds(true);
                if (since.lookingAt()) {
                    years.put(since.start(), new SpeltYears.Year(since.end(), ""));
                }
            }
        }
        Matcher past = PAST.matcher(text);
        while (account && past.find()) {
            years.put(past.start(), SpeltYears.Year.of(past.end(), now - 1));
        }
        return years;
    }

    private static boolean isOnlyBefore(String text, int at) {
        return GOES_ON_FROM.matcher(text.substring(Math.max(0, at - NEAR), at)).find()
                || GONE_ON_FROM.matcher(text).region(at + 1, text.length()).lookingAt();
    }
}
