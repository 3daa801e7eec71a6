package wenlan.tables;

import wenlan.text.Folding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Different tables side by side in one (收入, 金额, 支出, 金额): what stands in one row has nothing to do
 * with each other.
 *
 * @param starts where each of them begins, from 0; one alone for an ordinary table
 */
record Beside(List<Integer> starts) {
    private static final Beside NONE = new Beside(List.of(0));

    /** What the left and the right one of two tables of accounts are called. */
    private static final Pattern LEFT = Pattern.compile("收入|来源|资产|借方|项目|科目");

    /** Three times a name and a figure. */
    private static final int MANY = 6;

    private static final Pattern RIGHT = Pattern.compile("支出|运用|用途|去向|负债|权益|贷方|项目|科目");

    Beside {
        starts = List.copyOf(starts);
    }

    /** Those of a table of these columns. */
    static Beside of(List<Column> columns) {
        List<Integer> starts = starts(columns);
        if (starts.size() < 2 || starts.getFirst() != 0) {
            return NONE;
        }
        int width = starts.get(1);
        boolean even =
                columns.size() == starts.size() * width
                        && IntStream.range(0, starts.size())
                                .allMatch(at -> starts.get(at) == at * width);
        boolean alike =
                IntStream.range(0, columns.size())
                        .filter(at -> at % width != 0)
                        .allMatch(
                                at ->
                                        lowest(columns.get(at))
                                                .equals(lowest(columns.get(at % width))));
        boolean accounts =
                LEFT.matcher(columns.getFirst().name()).find()
                        && starts.stream()
                                .skip(1)
                                .allMatch(at -> RIGHT.matcher(columns.get(at).name()).find());
        return even && (alike || accounts) ? new Beside(starts) : NONE;
    }

    /**
     * Whether names and figures stand in turn three times and more: lists of different things
     * beside each other, or a table that nobody can tell from them.
     */
    static boolean alternate(List<Column> columns) {
        return columns.size() >= MANY
                && columns.size() % 2 == 0
                && IntStream.range(0, columns.size())
                        .allMatch(
                                at ->
                                        at % 2 == 0
                                                ? columns.get(at).type() == ColumnType.TEXT
                                                : columns.get(at).type().isMeasure());
    }

    /** Columns of names right before one of figures. */
    private static List<Integer> starts(List<Column> columns) {
        List<Integer> starts = new ArrayList<>();
        for (int at = 0; at + 1 < columns.size(); at++) {
            if (columns.get(at).type() == ColumnType.TEXT
                    && columns.get(at + 1).type().isMeasure()) {
                starts.add(at);
            }
        }
        return starts;
    }

    /** Below two header rows the lower name: 预算数 of 收入 预算数. */
    private static String lowest(Column column) {
        String name = column.name().strip();
        return Folding.query(name.substring(name.lastIndexOf(' ') + 1));
    }

    boolean areSeveral() {
        return starts.size() > 1;
    }

    /** Whether two columns stand in the same of the tables. */
    boolean areTogether(int one, int other) {
        return starts.stream().filter(at -> at <= one).count()
                == starts.stream().filter(at -> at <= other).count();
    }
}
