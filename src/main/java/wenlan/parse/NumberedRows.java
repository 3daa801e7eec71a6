package wenlan.parse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the numbers of rows of a table whose cells stand one below the other: they rise by one, the
 * same few short lines apart. Such a number is none of a page.
 */
final class NumberedRows {
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,2}");

    /** Cells of a row; pages have more lines. */
    private static final int MOST_CELLS = 8;

    private static final int LONGEST_CELL = 60;
    private static final int FEWEST_ROWS = 3;

    private NumberedRows() {}

    /** Indexes of the lines with such a number. */
    static Set<Integer> find(List<Line> lines) {
        Set<Integer> rows = new HashSet<>();
        for (int at = 0; at < lines.size(); at++) {
            int cells = rows.contains(at) ? 0 : cells(lines, at);
            int end = at;
            while (cells > 0 && isNext(lines, end, cells)) {
                end += cells;
            }
            if (cells > 0 && (end - at) / cells + 1 >= FEWEST_ROWS) {
                for (int row = at; row <= end; row += cells) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    /** Lines from a number to the one behind it; 0 where no such row begins. */
    private static int cells(List<Line> lines, int at) {
        for (int cells = 2; value(lines, at) > 0 && cells <= MOST_CELLS; cells++) {
            if (isNext(lines, at, cells)) {
                return cells;
            }
        }
        return 0;
    }

    private static boolean isNext(List<Line> lines, int at, int cells) {
        int next = at + cells;
        if (next >= lines.size() || value(lines, next) != value(lines, at) + 1) {
            return false;
        }
        return lines.subList(at + 1, next).stream().allMatch(NumberedRows::isCell);
    }

    private static boolean isCell(Line line) {
        String text = line.string();
        return !line.isRow()
                && line.look().hashes() == 0
                && text.length() <= LONGEST_CELL
                && text.indexOf('。') < 0;
    }

    private static int value(List<Line> lines, int at) {
        String text = lines.get(at).string();
        return text.length() <= 3 && NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
    }
}
