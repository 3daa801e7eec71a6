package wenlan.parse;

import org.jspecify.annotations.Nullable;

import wenlan.document.TracedText;
import wenlan.parse.Line.Cellule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The rows of a table of which single spaces are left and that its shape alone tells: a line of
 * short names without a figure, and below it lines of as many parts of which some column holds
 * figures throughout, or the first one counts them. A line that is set in lacks the first cell,
 * which reaches down from above, and one of a sum has one cell over all columns of words.
 *
 * @param tables where its lines are
 * @param from the line of names
 * @param names the names, an empty one first where the first column has none
 * @param rows its rows, each the line and its cells
 */
record ShapedRows(SpacedTables tables, int from, List<Cellule> names, List<Row> rows) {
    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_FULL = 2;
    private static final int FEWEST_COLUMNS = 3;

    /** A row and the line on which it stands. */
    private record Row(int at, int indent, List<Cellule> cells) {}

    /**
     * The table whose columns are named at a line; null where the lines below have no such form.
     */
    static @Nullable ShapedRows of(SpacedTables tables, int from) {
        return of(tables, from, FEWEST_ROWS);
    }

    /** The same with so many rows at the least, as directly below another table. */
    static @Nullable ShapedRows of(SpacedTables tables, int from, int fewest) {
        SpacedLine line = SpacedLine.of(tables.line(from));
        if (line.size() < 2 || !line.isBrief() || line.figures() > 0 || !isOfNames(line)) {
            return null;
        }
        for (int unnamed = 0; unnamed <= 1; unnamed++) {
            int columns = line.size() + unnamed;
            List<Row> rows = columns < FEWEST_COLUMNS ? List.of() : rows(tables, from, columns);
            int figures = figures(rows, columns);
            boolean whole =
                    rows.size() >= fewest
                            && rows.stream().filter(ShapedRows::isFull).count()
                                    >= Math.min(fewest, FEWEST_FULL);
            boolean told = unnamed == 0 ? figures > 0 || areCounted(rows) : figures == columns - 1;
            if (whole && told) {
                List<Cellule> names = new ArrayList<>(line.cells(line.size()));
                if (unnamed > 0) {
                    names.addFirst(Cellule.of(TracedText.EMPTY));
                }
                return new ShapedRows(tables, from, names, rows);
            }
        }
        return null;
    }

    private static boolean isOfNames(SpacedLine line) {
        String text = line.line().string();
        return line.line().look().hashes() == 0
                && !line.line().look().bullet()
                && text.chars().noneMatch(c -> "，。；：！？:".indexOf(c) >= 0)
                && NumberMark.of(text) == null
                && !Captions.isTable(text)
                && !Captions.isFigure(text)
                && !NoteKind.isNote(text);
    }

    /** The lines below the names as far as they are rows of so many columns. */
    private static List<Row> rows(SpacedTables tables, int from, int columns) {
        List<Row> rows = new ArrayList<>();
        int words = columns;
        for (int at = from + 1; !tables.endsAt(at, from + 1) && isClose(tables, at); at++) {
            if (tables.isFurniture(at)) {
                continue;
            }
            SpacedLine line = SpacedLine.of(tables.line(at));
            List<Cellule> cells = cells(line, columns, words, rows);
            if (cells.isEmpty()) {
                break;
            }
            if (line.size() == columns) {
                words = Math.min(words, columns - line.trailingFigures());
            }
            rows.add(new Row(at, tables.line(at).look().indent(), cells));
        }
        return rows;
    }

    /** Whether no blank line parts a line from the one above, but for the break of a page. */
    private static boolean isClose(SpacedTables tables, int at) {
        return tables.isFurniture(at)
                || tables.line(at).gap() == 0
                || at > 0 && tables.isFurniture(at - 1);
    }

    /**
     * The cells of a row; none where it is not one.
     *
     * @param words how many columns hold words in the rows before
     */
    private static List<Cellule> cells(SpacedLine line, int columns, int words, List<Row> rows) {
        int missing = columns - line.size();
        if (!line.isBrief() || line.size() == 0 || missing < 0 || missing > 0 && rows.isEmpty()) {
            return List.of();
        }
        boolean inner = missing == 1 && line.line().look().indent() > rows.getFirst().indent();
        int figures = columns - words;
        return missing == 0
                ? line.cells(columns)
                : inner && line.trailingFigures() == figures
                        ? withEmpty(line.cells(line.size()), 0, columns)
                        : sum(line, columns, figures);
    }

    /**
     * The cells of a row whose one name stands over all columns of words, as that of a sum may;
     * none where a line is not one.
     *
     * @param figures how many columns hold figures, behind those of words
     */
    static List<Cellule> sum(SpacedLine line, int columns, int figures) {
        boolean sum =
                figures > 0
                        && line.size() == figures + 1
                        && line.trailingFigures() == figures
                        && figures + 1 < columns;
        return sum ? withEmpty(line.cells(line.size()), 1, columns) : List.of();
    }

    private static List<Cellule> withEmpty(List<Cellule> cells, int place, int columns) {
        List<Cellule> all = new ArrayList<>(cells);
        all.addAll(
                place, Collections.nCopies(columns - cells.size(), Cellule.of(TracedText.EMPTY)));
        return all;
    }

    /** Whether the first cells count the rows from one on. */
    private static boolean areCounted(List<Row> rows) {
        for (int row = 0; row < rows.size(); row++) {
            String first = rows.get(row).cells().getFirst().text().text();
            if (!first.equals(String.valueOf(row + 1))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFull(Row row) {
        return row.cells().stream().noneMatch(c -> c.text().isEmpty());
    }

    /** How many columns behind the first hold figures in all full rows. */
    private static int figures(List<Row> rows, int columns) {
        boolean[] figures = new boolean[columns];
        Arrays.fill(figures, true);
        for (Row row : rows) {
            for (int column = 0; column < columns && isFull(row); column++) {
                figures[column] &= SpacedLine.isFigure(row.cells().get(column).text().text());
            }
        }
        int count = 0;
        for (int column = 1; column < columns; column++) {
            count += figures[column] ? 1 : 0;
        }
        return count;
    }

    /** Adds the rows below the names of the columns; gives the line behind the last one. */
    int add() {
        tables.add(SpacedLine.row(names, tables.line(from), true), from, from);
        int next = from + 1;
        for (Row row : rows) {
            tables.add(SpacedLine.row(row.cells(), tables.line(row.at()), false), next, row.at());
            next = row.at() + 1;
        }
        return next;
    }
}
