package wenlan.parse;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds the labels of a drawing that the text beside it says again: the steps of a process or the
 * parts of a whole, each alone in the gap that the drawing left, and each in the item of the list
 * that tells of it; or words beside the caption of a figure or the gap that a picture left, all of
 * them in one paragraph.
 */
final class RepeatedLabels {
    private static final int LONGEST = 12;

    /** Blank lines that a drawing leaves. */
    private static final int DRAWING = 2;

    /** Blank lines that a picture leaves. */
    private static final int PICTURE = 3;

    /** Labels each above its own item. */
    private static final int FEWEST_PAIRS = 2;

    /** Labels above the list of all their items. */
    private static final int FEWEST_LABELS = 3;

    private static final int MOST = 12;

    /** Characters at the head of an item among which its label stands. */
    private static final int HEAD = 24;

    private static final int LONGEST_WORDS = 24;
    private static final int PARAGRAPH = 40;
    private static final int LONGEST_PARAGRAPH = 2_000;

    /** Lines before and behind the words of a slogan among which the paragraph stands. */
    private static final int NEAR = 5;

    private static final Pattern COLON = Pattern.compile("[:：]\\s*$");

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
        at = 1;
        while (at < lines.size()) {
            at = Math.max(labels.slogan(at), at + 1);
        }
    }

    /** Behind the short lines from one on which a paragraph near them says again. */
    private int slogan(int from) {
        int end = from;
        while (end < lines.size() && end - from <= MOST && isWords(end)) {
            end++;
        }
        boolean drawn =
                end - from >= FEWEST_LABELS
                        && end - from <= MOST
                        && lines.get(from).gap() > 0
                        && end < lines.size()
                        && lines.get(end).gap() > 0
                        && !COLON.matcher(lines.get(from - 1).string()).find()
                        && isBesidePicture(from, end);
        if (drawn) {
            for (int near = Math.max(0, from - NEAR); near < end + NEAR; near++) {
                boolean outside = near < from || near >= end && near < lines.size();
                if (outside && saysAll(lines.get(near).string(), from, end)) {
                    for (int at = from; at < end; at++) {
                        found.put(at, ChartLabels.REASON);
                    }
                    return end;
                }
            }
        }
        return end;
    }

    /** Whether a picture stands above or below some lines, by its caption or the gap it left. */
    private boolean isBesidePicture(int from, int end) {
        boolean gap = lines.get(from).gap() >= PICTURE || lines.get(end).gap() >= PICTURE;
        boolean below = gap || Captions.isFigure(lines.get(end).string());
        return below && Chars.endsSentence(lines.get(from - 1).string())
                || Captions.isFigure(lines.get(from - 1).string());
    }

    /** Whether a paragraph holds the words of each of some lines. */
    private boolean saysAll(String paragraph, int from, int end) {
        if (paragraph.length() < PARAGRAPH || paragraph.length() > LONGEST_PARAGRAPH) {
            return false;
        }
        String words = paragraph.replaceAll("[^\\p{L}\\p{N}]", "");
        for (int at = from; at < end; at++) {
            if (!words.contains(lines.get(at).string().replaceAll("[^\\p{L}\\p{N}]", ""))) {
                return false;
            }
        }
        return true;
    }

    private boolean isWords(int at) {
        String text = lines.get(at).string();
        return isBrief(at, LONGEST_WORDS)
                && !Captions.isFigure(text)
                && !Captions.isTable(text)
                && !NoteKind.isNote(text);
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
        return isBrief(at, LONGEST)
                && lines.get(at).gap() > 0
                && at + 1 < lines.size()
                && lines.get(at + 1).gap() > 0;
    }

    /** Whether a line is a few words alone, not marked as anything. */
    private boolean isBrief(int at, int longest) {
        Line line = lines.get(at);
        String text = line.string();
        return !found.containsKey(at)
                && !line.isRow()
                && line.look().hashes() == 0
                && !line.look().bullet()
                && !line.look().bold()
                && text.length() <= longest
                && Chars.countHan(text, text.length()) >= 2
                && NumberMark.of(text) == null
                && !Chars.endsSentence(text);
    }
}
