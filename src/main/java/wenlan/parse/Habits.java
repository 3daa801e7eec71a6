package wenlan.parse;

import java.util.List;

/**
 * What a report does again and again, which tells what single lines of it are.
 *
 * @param entries lines that begin with the name of an entry, as in yearbooks
 * @param openings lines that are an entry like 概况 and nothing else
 */
record Habits(int entries, int openings) {
    static Habits of(List<Line> lines) {
        int entries = 0;
        int openings = 0;
        for (Line line : lines) {
            entries += StackedHeadings.isEntry(line.string()) ? 1 : 0;
            openings += StackedHeadings.isOpening(line.string()) ? 1 : 0;
        }
        return new Habits(entries, openings);
    }
}
