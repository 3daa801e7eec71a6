package wenlan.parse;

import java.util.regex.Pattern;

/**
 * Tells chapters that a bare digit counts (2 结果) by what is counted with them: decimal numbers
 * below (2.1), those of the chapter before, or the heading of that chapter.
 */
final class ChapterDigits {
    private static final int LONGEST = 20;

    /** What a title says of the table below it. */
    private static final Pattern UNIT = Pattern.compile("[（(][^（）()]{0,4}单位[:：][^（）()]{1,30}[）)]$");

    private ChapterDigits() {}

    /** Whether a line with such a digit is a heading. */
    static boolean isHeading(Situation here, NumberMark mark) {
        String title = UNIT.matcher(here.string().substring(mark.length())).replaceFirst("");
        if (!Character.isDigit(here.string().charAt(0))
                || title.length() > LONGEST
                || title.chars().anyMatch(c -> "，。；：,;".indexOf(c) >= 0)
                || here.line().look().bullet()) {
            return false;
        }
        int below = here.lines().seek(here.at() + 1);
        if (below >= here.lines().size()) {
            return false;
        }
        NumberMark next = NumberMark.of(here.lines().string(below));
        boolean parted =
                next != null
                        && next.style() == NumberStyle.DECIMAL
                        && next.path().getFirst() == mark.ordinal()
                        && next.ordinal() == 1;
        return parted || isApart(here) && (followsParts(here, mark) || followsChapter(here, mark));
    }

    /** Whether a blank line, a table or the end of a sentence stands above. */
    private static boolean isApart(Situation here) {
        return here.line().gap() > here.context().wrapping().spacing()
                || here.at() > 0
                        && (here.lines().get(here.at() - 1).isRow()
                                || Chars.endsSentence(here.lines().string(here.at() - 1)));
    }

    /** Whether the last decimal number is of the chapter before. */
    private static boolean followsParts(Situation here, NumberMark mark) {
        NumberMark part = here.lastMark(NumberStyle.DECIMAL);
        return part != null && part.path().getFirst() == mark.ordinal() - 1;
    }

    /** Whether the last such digit is of the chapter before, with something below its heading. */
    private static boolean followsChapter(Situation here, NumberMark mark) {
        NumberMark chapter = here.lastMark(NumberStyle.CIRCLED);
        return chapter != null
                && Character.isDigit(chapter.printed().charAt(0))
                && chapter.isFollowedBy(mark)
                && !(here.previous() instanceof Piece.Passage passage && passage.listItem());
    }
}
