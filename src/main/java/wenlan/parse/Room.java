package wenlan.parse;

/**
 * Tells, in Han text whose full lines end alike, which lines read on: a line that had room for what
 * stands in the next one was ended on purpose.
 */
final class Room {
    private static final String NO_END = "（《“‘【〔「『(";

    /** Columns that a line which stops in a sentence may leave, beside what did not fit. */
    private static final int SLACK = 4;

    /** Percent of the column that a line of prose fills at the least. */
    private static final int FILLED = 75;

    private final Wrapping wrapping;
    private final Lines lines;

    Room(Context context) {
        this.wrapping = context.wrapping();
        this.lines = context.lines();
    }

    /**
     * Whether a line goes on with the paragraph that another one belongs to.
     *
     * @param from the first line of that paragraph
     * @param last its last line
     * @param at the next line
     */
    boolean readsOn(int from, int last, int at) {
        boolean ended = Chars.endsSentence(lines.string(last));
        int lost = last == from ? lost(last) : 0;
        int slack = ended && !wrapping.indented() ? 0 : SLACK;
        if (free(last) - lost >= needed(at) + slack) {
            return !ended && isProse(last);
        }
        if (!ended) {
            return true;
        }
        boolean blank = last == at - 1 && lines.get(at).gap() > wrapping.spacing();
        return !blank && !isFirst(at) && !isTitle(at);
    }

    /**
     * A line with a clause that ends well behind the middle of the column: bold words at the start
     * of a paragraph, which are wider than the rest, leave it fewer characters.
     */
    private boolean isProse(int at) {
        String text = lines.string(at);
        boolean clause = text.indexOf('，') >= 0 || text.indexOf('。') >= 0 || text.indexOf(',') >= 0;
        return clause
                && Evenness.width(lines.get(at)) * 100 >= wrapping.width() * FILLED
                && !PassageRecogniser.startsNumber(text);
    }

    /** A line that stops in a sentence although it had room: a heading. */
    boolean isTitle(int at) {
        int below = lines.seek(at + 1);
        return below < lines.size()
                && !Chars.endsSentence(lines.string(at))
                && free(at) - lost(at) >= needed(below) + SLACK;
    }

    /** Whether a line leaves no room for the line below it, be it the first of its paragraph. */
    boolean isFull(int at) {
        int below = lines.seek(at + 1);
        return below < lines.size() && free(at) - lost(at) < needed(below) + SLACK;
    }

    /** Columns between the end of a line and the border. */
    private int free(int at) {
        return wrapping.width() - Evenness.width(lines.get(at));
    }

    private int lost(int at) {
        return lines.get(at).look().indent() == 0 ? wrapping.lostIndent() : 0;
    }

    /** A line that is full only if the indent of a first line stood before it. */
    private boolean isFirst(int at) {
        int below = lines.seek(at + 1);
        if (lost(at) == 0 || below >= lines.size() || Chars.endsSentence(lines.string(at))) {
            return false;
        }
        int needed = needed(below);
        return free(at) >= needed && free(at) - lost(at) < needed;
    }

    /** Columns of the shortest start of a line that could have stood on the line above. */
    private int needed(int at) {
        String text = lines.string(at);
        int end = 0;
        while (end < text.length() - 1 && NO_END.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean narrow = Chars.isNarrow(text.charAt(end));
        end++;
        while (narrow && end < text.length() && Chars.isNarrow(text.charAt(end))) {
            end++;
        }
        while (end < text.length() && isNoStart(text.charAt(end))) {
            end++;
        }
        return Chars.width(text.substring(0, end));
    }

    /** Whether a character may not begin a line. */
    private static boolean isNoStart(char character) {
        return "，。、；：！？）》”’】〕」』%％…".indexOf(character) >= 0;
    }
}
