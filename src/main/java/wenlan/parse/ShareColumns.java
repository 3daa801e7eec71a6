package wenlan.parse;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Tells columns of shares that make a whole: a name of shares stands over several columns whose
 * figures add up to a hundred in each row that has all of them.
 *
 * @param table the table, whose figures are read
 */
record ShareColumns(LaidTable table) {
    private static final Pattern SHARES = Pattern.compile(".*(?:比重|构成|占比|份额|结构).*");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d+)?");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** What rounding may leave of the whole. */
    private static final BigDecimal SLACK = new BigDecimal("0.3");

    private static final int FEWEST_ROWS = 2;

    /** Whether a name is one of shares and the figures of some columns make a whole. */
    boolean areWhole(String name, int first, int last) {
        if (first >= last || !SHARES.matcher(name).matches()) {
            return false;
        }
        int rows = 0;
        for (int row : table.rows()) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int column = first; column <= last; column++) {
                String cell = table.cell(row, column);
                if (!NUMBER.matcher(cell).matches()) {
                    return false;
                }
                sum = sum.add(new BigDecimal(cell));
            }
            if (sum.subtract(WHOLE).abs().compareTo(SLACK) > 0) {
                return false;
            }
            rows++;
        }
        return rows >= FEWEST_ROWS;
    }
}
