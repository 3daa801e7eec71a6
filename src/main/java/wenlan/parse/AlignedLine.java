package wenlan.parse;

import org.jspecify.annotations.Nullable;

import wenlan.document.Span;
import wenlan.document.TracedText;
import wenlan.parse.Line.Cellule;
import wenlan.text.TracedTexts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of plain text and its parts, between wide gaps or single spaces.
 *
 * @param line the line
 * @param parts where its parts are in its text
 */
record AlignedLine(Line line, List<Span> parts) {
    private static final Pattern GAP =
            Pattern.compile("[ \\u00a0]{2,}|\\u3000[ \\u3000]*|(?<=[）)]) (?=[（(])");
    private static final Pattern SPACE = Pattern.compile("[ \\u00a0\\u3000]+");

    /** The mark of a heading alone, a gap behind it: 二、　工业. */
    private static final Pattern MARK =
            Pattern.compile(
                    "[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}[编篇章节]|[（(][一二三四五六七八九十]{1,3}[）)]");

    /** Thousands that a blank parts, as statistics of Hong Kong and standards print them. */
    private static final Pattern THOUSANDS =
            Pattern.compile("[-+]?\\d{1,3}(?:[ \\u00a0]\\d{3})+(?:\\.\\d+)?");

    /** A numbered title that says a unit: 3　利润表（单位：千元）. */
    private static final Pattern MEASURED =
            Pattern.compile("\\d{1,2}[\\s　].{2,40}[（(](?:计量|金额|货币)?单位[:：][^（）()]{1,30}[）)]");

    private static final Pattern VALUE = Pattern.compile("[-+(（]?\\d[\\d,. ]{0,24}[%％]?[)）]?");

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d?");

    private static final int LONGEST = 300;
    private static final int LONGEST_CELL = 40;
    private static final int SPREAD = 2;

    /** So far beside a column a part still stands in it, where none is nearer. */
    private static final int NEAR = 2;

    /** Full lines of a table with no caption above, whose header may not take half its lines. */
    private static final int FEWEST_UNNAMED = 3;

    /**
     * The parts of a line; null when it is none of a table, as a caption or heading with a gap is
     * none.
     */
    static @Nullable AlignedLine of(Line line, boolean single) {
        String text = line.string();
        boolean plain = !line.isRow() && line.look().hashes() == 0 && !line.look().bullet();
        if (!plain || text.length() > LONGEST || text.endsWith("。")) {
            return null;
        }
        List<Span> parts = parts(text, single ? SPACE : GAP);
        boolean brief = parts.stream().allMatch(c -> c.length() <= LONGEST_CELL);
        boolean caption =
                parts.size() == 2
                                && (Captions.isTable(text)
                                        || TableRecogniser.isBox(text)
                                        || TableTitles.isCounted(text))
                        || UnitBeside.of(text) != null
                        || NoteKind.isUnit(text)
                        || parts.size() == 2 && MEASURED.matcher(text).matches()
                        || parts.size() == 2 && MARK.matcher(parts.getFirst().of(text)).matches();
        return brief && parts.size() > 1 && !caption ? new AlignedLine(line, parts) : null;
    }

    /** The same of a line that may hold one part alone: the rest of a cell, a name of rows. */
    static @Nullable AlignedLine broken(Line line) {
        AlignedLine parts = of(line, false);
        String text = line.string();
        boolean rest =
                !line.isRow()
                        && line.look().hashes() == 0
                        && !line.look().bullet()
                        && text.length() <= LONGEST_CELL
                        && !text.endsWith("。")
                        && !text.endsWith("；")
                        && !Captions.isTable(text)
                        && !Captions.isFigure(text)
                        && !NoteKind.isNote(text)
                        && !PageBreaks.isNumber(text)
                        && !PageBreaks.isTurn(text)
                        && UnitBeside.of(text) == null;
        return parts != null || !rest ? parts : new AlignedLine(line, parts(text, GAP));
    }

    private static List<Span> parts(String text, Pattern gap) {
        List<Span> parts = new ArrayList<>();
        Matcher gaps = gap.matcher(text);
        int start = 0;
        while (gaps.find()) {
            if (isSpread(text, gaps.start(), gaps.end())) {
                continue;
            }
            parts.add(new Span(start, gaps.start()));
            start = gaps.end();
        }
        parts.add(new Span(start, text.length()));
        return parts;
    }

    /** Whether white space only spreads a name or word of two characters. */
    private static boolean isSpread(String text, int start, int end) {
        return end - start <= SPREAD
                && isSingle(text, start - 1, -1)
                && end < text.length()
                && isSingle(text, end, 1);
    }

    /** A Han character with no other one on its outer side. */
    private static boolean isSingle(String text, int at, int step) {
        int next = at + step;
        return at >= 0
                && Chars.isHan(text.charAt(at))
                && (next < 0
                        || next >= text.length()
                        || !Character.isLetterOrDigit(text.charAt(next)));
    }

    /** The number of parts that most lines of a run have. */
    static int usual(List<AlignedLine> run) {
        Map<Integer, Integer> counts = new HashMap<>();
        int usual = 0;
        for (AlignedLine line : run) {
            int count = counts.merge(line.parts.size(), 1, Integer::sum);
            int most = counts.getOrDefault(usual, 0);
            boolean more = count > most || count == most && line.parts.size() > usual;
            usual = more ? line.parts.size() : usual;
        }
        return usual;
    }

    /**
     * The rows of a table from the first line of a run on; none when too few lines are full.
     *
     * @param columns the number of parts of a full line
     * @param fewest how many lines must be full
     */
    static List<Line> rows(List<AlignedLine> run, int columns, int fewest) {
        ColumnBands bands = ColumnBands.of(run);
        return bands != null && bands.columns() >= columns
                ? rows(run, bands, fewest)
                : even(run, columns, fewest);
    }

    /** The rows of a table whose parts stand in columns of their own. */
    private static List<Line> rows(List<AlignedLine> run, ColumnBands bands, int fewest) {
        List<Line> rows = new ArrayList<>();
        int filled = 0;
        for (AlignedLine line : run) {
            List<Cellule> cells = line.cells(bands.starts(), bands.ends(), rows.isEmpty());
            if (cells.isEmpty()) {
                break;
            }
            rows.add(line.row(cells));
            filled += line.parts.size();
        }
        boolean mostly = filled * 2 >= rows.size() * bands.columns();
        return mostly && rows.size() >= fewest ? rows : List.of();
    }

    /** The rows of a table whose full lines tell the columns. */
    private static List<Line> even(List<AlignedLine> run, int columns, int fewest) {
        int[] starts = new int[columns];
        int[] ends = new int[columns];
        int full = 0;
        java.util.Arrays.fill(starts, Integer.MAX_VALUE);
        for (AlignedLine line : run) {
            if (line.parts.size() == columns) {
                full++;
                for (int column = 0; column < columns; column++) {
                    starts[column] = Math.min(starts[column], line.left(column));
                    ends[column] = Math.max(ends[column], line.right(column));
                }
            }
        }
        List<Line> rows = new ArrayList<>();
        for (AlignedLine line : run) {
            List<Cellule> cells = line.cells(starts, ends, rows.isEmpty());
            if (cells.isEmpty()) {
                break;
            }
            rows.add(line.row(cells));
        }
        boolean named = fewest < FEWEST_UNNAMED;
        boolean mostly = full >= fewest && full * 5 >= rows.size() * (named ? 2 : 3);
        return mostly && rows.size() >= fewest ? rows : List.of();
    }

    /** The text of a part. */
    String part(int at) {
        return parts.get(at).of(line.string());
    }

    /** Where a part begins on the page. */
    int left(int part) {
        return line.look().indent()
                + Chars.width(line.string().substring(0, parts.get(part).start()));
    }

    /** Where a part ends on the page. */
    int right(int part) {
        return left(part) + Chars.width(parts.get(part).of(line.string()));
    }

    /**
     * Its parts in the columns that they overlap most; none where two meet in one.
     *
     * @param head whether it is the first line, where a name may stand between columns, over both
     */
    private List<Cellule> cells(int[] starts, int[] ends, boolean head) {
        List<Cellule> cells = new ArrayList<>();
        int columns = starts.length;
        if (parts.size() > columns) {
            return List.of();
        }
        int column = lacksFirst(starts, head) ? 1 : 0;
        boolean even = parts.size() == columns - column;
        while (cells.size() < column) {
            cells.add(Cellule.of(TracedText.EMPTY));
        }
        for (int part = 0; part < parts.size(); part++) {
            int last = columns - (parts.size() - part);
            int best = even ? column : nearest(part, column, last, starts, ends);
            if (best < 0 && head && part > 0) {
                best = between(part, column, last, ends);
            }
            if (best < 0) {
                return List.of();
            }
            for (; column < best; column++) {
                cells.add(Cellule.of(TracedText.EMPTY));
            }
            cells.add(Cellule.of(TracedTexts.slice(line.text(), parts.get(part))));
            column++;
        }
        for (; column < columns; column++) {
            cells.add(Cellule.of(TracedText.EMPTY));
        }
        return cells;
    }

    /** For each column the part that stands in it, or null; null where two meet in one. */
    Integer @Nullable [] places(int[] starts, int[] ends) {
        Integer[] places = new Integer[starts.length];
        int column = 0;
        for (int part = 0; part < parts.size(); part++) {
            int last = starts.length - (parts.size() - part);
            boolean full = parts.size() == starts.length;
            int best = full ? column : nearest(part, column, last, starts, ends);
            if (best < 0) {
                return null;
            }
            places[best] = part;
            column = best + 1;
        }
        return places;
    }

    /**
     * Whether it names the columns anew below a row of figures: right of the name of that, with
     * names of figures alone.
     */
    boolean namesBelow(AlignedLine row) {
        int names = 0;
        for (int part = 0; part < parts.size(); part++) {
            if (isFigure(part(part))) {
                return false;
            }
            names += HeaderGap.isOfFigures(part(part)) ? 1 : 0;
        }
        return parts.size() > 1
                && row.isOfValues()
                && left(0) >= row.right(0)
                && names * 2 > parts.size();
    }

    /** Whether a part is a bare number, be it a share. */
    static boolean isValue(String part) {
        return VALUE.matcher(part).matches();
    }

    /** Whether bare numbers stand in most parts behind the first one. */
    private boolean isOfValues() {
        int values = 0;
        for (int part = 1; part < parts.size(); part++) {
            values += isValue(part(part)) ? 1 : 0;
        }
        return values * 2 > parts.size() - 1;
    }

    /** Whether a part behind the first one is a figure, or that numbers a row of words. */
    boolean hasFigure() {
        if (parts.size() > 2 && NUMBER.matcher(part(0)).matches()) {
            return true;
        }
        for (int part = 1; part < parts.size(); part++) {
            if (isFigure(part(part))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a part is a number as tables print them, or says that there is none. */
    static boolean isFigure(String part) {
        return TableHeader.isNumber(part)
                || SpacedLine.isFigure(part)
                || part.length() <= LONGEST_CELL && THOUSANDS.matcher(part).matches();
    }

    /**
     * Whether names stand above all columns but the first, in gaps that their own width moves:
     * right of it in the first line, or set in and of figures.
     */
    private boolean lacksFirst(int[] starts, boolean head) {
        boolean right = head && left(0) + SPREAD >= starts[1];
        boolean inner = left(0) > starts[0] && HeaderGap.isOfFigures(part(0));
        return parts.size() == starts.length - 1
                && starts.length > 2
                && (right || inner)
                && parts.stream().noneMatch(p -> isFigure(p.of(line.string())));
    }

    private int nearest(int part, int from, int last, int[] starts, int[] ends) {
        int best = -1;
        int most = -NEAR;
        for (int column = from; column <= last; column++) {
            int overlap =
                    Math.min(ends[column], right(part)) - Math.max(starts[column], left(part));
            if (overlap > most) {
                most = overlap;
                best = column;
            }
        }
        return best;
    }

    /** The column to the left of a part that stands between two of them; -1 where none is free. */
    private int between(int part, int from, int last, int[] ends) {
        int column = from;
        while (column < last && ends[column + 1] <= left(part)) {
            column++;
        }
        return column < ends.length - 1 && ends[column] <= left(part) ? column : -1;
    }

    private Line row(List<Cellule> cells) {
        TracedText text = Texts.broken(cells.stream().map(Cellule::text).toList());
        return new Line(text, cells, line.look().ruled() ? 0 : line.gap(), line.look());
    }

    /**
     * The rows of a run whose lines all have the same number of words, and most of the words below
     * the first line are figures.
     */
    static List<Line> figures(List<AlignedLine> run) {
        int end = 0;
        int figures = 0;
        int words = 0;
        int columns = run.isEmpty() ? 0 : run.getFirst().parts.size();
        while (end < run.size() && run.get(end).parts.size() == columns) {
            AlignedLine line = run.get(end);
            for (int part = 1; part < columns && end > 0; part++) {
                words++;
                figures +=
                        TableHeader.isNumber(line.parts.get(part).of(line.line.string())) ? 1 : 0;
            }
            end++;
        }
        boolean table = end >= 3 && end == run.size() && figures * 2 >= words;
        return table ? run.subList(0, end).stream().map(AlignedLine::plainRow).toList() : List.of();
    }

    /** The line as a row of its parts. */
    Line plainRow() {
        List<Cellule> cells =
                parts.stream().map(p -> Cellule.of(TracedTexts.slice(line.text(), p))).toList();
        return row(cells);
    }
}
