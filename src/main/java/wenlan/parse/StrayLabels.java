package wenlan.parse;

import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the labels of pictures that have lost their caption: the slices of a pie, which make up a
 * hundred percent, and the figures along an axis. Both stand alone between complete text.
 */
final class StrayLabels {
    private static final int FEWEST = 3;
    private static final int FEWEST_FIGURES = 6;
    private static final int MOST = 40;
    private static final int LONGEST = 14;

    /** From what shares add up to when each is rounded, in hundredths of a percent. */
    private static final int LEAST_WHOLE = 9_800;

    private static final int MOST_WHOLE = 10_200;

    private static final String NAMED = "[\\p{IsHan}A-Za-z+（）()]{2,12}";
    private static final String SHARED = "(\\d{1,2}(?:\\.\\d{1,2})?)\\s?[%％]";
    private static final Pattern NAME = Pattern.compile(NAMED);
    private static final Pattern SHARE = Pattern.compile(SHARED);
    private static final Pattern SLICE = Pattern.compile(NAMED + "[\\s:：,，]{0,2}" + SHARED);

    private static final Pattern ON_AXIS =
            Pattern.compile("-?\\d{1,3}(?:,?\\d{3})*(?:\\.\\d{1,2})?[%％]?|(?:19|20)\\d\\d年?E?");

    private final List<Line> lines;
    private final Map<Integer, String> found;

    private StrayLabels(List<Line> lines, Map<Integer, String> found) {
        this.lines = lines;
        this.found = found;
    }

    /** Adds what it finds to the reasons by index of the line. */
    static void find(List<Line> lines, Map<Integer, String> found) {
        StrayLabels labels = new StrayLabels(lines, found);
        labels.runs(FEWEST, at -> labels.matches(SLICE, at), labels::isWhole);
        labels.runs(2 * FEWEST, labels::isHalfSlice, labels::isWholeInPairs);
        labels.runs(FEWEST_FIGURES, at -> labels.matches(ON_AXIS, at), (from, end) -> true);
    }

    /** Decides on some lines. */
    private interface Judge {
        boolean takes(int from, int end);
    }

    private void runs(int fewest, IntPredicate label, Judge judge) {
        int at = 1;
        while (at < lines.size()) {
            int end = at;
            while (end < lines.size() && label.test(end)) {
                end++;
            }
            if (end - at >= fewest
                    && end - at <= MOST
                    && PictureLabels.isAlone(lines, at, end, found)
                    && judge.takes(at, end)) {
                for (int line = at; line < end; line++) {
                    found.put(line, ChartLabels.REASON);
                }
            }
            at = Math.max(end, at + 1);
        }
    }

    private boolean matches(Pattern pattern, int at) {
        Line line = lines.get(at);
        return !line.isRow()
                && !found.containsKey(at)
                && line.look().hashes() == 0
                && !line.look().bullet()
                && line.string().length() <= LONGEST
                && pattern.matcher(line.string()).matches();
    }

    /** The name of a slice, or its share on the line below. */
    private boolean isHalfSlice(int at) {
        return matches(NAME, at) || matches(SHARE, at);
    }

    private boolean isWholeInPairs(int from, int end) {
        int whole = 0;
        for (int at = from; at < end; at++) {
            Matcher share = SHARE.matcher(lines.get(at).string());
            if (share.matches() != ((at - from) % 2 == 1)) {
                return false;
            }
            whole += share.matches() ? hundredths(share.group(1)) : 0;
        }
        return (end - from) % 2 == 0 && whole >= LEAST_WHOLE && whole <= MOST_WHOLE;
    }

    private static int hundredths(String share) {
        return (int) Math.round(100 * Double.parseDouble(share));
    }

    private boolean isWhole(int from, int end) {
        int whole = 0;
        for (int at = from; at < end; at++) {
            Matcher slice = SLICE.matcher(lines.get(at).string());
            whole += slice.matches() ? hundredths(slice.group(1)) : 0;
        }
        return whole >= LEAST_WHOLE && whole <= MOST_WHOLE;
    }
}
