package wenlan.extract;

import wenlan.document.EntityKind;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds five-year plan periods: 十四五, “十三五”, 第十四个五年规划. They are not expanded into years. */
final class PeriodFinder implements MentionFinder {
    private static final String NUMBER = "(十[一二三四五六七八九]|[一二三四五六七八九十])";
    private static final Pattern SHORT =
            Pattern.compile(
                    "(?<![一二三四五六七八九十第\\d])" + NUMBER + "[·.]?五(?![一二三四五六七八九十百千万亿年月日号个家项名位条届])");
    private static final Pattern LONG = Pattern.compile("第" + NUMBER + "个五年(?:规划|计划)?");

    /** Outside quotation marks the shorter names are ordinary figures (三五成群). */
    private static final Pattern QUOTED = Pattern.compile("[“\"「『'‘]");

    @Override
    public void find(Reading reading) {
        if (reading.plain().indexOf('五') < 0) {
            return;
        }
        Matcher shortName = SHORT.matcher(reading.plain());
        while (shortName.find()) {
            boolean two = shortName.group(1).length() == 2;
            boolean quoted = QUOTED.matcher("" + reading.before(shortName.start())).matches();
            if (two || quoted) {
                add(reading, shortName);
            }
        }
        Matcher longName = LONG.matcher(reading.plain());
        while (longName.find()) {
            add(reading, longName);
        }
    }

    private static void add(Reading reading, Matcher found) {
        reading.add(EntityKind.PERIOD, found.group(1) + "五", found.start(), found.end(), "pattern");
    }
}
