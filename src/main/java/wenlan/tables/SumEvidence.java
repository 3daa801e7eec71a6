package wenlan.tables;

import wenlan.tables.ChartLines.Line;
import wenlan.text.Folding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What it proves that lines add up to another: round numbers (300000 = 200000 + 100000) agree by
 * chance as small ones do, and a column that goes with another one proves nothing that the other
 * does not.
 *
 * @param sum the line that others add up to
 * @param parts those lines
 * @param columns in which they do so
 */
record SumEvidence(Line sum, List<Line> parts, List<Integer> columns) {
    /** Sums of neighbours that are tried for one line, more or less. */
    private static final double TRIES = 10;

    /** What is set or paid for one piece is the sum of no others: 奖励标准, 单价, 月薪. */
    private static final Pattern NOT_ADDED =
            Pattern.compile(
                    "标准|单价|均价|票价|房价|地价|水价|电价|气价|油价|[售进底定报限菜粮]价|价位|定价|(?<!现行|可比|不变)价格"
                            + "|费率|税率|定额|限额|起付|门槛|[月年时日周底起]薪|薪级"
                            + "|(?:[月年日时周]|平均|基本|最低|起点|岗位|小时|每月|每小时)(?:工资|薪酬|薪资|报酬)");

    SumEvidence {
        parts = List.copyOf(parts);
        columns = List.copyOf(columns);
    }

    /** Whether the numbers of all these columns may be added at all. */
    static boolean mayBeAdded(List<Column> of, List<Integer> columns) {
        return columns.stream()
                .map(at -> Folding.query(of.get(at).name()))
                .noneMatch(name -> NOT_ADDED.matcher(name).find());
    }

    /** How often one of so many lines would agree with a sum of others by chance. */
    double chance(int lines) {
        List<Double> own = own();
        double chance = lines * TRIES / Math.max(1, own.getFirst());
        for (double more : own.subList(1, own.size())) {
            chance *= Math.min(1, TRIES / Math.max(1, more));
        }
        return chance;
    }

    /** How many columns do not go in proportion to the first or the one before. */
    int independent() {
        return (int) own().stream().filter(own -> own >= 1).count();
    }

    /** How many numbers those columns tell apart together. */
    double together() {
        List<Double> own = own();
        double together = 1;
        for (int at = 0; at < columns.size(); at++) {
            together *= own.get(at) < 1 ? 1 : digits(columns.get(at));
        }
        return together;
    }

    /** How many numbers each column tells apart that the first and the one before do not. */
    private List<Double> own() {
        List<Double> own = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            int column = columns.get(at);
            double digits = digits(column);
            if (at > 0) {
                digits = Math.min(digits, apart(column, columns.getFirst()));
                digits = Math.min(digits, apart(column, columns.get(at - 1)));
            }
            own.add(digits);
        }
        return own;
    }

    /** The sum in units of the last place in which it and its parts have other digits than 0. */
    private double digits(int column) {
        return Math.min(Digits.of(sum, column), Math.abs(value(sum, column)) / step(column));
    }

    /** By how many steps the parts are other than they would be in proportion to another column. */
    private double apart(int column, int other) {
        double whole = value(sum, other);
        if (whole == 0) {
            return Double.MAX_VALUE;
        }
        double ratio = value(sum, column) / whole;
        double far = 0;
        for (Line part : parts) {
            far = Math.max(far, Math.abs(value(part, column) - ratio * value(part, other)));
        }
        return far / step(column);
    }

    private double step(int column) {
        double step = step(sum, column);
        for (Line part : parts) {
            step = Math.min(step, step(part, column));
        }
        return step;
    }

    /** 1,250 goes in steps of ten, 12.5 in tenths, 0 in any. */
    private static double step(Line line, int column) {
        double printed = Math.abs(Digits.of(line, column));
        if (printed < 1) {
            return Double.MAX_VALUE;
        }
        double step = Math.abs(value(line, column)) / printed;
        for (long left = Math.round(printed); left % 10 == 0; left /= 10) {
            step *= 10;
        }
        return step;
    }

    private static double value(Line line, int column) {
        Double value = line.cells().get(column).value();
        return value == null ? 0 : value;
    }
}
