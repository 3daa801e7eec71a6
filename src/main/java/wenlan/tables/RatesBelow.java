package wenlan.tables;

import wenlan.tables.ChartLines.Line;
import wenlan.text.Folding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

    /**
     * What rows of a chart are called, by their places in the table: rates that others are called
     * as too by the row above them as well.
     *
     * @param lines the rows in the order of the table
     * @param column the column that names them
     */
    static Map<Integer, String> names(List<Line> lines, int column) {
        Map<String, Long> many =
                lines.stream()
                        .collect(
                                Collectors.groupingBy(
                                        line -> line.text(column).strip(), Collectors.counting()));
        Map<Integer, String> names = new HashMap<>();
        String above = "";
        for (Line line : lines) {
            String name = line.text(column).strip();
            if (!isRate(name)) {
                above = MARK.matcher(bare(name)).replaceFirst("");
            }
            boolean again = isRate(name) && many.get(name) > 1 && !above.isEmpty();
            names.put(line.row(), again ? above + " " + name : name);
        }
        return names;
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
