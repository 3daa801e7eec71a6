package wenlan.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures blank lines by the report's own habit: where paragraphs are two blank lines apart, these
 * count as one.
 */
final class Gaps {
    private Gaps() {}

    /** The lines, with gaps in units of the most frequent one. */
    static List<Line> level(List<Line> lines) {
        int usual = usual(lines);
        if (usual <= 1) {
            return lines;
        }
        List<Line> levelled = new ArrayList<>(lines.size());
        for (Line line : lines) {
            int gap = (line.gap() + usual - 1) / usual;
            levelled.add(new Line(line.text(), line.cells(), gap, line.look()));
        }
        return levelled;
    }

    /** The gap that stands before most lines which have any; 1 when half of the lines have none. */
    private static int usual(List<Line> lines) {
        Map<Integer, Integer> counts = new HashMap<>();
        lines.stream()
                .skip(1)
                .filter(l -> l.gap() > 0 && !l.isRow())
                .forEach(l -> counts.merge(l.gap(), 1, Integer::sum));
        int most = 0;
        int usual = 1;
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            boolean more =
                    entry.getValue() > most || entry.getValue() == most && entry.getKey() < usual;
            usual = more ? entry.getKey() : usual;
            most = Math.max(most, entry.getValue());
        }
        return counts.containsKey(1) && counts.get(1) * 5 > most ? 1 : usual;
    }
}
