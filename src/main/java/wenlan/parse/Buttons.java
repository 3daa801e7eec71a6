package wenlan.parse;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Finds the buttons of a page that were copied into a text with it: around the title several lines
 * in a row that each are such a word or one that can be nothing else, at the foot what leads on to
 * other pages.
 */
final class Buttons {
    private static final int LONGEST = 12;

    /** Lines among which the title stands. */
    private static final int TITLE_PAGE = 15;

    /** A single such word may be the title of a report. */
    private static final int FEWEST = 3;

    private Buttons() {}

    /** Adds what it finds to the reasons by index of the line. */
    static void find(List<Line> lines, Map<Integer, String> found) {
        int end = Math.min(lines.size(), TITLE_PAGE);
        for (int at = 0; at < end && !lines.get(at).string().endsWith("。"); at++) {
            int from = at;
            while (at < lines.size() && is(lines.get(at), SiteWords::isButton)) {
                at++;
            }
            for (int button = from; button < at; button++) {
                if (at - from >= FEWEST || is(lines.get(button), SiteWords::isPlainButton)) {
                    found.put(button, MainText.NAVIGATION);
                }
            }
        }
        int last = lines.size() - 1;
        boolean copied = found.containsValue(MainText.NAVIGATION);
        if (copied && last > FEWEST && is(lines.get(last), SiteWords::isWayOn)) {
            found.put(last, MainText.NAVIGATION);
        }
    }

    private static boolean is(Line line, Predicate<String> words) {
        return !line.isRow() && line.string().length() <= LONGEST && words.test(line.string());
    }
}
