package wenlan.parse;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds tables that plain text aligns with spaces: lines in a row with the same number of parts, or
 * with fewer that stand below each other. Below a caption or a drawn line less is asked for.
 */
final class AlignedRows {
    private static final int FEWEST_COLUMNS = 3;
    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_NAMED = 2;

    /** Lines of names that are read line by line. */
    private static final int MOST_EVEN_NAMES = 1;

    /** Lines of one name above the figures of its row. */
    private static final int MOST_NAMES_OF_ROW = 3;

    private static final int LONGEST = 40;

    /** What goes on with a name: 及代码. */
    private static final Pattern JOINED = Pattern.compile("[及和与或]\\p{IsHan}{1,4}");

    /** Lines below names among which their figures begin. */
    private static final int FARTHEST_FIGURES = 6;

    /** Lines that tell whether a table begins; only then are all of them read. */
    private static final int PROBE = 200;

    /**
     * Rows of a table.
     *
     * @param read how many lines they are read from, more than one for a label broken over two
     * @param names how many lines hold names of columns, 0 where that is not known
     * @param told whether it is known how the names of its rows are broken
     */
    private record Rows(List<Line> rows, int read, int names, boolean told) {
        static Rows each(List<Line> rows) {
            return new Rows(rows, rows.size(), 0, false);
        }
    }

    private final List<Line> lines;
    private final List<Line> found;
    private final PageBreaks breaks;
    private final Map<Integer, Optional<AlignedLine>> columns = new HashMap<>();
    private final Map<Integer, Optional<AlignedLine>> words = new HashMap<>();
    private final Map<Integer, Optional<AlignedLine>> rests = new HashMap<>();

    private AlignedRows(List<Line> lines) {
        this.lines = DoubleSpacing.close(lines);
        this.found = new ArrayList<>(lines.size());
        this.breaks = PageBreaks.of(this.lines);
    }

    /** The lines, with aligned ones turned into rows. */
    static List<Line> find(List<Line> lines) {
        return new AlignedRows(lines).find();
    }

    private List<Line> find() {
        int at = 0;
        while (at < lines.size()) {
            int first = found.size();
            int end = table(at);
            if (end == at) {
                found.add(lines.get(at));
                end++;
            } else {
                List<Line> table = List.copyOf(found.subList(first, found.size()));
                for (int next = resumed(end, table); next > end; next = resumed(end, table)) {
                    end = next;
                }
            }
            at = end;
        }
        return found;
    }

    /**
     * Adds what a page break leaves below a table and the rows with which it goes on behind that;
     * gives where these end, or the line itself.
     */
    private int resumed(int from, List<Line> table) {
        int at = breaks.end(from);
        if (at == from || at == lines.size() || PageBreaks.isCaption(lines.get(at).string())) {
            return from;
        }
        Rows rows = further(at, table.getFirst().cells().size());
        if (rows.read() == 0 || isOther(table, rows.rows().getFirst())) {
            return from;
        }
        for (int between = from; between < at; between++) {
            Line line = lines.get(between);
            String reason = breaks.reason(between);
            reason = reason == null && breaks.isTitle(between) ? RunningHeads.HEADER : reason;
            Look look = reason == null ? line.look() : line.look().aside(reason);
            found.add(new Line(line.text(), line.cells(), line.gap(), look));
        }
        found.addAll(rows.rows());
        return at + rows.read();
    }

    /** The rows of so many columns with which a table goes on at a line. */
    private Rows further(int at, int columns) {
        GroupLines groups = GroupLines.of(lines, at, Integer.MAX_VALUE);
        List<Line> grouped = groups == null ? List.of() : groups.rows(1);
        if (groups != null && !grouped.isEmpty() && grouped.getFirst().cells().size() == columns) {
            return new Rows(grouped, groups.lines().size(), 0, false);
        }
        List<AlignedLine> run = SpreadNames.join(run(at, false, Integer.MAX_VALUE));
        List<Line> rows = AlignedLine.rows(run, columns, 1);
        boolean other = !rows.isEmpty() && rows.getFirst().cells().size() != columns;
        return Rows.each(other ? List.of() : rows);
    }

    /** Whether a row is the header of another table: words above what holds figures. */
    private static boolean isOther(List<Line> table, Line row) {
        long figures = table.stream().filter(AlignedRows::hasFigures).count();
        long filled = row.cells().stream().filter(c -> !c.text().text().isEmpty()).count();
        return figures * 2 >= table.size()
                && filled > 1
                && !hasFigures(row)
                && !Chars.key(row.string()).equals(Chars.key(table.getFirst().string()));
    }

    private static boolean hasFigures(Line row) {
        return row.cells().stream().anyMatch(c -> TableHeader.isNumber(c.text().text()));
    }

    /** Adds the rows of a table that begins at a line; gives where it ends, or the line itself. */
    private int table(int at) {
        Rows table = table(at, PROBE);
        if (table.read() >= PROBE) {
            Rows whole = table(at, Integer.MAX_VALUE);
            table = whole.read() == 0 ? table : whole;
        }
        found.addAll(table.rows());
        return at + table.read();
    }

    /** The rows of a table that begins at a line, read from so many lines at the most. */
    private Rows table(int at, int most) {
        boolean rest = at > 0 && TableTitles.isRest(lines.get(at - 1).string(), lines.get(at));
        if (rest || parts(at, false) == null && TableTitles.isBetween(lines.get(at).string())) {
            return Rows.each(List.of());
        }
        boolean named = isNamed(at);
        Rows even = even(at, most, named);
        even = isAboveFigures(even, at) ? Rows.each(List.of()) : even;
        if (!named && even.read() == 0 && parts(at, false) == null) {
            return even;
        }
        Rows broken = broken(at, most, named);
        boolean better =
                broken.read() == even.read()
                        && (broken.told()
                                || broken.names() > MOST_EVEN_NAMES
                                || hasRests(even.rows()));
        return broken.read() > even.read() || better ? broken : even;
    }

    /**
     * Whether a row below the first figures has no first cell, as the rest of a broken one has
     * none.
     */
    private static boolean hasRests(List<Line> rows) {
        return rows.stream()
                .dropWhile(r -> !hasFigures(r))
                .anyMatch(r -> r.cells().getFirst().text().isEmpty());
    }

    /** Whether rows without any figure stand directly above lines of figures: they are names. */
    private boolean isAboveFigures(Rows rows, int at) {
        int below = at + rows.read();
        if (rows.read() == 0 || rows.rows().stream().anyMatch(AlignedRows::hasFigures)) {
            return false;
        }
        for (int next = below; next < lines.size() && next - below < FARTHEST_FIGURES; next++) {
            if (lines.get(next).gap() > 0 || lines.get(next).isRow()) {
                return false;
            }
            if (SpacedLine.of(lines.get(next)).trailingFigures() >= FEWEST_COLUMNS) {
                return true;
            }
        }
        return false;
    }

    /** The rows of a table some of whose cells are broken over lines, its names among them. */
    private Rows broken(int at, int most, boolean named) {
        int rowsWanted = named ? FEWEST_NAMED : FEWEST_ROWS;
        int columnsWanted = named ? FEWEST_NAMED : FEWEST_COLUMNS;
        LaidTable table = LaidTable.of(lines, this::broken, at, most, rowsWanted, columnsWanted);
        if (table == null) {
            return Rows.each(List.of());
        }
        int names = table.rows().getFirst();
        LaidNames head = new LaidNames(table, names - namesOfRows(table, names));
        List<Line> rows = new ArrayList<>(head.rows());
        if (rows.isEmpty() && names > 0) {
            return Rows.each(List.of());
        }
        LaidRows.Result data = LaidRows.of(table, head.end());
        rows.addAll(data.rows());
        return new Rows(rows, data.read(), head.end(), data.told());
    }

    /**
     * How many of the lines above the first figures hold a name in the first column that is of a
     * row: those below a whole line of names.
     */
    private static int namesOfRows(LaidTable table, int names) {
        int lines = 1;
        while (lines < MOST_NAMES_OF_ROW && names - lines > 1 && isName(table, names - lines - 1)) {
            lines++;
        }
        boolean whole = names > lines && table.lines().get(names - lines - 1).parts().size() > 1;
        boolean below =
                whole
                        && isName(table, names - 1)
                        && !(lines == 1 && isRestOfStub(table, names - 1))
                        && (table.cell(names, 0).isEmpty()
                                || RowDivisions.is(table.lines().get(names - 1).line().string())
                                || isBelowName(table, names - lines));
        return below ? lines : 0;
    }

    /**
     * Whether a line below the names goes on with that of the first column: as no name begins,
     * below one that ends open, or with a word that first columns are called by (指标 / 名称).
     */
    private static boolean isRestOfStub(LaidTable table, int line) {
        String above = table.cell(line - 1, 0);
        String rest = table.cell(line, 0);
        return !above.isEmpty()
                && !rest.isEmpty()
                && !table.cell(line + 1, 0).isEmpty()
                && (LaidRows.isRest(rest)
                        || LaidRows.isOpen(above)
                        || JOINED.matcher(rest).matches()
                        || NextTable.isStub(rest));
    }

    /**
     * Whether the first column is named above a line, and that does not say the same in English.
     */
    private static boolean isBelowName(LaidTable table, int line) {
        String above = table.cell(line - 1, 0);
        String below = table.cell(line, 0);
        boolean translated = Chars.countHan(above, 1) > 0 && Chars.countHan(below, LONGEST) == 0;
        return !above.isEmpty() && !translated;
    }

    /** Whether a line holds nothing but a name in the first column, or what divides the rows. */
    private static boolean isName(LaidTable table, int line) {
        AlignedLine laid = table.lines().get(line);
        return laid.parts().size() == 1
                && (!table.cell(line, 0).isEmpty() || RowDivisions.is(laid.line().string()));
    }

    /** The rows of a table each of which takes one line, but for labels. */
    private Rows even(int at, int most, boolean named) {
        GroupLines groups = parts(at, false) == null ? null : GroupLines.of(lines, at, most);
        List<Line> grouped =
                groups == null ? List.of() : groups.rows(named ? FEWEST_NAMED : FEWEST_ROWS);
        boolean wide = named || !grouped.isEmpty() && isOfFigures(grouped);
        if (!wide) {
            grouped = List.of();
        }
        if (groups != null && !grouped.isEmpty()) {
            return new Rows(grouped, groups.lines().size(), 0, false);
        }
        List<AlignedLine> run = SpreadNames.join(run(at, false, most));
        int columns = AlignedLine.usual(run);
        int fewest = named ? FEWEST_NAMED : FEWEST_COLUMNS;
        int rows = named ? FEWEST_NAMED : FEWEST_ROWS;
        List<Line> table = columns < fewest ? List.of() : AlignedLine.rows(run, columns, rows);
        if (table.isEmpty() && named) {
            table = AlignedLine.figures(run(at, true, most));
        }
        return Rows.each(table);
    }

    /** Whether rows without a caption have columns enough, and figures in most of them. */
    private static boolean isOfFigures(List<Line> rows) {
        long figures = rows.stream().filter(AlignedRows::hasFigures).count();
        return rows.getFirst().cells().size() >= FEWEST_COLUMNS && figures * 2 >= rows.size();
    }

    private List<AlignedLine> run(int at, boolean single, int most) {
        List<AlignedLine> run = new ArrayList<>();
        for (int next = at; next < lines.size() && run.size() < most; next++) {
            Line line = lines.get(next);
            boolean adjacent = line.gap() == 0 || line.gap() == 1 && line.look().ruled();
            AlignedLine parts = parts(next, single);
            parts = parts == null && !single ? NarrowGaps.whole(line, run) : parts;
            boolean other = parts != null && !run.isEmpty() && parts.namesBelow(run.getLast());
            if (parts == null || other || !adjacent && next > at) {
                break;
            }
            run.add(parts);
        }
        return run;
    }

    /** The parts of a line, looked for once however many runs it is asked for in. */
    private @Nullable AlignedLine parts(int at, boolean single) {
        Map<Integer, Optional<AlignedLine>> known = single ? words : columns;
        return known.computeIfAbsent(
                        at, a -> Optional.ofNullable(AlignedLine.of(lines.get(a), single)))
                .orElse(null);
    }

    /** The same of a line that may hold the rest of a cell, looked for once too. */
    private @Nullable AlignedLine broken(int at) {
        return rests.computeIfAbsent(at, a -> Optional.ofNullable(AlignedLine.broken(lines.get(a))))
                .orElse(null);
    }

    /** Whether the names of further columns stand directly below the rows of a table. */
    private boolean isNamedAnew(int at) {
        AlignedLine names = parts(at, false);
        AlignedLine row = at > 0 && lines.get(at).gap() == 0 ? parts(at - 1, false) : null;
        return names != null
                && row != null
                && !found.isEmpty()
                && found.getLast().isRow()
                && names.namesBelow(row);
    }

    /** Whether a caption, or a drawn line, stands above. */
    private boolean isNamed(int at) {
        int above = at - 1;
        while (above >= 0 && at - above <= 3 && TableTitles.isBetween(lines.get(above).string())) {
            above--;
        }
        boolean close = above < 0 || lines.get(above + 1).gap() <= 1;
        return isNamedAnew(at)
                || close
                        && (lines.get(at).look().ruled()
                                || at > 0 && NoteKind.isUnit(lines.get(at - 1).string())
                                || above >= 0 && PageBreaks.isCaption(lines.get(above).string())
                                || above > 0
                                        && TableTitles.isRest(
                                                lines.get(above - 1).string(), lines.get(above)));
    }
}
