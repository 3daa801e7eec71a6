package wenlan.parse;

import java.util.Arrays;

/** Tells, in text that is broken to the width of a column, which lines read on. */
final class Columns {
    private static final int AHEAD = 5;
    private static final int LONGEST = 400;
    private static final int WIDE_SLACK = 3;

    /** Brackets and quotation marks are set half as wide where a line is full. */
    private static final int SQUEEZED_SLACK = 6;

    private static final int LATIN_SLACK = 16;
    private static final int HAN_SLACK = 4;

    private Columns() {}

    /**
     * Whether line {@code at} goes on with the paragraph from the line {@code from} to {@code
     * last}.
     */
    static boolean readsOn(Context context, int from, int last, int at) {
        Lines lines = context.lines();
        if (isTooWide(context, last) || isTooWide(context, at)) {
            return isWiderText(context, last, at);
        }
        boolean first = lines.get(last).look().indent() == 0 || context.wrapping().indented();
        if (lines.get(at).look().indent() >= 2 && first) {
            return false;
        }
        if (context.wrapping().even()) {
            return new Room(context).readsOn(from, last, at);
        }
        boolean full = isFull(context, last) || isMarked(context, last, at);
        boolean open = !Chars.endsSentence(lines.string(last)) && !isShort(context, last);
        boolean introduces = !context.wrapping().isNewspaper() && endsWithColon(lines.string(last));
        int usual = context.wrapping().spaced() ? 1 : 0;
        boolean adjacent = last == at - 1 && lines.get(at).gap() <= usual;
        return adjacent ? (full || open) && !introduces : full && open;
    }

    /** Text set wider than most, as notices at the end are: a line that stops in a sentence. */
    private static boolean isWiderText(Context context, int last, int at) {
        Lines lines = context.lines();
        String above = lines.string(last);
        boolean clause = above.indexOf('，') >= 0 || above.indexOf('。') >= 0;
        return !context.wrapping().isNarrow()
                && at == last + 1
                && lines.get(at).gap() == 0
                && isTooWide(context, last)
                && above.length() <= LONGEST
                && clause
                && !Chars.endsSentence(above)
                && Chars.width(lines.string(at)) <= Chars.width(above) + HAN_SLACK;
    }

    private static boolean endsWithColon(String text) {
        return text.endsWith("：") || text.endsWith(":");
    }

    /**
     * In a column of Chinese wider than a newspaper's: a line that stops well before its border.
     */
    static boolean isShort(Context context, int at) {
        Wrapping wrapping = context.wrapping();
        return wrapping.isWrapped()
                && !wrapping.isNewspaper()
                && context.chinese()
                && Chars.width(context.lines().string(at)) + LATIN_SLACK < wrapping.width();
    }

    /** Where first lines are set in, one that is not reads on, if the one above is wide enough. */
    private static boolean isMarked(Context context, int last, int at) {
        Lines lines = context.lines();
        return context.wrapping().indented()
                && last == at - 1
                && lines.get(at).gap() == 0
                && lines.get(at).look().indent() == 0
                && Chars.width(lines.string(last)) + LATIN_SLACK >= context.wrapping().width();
    }

    /** Whether a line is too wide to be a line of the column: a headline or caption. */
    static boolean isTooWide(Context context, int at) {
        Lines lines = context.lines();
        String text = lines.string(at);
        int slack = lines.standsAlone(at) ? WIDE_SLACK : SQUEEZED_SLACK;
        return text.length() > LONGEST || Chars.width(text) > context.wrapping().width() + slack;
    }

    /** Whether a line fills the column around it, neither shorter nor wider. */
    static boolean isFull(Context context, int at) {
        if (context.wrapping().even()) {
            return new Room(context).isFull(at);
        }
        Lines lines = context.lines();
        int local = localWidth(context, at);
        int setIn = lines.get(at).look().indent();
        int width = Chars.width(lines.string(at)) + (Wrapping.isFirst(setIn) ? setIn : 0);
        int slack = Chars.countHan(lines.string(at), 200) > 2 ? HAN_SLACK : LATIN_SLACK;
        int indent = lines.startsBlock(at) ? Evenness.INDENT : 0;
        int column = context.wrapping().width();
        boolean newspaper = context.wrapping().isNewspaper();
        if (!newspaper && width * 2 < column) {
            return false;
        }
        boolean whole = !newspaper && Math.abs(width - column) <= HAN_SLACK;
        return whole || width >= local - slack - indent && width <= local + HAN_SLACK;
    }

    /** Width of the column from a line on. */
    static int width(Context context, int from) {
        int[] below = widths(context, from, 1);
        return Arrays.stream(below).max().orElse(context.wrapping().width());
    }

    /** Width of the lines that follow, or that go before at the end of a column. */
    private static int localWidth(Context context, int at) {
        int[] below = widths(context, at + 1, 1);
        int[] around = below.length >= 3 ? below : widths(context, at - 1, -1);
        if (around.length == 0) {
            return context.wrapping().width();
        }
        Arrays.sort(around);
        return around[around.length * 3 / 4];
    }

    private static int[] widths(Context context, int from, int step) {
        Lines lines = context.lines();
        int[] widths = new int[AHEAD];
        int count = 0;
        for (int at = from; at >= 0 && at < lines.size() && count < AHEAD; at += step) {
            if (lines.isAside(at) || isTooWide(context, at)) {
                break;
            }
            widths[count++] = Chars.width(lines.string(at));
        }
        return Arrays.copyOf(widths, count);
    }
}
