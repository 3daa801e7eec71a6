package wenlan.tables;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The order of lines that are called by times, and where each lies on an axis of years.
 *
 * @param lines places of the lines that are drawn, in the order of their times; what sums up others
 *     of them (a half-year beside its quarters) is left out
 * @param times where each lies (2031.5 for July 2031); empty where they lie on no one axis
 * @param alike whether they are stretches of one length, so that amounts compare
 * @param years whether they are whole years
 */
record TimeOrder(List<Integer> lines, List<Double> times, boolean alike, boolean years) {
    TimeOrder {
        lines = List.copyOf(lines);
        times = List.copyOf(times);
    }

    /**
     * Of months, quarters and years; stretches that go on from one month (1-2月, 1-3月) are unlike.
     */
    static TimeOrder ofPeriods(List<Period> periods) {
        List<Integer> order =
                IntStream.range(0, periods.size())
                        .boxed()
                        .sorted(
                                Comparator.comparingInt((Integer at) -> periods.get(at).start())
                                        .thenComparingInt(at -> periods.get(at).end()))
                        .toList();
        List<Integer> parts = usual(order, periods);
        boolean apart = parts.size() > 1 && areAlike(parts, periods);
        boolean added = Period.goOn(periods);
        boolean alike = apart || !added && areAlike(order, periods);
        List<Integer> drawn = apart ? parts : order;
        List<Double> times =
                alike || added
                        ? drawn.stream()
                                .map(at -> ChartTimes.place(periods.get(at), !apart && added))
                                .toList()
                        : List.of();
        boolean told = new HashSet<>(times).size() == times.size();
        boolean years = periods.stream().allMatch(p -> p.length() == Period.YEAR_LONG);
        return new TimeOrder(drawn, told ? times : List.of(), alike, years);
    }

    /** Whether some names are years or their parts and others are something else: 2031年, 东礁. */
    static boolean areAmongOthers(List<String> names) {
        long times =
                names.stream()
                        .flatMap(name -> Period.read(name).stream())
                        .filter(period -> period.year() > 0)
                        .count();
        return times > 0 && times < names.size();
    }

    /** Of days; those without a year that go on in the next one (12月31日, 1月1日) lie on no axis. */
    static TimeOrder ofDays(List<Days> days) {
        List<Integer> order =
                IntStream.range(0, days.size())
                        .filter(at -> !days.get(at).isMadeUp(days))
                        .boxed()
                        .toList();
        long[] begins = order.stream().mapToLong(at -> days.get(at).from()).toArray();
        boolean onward = IntStream.range(1, begins.length).allMatch(i -> begins[i - 1] < begins[i]);
        boolean back = IntStream.range(1, begins.length).allMatch(i -> begins[i - 1] > begins[i]);
        boolean alike = order.stream().map(at -> days.get(at).length()).distinct().count() == 1;
        List<Integer> drawn = back ? order.reversed() : order;
        List<Double> times =
                alike && (onward || back)
                        ? drawn.stream().map(at -> days.get(at).place()).toList()
                        : List.of();
        return new TimeOrder(drawn, times, alike, false);
    }

    /**
     * Those that others do not make up; where one alone is a part of a year (2033年1—9月) beside
     * years enough to make a series, those years.
     */
    private static List<Integer> usual(List<Integer> order, List<Period> periods) {
        List<Integer> parts =
                order.stream().filter(at -> !periods.get(at).isMadeUp(periods)).toList();
        List<Integer> whole =
                parts.stream().filter(at -> periods.get(at).length() == Period.YEAR_LONG).toList();
        return whole.size() >= AcrossYears.SERIES && whole.size() == parts.size() - 1
                ? whole
                : parts;
    }

    private static boolean areAlike(List<Integer> lines, List<Period> periods) {
        return lines.stream().map(at -> periods.get(at).length()).distinct().count() == 1;
    }
}
