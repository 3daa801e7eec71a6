package wenlan.tables;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Columns of what has added up since January (1—9月) beside those of the last part of it alone (9月):
 * the one holds the other, so that amounts of both are no series.
 */
final class Cumulated {
    private Cumulated() {}

    /** The columns to be drawn without those that have added up, where their last part is there. */
    static List<Integer> without(List<Column> columns, List<Integer> drawn) {
        Set<Integer> added = new HashSet<>();
        for (Map<Integer, Period> kind : ChartTimes.kinds(columns, drawn)) {
            kind.forEach(
                    (at, time) -> {
                        if (Sums.isAdded(columns.get(at).type())
                                && kind.values().stream().anyMatch(one -> endsIn(time, one))) {
                            added.add(at);
                        }
                    });
        }
        return drawn.stream().filter(at -> !added.contains(at)).toList();
    }

    /** Whether a stretch from January on ends as a shorter one that it holds does. */
    private static boolean endsIn(Period time, Period part) {
        return time.from() == 1 && time.covers(part) && time.end() == part.end();
    }
}
