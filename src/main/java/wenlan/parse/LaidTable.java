package wenlan.parse;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * A table that plain text lays out in columns and whose cells may be broken over lines: which lines
 * are those of figures, one for each row, and what of the others stands in which column.
 *
 * @param lines its lines with their parts
 * @param grid the part of a line in each column, null without one; of names only where each stands
 *     over a column of its own
 * @param rows the lines that hold figures, each of which is of another row
 * @param starts where the columns begin
 * @param ends where they end
 */
record LaidTable(
        List<AlignedLine> lines,
        List<Integer[]> grid,
        List<Integer> rows,
        int[] starts,
        int[] ends) {
    private static final Pattern TIME =
            Pattern.compile("\\d{1,2}(?:\\s?[-–—~～至]\\s?\\d{1,2})?\\s?(?:月份?|季度?|日)");

    private static final int MOST_NAMES = 6;

    /** One of so many lines of figures has a part in each column. */
    private static final int FULL_SHARE = 4;

    /**
     * The table from a line on as far as its lines belong together; null where there is none.
     *
     * @param parts the parts of the line at a place, null when it is none of a table
     * @param most how many lines are read
     * @param fewest how many rows it has at the least
     * @param fewestColumns how many columns
     */
    static @Nullable LaidTable of(
            List<Line> all,
            IntFunction<@Nullable AlignedLine> parts,
            int from,
            int most,
            int fewest,
            int fewestColumns) {
        List<AlignedLine> lines = lines(all, parts, from, most, fewestColumns);
        ColumnBands bands = bands(lines);
        int columns = bands.columns();
        if (columns < fewestColumns) {
            return null;
        }
        int[] starts = bands.starts();
        int[] ends = bands.ends();
        boolean[] figures = figures(lines, bands);
        List<Integer[]> grid = new ArrayList<>();
        List<Integer> rows = new ArrayList<>();
        for (AlignedLine line : lines) {
            Integer[] places = line.places(starts, ends);
            boolean head = rows.isEmpty();
            if (places == null && !head) {
                break;
            }
            if (places != null && isRow(line, places, figures)) {
                rows.add(grid.size());
            }
            grid.add(places == null ? new Integer[columns] : places);
        }
        boolean table =
                rows.size() >= fewest && rows.getFirst() <= MOST_NAMES && areApart(starts, ends);
        return table
                ? new LaidTable(lines.subList(0, grid.size()), grid, rows, starts, ends)
                : null;
    }

    int columns() {
        return starts.length;
    }

    /** The text of a line in a column; empty without one. */
    String cell(int line, int column) {
        Integer part = grid.get(line)[column];
        return part == null ? "" : lines.get(line).part(part);
    }

    private static List<AlignedLine> lines(
            List<Line> all,
            IntFunction<@Nullable AlignedLine> parts,
            int from,
            int most,
            int fewest) {
        List<AlignedLine> lines = new ArrayList<>();
        boolean begun = false;
        int widest = 0;
        for (int at = from; at < all.size() && lines.size() < most; at++) {
            Line line = all.get(at);
            boolean adjacent = line.gap() == 0 || line.gap() == 1 && line.look().ruled();
            AlignedLine read = adjacent || at == from ? parts.apply(at) : null;
            if (read == null
                    || !begun && lines.size() > MOST_NAMES
                    || !lines.isEmpty() && read.namesBelow(lines.getLast())) {
                break;
            }
            widest = Math.max(widest, read.parts().size());
            begun |= widest >= fewest && read.parts().size() > 1 && read.hasFigure();
            lines.add(read);
        }
        return whole(lines);
    }

    /** The lines with spread names as one. */
    private static List<AlignedLine> whole(List<AlignedLine> lines) {
        List<AlignedLine> several = lines.stream().filter(l -> l.parts().size() > 1).toList();
        List<AlignedLine> joined = SpreadNames.join(several);
        List<AlignedLine> whole = new ArrayList<>();
        int next = 0;
        for (AlignedLine line : lines) {
            whole.add(line.parts().size() > 1 ? joined.get(next++) : line);
        }
        return whole;
    }

    /** The largest number of parts that a good share of the lines with figures have. */
    private static int columns(List<AlignedLine> lines) {
        Map<Integer, Integer> counts = new HashMap<>();
        int figures = 0;
        for (AlignedLine line : lines) {
            if (line.parts().size() > 1 && line.hasFigure()) {
                counts.merge(line.parts().size(), 1, Integer::sum);
                figures++;
            }
        }
        int columns = 0;
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            boolean usual = count.getValue() > 1 && count.getValue() * FULL_SHARE >= figures;
            columns = usual ? Math.max(columns, count.getKey()) : columns;
        }
        return columns;
    }

    /** The columns: strips of the page, else as wide as the lines that fill all. */
    private static ColumnBands bands(List<AlignedLine> lines) {
        int columns = columns(lines);
        ColumnBands strips = ColumnBands.of(lines);
        if (strips != null && strips.columns() >= columns) {
            return strips;
        }
        int[] starts = new int[columns];
        int[] ends = new int[columns];
        Arrays.fill(starts, Integer.MAX_VALUE);
        for (AlignedLine line : lines) {
            if (line.parts().size() == columns && line.hasFigure()) {
                for (int column = 0; column < columns; column++) {
                    starts[column] = Math.min(starts[column], line.left(column));
                    ends[column] = Math.max(ends[column], line.right(column));
                }
            }
        }
        return new ColumnBands(starts, ends);
    }

    /** Which columns hold figures, in most of the lines that have any. */
    private static boolean[] figures(List<AlignedLine> lines, ColumnBands bands) {
        int columns = bands.columns();
        int[] figures = new int[columns];
        int[] filled = new int[columns];
        for (AlignedLine line : lines) {
            Integer[] places =
                    line.parts().size() > 1 && line.hasFigure()
                            ? line.places(bands.starts(), bands.ends())
                            : null;
            for (int column = 0; places != null && column < columns; column++) {
                Integer part = places[column];
                filled[column] += part == null ? 0 : 1;
                figures[column] += part != null && AlignedLine.isFigure(line.part(part)) ? 1 : 0;
            }
        }
        boolean[] mostly = new boolean[columns];
        for (int column = 0; column < columns; column++) {
            mostly[column] = figures[column] * 2 > filled[column];
        }
        return mostly;
    }

    private static boolean areApart(int[] starts, int[] ends) {
        for (int column = 1; column < starts.length; column++) {
            if (starts[column] < ends[column - 1]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRow(AlignedLine line, Integer[] places, boolean[] figures) {
        for (int column = 0; column < places.length; column++) {
            Integer part = places[column];
            if (part != null && figures[column] && isValue(line.part(part))) {
                return true;
            }
        }
        return false;
    }

    /** A figure that is no time: columns are named with months and their numbers too. */
    private static boolean isValue(String part) {
        return AlignedLine.isFigure(part) && !TIME.matcher(part).matches();
    }
}
