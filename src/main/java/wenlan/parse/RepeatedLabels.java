package wenlan.parse;

import java.util.List;
import java.util.Map;

/**
 * Finds the labels of a drawing that the text beside it says again: the steps of a process or the
 * parts of a whole, each alone in the gap that the drawing left, and each in the item of the list
 * that tells of it.
 */
final class RepeatedLabels {
    private static final int LONGEST = 12;

    /** Blank lines that a drawing leaves. */
    private static final int DRAWING = 2;

    /** Labels each above its own item. */
    private static final int FEWEST_PAIRS = 2;

    /** Labels above the list of all their items. */
    private static final int FEWEST_LABELS = 3;

    private static final int MOST = 12;

    /** Characters at the head of an item among which its label stands. */
    private static final int HEAD = 24;

    private final List<Line> lines;
    private final Map<Integer, String> found;

    private RepeatedLabels(List<Line> lines, Map<Integer, String> found) {
        this.lines = lines;
        this.found = found;
    }

    /** Adds what it finds to the reasons by index of the line. */
    static void find(List<Line> lines, Map<Integer, String> found) {
        RepeatedLabels labels = new RepeatedLabels(lines, found);
        int at = 1;
        while (at < lines.size()) {
            at = Math.max(labels.isLabel(at) ? labels.settle(at) : at, at + 1);
        }
    }

    /** Behind what begins with the label at a line. */
    private int settle(int from) {
        int pairs = from;
        while (pairs + 1 < lines.size() && isLabel(pairs) && isItemOf(pairs + 1, pairs)) {
            pairs += 2;
        }
        if (pairs - from >= 2 * FEWEST_PAIRS) {
            for (int at = from; at < pairs; at += 2) {
                found.put(at, ChartLabels.REASON);
            }
            return pairs;
        }
        int end = from;
        while (end < lines.size() && end - from <= MOST && isLabel(end)) {
            end++;
        }
        int labels = end - from;
        if (labels < FEWEST_LABELS || labels > MOST || end + labels > lines.size()) {
            return from;
        }
        for (int at = from; at < end; at++) {
            int item = at + labels;
            String head = lines.get(item).string();
            head = head.substring(0, Math.min(HEAD, head.length()));
            if (!lines.get(item).look().bullet() || !head.contains(lines.get(at).string())) {
                return from;
            }
        }
        for (int at = from; at < end; at++) {
            found.put(at, ChartLabels.REASON);
        }
        return end;
    }

    private boolean isItemOf(int item, int label) {
        Line line = lines.get(item);
        return !found.containsKey(item)
                && line.look().bullet()
                && line.gap() >= DRAWING
                && line.string().contains(lines.get(label).string());
    }

    private boolean isLabel(int at) {
        return !found.containsKey(at)
                && isBrief(lines.get(at), LONGEST)
                && lines.get(at).gap() > 0
                && at + 1 < lines.size()
                && lines.get(at + 1).gap() > 0;
    }

    /** Whether a line is a few words, not marked as anything. */
    static boolean isBrief(Line line, int longest) {
        String text = line.string();
        return !line.isRow()
                && line.look().hashes() == 0
                && !line.look().bullet()
                && !line.look().bold()
                && text.length() <= longest
                && Chars.countHan(text, text.length()) >= 2
                && NumberMark.of(text) == null
                && !Chars.endsSentence(text);
    }
}
