package wenlan.parse;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * To which rows of a laid out table lines go that hold nothing of figures but a part of a name. A
 * page sets the figures of all its rows beside the same line of a name: the first, the last or the
 * middle one. Only where one of these ways fits all names, each of which goes on where its line has
 * no room for more, it is taken.
 *
 * @param above for each row how many of the lines above its figures are of its name
 * @param below the same of the lines below
 */
record WrappedLabels(List<Integer> above, List<Integer> below) {
    /** So much room a full line may leave, where no way leaves less. */
    private static final int SLACK = 2;

    /** Columns of a name that may be broken. */
    private static final int NARROWEST = 10;

    /** Against a name that ends open or goes on as no name begins. */
    private static final int TORN = 1;

    /** Names that end on a word which is no name of its own. */
    private static final int FEWEST_ENDS = 2;

    /** The names in the first column of a table from a line on; null where nothing tells. */
    static @Nullable WrappedLabels of(LaidTable table, int names) {
        List<Integer> between = between(table, names);
        if (between.stream().allMatch(n -> n == 0) || between.contains(-1)) {
            return null;
        }
        List<@Nullable WrappedLabels> ways = ways(between);
        List<WrappedLabels> fitting = fitting(ways, table, names, 0);
        boolean doubted = fitting.isEmpty() || fitting.getFirst().isTorn(table, names);
        fitting = doubted ? fitting(ways, table, names, SLACK) : fitting;
        return fitting.stream().distinct().count() == 1 ? fitting.getFirst() : null;
    }

    /** Whether something speaks against these names though they fit. */
    private boolean isTorn(LaidTable table, int names) {
        return against(table, names, 0) > 0;
    }

    /** The ways that fit, those alone against which least speaks. */
    private static List<WrappedLabels> fitting(
            List<@Nullable WrappedLabels> ways, LaidTable table, int names, int slack) {
        List<WrappedLabels> fitting = new ArrayList<>();
        int least = Integer.MAX_VALUE;
        for (WrappedLabels way : ways) {
            int against = way == null ? -1 : way.against(table, names, slack);
            if (way != null && against >= 0 && against <= least) {
                if (against < least) {
                    fitting.clear();
                }
                least = against;
                fitting.add(way);
            }
        }
        return fitting;
    }

    /** How many lines of names stand above, between and below the rows; -1 where one is none. */
    private static List<Integer> between(LaidTable table, int names) {
        List<Integer> between = new ArrayList<>();
        int from = names;
        for (int row : table.rows()) {
            between.add(count(table, from, row));
            from = row + 1;
        }
        int end = from;
        while (end < table.lines().size() && isOfName(table, end)) {
            end++;
        }
        between.add(end - from);
        return between;
    }

    private static int count(LaidTable table, int from, int end) {
        for (int line = from; line < end; line++) {
            if (!isOfName(table, line)) {
                return -1;
            }
        }
        return end - from;
    }

    /** Whether a line holds nothing but a part of a name. */
    private static boolean isOfName(LaidTable table, int line) {
        String text = table.cell(line, 0);
        return table.lines().get(line).parts().size() == 1
                && !text.isEmpty()
                && NumberMark.of(text) == null
                && !RowDivisions.is(text)
                && !text.endsWith("：")
                && !text.endsWith(":");
    }

    private static List<@Nullable WrappedLabels> ways(List<Integer> between) {
        int rows = between.size() - 1;
        List<@Nullable WrappedLabels> ways = new ArrayList<>();
        List<Integer> none = Collections.nCopies(rows, 0);
        ways.add(
                between.getFirst() > 0
                        ? null
                        : new WrappedLabels(none, between.subList(1, rows + 1)));
        ways.add(between.getLast() > 0 ? null : new WrappedLabels(between.subList(0, rows), none));
        List<Integer> around = new ArrayList<>();
        int left = between.getFirst();
        for (int row = 0; row < rows && left >= 0; row++) {
            around.add(left);
            left = between.get(row + 1) - left;
        }
        ways.add(left == 0 ? new WrappedLabels(around, around) : null);
        return ways;
    }

    /** How much speaks against these names; -1 where one goes on though its line had room. */
    private int against(LaidTable table, int names, int slack) {
        int width = 0;
        for (int line = names; line < table.lines().size(); line++) {
            width = Math.max(width, Chars.width(table.cell(line, 0)));
        }
        if (width < NARROWEST) {
            return -1;
        }
        int against = 0;
        for (int at = 0; at < table.rows().size(); at++) {
            int row = table.rows().get(at);
            String before = "";
            for (int line = row - above.get(at); line <= row + below.get(at); line++) {
                String text = table.cell(line, 0);
                boolean own = above.get(at) == 0 || below.get(at) == 0;
                if (text.isEmpty() && own && above.get(at) + below.get(at) > 0) {
                    return -1;
                }
                if (!text.isEmpty() && !before.isEmpty() && hasRoom(before, text, width - slack)) {
                    return -1;
                }
                before = text.isEmpty() ? before : text;
            }
            against += LaidRows.isOpen(before) ? TORN : 0;
            String first = table.cell(row - above.get(at), 0);
            against += LaidRows.isRest(first) || isEnding(table, names, first) ? TORN : 0;
        }
        return against;
    }

    /** Whether other names, two at least, end on what one begins with: 支出 below 卫生健康支出. */
    private static boolean isEnding(LaidTable table, int names, String text) {
        int ends = 0;
        for (int line = names; line < table.lines().size(); line++) {
            String name = table.cell(line, 0);
            ends += name.length() > text.length() && name.endsWith(text) ? 1 : 0;
        }
        return text.length() > 1 && ends >= FEWEST_ENDS;
    }

    /** Whether the first word of a text had room behind another one. */
    private static boolean hasRoom(String before, String text, int width) {
        int end = 1;
        boolean latin = text.charAt(0) < 0x80 && Character.isLetterOrDigit(text.charAt(0));
        while (latin && end < text.length() && text.charAt(end) < 0x80 && text.charAt(end) > ' ') {
            end++;
        }
        return Chars.width(before) + Chars.width(text.substring(0, end)) <= width;
    }
}
