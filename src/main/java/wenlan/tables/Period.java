package wenlan.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A stretch of months that a row is of: 2022年, 2022年一季度, 2023年1-6月, 上半年.
 *
 * @param year its year, 0 where it names none
 * @param from its first month
 * @param to its last month
 */
record Period(int year, int from, int to) {
    /** Months of a whole year. */
    static final int YEAR_LONG = 12;

    private static final int HALF_YEAR = 6;

    private static final Pattern YEAR =
            Pattern.compile("(?:截至|到)?(?:fy)?((?:19|20)\\d\\d)(?:财年|年度?|[-./])?(.*)");

    private static final Pattern MARK =
            Pattern.compile(
                    "(?:末|底|全年|\\(?(?:%s|%s)\\)?)?".formatted(YearKind.EXPECTED, YearKind.ACTUAL));

    /** Behind a part of a year: 一季度实际. */
    private static final Pattern KIND =
            Pattern.compile(
                    "(?<=[度年月季])\\(?(?:%s|%s)\\)?$".formatted(YearKind.EXPECTED, YearKind.ACTUAL));

    /** Accounts of the end of a year are called by its last day: 2031-12-31, 2031年12月31日. */
    private static final Pattern LAST_DAY = Pattern.compile("((?:19|20)\\d\\d)[-./年]12[-./月]31日?");

    /** What tells a time from a number: 3月, Q1, 上半年, 2031. */
    private static final Pattern TIME = Pattern.compile("[年月季]|[qh][1-4]|(?:19|20)\\d\\d");

    /** 2031（1—9月）: the part of the year that there is. */
    private static final Pattern BRACKET = Pattern.compile("年?\\(([^()]{2,8})\\)");

    private static final Pattern QUARTER =
            Pattern.compile(
                    "(?:第?([一二三四1-4])季度?末?|q([1-4]))(?:\\((?:1[-~至—–]3|4[-~至—–]6|7[-~至—–]9|10[-~至—–]12)月份?\\))?");
    private static final Pattern HALF = Pattern.compile("([上下])半年|h([12])");
    private static final Pattern MONTHS =
            Pattern.compile("(1[0-2]|0?[1-9])月?(?:份|末|底)?(?:[-~至—–](1[0-2]|0?[1-9])月份?)?(?:累计)?");

    /** Behind a time that is still to be revised, or with a note: 第1季#, 2031年*. */
    private static final Pattern NOTED = Pattern.compile("[#*+@^†‡]{1,3}$");

    /** The period that a text is, nothing where it is another time or none. */
    static Optional<Period> read(String text) {
        String folded = NOTED.matcher(Dates.folded(text)).replaceFirst("");
        Matcher year = YEAR.matcher(folded);
        if (!year.matches()) {
            return within(0, folded);
        }
        int of = Integer.parseInt(year.group(1));
        Matcher bracket = BRACKET.matcher(year.group(2));
        if (bracket.matches()) {
            Optional<Period> part = within(of, bracket.group(1));
            if (part.isPresent()) {
                return part;
            }
        }
        return MARK.matcher(year.group(2)).matches()
                ? Optional.of(new Period(of, 1, 12))
                : within(of, KIND.matcher(year.group(2)).replaceFirst(""));
    }

    /** The period that the name of a column is: a number alone is none. */
    static Optional<Period> ofName(String label) {
        String folded = Dates.folded(label);
        Matcher last = LAST_DAY.matcher(folded);
        if (last.matches()) {
            return Optional.of(new Period(Integer.parseInt(last.group(1)), 1, YEAR_LONG));
        }
        return TIME.matcher(folded).find() ? read(label) : Optional.empty();
    }

    private static Optional<Period> within(int year, String part) {
        Matcher quarter = QUARTER.matcher(part);
        if (quarter.matches()) {
            String named = quarter.group(1) == null ? quarter.group(2) : quarter.group(1);
            int at = "一二三四".indexOf(named) + 1;
            int number = at > 0 ? at : Integer.parseInt(named);
            return Optional.of(new Period(year, number * 3 - 2, number * 3));
        }
        Matcher half = HALF.matcher(part);
        if (half.matches()) {
            boolean first = "上".equals(half.group(1)) || "1".equals(half.group(2));
            return Optional.of(new Period(year, first ? 1 : 7, first ? 6 : 12));
        }
        if (part.equals("前三季度")) {
            return Optional.of(new Period(year, 1, 9));
        }
        if (part.equals("全年")) {
            return Optional.of(new Period(year, 1, 12));
        }
        Matcher months = MONTHS.matcher(part);
        if (!months.matches()) {
            return Optional.empty();
        }
        int from = Integer.parseInt(months.group(1));
        int to = months.group(2) == null ? from : Integer.parseInt(months.group(2));
        return from <= to ? Optional.of(new Period(year, from, to)) : Optional.empty();
    }

    /**
     * Periods in the order of print, those without a year in that of the one before them (2031年12月,
     * 1月, 2月); nothing where some still have none beside others that have one.
     */
    static Optional<List<Period>> dated(List<Period> printed) {
        if (printed.stream().allMatch(one -> one.year == 0)) {
            return Optional.of(printed);
        }
        List<Period> dated = new ArrayList<>();
        Period last = null;
        for (Period one : printed) {
            Period told = one.year > 0 || last == null ? one : one.behind(last);
            if (told.year == 0) {
                return Optional.empty();
            }
            dated.add(told);
            last = told;
        }
        return Optional.of(List.copyOf(dated));
    }

    /** The same in the year of the one before, in the next one where the year began anew. */
    private Period behind(Period last) {
        int back = last.to - to;
        boolean anew =
                back > HALF_YEAR || back > 0 && from == last.from && length() != last.length();
        return back == 0 ? this : new Period(anew ? last.year + 1 : last.year, from, to);
    }

    /** The periods of texts, nothing where one of them is none. */
    static Optional<List<Period>> all(List<String> texts) {
        List<Period> read = texts.stream().flatMap(text -> read(text).stream()).toList();
        return read.size() == texts.size() ? Optional.of(read) : Optional.empty();
    }

    /** Whether all begin in the same month and several do so in each year: 1-2月, 1-3月. */
    static boolean goOn(List<Period> periods) {
        Map<Integer, Long> begun =
                periods.stream()
                        .collect(Collectors.groupingBy(Period::start, Collectors.counting()));
        return periods.stream().map(Period::from).distinct().count() == 1
                && begun.values().stream().allMatch(several -> several > 1);
    }

    /**
     * Whether months or quarters without a year go on from one into the next (11月, 12月, 1月), so
     * that their numbers do not tell their order.
     */
    static boolean areAcrossNewYear(List<Period> periods) {
        long back =
                IntStream.range(1, periods.size())
                        .filter(at -> periods.get(at).start() < periods.get(at - 1).start())
                        .count();
        return back == 1
                && periods.stream().allMatch(one -> one.year() == 0)
                && periods.getLast().start() < periods.getFirst().start();
    }

    /**
     * Whether others are its beginning and its end, or several of one length parts of it and none
     * is as long as it: 全年 beside some of its months, but not 2031年 behind 2030年.
     */
    boolean isMadeUp(List<Period> periods) {
        List<Period> within = periods.stream().filter(this::covers).toList();
        boolean ends =
                within.stream().anyMatch(part -> part.start() == start())
                        && within.stream().anyMatch(part -> part.end() == end());
        boolean alone = periods.stream().filter(one -> one.length() == length()).count() < 2;
        return ends
                || alone
                        && within.stream()
                                .collect(
                                        Collectors.groupingBy(
                                                Period::length, Collectors.counting()))
                                .values()
                                .stream()
                                .anyMatch(several -> several > 1);
    }

    /** How many months it has. */
    int length() {
        return to - from + 1;
    }

    /** Months since the year 0; by it times are put in order. */
    int start() {
        return year * 12 + from;
    }

    /** Months since the year 0 behind its last one. */
    int end() {
        return year * 12 + to + 1;
    }

    /** Whether another period is a part of this one. */
    boolean covers(Period other) {
        return start() <= other.start() && end() >= other.end() && length() > other.length();
    }
}
