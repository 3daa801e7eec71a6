package wenlan.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * Closes up aligned rows that a blank line parts from each other: several lines of equally many
 * parts, one blank line between any two of them, most with a figure at the end or numbered one by
 * one.
 */
final class DoubleSpacing {
    private static final int FEWEST_LINES = 4;

    /** Below a caption that says that its table goes on. */
    private static final int FEWEST_CONTINUED = 2;

    private static final int FEWEST_PARTS = 3;

    private DoubleSpacing() {}

    /** The lines, those of such rows without the blank lines between them. */
    static List<Line> close(List<Line> lines) {
        List<Line> closed = new ArrayList<>(lines);
        int at = 0;
        while (at < lines.size()) {
            int parts = parts(lines.get(at));
            int end = at + 1;
            int figures = 0;
            while (parts >= FEWEST_PARTS
                    && end < lines.size()
                    && lines.get(end).gap() == 1
                    && parts(lines.get(end)) == parts) {
                figures += endsInFigure(lines.get(end)) ? 1 : 0;
                end++;
            }
            boolean rows = figures * 2 >= end - at || areNumbered(lines.subList(at, end));
            boolean more =
                    at > 0
                            && lines.get(at).gap() == 1
                            && TornRows.isContinued(lines.get(at - 1).string());
            if (end - at >= (more ? FEWEST_CONTINUED : FEWEST_LINES) && rows) {
                for (int row = at + 1; row < end; row++) {
                    Line line = lines.get(row);
                    closed.set(row, new Line(line.text(), line.cells(), 0, line.look()));
                }
            }
            at = end;
        }
        return closed;
    }

    /** Whether the lines below the first one count from one on. */
    private static boolean areNumbered(List<Line> rows) {
        for (int row = 1; row < rows.size(); row++) {
            AlignedLine line = AlignedLine.of(rows.get(row), false);
            if (line == null || !line.part(0).equals(String.valueOf(row))) {
                return false;
            }
        }
        return rows.size() > 1;
    }

    private static int parts(Line line) {
        AlignedLine aligned = AlignedLine.of(line, false);
        return aligned == null ? 0 : aligned.parts().size();
    }

    private static boolean endsInFigure(Line line) {
        AlignedLine aligned = AlignedLine.of(line, false);
        return aligned != null && AlignedLine.isFigure(aligned.part(aligned.parts().size() - 1));
    }
}
