package wenlan.parse;

import org.jspecify.annotations.Nullable;

import wenlan.parse.Line.Cellule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The rows of a table that a text holds column by column, one cell a line: a name and as many cells
 * as there are rows, the next name. All columns but the first hold figures.
 *
 * @param tables where its lines are
 * @param from the name of its first column
 * @param rows how many rows it has
 * @param columns how many columns
 */
record ColumnRows(SpacedTables tables, int from, int rows, int columns) {
    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_COLUMNS = 2;
    private static final int MOST_ROWS = 60;
    private static final int LONGEST = 30;
    private static final Pattern YEARS = Pattern.compile("年\\s*[份度]|(?i:year)");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** The table whose first column is named at a line; null where there is none. */
    static @Nullable ColumnRows of(SpacedTables tables, int from) {
        int at = from;
        while (at - from <= MOST_ROWS && isName(tables, at, from)) {
            at++;
        }
        int rows = at - from - 2;
        if (rows < FEWEST_ROWS) {
            return null;
        }
        int columns = 1;
        int end = from + rows + 1;
        while (isName(tables, end, from) && areFigures(tables, end + 1, rows, from)) {
            columns++;
            end += rows + 1;
        }
        boolean more = isFigure(tables, end, from) || areYears(tables, from, rows);
        // One column and further names with other numbers of figures are rows that lack cells.
        more |=
                columns == FEWEST_COLUMNS
                        && isName(tables, end, from)
                        && isFigure(tables, end + 1, from);
        return columns < FEWEST_COLUMNS || more
                ? null
                : new ColumnRows(tables, from, rows, columns);
    }

    /**
     * Whether more of what the first column holds are names of figures than of what stands above
     * the others: then these are the names of the columns, and the text goes row by row.
     */
    boolean isByRows() {
        int first = 0;
        for (int row = 1; row <= rows; row++) {
            first += HeaderGap.isOfFigures(tables.line(from + row).string()) ? 1 : 0;
        }
        int above = 0;
        for (int column = 1; column < columns; column++) {
            String name = tables.line(from + column * (rows + 1)).string();
            above += HeaderGap.isOfFigures(name) ? 1 : 0;
        }
        return first * (columns - 1) > above * rows;
    }

    /** Whether the first name says that years follow it, which then name rows and no columns. */
    private static boolean areYears(SpacedTables tables, int from, int rows) {
        return YEARS.matcher(tables.line(from).string()).matches()
                && YEAR.matcher(tables.line(from + rows + 1).string()).matches();
    }

    private static boolean areFigures(SpacedTables tables, int start, int rows, int from) {
        for (int at = start; at < start + rows; at++) {
            if (!isFigure(tables, at, from)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFigure(SpacedTables tables, int at, int from) {
        return isCell(tables, at, from) && SpacedLine.isFigure(tables.line(at).string());
    }

    private static boolean isName(SpacedTables tables, int at, int from) {
        return isCell(tables, at, from) && !SpacedLine.isFigure(tables.line(at).string());
    }

    private static boolean isCell(SpacedTables tables, int at, int from) {
        return !tables.endsAt(at, from)
                && !tables.isFurniture(at)
                && tables.line(at).string().length() <= LONGEST
                && !Chars.endsSentence(tables.line(at).string());
    }

    /** Adds the rows below the names of the columns; gives the line behind the last one. */
    int add() {
        for (int row = 0; row <= rows; row++) {
            List<Cellule> cells = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                cells.add(Cellule.of(tables.line(from + column * (rows + 1) + row).text()));
            }
            tables.add(SpacedLine.row(cells, tables.line(from + row), row == 0), from, from);
        }
        return from + columns * (rows + 1);
    }
}
