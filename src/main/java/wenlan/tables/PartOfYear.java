package wenlan.tables;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A stretch of months of a year that is not the whole of it: 前三季度, 上半年, 1-5月. What is of it is no
 * figure of the year.
 *
 * @param from its first month
 * @param to its last month
 */
public record PartOfYear(int from, int to) {
    private static final String MONTH = "(?:1[0-2]|0?[1-9])";

    private static final String HAN_MONTH = "十[一二]?|[一二三四五六七八九]";

    /** Months that end with a day: 截至6月30日止六个月; of a year that ends then no part is told. */
    private static final String UNTIL =
            "(?:(?<=年)|截[至止]到?)\\s?(?<upto>"
                    + MONTH
                    + "|"
                    + HAN_MONTH
                    + ")月(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[日号號](?:止|之|的){1,2}|[底末]?止)\\s?"
                    + "(?:(?<long>\\d{1,2}|"
                    + HAN_MONTH
                    + "|[两兩])[个個]月|(?<full>(?:[财財]政|[会會][计計])?年度))";

    /** When figures were made known is no time that they are of: 8月28日，公司发布公告. */
    private static final String ANNOUNCED =
            "[，,]?[^，,。；;\\d]{0,12}?(?:披露|公告|公布|宣布|通报|发布(?:[^，,。；;\\d]{0,8}(?:[公通]告|通报|快报|数据|消息|[年季月财]报)))";

    private static final Pattern NAMED =
            Pattern.compile(
                    UNTIL
                            + "|(?<begin>"
                            + MONTH
                            + ")月\\d{1,2}日(?:[-—–~～]{1,2}|[至到])(?:(?:19|20)\\d\\d年)?(?<finish>"
                            + MONTH
                            + ")月\\d{1,2}日(?!起|前|以来)"
                            + "|(?<nine>前[三3]个?季度|[一1]\\s?[-—–~～至]{1,2}\\s?[三3]季度)"
                            + "|(?<![前至—–~～\\d-])第?(?<quarter>[一二三四1-4])季度"
                            + "|(?<=年|年的)第(?<season>[一二三四1-4])季(?!度)"
                            + "|(?<half>[上下])半年"
                            + "|(?<!\\d)(?<first>"
                            + MONTH
                            + ")月?份?[-—–~～至到]{1,2}(?<last>"
                            + MONTH
                            + ")月(?!\\d{1,2}[日号])"
                            + "|(?<!第)(?<after>十[一二]?|[一二三四五六七八九])月?[-—–~～至到]{1,2}(?<until>十[一二]?|[一二三四五六七八九])月(?!\\d|[一二三四五六七八九十])"
                            + "|[前首](?<count>\\d{1,2}|十一|[二两三四五六七八九十])个?月"
                            + "|(?<=\\d年|[今去前上当本]年|^|[\\s，,、。；：:（(到至在]|其中|公司|集团|截[至止])(?<month>"
                            + MONTH
                            + ")月(?!以来|起|[底末]?前|\\d{1,2}[日号](?:起|前|以来|[^，,]{0,12}[到至]|"
                            + ANNOUNCED
                            + "))(?<end>份?[末底]|31[日号])?"
                            + "|(?<=\\d年|[今去前上当本]年|^|[\\s，,、。；：:（(至在]|其中|截[至止])(?<spelt>十[一二]?|[一二三四五六七八九])月(?!以来|起|[底末]?前|[\\d一二三四五六七八九十])(?:份|[底末])*"
                            + "|(?<=\\d|\\d年)[Qq](?<q>[1-4])(?!\\d)"
                            + "|(?<=\\d|\\d年)[Hh](?<h>[12])(?!\\d)|(?<whole>全年|年[末底内])");

    /** What stands before a time that is only compared with. */
    private static final Pattern COMPARED =
            Pattern.compile("(?:较|比|相比|相较于|相对|与|同)(?:(?:19|20)\\d\\d年|去年|上年)?$");

    private static final String HAN = "一二三四五六七八九十";

    /** Characters before a time in which a word of comparing stands. */
    private static final int NEAR = 12;

    private static final int MONTHS = 12;

    /**
     * A time that a text names.
     *
     * @param start where it begins
     * @param end where it ends
     * @param part the part of a year, null where it is the whole one: 全年
     */
    record Named(int start, int end, @Nullable PartOfYear part) {}

    /** Whether a text names months of which some are in the year before: 截至3月31日止六个月. */
    static boolean beginsBefore(String text) {
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            if (named.group("long") != null
                    && number(named.group("upto")) < number(named.group("long"))) {
                return true;
            }
        }
        return false;
    }

    /** Those that a text names in order, without those that it only compares with. */
    static List<Named> in(String text) {
        List<Named> found = new ArrayList<>();
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            String before = text.substring(Math.max(0, named.start() - NEAR), named.start());
            if (!COMPARED.matcher(before).find()) {
                found.add(new Named(named.start(), named.end(), part(named)));
            }
        }
        return found;
    }

    /** The one part of a year that a text names, nothing where it names none or several times. */
    public static Optional<PartOfYear> only(String text) {
        List<Named> named = in(text);
        return named.size() == 1 ? Optional.ofNullable(named.getFirst().part()) : Optional.empty();
    }

    private static @Nullable PartOfYear part(Matcher named) {
        if (named.group("whole") != null || named.group("full") != null) {
            return null;
        }
        if (named.group("begin") != null) {
            int begin = Integer.parseInt(named.group("begin"));
            return of(begin, Integer.parseInt(named.group("finish"))).orElse(null);
        }
        if (named.group("long") != null) {
            int last = number(named.group("upto"));
            return of(last - number(named.group("long")) + 1, last).orElse(null);
        }
        if (named.group("nine") != null) {
            return new PartOfYear(1, 9);
        }
        String quarter =
                Stream.of("quarter", "season", "q")
                        .map(named::group)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        if (quarter != null) {
            return quarter(number(quarter));
        }
        String half = named.group("half") == null ? named.group("h") : named.group("half");
        if (half != null) {
            return half.equals("上") || half.equals("1")
                    ? new PartOfYear(1, 6)
                    : new PartOfYear(7, MONTHS);
        }
        if (named.group("count") != null) {
            return of(1, number(named.group("count"))).orElse(null);
        }
        if (named.group("after") != null) {
            return of(number(named.group("after")), number(named.group("until"))).orElse(null);
        }
        if (named.group("spelt") != null) {
            int month = number(named.group("spelt"));
            boolean end = month == MONTHS && named.group().matches(".*[底末]");
            return end ? null : new PartOfYear(month, month);
        }
        if (named.group("month") != null) {
            int month = Integer.parseInt(named.group("month"));
            // What is so at the end of December is so at the end of the year.
            return month == MONTHS && named.group("end") != null
                    ? null
                    : new PartOfYear(month, month);
        }
        int from = Integer.parseInt(named.group("first"));
        return of(from, Integer.parseInt(named.group("last"))).orElse(null);
    }

    private static int number(String said) {
        if (said.matches("十[一二]")) {
            return 10 + HAN.indexOf(said.charAt(1)) + 1;
        }
        if (said.equals("两") || said.equals("兩")) {
            return 2;
        }
        int at = HAN.indexOf(said);
        return at < 0 ? Integer.parseInt(said) : at + 1;
    }

    private static PartOfYear quarter(int number) {
        return new PartOfYear(number * 3 - 2, number * 3);
    }

    /** The part from one month to another, nothing where that is a whole year or none. */
    public static Optional<PartOfYear> of(int from, int to) {
        boolean part = from > 0 && from <= to && to <= MONTHS && (from > 1 || to < MONTHS);
        return part ? Optional.of(new PartOfYear(from, to)) : Optional.empty();
    }

    /** As it is called: 一季度, 上半年, 前三季度, 5月, 1—5月. */
    public String label() {
        if (from == to) {
            return from + "月";
        }
        if (from == 1 && to == 9) {
            return "前三季度";
        }
        if (to - from == 5 && (from == 1 || from == 7)) {
            return from == 1 ? "上半年" : "下半年";
        }
        return to - from == 2 && from % 3 == 1
                ? HAN.charAt(from / 3) + "季度"
                : from + "—" + to + "月";
    }
}
