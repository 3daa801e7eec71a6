package wenlan.parse;

import java.util.regex.Pattern;

/** Looks at what stands below a line: text of its own is what makes a heading of it. */
final class Following {
    private static final int SHORTEST = 28;
    private static final int SHORTEST_LEAD = 10;
    private static final int FARTHEST = 4;

    /** What somebody asks or answers. */
    private static final Pattern SPEECH =
            Pattern.compile("(?:\\p{IsHan}|·){1,8}\\s?[：:].{4,400}[。？！?!]”?");

    /** The first of the boxes of a form and what it stands for, another one behind it. */
    static final String CHOICE = "[□√☑✓■☐]\\s?\\p{IsHan}{1,8}[\\s　]{0,20}[□√☑✓■☐]";

    private static final Pattern BOXES = Pattern.compile(CHOICE + ".*");
    private static final int LONGEST_CHOICE = 40;

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
                || isLeadIn(lines, below, true)
                || isChoice(line.string())
                || NoteKind.isUnit(line.string())
                || Captions.isTable(line.string())
                || Captions.isFigure(line.string())
                || isOtherNumber(here, line)
                || here.context().wrapping().isWrapped()
                        && Chars.width(line.string()) + 6 >= here.context().wrapping().width();
    }

    /** Whether a line is the boxes of a form, one of them ticked: the answer to a heading. */
    static boolean isChoice(String text) {
        return text.length() <= LONGEST_CHOICE && BOXES.matcher(text).matches();
    }

    /** Whether boxes to choose from or the unit of a table stand directly below. */
    static boolean isAnswered(Situation here, int below) {
        return below < here.lines().size()
                && here.lines().get(below).gap() == 0
                && (isChoice(here.lines().string(below))
                        || NoteKind.isUnit(here.lines().string(below)));
    }

    /** Whether text stands below, if need be behind a few labels. */
    static boolean isBodySoon(Situation here, int from) {
        Lines lines = here.lines();
        NumberMark own = NumberMark.of(here.string());
        int below = lines.seek(from);
        for (int count = 0; count < FARTHEST && below < lines.size(); count++) {
            Line line = lines.get(below);
            NumberMark next = NumberMark.of(line.string());
            boolean sibling =
                    own != null && next != null && next.style() == own.style() && count > 0;
            if (sibling || line.look().hashes() > 0 && count > 0) {
                return false;
            }
            if (isBody(here, below)) {
                return true;
            }
            below = lines.seek(below + 1);
        }
        return false;
    }

    /** Whether only other headlines, a photograph or nothing stands below. */
    static boolean isPageEnd(Situation here, int from) {
        Lines lines = here.lines();
        int below = lines.seek(from);
        for (int count = 0; below < lines.size(); count++) {
            boolean wide = Columns.isTooWide(here.context(), below);
            if (!wide || count == FARTHEST || FigureRecogniser.isPhoto(lines.string(below))) {
                return wide && count < FARTHEST;
            }
            below = lines.seek(below + 1);
        }
        return true;
    }

    /** Whether a paragraph stands below. */
    static boolean isParagraph(Situation here, int from) {
        Lines lines = here.lines();
        int below = lines.seek(from);
        return below < lines.size()
                && (isParagraph(lines.get(below))
                        || isLeadIn(lines, below, false)
                        || opensParagraph(here, below));
    }

    /** In a column: a line that fills it, whose end stands in the lines below. */
    private static boolean opensParagraph(Situation here, int at) {
        Line line = here.lines().get(at);
        Wrapping wrapping = here.context().wrapping();
        return wrapping.isWrapped()
                && !line.isRow()
                && !line.look().bullet()
                && NumberMark.of(line.string()) == null
                && Chars.width(line.string()) + 8 >= wrapping.width();
    }

    private static boolean isParagraph(Line line) {
        return !line.isRow()
                && !line.look().bullet()
                && isText(line)
                && !NoteKind.isNote(line.string())
                && !Captions.isFigure(line.string())
                && !Captions.isTable(line.string());
    }

    /**
     * Whether one or two short lines (a subtitle, the name of a speaker) and then a paragraph stand
     * below.
     */
    static boolean isSubtitled(Situation here, int from) {
        Lines lines = here.lines();
        int below = lines.seek(from);
        int shorts = 0;
        while (below < lines.size() && shorts <= 2) {
            Line line = lines.get(below);
            if (isParagraph(line)) {
                return shorts > 0;
            }
            if (line.isRow()
                    || line.look().bullet()
                    || line.string().length() > 40
                    || Chars.endsSentence(line.string())
                    || NumberMark.of(line.string()) != null
                    || lines.get(below).gap() != 1) {
                return false;
            }
            shorts++;
            below = lines.seek(below + 1);
        }
        return false;
    }

    /**
     * A clause that ends with a colon, the first of what it counts below it.
     *
     * @param told whether what it leads in to may be paragraphs without numbers
     */
    private static boolean isLeadIn(Lines lines, int at, boolean told) {
        String text = lines.string(at);
        int below = lines.seek(at + 1);
        if (text.length() < SHORTEST_LEAD
                || !text.endsWith("：") && !text.endsWith(":")
                || lines.get(at).isRow()
                || NumberMark.of(text) != null
                || below >= lines.size()) {
            return false;
        }
        NumberMark first = NumberMark.of(lines.string(below));
        if (told && first == null && isText(lines.get(below))) {
            return true;
        }
        return first != null && first.ordinal() == 1 && first.path().size() == 1;
    }

    private static boolean isText(Line line) {
        return line.string().length() >= 40
                || line.string().length() >= SHORTEST && Chars.endsSentence(line.string())
                || line.string().length() >= 6 && line.string().endsWith("。")
                || SPEECH.matcher(line.string()).matches();
    }

    private static boolean isOtherNumber(Situation here, Line line) {
        NumberMark own = NumberMark.of(here.string());
        NumberMark next = NumberMark.of(line.string());
        if (own != null && next != null && next.path().size() > own.path().size()) {
            return next.style() == NumberStyle.DECIMAL;
        }
        return own != null
                && next != null
                && next.style() != own.style()
                && (next.ordinal() == 1 || next.style().compareTo(own.style()) > 0);
    }
}
