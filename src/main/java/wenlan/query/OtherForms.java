package wenlan.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Other ways to write the same year, date, plan period, place in a row or measure, all folded. */
final class OtherForms {
    private static final String DIGITS = "零一二三四五六七八九";

    /** A year in Chinese digits; 〇 and 零 are both in use. */
    static final String CHINESE_YEAR = "[〇零一二三四五六七八九]{4}年";

    /** A plan period, short or in full. */
    static final String PLAN = "第?(?:十?[一二三四五六七八九]|十)个五年(?:规划|计划)?" + "|十[一二三四五六七八九]五";

    /** A date of a day or a month; with a point or a dash a month has two digits. */
    static final String DATE =
            "(?:19|20)[0-9]{2}年[0-9]{1,2}月(?:[0-9]{1,2}日)?"
                    + "|(?:19|20)[0-9]{2}(?<mark>[-./])[0-9]{1,2}\\k<mark>[0-9]{1,2}(?![0-9])"
                    + "|(?:19|20)[0-9]{2}[-.](?:0[1-9]|1[0-2])(?![0-9])";

    private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})年");
    private static final Pattern CHINESE = Pattern.compile(CHINESE_YEAR);
    private static final Pattern PERIOD = Pattern.compile("第?(十?[一二三四五六七八九]?)(?:个五年(规划|计划)?|五)");
    private static final Pattern DAY =
            Pattern.compile("([0-9]{4})[-./年]([0-9]{1,2})(?:[-./月]([0-9]{1,2})?日?)?");
    private static final Pattern DATES = Pattern.compile(DATE);
    private static final Pattern PLANS = Pattern.compile(PLAN);

    /** What is counted off: 第一批 as often as 第1批. */
    private static final Pattern ORDINAL =
            Pattern.compile("第([0-9]{1,2}|[一二三四五六七八九十]{1,3})([^0-9一二三四五六七八九十百].*)");

    private static final int MOST_SAID = 99;

    private OtherForms() {}

    /** Forms of {@code word} other than itself; mostly none. */
    static List<String> of(String word) {
        Set<String> forms = new LinkedHashSet<>();
        if (DATES.matcher(word).matches()) {
            forms.addAll(dates(word));
        } else if (PLANS.matcher(word).matches()) {
            forms.addAll(periods(word));
        } else if (CHINESE.matcher(word).matches()) {
            forms.add(withArabicYear(word));
            forms.add(word.replace('零', '〇'));
            forms.add(word.replace('〇', '零'));
        } else if (YEAR.matcher(word).matches()) {
            forms.add(chinese(word, '零'));
            forms.add(chinese(word, '〇'));
        }
        forms.addAll(ordinals(word));
        forms.addAll(MeasureForms.of(word));
        forms.remove(word);
        return List.copyOf(forms);
    }

    /** The same with years in Chinese digits written in Arabic ones. */
    static String withArabicYear(String text) {
        return CHINESE.matcher(text)
                .replaceAll(
                        year -> {
                            StringBuilder arabic = new StringBuilder();
                            for (char digit : year.group().replace('〇', '零').toCharArray()) {
                                int value = DIGITS.indexOf(digit);
                                arabic.append(value < 0 ? String.valueOf(digit) : value);
                            }
                            return arabic.toString();
                        });
    }

    /** A number up to 99 as it is said. */
    private static String said(int number) {
        String tens = number < 10 ? "" : number < 20 ? "十" : DIGITS.charAt(number / 10) + "十";
        return tens + (number % 10 == 0 ? "" : DIGITS.charAt(number % 10));
    }

    private static String chinese(String year, char zero) {
        StringBuilder chinese = new StringBuilder();
        for (char digit : year.toCharArray()) {
            chinese.append(digit == '年' ? '年' : DIGITS.charAt(digit - '0'));
        }
        return chinese.toString().replace('零', zero);
    }

    private static List<String> ordinals(String word) {
        Matcher ordinal = ORDINAL.matcher(word);
        if (!ordinal.matches()) {
            return List.of();
        }
        String typed = ordinal.group(1);
        return IntStream.rangeClosed(1, MOST_SAID)
                .filter(n -> typed.equals(said(n)) || typed.equals(String.valueOf(n)))
                .mapToObj(n -> List.of("第" + said(n), "第" + n))
                .flatMap(List::stream)
                .map(form -> form + ordinal.group(2))
                .toList();
    }

    private static List<String> periods(String word) {
        Matcher period = PERIOD.matcher(word);
        if (!period.matches() || period.group(1).isEmpty()) {
            return List.of();
        }
        String ordinal = period.group(1);
        String shortForm = ordinal + "五";
        String full = "第" + ordinal + "个五年";
        return List.of(shortForm, full);
    }

    private static List<String> dates(String word) {
        Matcher date = DAY.matcher(word);
        if (!date.matches()) {
            return List.of();
        }
        String year = date.group(1);
        int month = Integer.parseInt(date.group(2));
        if (date.group(3) == null) {
            return List.of(
                    year + "年" + month + "月",
                    "%s年%02d月".formatted(year, month),
                    "%s.%02d".formatted(year, month),
                    "%s-%02d".formatted(year, month));
        }
        int day = Integer.parseInt(date.group(3));
        List<String> forms = new ArrayList<>();
        for (char zero : "〇零".toCharArray()) {
            forms.add(chinese(year + "年", zero) + said(month) + "月" + said(day) + "日");
        }
        forms.add(year + "年" + month + "月" + day + "日");
        forms.add("%s年%02d月%02d日".formatted(year, month, day));
        for (String mark : List.of("-", ".", "/")) {
            forms.add("%s%s%02d%s%02d".formatted(year, mark, month, mark, day));
            forms.add(year + mark + month + mark + day);
        }
        return forms;
    }
}
