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
    /** What counts things (三大趋势, 5家企业) is no number of a chapter. */
    private static final Pattern GLUED =
            Pattern.compile(
                    "([1-9]\\d?)(?=\\p{IsHan}|[A-Z]{2,})(?![年月日时分秒个家项条大次倍亿万千百十类种级批届位城省市县区岁米元人名张件章节度点第版期周天季强])");

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
        boolean next = last != null && last.ordinal() == number - 1;
        return next || hasSections(here, number)
                ? new NumberMark(NumberStyle.CIRCLED, glued.group(1), List.of(number), glued.end(1))
                : null;
    }

    private static boolean hasSections(Situation here, int number) {
        int end = Math.min(here.lines().size(), here.at() + FARTHEST);
        for (int at = here.at() + 1; at < end; at++) {
            NumberMark mark = NumberMark.of(here.lines().string(at));
            if (mark != null && mark.style() == NumberStyle.DECIMAL) {
                return mark.path().getFirst() == number;
            }
        }
        return false;
    }
}
