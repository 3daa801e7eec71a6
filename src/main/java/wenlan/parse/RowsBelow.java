package wenlan.parse;

import java.util.List;

/**
 * What stands below a caption: its own rows, perhaps behind their unit, time and the title again in
 * English.
 *
 * @param lines the lines of the report
 */
record RowsBelow(Lines lines) {
    /** Lines below a caption among which its own rows begin. */
    private static final int FARTHEST_OWN = 3;

    /** Whether a line is the caption or title of rows below it. */
    boolean isCaption(int line) {
        return !lines.get(line).isRow()
                && (Captions.isTable(lines.string(line)) || TableTitles.isTitle(lines, line))
                && follow(line + 1);
    }

    /** Whether a line below rows begins with a star, be there one in the rows or not. */
    boolean isStarred(int line) {
        return !lines.get(line).look().bullet()
                && lines.gapBefore(line) <= 1
                && NoteKind.isStarred(lines.string(line));
    }

    /** Whether a row stands below, perhaps behind its unit, time and the title in English. */
    boolean follow(int from) {
        return first(from) < lines.size();
    }

    /** The first row below, behind such lines; the number of all lines without one. */
    private int first(int from) {
        int next = lines.seek(from);
        for (int count = 0; count < FARTHEST_OWN && next < lines.size(); count++) {
            if (lines.get(next).isRow() || !TableTitles.isBetween(lines.string(next))) {
                break;
            }
            next = lines.seek(next + 1);
        }
        return isRow(next) ? next : lines.size();
    }

    /** Whether rows with which those of a table go on stand below: rows of the same columns. */
    boolean goOn(List<GridRow> rows, int from) {
        int next = first(from);
        return isRow(next) && !areOther(rows, next) && !beginAnew(rows, next);
    }

    /** Whether rows below the same names as those of a table begin with the same first label. */
    private boolean beginAnew(List<GridRow> rows, int from) {
        int at = 0;
        while (at < rows.size()
                && isRow(from + at)
                && key(rows.get(at)).equals(key(row(from + at)))) {
            at++;
        }
        boolean below = at > 0 && at < rows.size() && isRow(from + at);
        String label = below ? Chars.key(rows.get(at).cell(0)) : "";
        return !label.isEmpty()
                && label.equals(Chars.key(row(from + at).cell(0)))
                && row(from + at).filled() > 1;
    }

    /**
     * Whether rows have other names of columns than those of a table, or none and not as many
     * columns; names over several lines are other where one of those is.
     */
    private boolean areOther(List<GridRow> rows, int from) {
        GridRow first = row(from);
        if (TableHeader.hasNumbers(first)) {
            return first.columns() != rows.getFirst().columns()
                    && first.columns() != rows.getLast().columns();
        }
        if (TableHeader.hasNumbers(rows.getFirst()) || !TableHeader.hasNumbers(rows.getLast())) {
            return false;
        }
        if (first.filled() == 1 && first.columns() != rows.getFirst().columns()) {
            return true;
        }
        int at = 0;
        while (at < rows.size() && isRow(from + at) && areNames(rows.get(at), row(from + at), at)) {
            if (!key(rows.get(at)).equals(key(row(from + at)))) {
                return true;
            }
            at++;
        }
        return false;
    }

    /** Whether both rows may hold names of columns, below the first ones of further columns. */
    private static boolean areNames(GridRow own, GridRow other, int at) {
        return !TableHeader.hasNumbers(own)
                && !TableHeader.hasNumbers(other)
                && other.filled() > 1
                && (at == 0 || own.cell(0).isEmpty() && other.cell(0).isEmpty());
    }

    private boolean isRow(int at) {
        return at < lines.size() && lines.get(at).isRow();
    }

    private GridRow row(int at) {
        return new GridRow(lines.get(at).cells());
    }

    private static String key(GridRow row) {
        return Chars.key(row.text().text());
    }

    /** Whether rows stand a few lines below, or a unit right below: of these a caption is. */
    boolean areNear(int at) {
        int next = lines.seek(at + 1);
        boolean unit = next < lines.size() && NoteKind.isUnit(lines.string(next));
        for (int count = 0; count < FARTHEST_OWN && next < lines.size() && !unit; count++) {
            if (lines.get(next).isRow()) {
                return true;
            }
            if (Chars.endsSentence(lines.string(next)) || isBehind(lines.string(next))) {
                return false;
            }
            next = lines.seek(next + 1);
        }
        return unit;
    }

    /** Whether a line ends what a caption is of: the source of it, or the heading of a chapter. */
    private static boolean isBehind(String text) {
        NumberMark mark = NumberMark.of(text);
        return NoteKind.isNote(text) && !NoteKind.isUnit(text)
                || mark != null && mark.style().isChapter();
    }
}
