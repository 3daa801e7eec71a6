package wenlan.tables;

import wenlan.text.Folding;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Columns of what has added up since January (1—9月) beside those of the last part of it alone (9月):
 * the one holds the other, so that amounts of both are no series.
 */
final class Cumulated {
    /** What has added up since a year began: 累计, 1—本月, 年初至今. */
    private static final Pattern SAID =
            Pattern.compile("累[计积]|年初至今|1\\s?(?:[-—–~～至到]{1,2})\\s?[本当]|[-—–~～至到][本当]月");

    private Cumulated() {}

    /** Whether a column is called by what has added up. */
    static boolean isSaid(String name) {
        return SAID.matcher(Folding.query(name)).find();
    }

    /**
     * The columns to be drawn without those that have added up, where their last part is there;
     * where others of their length have none (1—12月 of the year before), without those parts.
     */
    static List<Integer> without(List<Column> columns, List<Integer> drawn) {
        Set<Integer> left = new HashSet<>();
        for (Map<Integer, Period> kind : ChartTimes.kinds(columns, drawn)) {
            if (kind.keySet().stream().allMatch(at -> Sums.isAdded(columns.get(at).type()))) {
                left.addAll(left(kind));
            }
        }
        return drawn.stream().filter(at -> !left.contains(at)).toList();
    }

    private static Set<Integer> left(Map<Integer, Period> kind) {
        Set<Integer> added = new HashSet<>();
        Set<Integer> parts = new HashSet<>();
        kind.forEach(
                (at, time) ->
                        kind.forEach(
                                (other, part) -> {
                                    if (endsIn(time, part)) {
                                        added.add(at);
                                        parts.add(other);
                                    }
                                }));
        long lengths =
                kind.entrySet().stream()
                        .filter(one -> !added.contains(one.getKey()))
                        .map(one -> one.getValue().length())
                        .distinct()
                        .count();
        return lengths > 1 ? parts : added;
    }

    /** Whether a stretch from January on ends as a shorter one that it holds does. */
    private static boolean endsIn(Period time, Period part) {
        return time.from() == 1 && time.covers(part) && time.end() == part.end();
    }
}
