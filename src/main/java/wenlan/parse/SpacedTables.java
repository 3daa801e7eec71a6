package wenlan.parse;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds tables of which only single spaces and line ends are left, as text taken from a printed
 * page has them: below a caption or unit, in a block of figures, and lists of short forms (A 指 B).
 */
final class SpacedTables {
    /** Lines of a table at the most. */
    private static final int MOST_LINES = 300;

    private static final int LONGEST_HEADING = 40;
    private static final int FEWEST_LOOSE = 4;
    private static final int FEWEST_UNIFORM = 3;

    /** Words of a name before figures. */
    private static final int MOST_WORDS = 10;

    private static final Pattern CURRENCY =
            Pattern.compile("[（(][^（）()]{0,20}(?:人民币|单位|计量)[^（）()]{0,20}[）)]");

    private final List<Line> lines;
    private final Map<Integer, String> asides;
    private final List<Line> found = new ArrayList<>();
    private final Map<Integer, String> kept = new HashMap<>();

    /** Behind the last table; -1 before the first. */
    private int end = -1;

    private SpacedTables(List<Line> lines, Map<Integer, String> asides) {
        this.lines = new ArrayList<>(lines);
        this.asides = asides;
    }

    /** The lines with those that are rows made so, and what of them is set aside. */
    static Lines find(List<Line> lines, Map<Integer, String> asides) {
        return new SpacedTables(lines, asides).find();
    }

    private Lines find() {
        int at = 0;
        while (at < lines.size()) {
            int next = at;
            if (!isFurniture(at) && !lines.get(at).isRow()) {
                CellRows cells = CellRows.of(this, at);
                next =
                        cells != null
                                ? cells.add()
                                : isNamed(at) || StubNames.are(this, at) || shaped(at) != null
                                        ? named(at)
                                        : isHeaded(at) ? headed(at) : at;
                next = next > at ? next : SpacedTerms.add(this, at);
                next = next > at ? next : loose(at);
                next = next > at ? next : stacked(at);
            }
            if (next == at) {
                keep(at);
                next++;
            } else {
                part(next);
                end = next;
            }
            at = next;
        }
        return new Lines(found, kept);
    }

    /** Parts what stands below a table from its rows, be it those of another table. */
    private void part(int below) {
        if (below < lines.size() && !isFurniture(below)) {
            Line line = lines.get(below);
            lines.set(
                    below,
                    new Line(line.text(), line.cells(), Math.max(1, line.gap()), line.look()));
        }
    }

    /** Whether the line above is a caption, or says in what unit the figures are. */
    boolean isNamed(int at) {
        int above = above(at);
        if (above < 0 || lines.get(above).isRow() || isTitleOfOwn(lines.get(at))) {
            return false;
        }
        String text = lines.get(above).string();
        boolean titled = lines.get(at).gap() <= 1 && isTitle(text);
        titled |=
                above > 0
                        && TableTitles.isTranslation(text)
                        && isTitle(lines.get(above - 1).string());
        titled |=
                above > 0
                        && Captions.isLabel(lines.get(above - 1).string())
                        && text.length() <= LONGEST_HEADING
                        && lines.get(above).gap() <= 1
                        && lines.get(at).gap() <= 1;
        return titled || isUnit(lines.get(above));
    }

    /**
     * Whether a line is a title itself, and no names of columns of which the last is a word of it.
     */
    private static boolean isTitleOfOwn(Line line) {
        SpacedLine names = SpacedLine.of(line);
        boolean stub = names.size() > 2 && StubNames.endsAsStub(Chars.simplified(names.part(0)));
        return !stub && TableTitles.isNamed(line.string());
    }

    /** Whether the caption above a line says that its table goes on from before. */
    boolean isContinued(int at) {
        int above = above(at);
        return above >= 0
                && Captions.isTable(lines.get(above).string())
                && Captions.isContinued(lines.get(above).string());
    }

    /** The line above one that is not set aside; -1 without one. */
    private int above(int at) {
        int above = at - 1;
        while (above >= 0 && isFurniture(above)) {
            above--;
        }
        return above;
    }

    private static boolean isTitle(String text) {
        return Captions.isTable(text) || TableTitles.isCounted(text) || TableTitles.isNamed(text);
    }

    /** Whether the line above is a numbered heading, or says that what follows is listed below. */
    private boolean isHeaded(int at) {
        int above = at - 1;
        while (above >= 0 && isFurniture(above)) {
            above--;
        }
        if (above < 0 || lines.get(above).isRow() || lines.get(at).gap() > 0) {
            return false;
        }
        String text = lines.get(above).string();
        NumberMark mark = text.length() <= LONGEST_HEADING ? NumberMark.of(text) : null;
        boolean heading =
                mark != null && mark.length() < text.length() && !Chars.endsSentence(text);
        return heading || text.endsWith("如下：") || text.endsWith("如下:");
    }

    /** Figures below such a line, in four columns or more, or a form of names and values. */
    private int headed(int at) {
        boolean names = SpacedLine.of(lines.get(at)).size() > 2;
        SpacedRows rows = names ? SpacedRows.of(this, at) : null;
        if (rows != null && rows.columns() >= FEWEST_LOOSE) {
            return rows.add();
        }
        return SpacedForms.add(this, at);
    }

    private static boolean isUnit(Line line) {
        String text = line.string();
        return NoteKind.isUnit(text) || text.length() <= 50 && CURRENCY.matcher(text).matches();
    }

    /** Whether a line cannot belong to a table that begins at another one. */
    boolean endsAt(int at, int from) {
        return at >= lines.size()
                || at - from >= MOST_LINES
                || !isFurniture(at) && endsTable(at, from);
    }

    /** Behind the lines that may belong to a table from one on. */
    private int limit(int from) {
        int at = from;
        while (!endsAt(at, from)) {
            at++;
        }
        return at;
    }

    private boolean endsTable(int at, int from) {
        Line line = lines.get(at);
        String text = line.string();
        NumberMark mark = NumberMark.of(text);
        boolean heading = mark != null && mark.style().isHeading();
        return line.isRow()
                || heading
                || line.look().hashes() > 0
                || line.look().bullet()
                || at > from && line.gap() > 0 && !isFurniture(at - 1)
                || text.endsWith("。")
                || isUnit(line)
                || NoteKind.isNote(text)
                || Captions.isTable(text)
                || Captions.isFigure(text)
                || at > from && isNextTitle(at);
    }

    /** Whether a line is the title of a table whose names stand below it. */
    private boolean isNextTitle(int at) {
        return at + 1 < lines.size()
                && TableTitles.isNamed(lines.get(at).string())
                && SpacedLine.of(lines.get(at)).size() == 1
                && SpacedLine.of(lines.get(at + 1)).size() > 2
                && !SpacedLine.of(lines.get(at + 1)).isData();
    }

    /** Reads the table below a caption or unit; gives where it ends, or the line itself. */
    private int named(int at) {
        ColumnRows columns = ColumnRows.of(this, at);
        if (columns != null) {
            return columns.isByRows() ? at : columns.add();
        }
        SpacedRows rows = SpacedRows.of(this, at);
        ShapedRows shaped = shaped(at);
        if (shaped != null && (rows == null || rows.columns() < shaped.names().size())) {
            return shaped.add();
        }
        return rows == null ? uniform(at, limit(at)) : rows.add();
    }

    /**
     * The table whose columns a line names, as the form of what stands below says; directly below
     * another one a single row is enough.
     */
    private @Nullable ShapedRows shaped(int at) {
        return at == end ? ShapedRows.of(this, at, 1) : ShapedRows.of(this, at);
    }

    /** Lines of words with the same number of parts, a row torn in its last cell among them. */
    private int uniform(int at, int limit) {
        int columns = SpacedLine.of(lines.get(at)).size();
        int end = at;
        int rows = 0;
        for (int next = at; next < limit && columns > 1; next++) {
            SpacedLine line = SpacedLine.of(lines.get(next));
            if (!isFurniture(next) && line.size() == columns && line.isBrief()) {
                rows++;
                end = next + 1;
            } else if (isFurniture(next) || line.size() != 1 || next != end || rows < 2) {
                break;
            }
        }
        boolean closed = end >= lines.size() || NoteKind.isNote(lines.get(end).string());
        boolean captioned = at > 0 && Captions.isTable(lines.get(at - 1).string());
        captioned &= columns > 2 && isOfCells(at, end);
        if (rows < (closed || captioned ? 2 : FEWEST_UNIFORM)) {
            return at;
        }
        for (int next = at; next < end; next++) {
            SpacedLine line = SpacedLine.of(lines.get(next));
            found.add(
                    line.size() == columns
                            ? SpacedLine.row(line.cells(columns), line.line(), false)
                            : line.line());
        }
        return end;
    }

    /**
     * Whether half the parts of some lines are Han or figures: words of a sentence in Latin are
     * none.
     */
    private boolean isOfCells(int from, int end) {
        int parts = 0;
        int cells = 0;
        for (int at = from; at < end; at++) {
            SpacedLine line = SpacedLine.of(lines.get(at));
            parts += line.size();
            for (int part = 0; part < line.size(); part++) {
                String text = line.part(part);
                boolean han = Chars.countHan(text, text.length()) > 0;
                cells += han || SpacedLine.isFigure(text) ? 1 : 0;
            }
        }
        return cells * 2 >= parts;
    }

    /**
     * Figures in as many columns line by line, with the names of the columns above. What stands
     * before the figures of a line is one cell, however many words it has.
     */
    private int loose(int at) {
        int from = looseColumns(at) > 0 ? at : at + 1;
        int columns = looseColumns(from);
        int end = from;
        while (columns > 0
                && looseColumns(end) == columns
                && (end == at || lines.get(end).gap() == 0)) {
            end++;
        }
        boolean header = from == at || !isFurniture(at) && isHeader(at, columns);
        if (end - from < FEWEST_LOOSE || !header) {
            return at;
        }
        for (int next = at; next < end; next++) {
            SpacedLine line = SpacedLine.of(lines.get(next));
            found.add(SpacedLine.row(line.cells(columns), line.line(), next < from));
        }
        return end;
    }

    private boolean isHeader(int at, int columns) {
        SpacedLine line = SpacedLine.of(lines.get(at));
        return line.size() == columns && line.isBrief();
    }

    /** How many columns a line of figures has behind its name; 0 where it is none. */
    private int looseColumns(int at) {
        if (at >= lines.size()
                || isFurniture(at)
                || lines.get(at).isRow()
                || lines.get(at).look().bullet()) {
            return 0;
        }
        SpacedLine line = SpacedLine.of(lines.get(at));
        int figures = line.trailingFigures();
        int words = line.size() - figures;
        boolean named = words == 1 || words > 1 && words <= MOST_WORDS && figures >= FEWEST_LOOSE;
        boolean all = words == 0;
        for (int part = 0; part < words; part++) {
            named &= !SpacedLine.isFigure(line.part(part));
        }
        return line.isBrief() && (named || all) && figures + Math.min(1, words) >= FEWEST_LOOSE
                ? figures + Math.min(1, words)
                : 0;
    }

    /** A table with one cell a line; gives where it ends, or the line itself. */
    private int stacked(int at) {
        StackedRows rows = StackedRows.of(this, at, lines.size());
        return rows == null ? at : rows.add();
    }

    boolean isInside(int at) {
        return at < lines.size();
    }

    Line line(int at) {
        return lines.get(at);
    }

    /** Whether a line is set aside and no part of a table. */
    boolean isFurniture(int at) {
        String reason = asides.get(at);
        return reason != null && !PictureLabels.NUMBERS.equals(reason);
    }

    /** Whether a line is no part of a table, though a number or sign alone may be a cell of it. */
    boolean isOutside(int at) {
        String reason = asides.get(at);
        boolean bare = RunningHeads.PAGE.equals(reason) || RunningHeads.ORNAMENT.equals(reason);
        return isFurniture(at) && !bare;
    }

    /** Adds a row, and behind it what is set aside among its lines. */
    void add(Line row, int from, int end) {
        found.add(row);
        for (int at = from; at < end; at++) {
            if (isFurniture(at)) {
                keep(at);
            }
        }
    }

    /** Adds a bare number that counts a page. */
    void page(int at) {
        kept.put(found.size(), RunningHeads.PAGE);
        found.add(lines.get(at));
    }

    /** Adds a line as it is. */
    void keep(int at) {
        if (asides.containsKey(at)) {
            kept.put(found.size(), asides.get(at));
        }
        found.add(lines.get(at));
    }

    /** Whether a line is the last one added and not set aside, so that it can be taken back. */
    boolean isLast(Line line) {
        return !found.isEmpty() && found.getLast() == line && !kept.containsKey(found.size() - 1);
    }

    /** Takes the last line back, to make a part of a row of it. */
    void takeBack() {
        found.removeLast();
    }
}
