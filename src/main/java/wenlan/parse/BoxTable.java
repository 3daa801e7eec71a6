package wenlan.parse;

import org.jspecify.annotations.Nullable;

import wenlan.document.SourceText;
import wenlan.document.Span;
import wenlan.document.TracedText;
import wenlan.parse.Line.Cellule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * A table drawn with strokes whose cells reach over several columns or rows: its borders stop, or
 * stand in one line with cells beside them. Each band between two lines with a border is a row.
 */
final class BoxTable {
    private static final int MOST_LINES = 300;
    private static final int FEWEST_COLUMNS = 2;
    private static final int FEWEST_BANDS = 2;
    private static final String UPRIGHT = "│┃║┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛╔╦╗╠╬╣╚╩╝|+";
    private static final String CROSSINGS = "┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛╔╦╗╠╬╣╚╩╝+";
    private static final String LEVEL = "─━═-=";
    private static final String SIGNS = "+-=";
    private static final String TOP = "┌┏╔+";
    private static final String BOTTOM = "└┗╚";

    private final SourceText source;
    private final List<Span> lines;
    private final int[] borders;

    /** Rows of places: behind a border each, with the parts of its cells. */
    private final List<Band> bands = new ArrayList<>();

    /** A row of cells, and for each column whether a border stands above it. */
    private static final class Band {
        private final boolean[] closed;
        private final boolean[] left;
        private final List<List<TracedText>> parts = new ArrayList<>();
        private int lines;

        Band(int columns) {
            closed = new boolean[columns];
            left = new boolean[columns];
            for (int column = 0; column < columns; column++) {
                parts.add(new ArrayList<>());
            }
        }

        /** Whether each line is a row of its own: all cells filled, a figure below a figure. */
        boolean isOfRows() {
            boolean figures = false;
            for (int column = 0; column < closed.length; column++) {
                if (!closed[column] || !left[column] || parts.get(column).size() != lines) {
                    return false;
                }
                figures |= parts.get(column).stream().allMatch(p -> SpacedLine.isFigure(p.text()));
            }
            return lines > 1 && figures;
        }
    }

    private BoxTable(SourceText source, List<Span> lines, int[] borders) {
        this.source = source;
        this.lines = lines;
        this.borders = borders;
    }

    /** Whether a line may be the upper border of such a table. */
    static boolean begins(String text, Span line) {
        return begins(text, line, TOP);
    }

    private static boolean begins(String text, Span line, String corners) {
        return !line.isEmpty()
                && corners.indexOf(text.charAt(line.start())) >= 0
                && text.substring(line.start(), line.end())
                        .chars()
                        .allMatch(c -> isLevel(c) || isCrossing(c));
    }

    /** Whether a line is the lower border of one and of no other kind. */
    static boolean ends(String text, Span line) {
        return BOTTOM.indexOf(text.charAt(line.start())) >= 0;
    }

    /** Whether a line may be part of one: it begins with a stroke. */
    static boolean goesOn(String text, Span line) {
        return !line.isEmpty() && UPRIGHT.indexOf(text.charAt(line.start())) >= 0;
    }

    /** Whether so many lines may be one. */
    static boolean isBounded(int count) {
        return count <= MOST_LINES;
    }

    /**
     * The rows of a table; null where its borders are not plain, or all its cells are single ones.
     *
     * @param lines its lines without blanks around them, borders included
     * @param gap blank lines above it
     */
    static @Nullable List<Line> rows(SourceText source, List<Span> lines, int gap) {
        for (int stroke = 1; stroke <= 2; stroke++) {
            TreeSet<Integer> places = new TreeSet<>();
            for (Span line : lines) {
                places.addAll(places(source.text(), line, stroke, CROSSINGS));
            }
            int[] borders = places.stream().mapToInt(Integer::intValue).toArray();
            boolean closed = begins(source.text(), lines.getLast(), TOP + BOTTOM);
            if (closed && borders.length > FEWEST_COLUMNS) {
                BoxTable table = new BoxTable(source, lines, borders);
                if (table.read(stroke)) {
                    return table.rows(gap);
                }
            }
        }
        return null;
    }

    private static boolean isLevel(int character) {
        return LEVEL.indexOf(character) >= 0;
    }

    private static boolean isCrossing(int character) {
        return CROSSINGS.indexOf(character) >= 0;
    }

    /** On which columns of the page some characters of a line stand. */
    private static List<Integer> places(String text, Span line, int stroke, String wanted) {
        List<Integer> places = new ArrayList<>();
        int place = 0;
        for (int at = line.start(); at < line.end(); at++) {
            if (wanted.indexOf(text.charAt(at)) >= 0 && isDrawn(text, line, at)) {
                places.add(place);
            }
            place += width(text, at, stroke);
        }
        return places;
    }

    /**
     * Whether a sign is a stroke: plus, minus and equals signs only where others go on with them.
     */
    private static boolean isDrawn(String text, Span line, int at) {
        char sign = text.charAt(at);
        if (SIGNS.indexOf(sign) < 0) {
            return true;
        }
        boolean before = at > line.start() && SIGNS.indexOf(text.charAt(at - 1)) >= 0;
        boolean behind = at + 1 < line.end() && SIGNS.indexOf(text.charAt(at + 1)) >= 0;
        return sign == '+' ? before || behind : before && behind;
    }

    private static int width(String text, int at, int stroke) {
        char character = text.charAt(at);
        boolean drawn = isLevel(character) || UPRIGHT.indexOf(character) >= 0;
        return drawn ? stroke : Chars.width(text.substring(at, at + 1));
    }

    /** Reads all lines; gives whether each stroke stands on a border and some are missing. */
    private boolean read(int stroke) {
        boolean merged = false;
        for (Span line : lines) {
            List<Integer> upright = places(source.text(), line, stroke, UPRIGHT);
            if (upright.isEmpty()
                    || upright.getFirst() != borders[0]
                    || upright.getLast() != borders[borders.length - 1]) {
                return false;
            }
            int missing = line(line, upright, stroke);
            if (missing < 0) {
                return false;
            }
            merged |= missing > 0;
        }
        bands.removeLast();
        return merged && bands.size() >= FEWEST_BANDS;
    }

    /** Reads one line; gives how many strokes are missing in it, -1 where one is out of place. */
    private int line(Span line, List<Integer> upright, int stroke) {
        String text = source.text();
        int columns = borders.length - 1;
        boolean bordered = hasBorder(text, line);
        if (bordered) {
            bands.add(new Band(columns));
        } else if (bands.isEmpty()) {
            return -1;
        }
        bands.getLast().lines += bordered ? 0 : 1;
        int place = 0;
        int column = -1;
        int start = line.start();
        int missing = 0;
        for (int at = line.start(); at < line.end(); at++) {
            if (UPRIGHT.indexOf(text.charAt(at)) >= 0 && isDrawn(text, line, at)) {
                int border = Arrays.binarySearch(borders, place);
                if (border < 0) {
                    return -1;
                }
                if (column >= 0) {
                    missing += part(new Span(start, at), column, border, bordered);
                }
                column = border;
                start = at + 1;
            }
            place += width(text, at, stroke);
        }
        return missing;
    }

    /** Whether strokes cross in a line, as they do where a border begins or ends. */
    private static boolean hasBorder(String text, Span line) {
        for (int at = line.start(); at < line.end(); at++) {
            if (isCrossing(text.charAt(at)) && isDrawn(text, line, at)) {
                return true;
            }
        }
        return false;
    }

    /** Takes what stands between two strokes; gives how many are missing between or in it. */
    private int part(Span span, int from, int end, boolean bordered) {
        String text = span.of(source.text());
        Band band = bands.getLast();
        boolean level = text.length() > 1 && text.chars().allMatch(BoxTable::isLevel);
        for (int column = from; column < end && level; column++) {
            band.closed[column] = true;
        }
        if (level) {
            return 0;
        }
        Span trimmed = InlineMarkup.trim(source.text(), span);
        Band own = bordered && bands.size() > 1 ? bands.get(bands.size() - 2) : band;
        if (!trimmed.isEmpty()) {
            own.parts.get(from).add(InlineMarkup.clean(source, trimmed));
        }
        if (!bordered) {
            band.left[from] = true;
        }
        return (bordered ? 1 : 0) + end - from - 1;
    }

    private List<Line> rows(int gap) {
        List<Line> rows = new ArrayList<>();
        int columns = borders.length - 1;
        for (int at = 0; at < bands.size(); at++) {
            if (bands.get(at).isOfRows()) {
                for (int line = 0; line < bands.get(at).lines; line++) {
                    int own = line;
                    List<Cellule> single = new ArrayList<>();
                    bands.get(at).parts.forEach(p -> single.add(Cellule.of(p.get(own))));
                    rows.add(row(single, rows.isEmpty() ? gap : 0));
                }
                continue;
            }
            List<Cellule> cells = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                if (bands.get(at).closed[column] && bands.get(at).left[column]) {
                    cells.add(cell(at, column));
                }
            }
            Line row = row(cells, rows.isEmpty() ? gap : 0);
            if (!row.text().isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static Line row(List<Cellule> cells, int gap) {
        TracedText text = Texts.broken(cells.stream().map(Cellule::text).toList());
        return new Line(text, cells, gap, Look.PLAIN);
    }

    private Cellule cell(int band, int column) {
        int end = column + 1;
        while (end < borders.length - 1 && !bands.get(band).left[end]) {
            end++;
        }
        List<TracedText> parts = new ArrayList<>(bands.get(band).parts.get(column));
        int below = band + 1;
        while (below < bands.size() && !bands.get(below).closed[column]) {
            parts.addAll(bands.get(below).parts.get(column));
            below++;
        }
        TracedText text = parts.isEmpty() ? TracedText.EMPTY : Texts.joined(parts);
        return new Cellule(text, end - column, below - band);
    }
}
