package wenlan.parse;

import wenlan.document.TracedText;
import wenlan.parse.Line.Cellule;
import wenlan.text.TracedTexts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The rows of a laid out table. What stands between two lines of figures goes on with a cell above
 * or below it: above where that one is open or as wide as its column, below where it is so itself
 * or the cell below has nothing on its own line. A line that does neither names the rows below it.
 */
final class LaidRows {
    /** A cell is full where less than a character is left in its column. */
    private static final int SLACK = 3;

    /** Columns of a cell that may be broken at the border of its column. */
    private static final int NARROWEST = 10;

    private static final Pattern OPEN = Pattern.compile(".*(?:[、，,（(《“—/-]|[^和]和|[与及或的])");
    private static final Pattern GOES_ON = Pattern.compile("[）)》”、，,（(].*");

    private final LaidTable table;
    private final int[] widths;
    private final List<Line> rows = new ArrayList<>();

    /** Lines taken by the parts of a cell above the line of its figures. */
    private final int[] above;

    private int read;

    private LaidRows(LaidTable table) {
        this.table = table;
        this.widths = new int[table.columns()];
        this.above = new int[table.columns()];
        int last = table.rows().getLast();
        for (int line = table.rows().getFirst(); line <= last; line++) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], Chars.width(table.cell(line, column)));
            }
        }
    }

    /**
     * The rows below the names, and how many lines of the table they are read from.
     *
     * @param rows the rows
     * @param read the number of its lines up to the last one that belongs to a row
     * @param told whether one way in which names are broken fits all of them, and no other
     */
    record Result(List<Line> rows, int read, boolean told) {}

    /** The rows of a table whose names end at a line. */
    static Result of(LaidTable table, int names) {
        LaidRows made = new LaidRows(table);
        WrappedLabels wrapped = WrappedLabels.of(table, names);
        if (wrapped == null) {
            made.make(names);
        } else {
            made.wrapped(wrapped);
        }
        return new Result(made.rows, made.read, wrapped != null);
    }

    private void make(int names) {
        List<List<TracedText>> row = blank();
        int first = table.rows().getFirst();
        if (names < first && !table.cell(first, 0).isEmpty()) {
            for (int line = names; line < first; line++) {
                label(line);
            }
        } else {
            between(blank(), row, names, first);
        }
        for (int at = 0; at < table.rows().size(); at++) {
            int line = table.rows().get(at);
            put(row, line);
            boolean last = at + 1 == table.rows().size();
            List<List<TracedText>> next = blank();
            if (last) {
                read = trailing(row, line);
                add(row, line);
            } else {
                List<Integer> labels = between(row, next, line + 1, table.rows().get(at + 1));
                add(row, line);
                labels.forEach(this::label);
            }
            row = next;
        }
    }

    /** Makes the rows whose names alone are broken over lines, all in one way. */
    private void wrapped(WrappedLabels wrapped) {
        for (int at = 0; at < table.rows().size(); at++) {
            int line = table.rows().get(at);
            List<List<TracedText>> row = blank();
            read = line + wrapped.below().get(at) + 1;
            give(row, line - wrapped.above().get(at), read);
            add(row, line);
        }
    }

    private void give(List<List<TracedText>> row, int from, int end) {
        for (int line = from; line < end; line++) {
            put(row, line);
        }
    }

    private List<List<TracedText>> blank() {
        List<List<TracedText>> row = new ArrayList<>();
        for (int column = 0; column < table.columns(); column++) {
            row.add(new ArrayList<>());
        }
        return row;
    }

    private void put(List<List<TracedText>> row, int line) {
        for (int column = 0; column < table.columns(); column++) {
            put(row, line, column);
        }
    }

    private void put(List<List<TracedText>> row, int line, int column) {
        Integer part = table.grid().get(line)[column];
        if (part != null) {
            AlignedLine laid = table.lines().get(line);
            row.get(column).add(TracedTexts.slice(laid.line().text(), laid.parts().get(part)));
        }
    }

    /** Gives what stands between two rows to them; tells the lines that label the lower one. */
    private List<Integer> between(
            List<List<TracedText>> upper, List<List<TracedText>> lower, int from, int end) {
        List<Integer> labels = new ArrayList<>();
        int start = from;
        for (int line = from; line < end; line++) {
            if (isLabel(line, end)) {
                labels.add(line);
                start = line + 1;
            }
        }
        int first = labels.isEmpty() ? end : labels.getFirst();
        for (int column = 0; column < table.columns(); column++) {
            if (!labels.isEmpty()) {
                share(upper, column, from, first, first);
                give(lower, column, start, end);
                above[column] = end - start;
                continue;
            }
            int cut = cut(upper, column, from, end);
            if (cut < 0) {
                for (int line = from; line < end; line++) {
                    labels.add(line);
                }
                break;
            }
            share(upper, column, from, cut, end);
            give(lower, column, cut, end);
            above[column] = count(column, cut, end);
        }
        return labels;
    }

    private void share(List<List<TracedText>> row, int column, int from, int cut, int end) {
        give(row, column, from, Math.min(cut, end));
    }

    private void give(List<List<TracedText>> row, int column, int from, int end) {
        for (int line = from; line < end; line++) {
            put(row, line, column);
        }
    }

    private int count(int column, int from, int end) {
        int count = 0;
        for (int line = from; line < end; line++) {
            count += table.cell(line, column).isEmpty() ? 0 : 1;
        }
        return count;
    }

    /**
     * The line from which on what stands in a column goes on in the row below; -1 where it belongs
     * to neither row.
     */
    private int cut(List<List<TracedText>> upper, int column, int from, int end) {
        int count = count(column, from, end);
        if (count == 0) {
            return end;
        }
        String over = upper.get(column).isEmpty() ? "" : upper.get(column).getLast().text();
        boolean own = !over.isEmpty() && !table.cell(from - 1, column).isEmpty();
        boolean under = !table.cell(end, column).isEmpty();
        if (!own || !under) {
            return uneven(column, from, end, own, under);
        }
        boolean goesOn = goesOn(column, over, first(column, from, end));
        String last = last(column, from, end);
        boolean begins = isOpen(last) || isFull(column, last);
        if (goesOn == begins) {
            return column > 0 ? end : -1;
        }
        return goesOn ? end : from;
    }

    /** Where one of the rows has nothing on its own line: names stand around the middle. */
    private int uneven(int column, int from, int end, boolean own, boolean under) {
        if (under || own && column > 0) {
            return end;
        }
        int taken = Math.min(above[column], count(column, from, end));
        int line = from;
        while (taken > 0) {
            taken -= table.cell(line, column).isEmpty() ? 0 : 1;
            line++;
        }
        return line;
    }

    private String first(int column, int from, int end) {
        for (int line = from; line < end; line++) {
            if (!table.cell(line, column).isEmpty()) {
                return table.cell(line, column);
            }
        }
        return "";
    }

    private String last(int column, int from, int end) {
        for (int line = end - 1; line >= from; line--) {
            if (!table.cell(line, column).isEmpty()) {
                return table.cell(line, column);
            }
        }
        return "";
    }

    private boolean goesOn(int column, String over, String rest) {
        return isOpen(over) || GOES_ON.matcher(rest).matches() || isFull(column, over);
    }

    /** Whether a text begins as no name does. */
    static boolean isRest(String text) {
        return GOES_ON.matcher(text).matches();
    }

    /** Whether a text ends as no name does. */
    static boolean isOpen(String text) {
        return SpacedLine.isOpen(text) || OPEN.matcher(text).matches();
    }

    private boolean isFull(int column, String text) {
        int width = Chars.width(text);
        return width >= NARROWEST && width > widths[column] - SLACK;
    }

    /**
     * Whether a line names the rows below it: by its number, a colon, by what it divides them, or
     * further left than they.
     */
    private boolean isLabel(int line, int row) {
        AlignedLine laid = table.lines().get(line);
        String text = laid.line().string();
        boolean divides = RowDivisions.is(text);
        if (laid.parts().size() > 1 || !divides && table.grid().get(line)[0] == null) {
            return false;
        }
        Integer name = table.grid().get(row)[0];
        boolean left =
                name != null && row == line + 1 && laid.left(0) < table.lines().get(row).left(name);
        return text.endsWith("：")
                || text.endsWith(":")
                || NumberMark.of(text) != null
                || divides
                || left && !isOpen(text);
    }

    /** Gives lines below the last row to it that its cells go on in; tells where these end. */
    private int trailing(List<List<TracedText>> row, int line) {
        int end = line + 1;
        while (end < table.lines().size() && isRest(row, end)) {
            put(row, end);
            end++;
        }
        return end;
    }

    /**
     * Whether cells of the last row go on in a line below: all that stands there, or, where it has
     * no first cell, some of several parts that all stand below others.
     */
    private boolean isRest(List<List<TracedText>> row, int line) {
        boolean inner = table.cell(line, 0).isEmpty();
        int parts = 0;
        int fitting = 0;
        for (int column = 0; column < table.columns(); column++) {
            String rest = table.cell(line, column);
            if (!rest.isEmpty()) {
                parts++;
                fitting += isRest(row.get(column), rest, column, inner) ? 1 : 0;
                inner &= !row.get(column).isEmpty() && !AlignedLine.isFigure(rest);
            }
        }
        return (fitting == parts || inner && fitting > 0)
                && NumberMark.of(table.lines().get(line).line().string()) == null;
    }

    private boolean isRest(List<TracedText> cell, String rest, int column, boolean inner) {
        String over = cell.isEmpty() ? "" : cell.getLast().text();
        return Chars.width(rest) <= widths[column]
                && (above[column] > 0 && cell.size() == above[column]
                        || isOpen(over)
                        || inner && isFull(column, over)
                        || GOES_ON.matcher(rest).matches());
    }

    private void add(List<List<TracedText>> row, int line) {
        List<Cellule> printed = new ArrayList<>();
        for (List<TracedText> parts : row) {
            printed.add(Cellule.of(parts.isEmpty() ? TracedText.EMPTY : Texts.joined(parts)));
        }
        rows.add(line(printed, table.lines().get(line).line()));
    }

    private void label(int line) {
        List<Cellule> printed = new ArrayList<>();
        AlignedLine laid = table.lines().get(line);
        printed.add(Cellule.of(laid.line().text()));
        while (printed.size() < table.columns()) {
            printed.add(Cellule.of(TracedText.EMPTY));
        }
        rows.add(line(printed, laid.line()));
    }

    private static Line line(List<Cellule> cells, Line place) {
        TracedText text = Texts.broken(cells.stream().map(Cellule::text).toList());
        return new Line(text, cells, place.gap(), place.look().ruled(false));
    }
}
