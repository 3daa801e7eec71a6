package wenlan.parse;

/**
 * Titles of numbered headings that are too long for their line: the rest stands directly below,
 * well short of the border, ends no sentence and has text of its own below it.
 */
final class WrappedTitles {
    private static final int LONGEST = 70;

    private WrappedTitles() {}

    /** Whether the line below is the rest of the numbered title that a line begins. */
    static boolean is(Situation here, NumberMark mark) {
        Lines lines = here.lines();
        int rest = here.at() + 1;
        Wrapping wrapping = here.context().wrapping();
        if (mark.style() == NumberStyle.ARTICLE
                || !wrapping.isWrapped()
                || rest + 1 >= lines.size()
                || lines.isAside(rest)
                || lines.get(rest).gap() > 0
                || !isPart(here.line())
                || !isPart(lines.get(rest))
                || PassageRecogniser.startsNumber(lines.string(rest))
                || here.string().length() + lines.string(rest).length() > LONGEST) {
            return false;
        }
        boolean full = Chars.width(here.string()) * 8 >= wrapping.width() * 7;
        boolean narrow = Chars.width(lines.string(rest)) * 2 < wrapping.width();
        return full && narrow && isOver(here, rest);
    }

    /** A part of a title has no end of a sentence in it. */
    private static boolean isPart(Line line) {
        String text = line.string();
        return !line.isRow()
                && !line.look().bullet()
                && !Chars.endsSentence(text)
                && !Chars.isComma(text.charAt(text.length() - 1))
                && text.indexOf('。') < 0
                && text.indexOf('；') < 0
                && !NoteKind.isNote(text)
                && !Captions.isTable(text)
                && !Captions.isFigure(text);
    }

    /** Whether something else begins behind the rest: an answer, a row, a gap, a set-in line. */
    private static boolean isOver(Situation here, int rest) {
        Lines lines = here.lines();
        int below = lines.seek(rest + 1);
        if (below >= lines.size()) {
            return false;
        }
        Line line = lines.get(below);
        return Following.isAnswered(here, below)
                || line.isRow()
                || line.gap() > here.context().wrapping().spacing() && Following.isBody(here, below)
                || line.look().indent() >= 2 && here.context().wrapping().indented();
    }
}
