package wenlan.parse;

import java.util.List;
import java.util.Map;

/**
 * Finds the labels of axes and series that a chart leaves in the text: short lines, most of them
 * figures, between the caption of a figure and the note that says where its data are from.
 */
final class ChartLabels {
    static final String REASON = "chart labels";

    private static final int FEWEST = 4;
    private static final int MOST = 80;
    private static final int LONGEST = 16;

    private ChartLabels() {}

    /**
     * Adds what it finds to the reasons by index of the line.
     *
     * @param found what is set aside already
     */
    static void find(List<Line> lines, Map<Integer, String> found) {
        for (int at = 0; at < lines.size(); at++) {
            String text = lines.get(at).string();
            boolean figure = Captions.isFigure(text) && !Captions.isTable(text);
            if (figure && !lines.get(at).isRow() && !found.containsKey(at)) {
                int end = end(lines, at + 1);
                for (int label = at + 1; label < end; label++) {
                    found.putIfAbsent(label, REASON);
                }
            }
        }
    }

    /** Behind the labels from a line on; that line itself where there are none. */
    private static int end(List<Line> lines, int from) {
        int figures = 0;
        for (int at = from; at < lines.size() && at - from <= MOST; at++) {
            String text = lines.get(at).string();
            if (NoteKind.isSource(text)) {
                int labels = at - from;
                return labels >= FEWEST && figures * 2 >= labels ? at : from;
            }
            if (lines.get(at).isRow()
                    || text.length() > LONGEST
                    || Chars.endsSentence(text)
                    || Captions.isFigure(text)
                    || Captions.isTable(text)
                    || lines.get(at).look().hashes() > 0) {
                return from;
            }
            figures += text.chars().anyMatch(Character::isDigit) ? 1 : 0;
        }
        return from;
    }
}
