package wenlan.parse;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How a report breaks its paragraphs into lines.
 *
 * @param width width of its column in half-width units; 0 when a line is a paragraph
 * @param dense whether paragraphs follow each other without blank lines
 * @param indented whether first lines of paragraphs are set in
 * @param spaced whether a blank line stands behind each line, those within paragraphs too
 * @param even whether full lines end alike, as in Han text set in one column
 * @param lostIndent columns by which first lines are narrower, because their indent was lost
 */
record Wrapping(
        int width, boolean dense, boolean indented, boolean spaced, boolean even, int lostIndent) {
    private static final int FEWEST = 4;

    /** Fewer lines may end alike by chance although there are sentences among them. */
    private static final int FEW = 30;

    /** In text of sentences at least one line of so many has a comma or their end. */
    private static final int RAREST = 6;

    private static final int NARROWEST = 16;

    /** Dots up to the page number of a contents entry, which fill a line that breaks nothing. */
    private static final Pattern LEADERS = Pattern.compile("[.．…·]{4,}|(?:[.．·] ){4,}");

    /** Percent of the column's width from which on a line is more than a heading or a label. */
    private static final int LONG_LINE = 60;

    /** Percent of the lines that end at the border of the column. */
    private static final int FEWEST_WRAPPED = 35;

    private static final int FEWEST_INDENTED = 15;
    private static final int WIDEST = 160;
    private static final int NEWSPAPER = 44;

    /** A column that short lines of headings and lists do not reach: wider than a newspaper's. */
    private static final int ABOVE_LISTS = NEWSPAPER + 2;

    /** Measures the lines of a report. */
    static Wrapping of(List<Line> lines) {
        List<Line> text = lines.stream().filter(Wrapping::isRunning).toList();
        int width = text.size() < FEWEST ? 0 : column(text);
        // Lines may end alike by chance, as names in a list do: a column breaks sentences.
        boolean sentences = text.size() < FEW ? breaksSentences(text, width) : hasSentences(text);
        width = sentences ? width : 0;
        boolean indented = isIndented(text);
        int border = Evenness.border(text, width);
        boolean single = border > NEWSPAPER || Evenness.isSingle(text, border);
        boolean even = width > 0 && single && Evenness.isEven(text, border);
        width = even ? border : width;
        int lost = even && !indented ? Evenness.lostIndent(text, width) : 0;
        return new Wrapping(width, isDense(lines), indented, isSpaced(lines), even, lost);
    }

    /**
     * Whether most lines that stop openly near the border do so in a sentence: it goes on to its
     * end within the column, and has commas.
     */
    private static boolean breaksSentences(List<Line> text, int width) {
        int open = 0;
        int broken = 0;
        int waiting = 0;
        for (int at = 0; at < text.size(); at++) {
            String line = text.get(at).string();
            int free = width - Chars.width(cut(line));
            if (!Chars.endsSentence(line) && Math.abs(free) <= slack(width)) {
                open++;
                boolean parted = at + 1 < text.size() && hasClause(text.get(at + 1).string());
                waiting += parted || hasClause(line) ? 1 : 0;
            } else {
                broken += Chars.endsSentence(line) && free >= -slack(width) ? waiting : 0;
                waiting = 0;
            }
        }
        return broken * 2 > open;
    }

    /** Whether some of the lines have commas or end a sentence, unlike a list of names. */
    private static boolean hasSentences(List<Line> text) {
        return text.stream().filter(l -> hasClause(l.string())).count() * RAREST >= text.size();
    }

    /** Whether a line holds the end of a sentence or of a part of it. */
    private static boolean hasClause(String line) {
        return line.chars().anyMatch(c -> "，。；,;".indexOf(c) >= 0) || Chars.endsSentence(line);
    }

    private static boolean isSpaced(List<Line> lines) {
        long adjacent = lines.stream().skip(1).filter(l -> l.gap() == 0).count();
        return adjacent * 20 < lines.size();
    }

    /** Many lines are set in, but not most: these are the first of their paragraphs. */
    private static boolean isIndented(List<Line> text) {
        long indented = text.stream().filter(l -> isFirst(l.look().indent())).count();
        return indented * 10 >= text.size() && indented * 10 <= text.size() * 8;
    }

    /** Whether an indent in columns is that of the first line of a paragraph. */
    static boolean isFirst(int indent) {
        return indent >= 2 && indent <= 8;
    }

    /** Blank lines that say nothing, for they stand between any two lines. */
    int spacing() {
        return spaced ? 1 : 0;
    }

    boolean isWrapped() {
        return width > 0;
    }

    /** Whether a line is set in a column as narrow as a newspaper's. */
    boolean isNewspaper() {
        return width > 0 && width <= NEWSPAPER && !even;
    }

    /** Whether its column is that narrow, however its lines end. */
    boolean isNarrow() {
        return width > 0 && width <= NEWSPAPER;
    }

    private static boolean isRunning(Line line) {
        return !line.isRow()
                && line.look().hashes() == 0
                && !line.look().whole()
                && !LEADERS.matcher(cut(line.string())).find();
    }

    private static boolean isDense(List<Line> lines) {
        long running = lines.stream().filter(l -> !l.isRow()).count();
        long adjacent = lines.stream().skip(1).filter(l -> l.gap() == 0 && !l.isRow()).count();
        return adjacent * 2 > running;
    }

    /**
     * The column width: the one near which most lines end that stop in the middle of a sentence,
     * when these are the bulk of the text.
     */
    private static int column(List<Line> text) {
        int[] widths = new int[WIDEST + 1];
        int open = 0;
        for (Line line : text) {
            int width = line.string().length() > WIDEST ? WIDEST + 1 : Chars.width(line.string());
            if (width <= WIDEST && !Chars.endsSentence(line.string())) {
                widths[width]++;
                open++;
            }
        }
        int wide = fullest(widths, ABOVE_LISTS);
        int border = Evenness.border(text, wide);
        if (border >= ABOVE_LISTS && Evenness.isEven(text, border) && isCeiling(text, wide)) {
            return wide;
        }
        int best = fullest(widths, NARROWEST);
        int most = near(widths, best);
        int fewest = isIndented(text) ? FEWEST_INDENTED : FEWEST_WRAPPED;
        boolean bulk = most * 100 >= text.size() * fewest && most * 2 >= open;
        int usual = usual(widths, best);
        bulk |= Evenness.isEven(text, Evenness.border(text, best));
        bulk |= most >= FEWEST && most * 2 >= longer(text, best) && breaksSentences(text, usual);
        return bulk && isCeiling(text, usual) ? usual : 0;
    }

    /**
     * Lines that are long enough for the text of a column: no headings, labels and short ends, and
     * none of the title above all text.
     */
    private static long longer(List<Line> text, int column) {
        return text.stream()
                .dropWhile(l -> !hasClause(l.string()))
                .filter(l -> Chars.width(cut(l.string())) * 100 > column * LONG_LINE)
                .count();
    }

    /** The first width, from one on, near which most lines end. */
    private static int fullest(int[] widths, int from) {
        int best = from;
        for (int width = from; width <= WIDEST; width++) {
            best = near(widths, width) > near(widths, best) ? width : best;
        }
        return best;
    }

    /** Latin lines end raggedly; Han lines end alike, but columns beside each other may differ. */
    private static int slack(int width) {
        return width > 60 ? 12 : 5;
    }

    /** The most frequent width near one, where lines end alike. */
    private static int usual(int[] widths, int near) {
        int usual = near;
        for (int width = near; near <= 60 && width >= Math.max(0, near - slack(near)); width--) {
            usual = widths[width] > widths[usual] ? width : usual;
        }
        return usual;
    }

    private static int near(int[] widths, int width) {
        int ends = 0;
        for (int at = Math.max(0, width - slack(width)); at <= width; at++) {
            ends += widths[at];
        }
        return ends;
    }

    /** Hardly any line is wider than the column. */
    private static boolean isCeiling(List<Line> text, int width) {
        long wider = text.stream().filter(l -> Chars.width(cut(l.string())) > width + 3).count();
        return wider * 6 <= text.size();
    }

    private static String cut(String text) {
        return text.length() > WIDEST + 2 ? text.substring(0, WIDEST + 2) : text;
    }
}
