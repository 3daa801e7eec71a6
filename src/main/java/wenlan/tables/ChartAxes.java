package wenlan.tables;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Says which of the columns that are drawn may stand on one axis: only those that surely compare,
 * and every other one on an axis of its own. Surely alike are one thing at several times, one thing
 * of several places or on the sides of a pair, columns that in each line add up to a hundred or to
 * another column, which are the parts of one whole, and columns of shares that each part a whole
 * among the lines.
 *
 * @param of the lines
 */
record ChartAxes(ChartLines of) {
    /** Rates of each line by itself, which add up to a hundred by chance alone. */
    private static final Pattern OF_EACH = Pattern.compile("率$|" + ChangeWords.ANY);

    /** Marks of so many are on a scale of their own: 党建（30分）. */
    private static final Pattern MARKS = Pattern.compile("\\d\\s*分[)）]?$");

    /** The number of the axis of each column; those of one number measure alike. */
    Map<Integer, Integer> places(List<Integer> drawn) {
        Map<Integer, Integer> wholes = new HashMap<>();
        List<List<Integer>> ways = new SumColumns(of).partitions(new HashSet<>(drawn));
        for (int way = 0; way < ways.size(); way++) {
            for (int part : ways.get(way)) {
                wholes.putIfAbsent(part, way);
            }
        }
        Map<Integer, Double> times = ChartTimes.places(of.columns(), drawn);
        Map<String, Integer> axes = new LinkedHashMap<>();
        Map<Integer, Integer> places = new TreeMap<>();
        for (int at : drawn) {
            boolean marks = MARKS.matcher(of.columns().get(at).name()).find();
            Integer whole = marks ? null : wholes.get(at);
            String kind =
                    whole != null
                            ? "parts of " + whole
                            : isParted(at) ? "of a hundred" : kind(at, times.containsKey(at));
            axes.putIfAbsent(kind, axes.size());
            places.put(at, axes.get(kind));
        }
        return places;
    }

    /** Whether a column parts a whole of its own among the lines: what it is made of, in shares. */
    private boolean isParted(int at) {
        return of.size() > 1
                && of.columns().get(at).type() == ColumnType.PERCENT
                && !OF_EACH.matcher(Header.of(of.columns().get(at).name()).label()).find()
                && AddedRows.areHundred(of.lines(), at);
    }

    private String kind(int at, boolean timed) {
        Column column = of.columns().get(at);
        ChartTimes.Named named = ChartTimes.named(column);
        String unit = "%s %s ".formatted(column.type(), column.unit());
        if (named != null) {
            // Stretches of unlike lengths (2031年, 2032年1—9月) have no place beside each other.
            String stretch = timed ? "times" : named.time().length() + " months";
            return unit + stretch + " of " + AlikeNames.core(named.of());
        }
        String core = AlikeNames.core(Header.of(column.name()).label());
        // Rates of a whole place compare with those of its towns and of its villages.
        return unit
                + (column.type() == ColumnType.PERCENT && core.equals(AlikeNames.TOWN_OR_VILLAGE)
                        ? AlikeNames.PLACE
                        : core);
    }
}
