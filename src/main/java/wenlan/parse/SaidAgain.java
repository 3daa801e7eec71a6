package wenlan.parse;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the words of a drawing, broken over short lines, that a paragraph near them says again in
 * the same order and runs on where a line ends. Whatever the drawing was, nothing is lost without
 * them. Names that a paragraph lists are a list of their own: a mark or an and stands between them.
 */
final class SaidAgain {
    /** Short lines one after another; two may be a heading and its label. */
    private static final int FEWEST = 3;

    private static final int MOST = 12;
    private static final int LONGEST = 24;
    private static final int SHORTEST_PARAGRAPH = 40;
    private static final int LONGEST_PARAGRAPH = 2_000;

    /** Lines before and behind the words among which the paragraph stands. */
    private static final int NEAR = 10;

    /** Characters in a row that are words and no chance. */
    private static final int PIECE = 2;

    /** Of how many characters in a hundred the paragraph may leave out the rest. */
    private static final int SAID = 95;

    /** What a list follows. */
    private static final Pattern ANNOUNCED = Pattern.compile("如下|以下|下列|包括|分别[为是]|[:：]\\s*$");

    private final List<Line> lines;
    private final Map<Integer, String> found;

    private SaidAgain(List<Line> lines, Map<Integer, String> found) {
        this.lines = lines;
        this.found = found;
    }

    /** Adds what it finds to the reasons by index of the line. */
    static void find(List<Line> lines, Map<Integer, String> found) {
        SaidAgain words = new SaidAgain(lines, found);
        int at = 1;
        while (at < lines.size()) {
            int end = words.end(at);
            int count = end - at;
            if (count >= FEWEST && count <= MOST && words.isDrawn(at, end)) {
                for (int line = at; line < end; line++) {
                    found.put(line, ChartLabels.REASON);
                }
            }
            at = Math.max(end, at + 1);
        }
    }

    private int end(int from) {
        int end = from;
        while (end < lines.size() && isWords(end)) {
            end++;
        }
        return end;
    }

    private boolean isDrawn(int from, int end) {
        if (!PictureLabels.isAlone(lines, from, end, found)
                || ANNOUNCED.matcher(lines.get(from - 1).string()).find()) {
            return false;
        }
        StringBuilder words = new StringBuilder();
        Set<Integer> ends = new HashSet<>();
        for (int at = from; at < end; at++) {
            words.append(bare(lines.get(at).string()));
            ends.add(words.length());
        }
        int last = Math.min(lines.size(), end + NEAR);
        for (int near = Math.max(0, from - NEAR); near < last; near++) {
            boolean outside = near < from || near >= end;
            if (outside && says(lines.get(near).string(), words.toString(), ends)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a paragraph holds words in their order, but for a few, and runs on at an end. */
    private static boolean says(String paragraph, String words, Set<Integer> ends) {
        if (paragraph.length() < SHORTEST_PARAGRAPH || paragraph.length() > LONGEST_PARAGRAPH) {
            return false;
        }
        String text = bare(paragraph);
        boolean runsOn = false;
        int said = 0;
        int place = 0;
        int at = 0;
        while (at + PIECE <= words.length()) {
            int start = text.indexOf(words.substring(at, at + PIECE), place);
            if (start < 0) {
                at++;
                continue;
            }
            int length = PIECE;
            while (at + length < words.length()
                    && start + length < text.length()
                    && text.charAt(start + length) == words.charAt(at + length)) {
                length++;
                runsOn |= ends.contains(at + length - 1);
            }
            said += length;
            at += length;
            place = start + length;
        }
        return runsOn && said * 100 >= words.length() * SAID;
    }

    /** The words and what parts them. */
    private static String bare(String text) {
        return text.replaceAll("[，,；;]", "、").replaceAll("[^\\p{L}\\p{N}、]", "");
    }

    /** Whether a line is a few words, not marked as anything. */
    private boolean isWords(int at) {
        Line line = lines.get(at);
        String text = line.string();
        return !found.containsKey(at)
                && RepeatedLabels.isBrief(line, LONGEST)
                && !Captions.isFigure(text)
                && !Captions.isTable(text)
                && !NoteKind.isNote(text);
    }
}
