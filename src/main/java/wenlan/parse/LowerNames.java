package wenlan.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Finds further header rows below the one that Markdown marks: it knows no cells that reach over
 * columns, so that these are printed again in each column or left empty behind the first.
 */
final class LowerNames {
    private static final int MOST_HEADERS = 3;

    /** Rows below the header of which one must hold figures. */
    private static final int NEAR = 3;

    private LowerNames() {}

    /** How many header rows there are, the first of them included. */
    static int rows(List<GridRow> rows) {
        int headers = 1;
        while (headers < MOST_HEADERS
                && headers + 1 < rows.size()
                && isLower(
                        rows.get(headers - 1),
                        rows.get(headers),
                        rows.subList(headers + 1, Math.min(rows.size(), headers + 1 + NEAR)))) {
            headers++;
        }
        return headers;
    }

    private static boolean isLower(GridRow upper, GridRow lower, List<GridRow> below) {
        if (TableHeader.hasNumbers(lower) || grouped(upper, lower) == 0) {
            return false;
        }
        if (lower.cell(0).isEmpty()) {
            return !upper.cell(0).isEmpty() || areNamed(upper, lower);
        }
        return isStub(upper.cell(0), lower.cell(0))
                && lower.filled() == lower.size()
                && (repeats(upper, lower) || below.stream().anyMatch(LowerNames::isOfFigures));
    }

    /** Whether one of both rows names each column but the first. */
    private static boolean areNamed(GridRow upper, GridRow lower) {
        for (int column = 1; column < lower.size(); column++) {
            if (upper.cell(column).isEmpty() && lower.cell(column).isEmpty()) {
                return false;
            }
        }
        return lower.filled() > 1;
    }

    /** The first column is named once: in the lower row, or in both alike. */
    private static boolean isStub(String upper, String lower) {
        return upper.isEmpty() || upper.equals(lower);
    }

    /** Columns that the upper row does not tell from the one before, and the lower one names. */
    private static int grouped(GridRow upper, GridRow lower) {
        int count = 0;
        for (int column = 1; column < lower.size(); column++) {
            count += goesOn(upper, column) && !lower.cell(column).isEmpty() ? 1 : 0;
        }
        return count;
    }

    private static boolean goesOn(GridRow upper, int column) {
        String name = upper.cell(column);
        return name.isEmpty() || name.equals(upper.cell(column - 1));
    }

    private static boolean isOfFigures(GridRow row) {
        int numbers = 0;
        for (int column = 1; column < row.size(); column++) {
            numbers += TableHeader.isNumber(row.cell(column)) ? 1 : 0;
        }
        return numbers > 0 && numbers * 2 >= row.size() - 1;
    }

    /** Whether the same several names stand below each name of the upper row: 数量 占比 数量 占比. */
    private static boolean repeats(GridRow upper, GridRow lower) {
        List<List<String>> groups = new ArrayList<>();
        for (int column = 1; column < lower.size(); column++) {
            if (groups.isEmpty() || !goesOn(upper, column)) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(lower.cell(column));
        }
        List<String> first = groups.getFirst();
        return groups.size() > 1
                && first.size() > 1
                && new HashSet<>(first).size() == first.size()
                && groups.stream().allMatch(first::equals);
    }
}
