package wenlan.parse;

import org.jspecify.annotations.Nullable;

import wenlan.parse.Line.Cellule;

import java.util.List;

/**
 * The rows of a table of two columns that a text holds with one cell a line: what its two columns
 * are called, then a name and its figure again and again.
 *
 * @param tables where its lines are
 * @param from the name of its first column
 * @param end behind its last figure
 */
record PairRows(SpacedTables tables, int from, int end) {
    private static final int FEWEST = 3;
    private static final int LONGEST_COLUMN = 12;
    private static final int LONGEST = 40;

    /** The table whose first column is named at a line, as first columns are; null without one. */
    static @Nullable PairRows of(SpacedTables tables, int from) {
        String first = tables.line(from).string();
        boolean stub =
                first.length() <= LONGEST_COLUMN && NextTable.isStub(Chars.simplified(first));
        if (!stub || !isName(tables, from + 1, from, LONGEST_COLUMN)) {
            return null;
        }
        int end = from + 2;
        while (isName(tables, end, from, LONGEST) && isFigure(tables, end + 1, from)) {
            end += 2;
        }
        boolean more = isFigure(tables, end, from);
        return end - from < 2 * (FEWEST + 1) || more ? null : new PairRows(tables, from, end);
    }

    private static boolean isName(SpacedTables tables, int at, int from, int longest) {
        return isCell(tables, at, from)
                && tables.line(at).string().length() <= longest
                && !SpacedLine.isFigure(tables.line(at).string());
    }

    private static boolean isFigure(SpacedTables tables, int at, int from) {
        return isCell(tables, at, from) && SpacedLine.isFigure(tables.line(at).string());
    }

    private static boolean isCell(SpacedTables tables, int at, int from) {
        return tables.isInside(at)
                && !tables.isFurniture(at)
                && (at == from || tables.line(at).gap() == 0)
                && !tables.line(at).isRow()
                && !Chars.endsSentence(tables.line(at).string());
    }

    /** Adds the rows below the names of the columns; gives the line behind the last one. */
    int add() {
        for (int at = from; at < end; at += 2) {
            List<Cellule> cells =
                    List.of(
                            Cellule.of(tables.line(at).text()),
                            Cellule.of(tables.line(at + 1).text()));
            tables.add(SpacedLine.row(cells, tables.line(at), at == from), at, at);
        }
        return end;
    }
}
