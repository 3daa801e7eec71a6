package wenlan.parse;

/** Headings without any mark in text that is broken into the lines of a column. */
final class ColumnHeadings {
    private static final int MOST_LINES = 3;

    private static final int SHORTEST_LOW = 4;

    /** Lines of an article among which another subhead stands. */
    private static final int FARTHEST_SUBHEAD = 200;

    private ColumnHeadings() {}

    /** In a narrow column: a block of lines that neither fill the column nor end as a sentence. */
    static boolean isHeading(Situation here) {
        Context context = here.context();
        Lines lines = here.lines();
        if (Columns.isTooWide(context, here.at())) {
            return isWide(here);
        }
        if (isBetweenBlocks(here) || isLone(here) || isBetweenLines(context, here.at())) {
            return true;
        }
        return lines.startsBlock(here.at()) && (isSingle(here) || isBlock(here));
    }

    /** A line wider than the column, at the start of a block. */
    private static boolean isWide(Situation here) {
        boolean narrow = here.context().wrapping().isNarrow();
        boolean starts =
                here.lines().startsBlock(here.at())
                        || here.previous() == null
                        || here.previous() instanceof Piece.FrontMatter;
        return (narrow || here.string().indexOf('，') < 0)
                && starts
                && PlainHeadings.isShort(here, here.string(), PlainHeadings.LONGEST_HEADLINE);
    }

    /** A block of a few lines of which none is full. */
    private static boolean isBlock(Situation here) {
        Context context = here.context();
        Lines lines = here.lines();
        int blockEnd = lines.blockEnd(here.at());
        if (blockEnd - here.at() > MOST_LINES) {
            return false;
        }
        int end = headlineEnd(here, blockEnd);
        for (int at = here.at(); at < end; at++) {
            String text = lines.string(at);
            boolean clause =
                    text.indexOf('，') >= 0
                            && Chars.width(text) * 5 >= context.wrapping().width() * 4;
            if (clause
                    || Columns.isFull(context, at)
                    || !PlainHeadings.isShort(here, text, PlainHeadings.LONGEST)) {
                return false;
            }
        }
        return end < blockEnd || Following.isBody(here, end);
    }

    /**
     * In a narrow column: a line alone between blank ones, without any stop, behind the end of a
     * paragraph and above another block. A column break leaves one line alone only by chance, so
     * that two such lines are asked for.
     */
    private static boolean isBetweenBlocks(Situation here) {
        return here.context().wrapping().isNarrow()
                && here.context().wrapping().spacing() == 0
                && isSubhead(here, here.at())
                && (isSubheadNear(here, 1) || isSubheadNear(here, -1));
    }

    /**
     * Directly between two lines of text: a line of less than half the column without any stop,
     * behind the end of a sentence and above a full line. Captions and names can look so once, so
     * that another such line is asked for.
     */
    static boolean isBetweenLines(Context context, int at) {
        if (context.wrapping().even() || !isLow(context, at)) {
            return false;
        }
        int first = Math.max(1, at - FARTHEST_SUBHEAD);
        int end = Math.min(context.lines().size(), at + FARTHEST_SUBHEAD);
        for (int other = first; other < end; other++) {
            if (other != at && isLow(context, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLow(Context context, int at) {
        Lines lines = context.lines();
        int below = at + 1;
        if (at == 0 || below >= lines.size() || lines.isAside(at) || lines.isAside(below)) {
            return false;
        }
        String text = lines.string(at);
        return text.length() <= PlainHeadings.LONGEST_DENSE
                && context.chinese()
                && Chars.width(text) * 2 <= context.wrapping().width()
                && text.length() >= SHORTEST_LOW
                && Chars.countHan(text, text.length()) == text.length()
                && !lines.get(at).isRow()
                && lines.get(at).look().indent() == 0
                && lines.get(below).gap() == 0
                && Chars.endsSentence(lines.string(at - 1))
                && !lines.string(at - 1).endsWith("：")
                && NumberMark.of(text) == null
                && !CreditRecogniser.isCredit(text)
                && Columns.isFull(context, below)
                && !Chars.endsSentence(lines.string(below));
    }

    private static boolean isSubheadNear(Situation here, int step) {
        int at = here.at() + step;
        for (int count = 0; count < FARTHEST_SUBHEAD && at > 0; count++, at += step) {
            if (at + 1 >= here.lines().size()) {
                return false;
            }
            if (isSubhead(here, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSubhead(Situation here, int at) {
        Lines lines = here.lines();
        String text = lines.string(at);
        int below = at + 1;
        return at > 0
                && below < lines.size()
                && !lines.isAside(at)
                && !lines.get(at).isRow()
                && lines.get(at).gap() > 0
                && lines.get(below).gap() > 0
                && !lines.isAside(below)
                && Chars.endsSentence(lines.string(at - 1))
                && text.chars().noneMatch(c -> "，。；：、,;:".indexOf(c) >= 0)
                && PlainHeadings.isShort(here, text, PlainHeadings.LONGEST_DENSE)
                && lines.blockEnd(below) - below > 1;
    }

    /**
     * Where full lines end alike: one short line that had room for the next, between the end of a
     * paragraph and the beginning of another.
     */
    private static boolean isLone(Situation here) {
        int above = here.lines().seekBack(here.at());
        return here.context().wrapping().even()
                && PlainHeadings.isShort(here, here.string(), PlainHeadings.LONGEST_DENSE)
                && new Room(here.context()).isTitle(here.at())
                && (above < 0
                        || Chars.endsSentence(here.lines().string(above))
                        || here.previous() instanceof Piece.Heading heading
                                && heading.mark() != null)
                && Following.isParagraph(here, here.at() + 1);
    }

    /** A headline that touches the narrower column below it. */
    private static boolean isSingle(Situation here) {
        int below = here.at() + 1;
        return below < here.lines().blockEnd(here.at())
                && here.context().wrapping().isNewspaper()
                && PlainHeadings.isShort(here, here.string(), PlainHeadings.LONGEST)
                && Chars.width(here.string()) > Columns.width(here.context(), below) + 2
                && here.lines().seek(below + 1) < here.lines().size();
    }

    /** Behind the last line of the heading. */
    static int end(Situation here) {
        boolean line =
                Columns.isTooWide(here.context(), here.at())
                        || isSingle(here)
                        || isLone(here)
                        || isBetweenLines(here.context(), here.at());
        return line ? here.at() + 1 : headlineEnd(here, here.lines().blockEnd(here.at()));
    }

    /** Behind the lines of a headline, before that of its author. */
    private static int headlineEnd(Situation here, int blockEnd) {
        int end = here.at() + 1;
        while (end < blockEnd && !CreditRecogniser.isCredit(here.lines().string(end))) {
            end++;
        }
        return end;
    }

    /** A headline with the line of its author below it. */
    static boolean isBylined(Situation here) {
        int end = PlainHeadings.end(here);
        return end < here.lines().blockEnd(here.at())
                && CreditRecogniser.isCredit(here.lines().string(end));
    }
}
