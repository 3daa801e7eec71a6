package wenlan.parse;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that stand before the words of a marked heading with nothing between them, as converters
 * from page images leave them: {@code # 3研究方法} above {@code # 3.1 样本}.
 */
final class GluedNumbers {
    private static final Pattern GLUED = Pattern.compile("([1-9]\\d?)(?=\\p{IsHan}|[A-Z]{2,})");

    /**
     * What counts or measures, and so makes the number before it one of things (5家企业, 3大趋势): the
     * commoner words of the table of nouns and their measure words in 《现代汉语八百词》, times of the
     * calendar and multiples. A name may begin so too (市场, 项目), so it only weighs where no section
     * shows what the number is.
     */
    private static final Pattern COUNTING =
            Pattern.compile("[个家项条种类批届位名件张章节度点版期级座所篇支组台只次步人]|[年月日时分秒周天季]|[大强倍亿万千百十元米岁省市县区]");

    /** Lines below a chapter among which its first section stands. */
    private static final int FARTHEST = 200;

    private GluedNumbers() {}

    /**
     * The number of a marked line that its sections or the last chapter show to be one, or null.
     */
    static @Nullable NumberMark of(Situation here) {
        Matcher glued = GLUED.matcher(here.string());
        if (here.line().look().hashes() == 0 || !glued.lookingAt()) {
            return null;
        }
        int number = Integer.parseInt(glued.group(1));
        NumberMark last = here.lastMark(NumberStyle.CIRCLED);
        boolean next =
                last != null
                        && last.ordinal() == number - 1
                        && !COUNTING.matcher(here.string())
                                .region(glued.end(), glued.end() + 1)
                                .matches();
        return next || hasSections(here, number)
                ? new NumberMark(NumberStyle.CIRCLED, glued.group(1), List.of(number), glued.end(1))
                : null;
    }

    /** Whether the next number of a marked line is that of the first section: 3.1 below 3. */
    private static boolean hasSections(Situation here, int number) {
        int end = Math.min(here.lines().size(), here.at() + FARTHEST);
        for (int at = here.at() + 1; at < end; at++) {
            NumberMark mark = NumberMark.of(here.lines().string(at));
            if (mark != null && mark.style() == NumberStyle.DECIMAL) {
                return mark.path().getFirst() == number;
            }
            if (here.lines().get(at).look().hashes() > 0
                    && GLUED.matcher(here.lines().string(at)).lookingAt()) {
                return false;
            }
        }
        return false;
    }
}
