package wenlan.tables;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        Map<String, List<Integer>> kinds = kinds(columns, drawn);
        return drawn.stream()
                .filter(
                        at -> {
                            Period whole = of(columns.get(at));
                            return whole == null
                                    || !whole.isMadeUp(
                                            periods(columns, kinds.get(kind(columns.get(at)))));
                        })
                .toList();
    }

    /**
     * Where columns lie on an axis of years (2031.25 for the second quarter of 2031), by their
     * places; of each kind those of the length that most have, or all that go on from one beginning
     * (1—2月, 1—3月), where several have different places.
     */
    static Map<Integer, Double> places(List<Column> columns, Collection<Integer> drawn) {
        Map<Integer, Double> places = new HashMap<>();
        for (List<Integer> kind : kinds(columns, drawn).values()) {
            Map<Integer, Period> times = new LinkedHashMap<>();
            kind.forEach(at -> times.put(at, Objects.requireNonNull(of(columns.get(at)))));
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

    private static Map<String, List<Integer>> kinds(
            List<Column> columns, Collection<Integer> drawn) {
        return drawn.stream()
                .filter(at -> of(columns.get(at)) != null)
                .collect(Collectors.groupingBy(at -> kind(columns.get(at))));
    }

    private static String kind(Column column) {
        return column.type() + " " + column.unit();
    }

    private static List<Period> periods(List<Column> columns, List<Integer> places) {
        return places.stream().map(at -> Objects.requireNonNull(of(columns.get(at)))).toList();
    }
}
