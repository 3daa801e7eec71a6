package wenlan.tables;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Columns of a chart that are called by a time alone (2031年, 3月, 2031Q2), and where that lies. */
final class ChartTimes {
    private static final double MONTHS = 12;

    private ChartTimes() {}

    /** The time that a column is called by, null where its name says something else. */
    static @Nullable Period of(Column column) {
        return Period.ofName(Header.of(column.name()).label()).orElse(null);
    }

    /**
     * The columns to be drawn without those of a stretch whose beginning and end others of their
     * kind are: 1—3月 beside 1月, 2月 and 3月, 全年 beside four quarters.
     */
    static List<Integer> apart(List<Column> columns, List<Integer> drawn) {
        Set<Integer> whole = new HashSet<>();
        for (Map<Integer, Period> kind : kinds(columns, drawn)) {
            List<Period> times = List.copyOf(kind.values());
            kind.forEach(
                    (at, time) -> {
                        if (time.isMadeUp(times)) {
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
            boolean goOn = times.size() > 1 && Period.goOn(List.copyOf(times.values()));
            int usual = usual(times.values());
            times.values().removeIf(time -> !goOn && time.length() != usual);
            Map<Integer, Double> own = new HashMap<>();
            times.forEach(
                    (at, time) -> own.put(at, (goOn ? time.end() - 2 : time.start() - 1) / MONTHS));
            if (own.size() > 1 && new HashSet<>(own.values()).size() == own.size()) {
                places.putAll(own);
            }
        }
        return places;
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

    /** The times of the columns of each type and unit, by their places. */
    private static Collection<Map<Integer, Period>> kinds(
            List<Column> columns, Collection<Integer> drawn) {
        Map<String, Map<Integer, Period>> kinds = new HashMap<>();
        for (int at : drawn) {
            Column column = columns.get(at);
            Period time = of(column);
            if (time != null) {
                kinds.computeIfAbsent(
                                column.type() + " " + column.unit(), kind -> new LinkedHashMap<>())
                        .put(at, time);
            }
        }
        return kinds.values();
    }
}
