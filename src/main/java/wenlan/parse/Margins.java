package wenlan.parse;

import java.util.ArrayList;
import java.util.List;

/** Takes away the margin that stands before all lines where the layout of a page was kept. */
final class Margins {
    private static final int MOST = 120;

    private Margins() {}

    /** The lines, their indents counted from the left border of the text. */
    static List<Line> level(List<Line> lines) {
        int margin = margin(lines);
        if (margin == 0) {
            return lines;
        }
        List<Line> levelled = new ArrayList<>(lines.size());
        for (Line line : lines) {
            int indent = Math.max(0, line.look().indent() - margin);
            levelled.add(
                    new Line(line.text(), line.cells(), line.gap(), line.look().indent(indent)));
        }
        return levelled;
    }

    /** The indent at which most of the lines begin that are not set in further. */
    private static int margin(List<Line> lines) {
        int[] counts = new int[MOST + 1];
        int all = 0;
        for (Line line : lines) {
            if (!line.isRow()) {
                counts[Math.min(MOST, line.look().indent())]++;
                all++;
            }
        }
        int less = 0;
        for (int indent = 0; indent < MOST && less * 20 <= all; indent++) {
            if (counts[indent] * 4 >= all) {
                return indent;
            }
            less += counts[indent];
        }
        return 0;
    }
}
