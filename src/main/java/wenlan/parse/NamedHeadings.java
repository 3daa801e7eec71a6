package wenlan.parse;

import java.util.regex.Pattern;

/** Headings that are known by their words, or by what stands below them. */
final class NamedHeadings {
    private static final Pattern FIRST = Pattern.compile("[\\[［【(（]?1[\\]］】)）.．、]");

    private NamedHeadings() {}

    static boolean isHeading(Situation here) {
        return isReferences(here) || isNamed(here) || isAboveList(here) || isAboveLead(here);
    }

    /** Words that open or close a report, with a colon behind them and a paragraph below. */
    private static boolean isNamed(Situation here) {
        String text = here.string();
        boolean colon = text.endsWith(":") || text.endsWith("：");
        return colon
                && (KnownHeadings.isOpening(text) || KnownHeadings.isClosing(text))
                && Following.isParagraph(here, here.at() + 1);
    }

    /** Words that open a report above a table, points with marks of a list or the first number. */
    private static boolean isAboveList(Situation here) {
        int below = here.lines().seek(here.at() + 1);
        if (!KnownHeadings.isOpening(here.string()) || below >= here.lines().size()) {
            return false;
        }
        NumberMark first = NumberMark.of(here.lines().string(below));
        return here.lines().get(below).isRow()
                || here.lines().get(below).look().bullet()
                || first != null && first.style() == NumberStyle.HAN_COMMA && first.ordinal() == 1;
    }

    /** The headline of another item of a page of news. */
    private static boolean isAboveLead(Situation here) {
        Lines lines = here.lines();
        int below = lines.seek(here.at() + 1);
        return lines.standsAlone(here.at())
                && PlainHeadings.isShort(here, here.string(), PlainHeadings.LONGEST)
                && below < lines.size()
                && NewsLead.opens(lines.string(below));
    }

    /** 参考文献 and the like above a numbered list. */
    private static boolean isReferences(Situation here) {
        int below = here.lines().seek(here.at() + 1);
        return KnownHeadings.isClosing(here.string())
                && below < here.lines().size()
                && FIRST.matcher(here.lines().string(below)).lookingAt();
    }
}
