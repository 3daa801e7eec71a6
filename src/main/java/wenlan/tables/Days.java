package wenlan.tables;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A day or a stretch of days that a row is of: 6月1日, 2031-06-01, 10月1—7日.
 *
 * @param from its first day, as days since the first of a year that is the same for all days of a
 *     table that name none
 * @param to its last day
 */
record Days(long from, long to) {
    private static final double YEAR = 365.2425;

    /** Days without a year lie in one that has all days. */
    private static final int SOME_LEAP_YEAR = 2000;

    private static final Pattern DAY =
            Pattern.compile(
                    "(?:((?:19|20)\\d\\d)[-./年])?(\\d{1,2})([-./月])(\\d{1,2})日?"
                            + "(?:[-~至—–](?:(\\d{1,2})月)?(\\d{1,2})日?)?");

    /** The days that a text is, nothing where it is another time or none. */
    static Optional<Days> read(String text) {
        Matcher day = DAY.matcher(Dates.folded(text));
        if (!day.matches() || day.group(1) == null && !day.group(3).equals("月")) {
            return Optional.empty();
        }
        int year = day.group(1) == null ? SOME_LEAP_YEAR : Integer.parseInt(day.group(1));
        try {
            int month = Integer.parseInt(day.group(2));
            long from = LocalDate.of(year, month, Integer.parseInt(day.group(4))).toEpochDay();
            int last = day.group(5) == null ? month : Integer.parseInt(day.group(5));
            long to =
                    day.group(6) == null
                            ? from
                            : LocalDate.of(year, last, Integer.parseInt(day.group(6))).toEpochDay();
            return from <= to ? Optional.of(new Days(from, to)) : Optional.empty();
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** The days of texts, nothing where one is none. */
    static Optional<List<Days>> all(List<String> texts) {
        List<Days> days = new ArrayList<>();
        for (String text : texts) {
            Optional<Days> read = read(text);
            if (read.isEmpty()) {
                return Optional.empty();
            }
            days.add(read.get());
        }
        return Optional.of(days);
    }

    /** Whether several others lie within this one, of which it is the sum. */
    boolean isMadeUp(List<Days> others) {
        return others.stream().filter(one -> one.from >= from && one.to <= to).count() > 2;
    }

    /** Whether all are as far from each other: each day, each Monday. */
    static boolean areRegular(List<Days> days) {
        return IntStream.range(1, days.size())
                        .mapToLong(at -> days.get(at).from - days.get(at - 1).from)
                        .distinct()
                        .count()
                < 2;
    }

    long length() {
        return to - from + 1;
    }

    /** Where it begins on an axis of years. */
    double place() {
        return 1970 + from / YEAR;
    }
}
