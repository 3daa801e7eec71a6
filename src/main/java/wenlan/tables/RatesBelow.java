package wenlan.tables;

import wenlan.text.Folding;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Rates that stand below each of several rows (生铁产量, 同比增减, 粗钢产量, 同比增减): each is of the row above
 * it, without which they would say different things of one.
 */
final class RatesBelow {
    private static final Pattern UNIT =
            Pattern.compile("[(（\\[【]([^()（）\\[\\]【】]{1,10}" + Measures.NESTED + ")[)）\\]】]");

    private static final Pattern MARK = Pattern.compile("^(?:其中|[#＃])\\s*[:：]?\\s*");

    /** Rates of one thing that are called alike for each. */
    private static final Pattern MARGIN =
            Pattern.compile("(?:销售|综合)?(?:毛利|净利|利润|产销|达产|产能利用|完成|合格|占总?[量数])率?(?:同比)?(?:增减|变动)?");

    private RatesBelow() {}

    /**
     * The name of the row that a rate is of, where others are called as it is.
     *
     * @param column the column that names the rows
     */
    static Optional<String> of(TypedTable typed, TypedRow row, int column) {
        String name = name(row, column);
        if (!isRate(name)) {
            return Optional.empty();
        }
        List<TypedRow> rows = typed.rows();
        int at = 0;
        while (rows.get(at) != row) {
            at++;
        }
        boolean again =
                rows.stream()
                        .anyMatch(
                                one ->
                                        one != row
                                                && name(one, column).equals(name)
                                                && isBeside(one, row));
        while (again && at > 0 && isBeside(rows.get(at - 1), row)) {
            at--;
            String above = bare(name(rows.get(at), column));
            if (!above.isEmpty() && !isRate(name(rows.get(at), column))) {
                return Optional.of(MARK.matcher(above).replaceFirst(""));
            }
        }
        return Optional.empty();
    }

    private static boolean isBeside(TypedRow one, TypedRow other) {
        return one.group() == null ? other.group() == null : one.group().equals(other.group());
    }

    private static String name(TypedRow row, int column) {
        return row.cells().get(column).text().strip();
    }

    private static boolean isRate(String name) {
        return Words.isRate(name)
                || ColumnWords.GROWTH.matcher(Folding.query(bare(name))).find()
                || ColumnWords.OF_BEFORE.matcher(Folding.query(bare(name))).find()
                || MARGIN.matcher(Folding.query(bare(name))).matches();
    }

    private static String bare(String name) {
        return UNIT.matcher(name)
                .replaceAll(unit -> Measures.inBrackets(unit.group(1)).isPresent() ? "" : "$0")
                .strip();
    }
}
