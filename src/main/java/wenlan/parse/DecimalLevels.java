package wenlan.parse;

import java.util.List;

/** Where a heading with a decimal number (2.3, 2.3.1) stands among the sections that are open. */
final class DecimalLevels {
    private DecimalLevels() {}

    /**
     * How many of the open sections stay open around such a heading. Where none has the number that
     * its own begins with, the depth of its marks (###, h3) tells.
     *
     * @param open from the outermost on
     * @param hashes depth of the marks of the heading, 0 without any
     */
    static int end(List<Open> open, NumberMark mark, int hashes) {
        int before = before(open, mark.path().size());
        if (before >= 0 && open.get(before).isFollowedBy(mark)) {
            return before;
        }
        int parent = prefix(open, mark, true);
        parent = parent < 0 ? prefix(open, mark, false) : parent;
        if (parent >= 0) {
            return parent + 1;
        }
        if (before >= 0) {
            return before;
        }
        int end = open.size();
        while (end > 0
                && !holdsDecimal(open.get(end - 1))
                && !isHigher(open.get(end - 1), hashes)) {
            end--;
        }
        return end;
    }

    /**
     * The outermost open section whose decimal number is of the chapter before one with a bare
     * number (1.1 before 2), or -1: that chapter has lost its own heading.
     */
    static int ofChapterBefore(List<Open> open, NumberMark chapter) {
        for (int at = 0; at < open.size(); at++) {
            NumberMark mark = open.get(at).mark();
            if (mark != null
                    && mark.style() == NumberStyle.DECIMAL
                    && chapter.style() == NumberStyle.CIRCLED
                    && mark.path().getFirst() == chapter.ordinal() - 1) {
                return at;
            }
        }
        return -1;
    }

    /** The innermost open section whose decimal number has so many levels, or -1. */
    private static int before(List<Open> open, int levels) {
        for (int at = open.size() - 1; at >= 0; at--) {
            NumberMark mark = open.get(at).mark();
            if (mark != null
                    && mark.style() == NumberStyle.DECIMAL
                    && mark.path().size() == levels) {
                return at;
            }
        }
        return -1;
    }

    /** The open section that a decimal number names by its first levels, or -1. */
    private static int prefix(List<Open> open, NumberMark mark, boolean decimal) {
        for (int at = open.size() - 1; at >= 0; at--) {
            NumberMark outer = open.get(at).mark();
            boolean counts =
                    outer != null
                            && (decimal ? outer.style() == NumberStyle.DECIMAL : isCounted(outer));
            if (counts
                    && outer.path().size() < mark.path().size()
                    && mark.path().subList(0, outer.path().size()).equals(outer.path())) {
                return at;
            }
        }
        return -1;
    }

    /** Whether a heading without number is marked as one further out. */
    private static boolean isHigher(Open open, int hashes) {
        int own = open.look().hashes();
        return open.mark() == null && own > 0 && own < hashes;
    }

    private static boolean isCounted(NumberMark mark) {
        return mark.style().isChapter()
                || mark.style().isDigit()
                || mark.style() == NumberStyle.ROMAN
                || mark.style() == NumberStyle.HAN_COMMA;
    }

    private static boolean holdsDecimal(Open open) {
        return open.mark() != null
                && (open.mark().style().isChapter()
                        || open.mark().style() == NumberStyle.ROMAN
                        || open.mark().style() == NumberStyle.HAN_COMMA);
    }
}
