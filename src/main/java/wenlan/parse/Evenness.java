package wenlan.parse;

import java.util.List;

/** Measures whether the full lines of a text end at one border, and whether first lines do not. */
final class Evenness {
    /** Columns that brackets, numbers and forbidden line ends leave free in a full line. */
    private static final int RAGGED = 3;

    /** A mark that may not begin a line hangs over the border. */
    private static final int HANGING = 2;

    /** Two characters: the indent of a first line, which is lost when a text is extracted. */
    static final int INDENT = 4;

    /** Columns beside the usual width among which the border is sought. */
    private static final int SPREAD = 14;

    /**
     * A width that so many times fewer lines have than the usual one has may still be the border.
     */
    private static final int RARER = 5;

    /** A line that leaves fewer columns than this ends near the border. */
    private static final int NEAR = 20;

    /** Columns that the last line of a paragraph leaves and a full line does not. */
    private static final int SHORT = 12;

    /** Lines at the start that may be wider than the column: title, authors, offices. */
    private static final int TITLE = 5;

    /** Percent of the lines near the border that end at it. */
    private static final int FEWEST_AT_BORDER = 85;

    private static final int FEWEST = 8;

    /** Narrow first lines that show a lost indent in a long text. */
    private static final int FEWEST_FIRST = 3;

    /** Lines of a text in which few paragraphs begin. */
    private static final int BRIEF = 40;

    /** So few lines tell of a column only if it is wide and all of them keep to it. */
    private static final int FEWEST_EVEN = 3;

    /** Columns of the narrowest column that few lines tell of. */
    private static final int WIDE = 40;

    private Evenness() {}

    /**
     * The border, near a width that is about it: the widest at which many lines stop in a sentence.
     * A comma at the end may hang over it; lines that lost an indent may be more than the full
     * ones.
     */
    static int border(List<Line> text, int about) {
        int[] counts = new int[2 * SPREAD + 1];
        int best = SPREAD;
        for (Line line : text) {
            int place = width(line) - about + SPREAD;
            String string = line.string();
            boolean near = string.length() <= about + SPREAD && place >= 0 && place <= 2 * SPREAD;
            if (near
                    && !Chars.endsSentence(string)
                    && !Chars.isComma(string.charAt(string.length() - 1))) {
                counts[place]++;
                best = counts[place] > counts[best] ? place : best;
            }
        }
        int widest = best;
        for (int place = best; place <= 2 * SPREAD; place++) {
            widest = counts[place] * RARER >= counts[best] ? place : widest;
        }
        return about + widest - SPREAD;
    }

    /**
     * Whether nearly all lines that stop in a sentence near the border stop at it, and are Han.
     *
     * @param width the border
     */
    static boolean isEven(List<Line> text, int width) {
        int near = 0;
        int even = 0;
        for (Line line : text) {
            String string = line.string();
            if (string.length() > width || Chars.endsSentence(string)) {
                continue;
            }
            int free = width - width(line);
            if (free < NEAR) {
                near++;
                boolean han = Chars.countHan(string, width) * 3 >= string.length();
                even += han && free <= RAGGED + INDENT && free >= -HANGING ? 1 : 0;
            }
        }
        if (near < FEWEST) {
            return near >= FEWEST_EVEN && even == near && width >= WIDE && isSingle(text, width);
        }
        return even * 100 >= near * FEWEST_AT_BORDER;
    }

    /**
     * Whether all text stands in one column: below the title no line is wider, as headlines are.
     */
    static boolean isSingle(List<Line> text, int width) {
        long wider = text.stream().skip(TITLE).filter(l -> width(l) > width + RAGGED).count();
        return wider * 100 <= text.size();
    }

    /**
     * The indent that first lines have lost: those behind a short end of a paragraph stop before
     * the border by it.
     */
    static int lostIndent(List<Line> text, int width) {
        int narrow = 0;
        int full = 0;
        for (int at = 1; at < text.size(); at++) {
            Line above = text.get(at - 1);
            boolean first = Chars.endsSentence(above.string()) && width(above) + SHORT <= width;
            int free = width - width(text.get(at));
            if (first && free < SHORT && !Chars.endsSentence(text.get(at).string())) {
                narrow += free > RAGGED ? 1 : 0;
                full += free <= RAGGED ? 1 : 0;
            }
        }
        boolean enough = narrow >= FEWEST_FIRST || narrow > 0 && text.size() < BRIEF;
        return enough && narrow >= 3 * full ? INDENT : 0;
    }

    /** Columns that a line takes, its indent as a first line included. */
    static int width(Line line) {
        int indent = line.look().indent();
        return Chars.width(line.string()) + (Wrapping.isFirst(indent) ? indent : 0);
    }
}
