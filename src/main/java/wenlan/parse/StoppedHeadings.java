package wenlan.parse;

import java.util.regex.Pattern;

/** Numbered headings that are printed with a full stop or a colon, as official documents do. */
final class StoppedHeadings {
    private static final int LONGEST_STOPPED = 32;

    /** Pieces back to which the number before is looked for. */
    private static final int FARTHEST = 60;

    private static final int LONGEST_LEAD = 42;
    private static final int PARAGRAPH = 40;

    /** Characters of a sentence that is a paragraph. */
    private static final int SHORTEST = 28;

    /** What a clause says before it counts something, which makes no heading of it. */
    private static final Pattern CLAUSE = Pattern.compile("[，,；;。]|下列|以下|如下");

    /** What leads in something ends with a colon. */
    private static final Pattern LEAD = Pattern.compile(".+[:：]");

    private StoppedHeadings() {}

    /**
     * Whether a line that ends with a colon stands alone above a paragraph of its own, or above the
     * first of a deeper count that is one.
     */
    static boolean leadsIn(Situation here, NumberMark mark, String title) {
        int below = here.at() + 1;
        if (!LEAD.matcher(title).matches()
                || title.length() > LONGEST_LEAD
                || CLAUSE.matcher(title).find()
                || mark.style() != NumberStyle.HAN_COMMA
                        && mark.style() != NumberStyle.HAN_PARENTHESIS
                        && mark.style() != NumberStyle.ARABIC
                || here.line().look().bullet()
                || below >= here.lines().size()
                || !here.lines().standsAlone(here.at())) {
            return false;
        }
        String text = here.lines().string(below);
        NumberMark next = NumberMark.of(text);
        boolean deeper =
                next == null || next.ordinal() == 1 && next.style().compareTo(mark.style()) > 0;
        boolean told = text.length() >= (text.endsWith("。") ? SHORTEST : PARAGRAPH);
        return deeper
                && !here.lines().get(below).isRow()
                && !here.lines().get(below).look().bullet()
                && (told && !text.endsWith("；") || next != null && LEAD.matcher(text).matches());
    }

    /**
     * A heading that is printed with a full stop, as official documents do: short, alone on its
     * line, no item of a list, and a paragraph of its own below it.
     */
    static boolean is(Situation here, NumberMark mark, String title) {
        return title.length() <= LONGEST_STOPPED
                && title.indexOf('。') == title.length() - 1
                && title.indexOf('；') < 0
                && (mark.style() == NumberStyle.HAN_COMMA
                        || mark.style() == NumberStyle.HAN_PARENTHESIS
                        || mark.style() == NumberStyle.ARABIC)
                && (isNextStopped(here, mark)
                        || !HeadingRecogniser.isListed(here, mark)
                                && !followsSibling(here, mark)
                                && isAboveText(here, mark, here.lines().seek(here.at() + 1)));
    }

    /**
     * Whether one of a count whose other points are headings with text below or say all on one
     * line, as this one has text of its own.
     */
    static boolean goesOn(Situation here, NumberMark mark) {
        int below = here.lines().seek(here.at() + 1);
        NumberMark next =
                below < here.lines().size() ? NumberMark.of(here.lines().string(below)) : null;
        return here.string().endsWith("。")
                && !(next != null && mark.isFollowedBy(next))
                && isNextStopped(here, mark);
    }

    /**
     * The last heading of the kind is printed so, has the number before, and text below it. Points
     * that say all on one line may stand between the two, counted on.
     */
    private static boolean isNextStopped(Situation here, NumberMark mark) {
        int oldest = Math.max(0, here.before().size() - FARTHEST);
        NumberMark next = mark;
        for (int at = here.before().size() - 1; at >= oldest; at--) {
            Piece piece = here.before().get(at);
            if (piece instanceof Piece.Passage passage) {
                NumberMark before = NumberMark.of(passage.text().text());
                next = before != null && before.isFollowedBy(next) ? before : next;
            } else if (piece instanceof Piece.Heading heading
                    && heading.mark() != null
                    && heading.mark().style().compareTo(mark.style()) <= 0) {
                return at < here.before().size() - 1
                        && heading.mark().isFollowedBy(next)
                        && heading.text().text().endsWith("。")
                        && (next == mark || Following.isBody(here, here.at() + 1));
            }
        }
        return false;
    }

    /** Above its own text, or above the caption of its picture. */
    private static boolean isAboveText(Situation here, NumberMark mark, int below) {
        return Following.isParagraph(here, below) && isTextOrStopped(here, mark, below)
                || below < here.lines().size() && Captions.isFigure(here.lines().string(below));
    }

    /** Text without a number, or a heading of a lower kind that is printed so too. */
    private static boolean isTextOrStopped(Situation here, NumberMark mark, int below) {
        String text = here.lines().string(below);
        NumberMark next = NumberMark.of(text);
        int behind = here.lines().seek(below + 1);
        return next == null
                || next.style().compareTo(mark.style()) > 0
                        && text.length() - next.length() <= LONGEST_STOPPED
                        && text.indexOf('。') == text.length() - 1
                        && Following.isParagraph(here, behind)
                        && NumberMark.of(here.lines().string(behind)) == null;
    }

    /** The last item with a number of the kind has the number before, and is text. */
    private static boolean followsSibling(Situation here, NumberMark mark) {
        int oldest = Math.max(0, here.before().size() - FARTHEST);
        for (int at = here.before().size() - 1; at >= oldest; at--) {
            if (here.before().get(at) instanceof Piece.Passage passage) {
                NumberMark before = NumberMark.of(passage.text().text());
                if (before != null && before.style() == mark.style()) {
                    return before.isFollowedBy(mark);
                }
            } else if (here.before().get(at) instanceof Piece.Heading heading
                    && heading.mark() != null
                    && heading.mark().style() == mark.style()) {
                return false;
            }
        }
        return false;
    }
}
