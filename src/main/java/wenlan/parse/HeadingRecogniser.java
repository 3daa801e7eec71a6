package wenlan.parse;

import org.jspecify.annotations.Nullable;

import wenlan.document.TracedText;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Recognises headings by number, mark or weight; what follows them must be text of their own. */
final class HeadingRecogniser implements BlockRecogniser {
    private static final int LONGEST = 70;
    private static final int SHORT = 20;
    private static final int LONGEST_MARKED = 120;
    private static final int LONGEST_PLAIN = 42;

    /** Two parts of a sentence; the English names of a term are parted so too. */
    private static final Pattern PARTS = Pattern.compile("；(?!\\s*[A-Za-z])");

    private static final Pattern OPEN_END = Pattern.compile("[和及与或的、《（“]$");
    private static final Pattern OPEN_START = Pattern.compile("^[和及与或的、》）”]");

    @Override
    public @Nullable Found recognise(Situation here) {
        Line line = here.line();
        if (line.isRow()
                || line.string().length() > LONGEST_MARKED && !CountedLabel.isMarked(here)) {
            return null;
        }
        NumberMark mark = NumberMark.of(line.string());
        mark = mark == null ? GluedNumbers.of(here) : mark.after(here.lastMark(NumberStyle.LETTER));
        if (mark != null && mark.length() >= line.string().length()) {
            return TornHeadings.read(here, mark);
        }
        if (mark != null && isNumbered(here, mark) || isMarked(here, mark) || isBold(here)) {
            return found(here, mark, next(here, mark), Stance.USUAL);
        }
        if (mark == null && PlainHeadings.isInterview(here)) {
            return found(here, null, here.at() + 2, Stance.SUBTITLED);
        }
        if (mark == null && PlainHeadings.isHeading(here)) {
            return found(here, null, PlainHeadings.end(here), PlainHeadings.stance(here));
        }
        if (mark == null && PlainHeadings.isSubtitled(here)) {
            return found(here, null, PlainHeadings.titleEnd(here), Stance.SUBTITLED);
        }
        return null;
    }

    /** Behind the heading: that of a chapter may go on in the line below. */
    private static int next(Situation here, @Nullable NumberMark mark) {
        int below = here.at() + 1;
        if (mark != null && WrappedTitles.is(here, mark)) {
            return below + 1;
        }
        boolean broken =
                mark != null
                        && mark.style().isChapter()
                        && below < here.lines().size()
                        && !here.lines().isAside(below)
                        && here.lines().get(below).gap() <= 1
                        && here.lines().string(below).length() <= SHORT
                        && TornHeadings.isTitle(here.lines().get(below))
                        && (OPEN_END.matcher(here.string()).find()
                                || OPEN_START.matcher(here.lines().string(below)).find());
        return broken ? below + 1 : below;
    }

    static Found found(Situation here, @Nullable NumberMark mark, int next, Stance stance) {
        List<TracedText> parts = new ArrayList<>();
        for (int at = here.at(); at < next; at++) {
            parts.add(here.lines().get(at).text());
        }
        int height = mark == null ? StackedHeadings.height(here, here.at()) : 0;
        Piece heading =
                new Piece.Heading(
                        Texts.joined(parts), mark, here.line().look(), -1, stance, height);
        int note = next < here.lines().size() ? AdoptionNote.end(here.lines(), next) : next;
        boolean law =
                note > next
                        && mark == null
                        && (here.line().look().hashes() > 0
                                || TitleLines.isTitle(heading.text().text())
                                        && "（(".indexOf(here.lines().string(next).charAt(0)) >= 0);
        if (!law) {
            return Found.of(heading, next);
        }
        List<Piece> pieces = new ArrayList<>(List.of(heading));
        pieces.addAll(FrontPageRecogniser.joined(here.lines(), next, note));
        return new Found(pieces, note);
    }

    private static boolean isNumbered(Situation here, NumberMark mark) {
        String text = here.string();
        boolean stressed = here.line().look().hashes() > 0 || here.line().look().bold();
        if (mark.style() == NumberStyle.ARTICLE && !stressed || text.length() > LONGEST) {
            return false;
        }
        String title = text.substring(mark.length());
        boolean counted =
                mark.style() == NumberStyle.HAN_PARENTHESIS
                        && Following.isAnswered(here, here.at() + 1);
        if ((mark.style().compareTo(NumberStyle.HAN_PARENTHESIS) < 0 || counted)
                        && title.length() <= SHORT
                || StoppedHeadings.leadsIn(here, mark, title)) {
            title = title.replaceFirst("(?<=.)[:：]$", "");
        }
        boolean broken =
                mark.style().isChapter() && title.endsWith("、") && next(here, mark) > here.at() + 1;
        if (!stressed
                && !broken
                && (isSentence(title) || title.indexOf('。') >= 0 || PARTS.matcher(title).find())
                && !StoppedHeadings.is(here, mark, title)) {
            return false;
        }
        if (mark.style() == NumberStyle.APPENDIX && isAttachments(here, title)) {
            return false;
        }
        if (mark.style().isChapter()) {
            return true;
        }
        boolean certain = WrappedTitles.is(here, mark) || Following.isAnswered(here, here.at() + 1);
        if (!certain && fillsColumn(here) && !isNarrowNext(here, mark)) {
            return false;
        }
        if (!stressed && isListed(here, mark) && !StoppedHeadings.goesOn(here, mark)) {
            return false;
        }
        return stressed || certain || isPlain(here, mark);
    }

    /** What a notice names as attached: 附件：1. …, and a line below it with the next number. */
    private static boolean isAttachments(Situation here, String title) {
        int below = here.lines().seek(here.at() + 1);
        boolean counted = title.matches("[:：]?\\s*\\d.*");
        boolean single = title.startsWith("：") || title.startsWith(":");
        return counted || single && below < here.lines().size() && !Following.isBody(here, below);
    }

    /** A numbered line without any other mark. */
    private static boolean isPlain(Situation here, NumberMark mark) {
        boolean alone = here.lines().standsAlone(here.at());
        int below = here.at() + 1;
        return switch (mark.style()) {
            case CIRCLED ->
                    isCircled(here, mark) && Following.isBodySoon(here, below)
                            || ChapterDigits.isHeading(here, mark);
            case LETTER, ORDINAL_WORD ->
                    stands(here)
                            && (alone || !here.line().look().bullet())
                            && Following.isBody(here, below);
            case ARABIC_PARENTHESIS, ARABIC ->
                    !here.line().look().bullet()
                            && (stands(here)
                                    || mark.style() == NumberStyle.ARABIC
                                            && isAboveText(here, mark))
                            && Following.isBodySoon(here, below);
            case FORMAL, ROMAN, DECIMAL, HAN_COMMA ->
                    alone
                            || Following.isBody(here, below)
                            || goesOn(here, mark)
                            || opens(here, mark)
                            || mark.style() == NumberStyle.HAN_COMMA && isAboveLine(here, mark);
            case HAN_PARENTHESIS ->
                    alone
                            || Following.isBody(here, below)
                            || opens(here, mark)
                            || goesOn(here, mark) && here.string().indexOf('，') < 0;
            case APPENDIX, PART, SUBPART, CHAPTER, SECTION, ARTICLE -> true;
        };
    }

    /** A short title directly above the first line of a paragraph, be it broken anywhere. */
    private static boolean isAboveLine(Situation here, NumberMark mark) {
        int below = here.at() + 1;
        if (below >= here.lines().size() || here.lines().get(below).gap() > 0) {
            return false;
        }
        String text = here.lines().string(below);
        return here.string().length() - mark.length() <= SHORT
                && here.string().indexOf('，') < 0
                && !here.lines().get(below).isRow()
                && text.length() > SHORT
                && text.indexOf('，') > 0
                && NumberMark.of(text) == null;
    }

    /** The first of a count directly below a heading of a higher kind. */
    private static boolean opens(Situation here, NumberMark mark) {
        return mark.ordinal() == 1
                && here.previous() instanceof Piece.Heading heading
                && heading.mark() != null
                && (heading.mark().style().compareTo(mark.style()) < 0
                        || isBelow(heading.mark(), mark))
                && here.string().length() <= LONGEST_PLAIN
                && here.string().indexOf('，') < 0;
    }

    /** A short line, or one without a comma, with the number behind that of the last heading. */
    private static boolean goesOn(Situation here, NumberMark mark) {
        NumberMark before = here.lastMark(mark.style());
        int longest = here.string().indexOf('，') < 0 ? LONGEST_PLAIN : SHORT;
        return before != null
                && (before.isFollowedBy(mark) || isBelow(before, mark))
                && here.string().length() - mark.length() <= longest
                && (!Chars.endsSentence(here.string()) || isQuestion(here.string()));
    }

    /** The first part of what the last number counts: 3.2.1 behind 3.2, 3.1 behind 3. */
    private static boolean isBelow(NumberMark before, NumberMark mark) {
        int levels = before.path().size();
        return mark.style() == NumberStyle.DECIMAL
                && (before.style() == mark.style() || before.style().isDigit())
                && mark.path().size() == levels + 1
                && mark.ordinal() == 1
                && mark.path().subList(0, levels).equals(before.path());
    }

    /** The next decimal number of the headings on a line well short of the column. */
    private static boolean isNarrowNext(Situation here, NumberMark mark) {
        int width = here.context().wrapping().width();
        return mark.style() == NumberStyle.DECIMAL
                && mark.path().size() > 1
                && Chars.width(here.string()) * 5 < width * 4
                && goesOn(here, mark);
    }

    /** The first line of a wrapped paragraph, not a line of its own. */
    private static boolean fillsColumn(Situation here) {
        Lines lines = here.lines();
        int below = lines.seek(here.at() + 1);
        if (!here.context().wrapping().isWrapped()
                || below >= lines.size()
                || PassageRecogniser.isOwnLine(here.context(), here.line())
                        && lines.standsAlone(here.at())
                || !Columns.isFull(here.context(), here.at())) {
            return false;
        }
        boolean open =
                !Chars.endsSentence(here.string())
                        && lines.get(below).gap() <= 1
                        && !PassageRecogniser.startsNumber(lines.string(below));
        return below == here.at() + 1 && lines.get(below).gap() == 0 || open;
    }

    private static boolean stands(Situation here) {
        return here.context().wrapping().dense() || here.lines().standsAlone(here.at());
    }

    private static boolean isQuestion(String text) {
        return text.endsWith("？") || text.endsWith("?");
    }

    private static boolean isSentence(String title) {
        char last = title.charAt(title.length() - 1);
        return "。；，、;,.：:".indexOf(last) >= 0;
    }

    /** A digit without bracket counts only in sequence and on a line of its own. */
    private static boolean isCircled(Situation here, NumberMark mark) {
        NumberMark last = here.lastMark(NumberStyle.CIRCLED);
        boolean inSequence =
                mark.ordinal() == 1
                        || last != null && mark.ordinal() <= last.ordinal() + 1
                        || mark.ordinal() == 2;
        if (mark.ordinal() == 0) {
            return KnownHeadings.isOpening(here.string().substring(mark.length()));
        }
        return mark.ordinal() <= 20 && inSequence && (stands(here) || isAboveText(here, mark));
    }

    /** A short title below a gap and directly above its paragraph, as in reports without marks. */
    private static boolean isAboveText(Situation here, NumberMark mark) {
        int below = here.at() + 1;
        return here.line().gap() > 0
                && here.string().length() - mark.length() <= SHORT
                && here.string().indexOf('，') < 0
                && below < here.lines().size()
                && here.lines().get(below).gap() == 0
                && Following.isParagraph(here, below);
    }

    /** Numbered lines that follow each other without text between are items of a list. */
    static boolean isListed(Situation here, NumberMark mark) {
        if (here.previous() instanceof Piece.Heading above
                && above.mark() != null
                && above.mark().isFollowedBy(mark)
                && here.lines().standsAlone(here.at())) {
            return false;
        }
        int below = here.lines().seek(here.at() + 1);
        if (below < here.lines().size()) {
            NumberMark next = NumberMark.of(here.lines().string(below));
            if (next != null && mark.isFollowedBy(next)) {
                return true;
            }
        }
        if (here.previous() instanceof Piece.Passage passage && passage.listItem()) {
            String item =
                    PassageRecogniser.ATTACHMENTS.matcher(passage.text().text()).replaceFirst("");
            NumberMark before = NumberMark.of(item);
            return before != null
                    && before.isFollowedBy(mark)
                    && passage.text().text().length() < LONGEST;
        }
        return false;
    }

    private static boolean isMarked(Situation here, @Nullable NumberMark mark) {
        Line line = here.line();
        return line.look().hashes() > 0
                && !PlainHeadings.isOfPaper(line.string())
                && (mark != null || !Chars.isFormula(line.string()))
                && (mark != null || line.string().indexOf('。') < 0 || CountedLabel.isMarked(here));
    }

    private static boolean isBold(Situation here) {
        Line line = here.line();
        String text = line.string();
        return line.look().bold()
                && text.length() <= LONGEST_PLAIN + 20
                && stands(here)
                && !Chars.endsSentence(text)
                && !Chars.isComma(text.charAt(text.length() - 1))
                && Following.isBody(here, here.at() + 1);
    }
}
