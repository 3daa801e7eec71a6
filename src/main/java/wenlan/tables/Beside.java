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

    private static final String OF_WHAT = "(?:项目|科目|类别|名称)?";

    /** What the left and the right one of two tables of accounts are called. */
    private record Accounts(Pattern left, Pattern right) {
        private static Accounts of(String left, String right) {
            return new Accounts(
                    Pattern.compile("(?:" + left + ")" + OF_WHAT),
                    Pattern.compile("(?:" + right + ")" + OF_WHAT));
        }

        private boolean are(String one, String other) {
            return left.matcher(one).matches() && right.matcher(other).matches();
        }
    }

    /**
     * What budgets, balance sheets and the accounts of funds call their two sides, which is fixed:
     * 收入 and 支出 in the budget law (预算法), 资产 and 负债及所有者权益, 借方 and 贷方 in the accounting standards
     * (企业会计准则, 政府会计准则).
     */
    private static final List<Accounts> ACCOUNTS =
            List.of(
                    Accounts.of(
                            "(?:财政|资金|本年|预算)?收入|(?:资金|收入)?来源",
                            "(?:财政|资金|本年|预算)?支出|(?:资金|支出)?(?:运用|用途|去向)"),
                    Accounts.of("资产", "(?:负债)?(?:及|和|与)?(?:净资产|(?:所有者|股东)?权益)|负债"),
                    Accounts.of("借方", "贷方"),
                    Accounts.of("项目", "项目"),
                    Accounts.of("科目", "科目"));

    /** Three times a name and a figure. */
    private static final int MANY = 6;

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)$");

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
                starts.stream()
                        .skip(1)
                        .allMatch(at -> areAccounts(columns.getFirst(), columns.get(at)));
        return even && (alike || accounts) ? new Beside(starts) : NONE;
    }

    /**
     * Whether names and figures stand in turn three times and more: lists of different things
     * beside each other, or a table that nobody can tell from them.
     */
    static boolean alternate(List<Column> columns) {
        return columns.size() >= MANY && areInTurn(columns);
    }

    /** Whether each column of names has one of figures behind it. */
    private static boolean areInTurn(List<Column> columns) {
        return columns.size() % 2 == 0
                && IntStream.range(0, columns.size())
                        .allMatch(
                                at ->
                                        at % 2 == 0
                                                ? isName(columns, at)
                                                : columns.get(at).type().isMeasure());
    }

    private static boolean isName(List<Column> columns, int at) {
        return columns.get(at).type() == ColumnType.TEXT;
    }

    /**
     * Whether a column of names is called as one before the figures of another part (地区, 面积, 地区,
     * 面积), or each name and its figure stand below one head (收入, 收入, 支出, 支出).
     */
    static boolean areUnlike(List<Column> columns) {
        String first = columns.isEmpty() ? "" : name(columns.getFirst());
        int figures =
                IntStream.range(0, columns.size())
                        .filter(at -> columns.get(at).type().isMeasure())
                        .findFirst()
                        .orElse(columns.size());
        boolean again =
                !first.isEmpty()
                        && isName(columns, 0)
                        && IntStream.range(figures, columns.size())
                                .filter(at -> isName(columns, at))
                                .anyMatch(at -> name(columns.get(at)).equals(first));
        boolean headed =
                columns.size() > 2
                        && areInTurn(columns)
                        && IntStream.range(0, columns.size() / 2)
                                .map(pair -> 2 * pair)
                                .allMatch(
                                        at ->
                                                name(columns.get(at))
                                                        .equals(name(columns.get(at + 1))));
        return again || headed;
    }

    private static boolean areAccounts(Column left, Column right) {
        return ACCOUNTS.stream().anyMatch(of -> of.are(name(left), name(right)));
    }

    private static String name(Column column) {
        return BRACKETS.matcher(Folding.query(column.name())).replaceFirst("");
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

    /** From where to where each of the tables goes. */
    List<int[]> parts(int width) {
        return IntStream.range(0, starts.size())
                .mapToObj(
                        at ->
                                new int[] {
                                    starts.get(at),
                                    at + 1 < starts.size() ? starts.get(at + 1) : width
                                })
                .toList();
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
