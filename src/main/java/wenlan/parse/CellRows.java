package wenlan.parse;

import org.jspecify.annotations.Nullable;

import wenlan.document.TracedText;
import wenlan.parse.Line.Cellule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The rows of a table that a text holds with one cell a line, blank lines between all of them or
 * none: what its columns are called, then as many cells again and again. How many there are is told
 * by where the figures stand: each column holds figures or words. A numbered line between two rows
 * names those below it (一、黑色金属).
 *
 * @param tables where its lines are
 * @param from the name of its first column
 * @param first the first cell of its first row, behind the name of a group if need be
 * @param columns how many columns
 * @param end behind its last cell
 */
record CellRows(SpacedTables tables, int from, int first, int columns, int end) {
    private static final int FEWEST_ROWS = 3;
    private static final int MOST_COLUMNS = 10;
    private static final int MOST_LINES = 300;
    private static final int LONGEST_NAME = 16;
    private static final int LONGEST = 60;

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** Thousands that a blank parts, as many official documents print them, and what is summed. */
    private static final Pattern SPACED =
            Pattern.compile(
                    "[-+]?\\d{1,3}(?:[ \\u00a0]\\d{3})+(?:\\.\\d+)?|[\\[〔]\\d[\\d.,]*[\\]〕]");

    /**
     * The table whose first column is named at a line, below a caption or as first columns are;
     * null without one.
     */
    static @Nullable CellRows of(SpacedTables tables, int from) {
        String first = tables.line(from).string();
        boolean stub =
                first.length() <= LONGEST_NAME && StubNames.endsAsStub(Chars.simplified(first));
        boolean continued = tables.isContinued(from);
        if (!stub && !tables.isNamed(from)) {
            return null;
        }
        ColumnRows other = continued ? null : ColumnRows.of(tables, from);
        if (other != null && !other.isByRows()) {
            return null;
        }
        int names = from;
        while (names - from <= MOST_COLUMNS * 2 && isName(tables, names, from)) {
            names++;
        }
        int limit = names;
        while (limit - from < MOST_LINES && isCell(tables, limit, from)) {
            limit++;
        }
        int fewest = continued ? 1 : FEWEST_ROWS;
        for (int columns = 2; columns <= Math.min(MOST_COLUMNS, names - from); columns++) {
            int row = from + columns;
            int end = end(tables, from, row, columns, limit);
            if (isNumbered(tables, row, from)) {
                int behind = end(tables, from, row + 1, columns, limit);
                row += behind > end ? 1 : 0;
                end = Math.max(end, behind);
            }
            boolean whole = end == limit || !isFigure(tables, end, from);
            if (end - from >= columns * (fewest + 1) && whole) {
                return new CellRows(tables, from, row, columns, end);
            }
        }
        return null;
    }

    /** Behind the last row of so many columns each of which holds what the first row has in it. */
    private static int end(SpacedTables tables, int from, int row, int columns, int limit) {
        if (row + columns > limit || !isTyped(tables, row, columns, from)) {
            return from;
        }
        int end = row;
        int next = row;
        while (next + columns <= limit && isAlike(tables, row, next, columns, from)) {
            end = next + columns;
            next = end + (isGroup(tables, row, end, columns, from) ? 1 : 0);
        }
        return end;
    }

    /** Whether a line names the rows below it, and is no first cell of a row. */
    private static boolean isGroup(SpacedTables tables, int first, int at, int columns, int from) {
        return isNumbered(tables, at, from) && !isAlike(tables, first, at, columns, from);
    }

    /** Whether a line has the number of a heading. */
    private static boolean isNumbered(SpacedTables tables, int at, int from) {
        NumberMark mark = isCell(tables, at, from) ? NumberMark.of(tables.line(at).string()) : null;
        return mark != null && mark.style().isHeading() && !isFigure(tables, at, from);
    }

    /** Whether a row begins with a word or the number one and holds figures behind it. */
    private static boolean isTyped(SpacedTables tables, int row, int columns, int from) {
        boolean counted = tables.line(row).string().equals("1");
        boolean words = !isFigure(tables, row, from) || counted && !isFigure(tables, row + 1, from);
        int figures = 0;
        for (int at = row + 1; at < row + columns; at++) {
            figures += isFigure(tables, at, from) ? 1 : 0;
        }
        return words && figures > 0;
    }

    private static boolean isAlike(SpacedTables tables, int first, int row, int columns, int from) {
        for (int column = 0; column < columns; column++) {
            boolean figure = isFigure(tables, first + column, from);
            boolean other = isFigure(tables, row + column, from);
            // 2015 may be a year or how many there are.
            boolean year =
                    figure && isYear(tables, row + column)
                            || other && column > 0 && isYear(tables, first + column);
            if (!year && other != figure) {
                return false;
            }
        }
        return true;
    }

    private static boolean isYear(SpacedTables tables, int at) {
        return YEAR.matcher(tables.line(at).string()).matches();
    }

    private static boolean isName(SpacedTables tables, int at, int from) {
        return isCell(tables, at, from)
                && tables.line(at).string().length() <= LONGEST_NAME
                && !isFigure(tables, at, from);
    }

    private static boolean isFigure(SpacedTables tables, int at, int from) {
        return isCell(tables, at, from) && isFigure(tables.line(at).string());
    }

    private static boolean isFigure(String text) {
        return SpacedLine.isFigure(text)
                || text.length() <= LONGEST_NAME && SPACED.matcher(text).matches();
    }

    private static boolean isCell(SpacedTables tables, int at, int from) {
        return tables.isInside(at)
                && !tables.isOutside(at)
                && (at == from || tables.line(at).gap() == gap(tables, from))
                && !tables.line(at).isRow()
                && tables.line(at).look().hashes() == 0
                && tables.line(at).string().length() <= LONGEST
                && !Captions.isTable(tables.line(at).string())
                && !Chars.endsSentence(tables.line(at).string());
    }

    /** Blank lines between the cells: none, or one behind each. */
    private static int gap(SpacedTables tables, int from) {
        return tables.isInside(from + 1) ? Math.min(1, tables.line(from + 1).gap()) : 0;
    }

    /** Adds the rows below the names of the columns; gives the line behind the last one. */
    int add() {
        int row = from;
        while (row < end) {
            boolean above = row > from && row < first;
            boolean group = above || row > first && isGroup(tables, first, row, columns, from);
            List<Cellule> cells = new ArrayList<>();
            for (int at = row; at < row + columns; at++) {
                boolean empty = group && at > row;
                cells.add(Cellule.of(empty ? TracedText.EMPTY : tables.line(at).text()));
            }
            Line read = SpacedLine.row(cells, tables.line(row), row == from);
            int gap = row == from ? read.gap() : 0;
            tables.add(new Line(read.text(), read.cells(), gap, read.look()), row, row);
            row += group ? 1 : columns;
        }
        return end;
    }
}
