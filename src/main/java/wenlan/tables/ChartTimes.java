package wenlan.tables;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Columns of a chart that are called by a time, alone (2031年, 3月, 2031Q2) or beside another name
 * (产量 2031年), and where that lies.
 */
final class ChartTimes {
    private static final double MONTHS = 12;

    /** 2031年 出口, 2031年出口: the time before another name. */
    private static final Pattern UPPER =
            Pattern.compile(
                    "(\\S+)\\s+(.+)|((?:(?:19|20)\\d\\d年)?\\d{1,2}(?:月?[-—–~至]\\d{1,2})?月份?|(?:19|20)\\d\\d年[度末]?)(\\p{IsHan}.*)");

    /** 产量（万吨） 2031, 产量（2031年）: the time behind it. */
    private static final Pattern LOWER =
            Pattern.compile(
                    "(?<what>.*\\S)\\s+(?<time>\\S+)|(?<thing>.*[)）])(?<year>(?:19|20)\\d\\d\\S{0,4})");

    private static final Pattern ANY_TIME =
            Pattern.compile("(?:19|20)\\d\\d|\\d月|季度|半年|上年|去年|同期|同比|环比");

    private ChartTimes() {}

    /**
     * What a column is called by: a time alone (2031年), or below or above another name (产量 2031年).
     *
     * @param of the other name, without its unit; empty without one
     */
    record Named(Period time, String of) {}

    /** The time that a column is called by, null where its name says something else. */
    static @Nullable Period of(Column column) {
        return Period.ofName(Header.of(column.name()).label()).orElse(null);
    }

    /** The same with what else its name says, null where it names no time. */
    static @Nullable Named named(Column column) {
        Period alone = of(column);
        if (alone != null) {
            return new Named(alone, "");
        }
        String name =
                column.name()
                        .strip()
                        .replaceAll("(?<=\\d)\\s+(?=年)|(?<=\\d年)\\s+(?=实际|预[测计期])", "");
        Matcher upper = UPPER.matcher(name);
        if (upper.matches()) {
            int at = upper.group(1) == null ? 3 : 1;
            Optional<Period> time = time(upper.group(at));
            if (time.isPresent() && isOther(upper.group(at + 1))) {
                return new Named(time.get(), Header.of(upper.group(at + 1)).label());
            }
        }
        Matcher lower = LOWER.matcher(name);
        if (!lower.matches()) {
            return null;
        }
        boolean glued = lower.group("what") == null;
        String other = lower.group(glued ? "thing" : "what");
        return isOther(other)
                ? time(lower.group(glued ? "year" : "time"))
                        .map(time -> new Named(time, Header.of(other).label()))
                        .orElse(null)
                : null;
    }

    private static Optional<Period> time(String name) {
        return Period.ofName(Header.of(name).label());
    }

    /** A name that says no time itself: 2031年比2030年增长 is of no one year. */
    private static boolean isOther(String name) {
        return !ANY_TIME.matcher(name).find() && !Header.of(name).label().isEmpty();
    }

    /**
     * The columns to be drawn without those of a stretch whose beginning and end others of their
     * kind are: 1—3月 beside 1月, 2月 and 3月, 全年 beside four quarters; nor of the one part of a year
     * beside whole years.
     */
    static List<Integer> apart(List<Column> columns, List<Integer> drawn) {
        Set<Integer> whole = new HashSet<>();
        for (Map<Integer, Period> kind : kinds(columns, drawn)) {
            List<Period> times = List.copyOf(kind.values());
            long years = times.stream().filter(time -> time.length() == Period.YEAR_LONG).count();
            boolean oneShort = years > 1 && years == times.size() - 1;
            kind.forEach(
                    (at, time) -> {
                        if (time.isMadeUp(times) || oneShort && time.length() != Period.YEAR_LONG) {
                            whole.add(at);
                        }
                    });
        }
        return drawn.stream().filter(at -> !whole.contains(at)).toList();
    }

    /**
     * Where columns lie on an axis of years (2031.25 for the second quarter of 2031), by their
     * places; of each kind those of the length that most have, or all that go on from one beginning
     * (1—2月, 1—3月), where several have different places.
     */
    static Map<Integer, Double> places(List<Column> columns, Collection<Integer> drawn) {
        Map<Integer, Double> places = new HashMap<>();
        for (Map<Integer, Period> times : kinds(columns, drawn)) {
            if (Period.dated(List.copyOf(times.values())).isEmpty()) {
                continue;
            }
            boolean goOn =
                    times.size() > 1
                            && times.keySet().stream()
                                    .allMatch(at -> columns.get(at).type() == ColumnType.PERCENT)
                            && Period.goOn(List.copyOf(times.values()));
            int usual = usual(times.values());
            times.values().removeIf(time -> !goOn && time.length() != usual);
            Map<Integer, Double> own = new HashMap<>();
            times.forEach((at, time) -> own.put(at, place(time, goOn)));
            if (own.size() > 1 && new HashSet<>(own.values()).size() == own.size()) {
                places.putAll(own);
            }
        }
        return places;
    }

    /**
     * Where a time lies on an axis of years.
     *
     * @param goOn whether it goes on from the same month as others do, so that its end tells it
     */
    static double place(Period time, boolean goOn) {
        return (goOn ? time.end() - 2 : time.start() - 1) / MONTHS;
    }

    private static int usual(Collection<Period> times) {
        return times.stream()
                .collect(Collectors.groupingBy(Period::length, Collectors.counting()))
                .entrySet()
                .stream()
                .max(
                        Map.Entry.<Integer, Long>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** Gives months behind 2031年12月 their year, where all have one then. */
    private static void date(Map<Integer, Period> times) {
        Period.dated(List.copyOf(times.values()))
                .ifPresent(
                        dated -> {
                            Iterator<Period> next = dated.iterator();
                            times.replaceAll((at, time) -> next.next());
                        });
    }

    /** The times of the columns of each type and unit, by their places. */
    static Collection<Map<Integer, Period>> kinds(List<Column> columns, Collection<Integer> drawn) {
        Map<String, Map<Integer, Period>> kinds = new HashMap<>();
        for (int at : drawn) {
            Column column = columns.get(at);
            Named named = named(column);
            if (named != null) {
                String kind = column.type() + " " + column.unit() + " " + named.of();
                kinds.computeIfAbsent(kind, one -> new LinkedHashMap<>()).put(at, named.time());
            }
        }
        kinds.values().forEach(ChartTimes::date);
        return kinds.values();
    }
}
