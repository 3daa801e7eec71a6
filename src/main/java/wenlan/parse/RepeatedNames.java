package wenlan.parse;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Where the columns begin over which names of an upper line stand: the names below them repeat (产量
 * 增长 产量 增长), once for each. Text keeps the places of names less well than their order.
 */
final class RepeatedNames {
    private static final int FEWEST = 2;

    /** One name alone may stand again anywhere: 修订预算 实际 原来预算 修订预算. */
    private static final int FEWEST_NAMES = 2;

    private RepeatedNames() {}

    /**
     * The column where each group begins; null where fewer than two names stand as often as there
     * are groups.
     *
     * @param lower the names of the columns
     * @param groups how many names stand above them
     */
    static @Nullable List<Integer> starts(List<String> lower, int groups) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int column = 0; column < lower.size(); column++) {
            String name = Chars.key(lower.get(column));
            if (!name.isEmpty()) {
                places.computeIfAbsent(name, k -> new ArrayList<>()).add(column);
            }
        }
        List<List<Integer>> often =
                places.values().stream().filter(found -> found.size() == groups).toList();
        if (groups < FEWEST || often.size() < FEWEST_NAMES) {
            return null;
        }
        for (int column = 0; column < lower.size(); column++) {
            List<Integer> found = places.getOrDefault(Chars.key(lower.get(column)), List.of());
            if (found.size() > 1) {
                return found.size() == groups ? found : null;
            }
        }
        return null;
    }

    /**
     * How many columns each of so many groups has, where the same several names fill all of them,
     * once for each; 0 where they do not.
     */
    static int size(List<String> lower, int groups) {
        if (groups < FEWEST || lower.size() % groups != 0) {
            return 0;
        }
        int size = lower.size() / groups;
        List<String> names = lower.stream().map(Chars::key).toList();
        for (int column = size; column < names.size(); column++) {
            if (!names.get(column).equals(names.get(column - size))) {
                return 0;
            }
        }
        List<String> one = names.subList(0, size);
        boolean several = size >= FEWEST_NAMES && new HashSet<>(one).size() == size;
        return several && !one.contains("") ? size : 0;
    }

    /**
     * How many columns each of so many groups has at the head of some names, more of which stand
     * behind them for a last group; 0 where no number or more than one of columns is theirs.
     */
    static int leading(List<String> lower, int groups) {
        int found = 0;
        for (int size = FEWEST_NAMES; groups >= FEWEST && size * groups < lower.size(); size++) {
            if (size(lower.subList(0, size * groups), groups) > 0) {
                if (found > 0) {
                    return 0;
                }
                found = size;
            }
        }
        return found;
    }

    /** Behind the last column of a group: no group is wider than the widest of those before. */
    static int end(List<Integer> starts, int group, int columns) {
        if (group + 1 < starts.size()) {
            return starts.get(group + 1);
        }
        int widest = 0;
        for (int at = 0; at + 1 < starts.size(); at++) {
            widest = Math.max(widest, starts.get(at + 1) - starts.get(at));
        }
        return Math.min(columns, starts.get(group) + widest);
    }

    /**
     * Puts the names of an upper row over the groups of columns below them; whether they stand so.
     */
    static boolean fill(List<String> upper, List<String> lower) {
        List<String> names = new ArrayList<>();
        for (int column = 0; column < upper.size(); column++) {
            boolean over = column < lower.size() && !lower.get(column).isEmpty();
            if (over && !upper.get(column).isEmpty()) {
                names.add(upper.get(column));
            }
        }
        List<Integer> starts = starts(lower, names.size());
        if (starts == null) {
            return false;
        }
        for (int column = 0; column < lower.size(); column++) {
            if (column >= upper.size()) {
                upper.add("");
            } else if (!lower.get(column).isEmpty()) {
                upper.set(column, "");
            }
        }
        for (int group = 0; group < starts.size(); group++) {
            int end = end(starts, group, lower.size());
            for (int column = starts.get(group); column < end; column++) {
                upper.set(column, names.get(group));
            }
        }
        return true;
    }
}
