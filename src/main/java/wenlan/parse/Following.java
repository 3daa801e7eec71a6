package wenlan.parse;

/** Looks at what stands below a line: text of its own is what makes a heading of it. */
final class Following {
    private static final int SHORTEST = 28;

    private Following() {}

    /** Whether text, a table, a figure, a list or a deeper heading stands below. */
    static boolean isBody(Situation here, int from) {
        Lines lines = here.lines();
        int below = lines.seek(from);
        if (below >= lines.size()) {
            return false;
        }
        Line line = lines.get(below);
        return line.isRow()
                || line.look().bullet()
                || line.look().hashes() > 0
                || line.look().bold()
                || isText(line)
                || Captions.isTable(line.string())
                || Captions.isFigure(line.string())
                || isOtherNumber(here, line)
                || here.context().wrapping().isWrapped()
                        && Chars.width(line.string()) + 6 >= here.context().wrapping().width();
    }

    /** Whether a paragraph stands below. */
    static boolean isParagraph(Situation here, int from) {
        Lines lines = here.lines();
        int below = lines.seek(from);
        return below < lines.size() && !lines.get(below).isRow() && isText(lines.get(below));
    }

    private static boolean isText(Line line) {
        return line.string().length() >= 40
                || line.string().length() >= SHORTEST && Chars.endsSentence(line.string())
                || line.string().length() >= 6 && line.string().endsWith("。");
    }

    private static boolean isOtherNumber(Situation here, Line line) {
        NumberMark own = NumberMark.of(here.string());
        NumberMark next = NumberMark.of(line.string());
        return own != null && next != null && next.style() != own.style() && next.ordinal() == 1;
    }
}
