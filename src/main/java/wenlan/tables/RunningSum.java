package wenlan.tables;

import wenlan.tables.ChartLines.Line;

import java.util.List;

/**
 * Adds up lines one after the other and knows when they are as much as a whole, but for rounding.
 */
final class RunningSum {
    private final Line whole;
    private final List<Integer> columns;
    private final double[] sums;
    private int lines;

    /** Of no lines yet, over the columns that can be added. */
    RunningSum(Line whole, List<Integer> columns) {
        this.whole = whole;
        this.columns = columns;
        this.sums = new double[columns.size()];
    }

    /** Whether a line can be a part: it has a value, not less than nothing, in all columns. */
    boolean add(Line line) {
        for (int at = 0; at < sums.length; at++) {
            Double value = line.cells().get(columns.get(at)).value();
            if (value == null || value < 0) {
                return false;
            }
            sums[at] += value;
        }
        lines++;
        return true;
    }

    boolean isEmpty() {
        return lines == 0;
    }

    /** Whether several lines are together as much as the whole in all columns. */
    boolean isWhole() {
        if (isFar()) {
            return false;
        }
        for (int at = 0; at < sums.length; at++) {
            if (!Sums.isSum(whole, columns.get(at), sums[at], lines)) {
                return false;
            }
        }
        return lines > 1;
    }

    /** No number is rounded by more than half of one; this is asked first since it is quick. */
    private boolean isFar() {
        Double most = whole.cells().get(columns.getFirst()).value();
        return most == null || Math.abs(sums[0] - most) > 0.5 * lines + 1e-9;
    }

    /** Whether lines are more than the whole already in the first column. */
    boolean isOver() {
        Double most = whole.cells().get(columns.getFirst()).value();
        return most == null || sums[0] > most * 1.01;
    }
}
