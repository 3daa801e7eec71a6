package wenlan.parse;

import wenlan.document.TracedText;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads whatever is nothing else: a paragraph or list item, its wrapped lines joined. */
final class PassageRecogniser implements BlockRecogniser {
    /** A number behind Han and its point that end a line, and what may be the rest of it. */
    private static final Pattern POINT = Pattern.compile("\\p{IsHan}\\d{1,9}[.．]$");

    private static final Pattern FRACTION = Pattern.compile("\\d{1,4}[\\p{IsHan}%％‰]");

    private static final int FARTHEST = 6;
    private static final int SHORTEST_LATIN = 45;
    private static final int FULL_LATIN = 65;
    private static final int LONGEST_LATIN = 140;
    private static final int SHORTEST_TORN = 34;
    private static final int SHORTEST_ALIKE = 20;

    /** By how many half-width units lines of one column may differ. */
    private static final int ALIKE = 4;

    private static final int FEWEST_ALIKE = 3;
    private static final int MOST_ALIKE = 40;

    /** What stands before the first of the documents that a notice names as attached. */
    static final Pattern ATTACHMENTS = Pattern.compile("^附\\s*件?\\s*[:：]\\s*");

    /** Characters in which an entry of a list of references names author and year. */
    private static final int CITED_WITHIN = 120;

    private static final Pattern CITED =
            Pattern.compile(
                    "[A-Z][\\p{L}'’-]{1,30}, (?:[A-Z]\\.["
                            + " -]?){1,4}.{0,60}?\\((?:19|20)\\d\\d[a-z]?\\)");

    private static final Pattern REFERENCE = Pattern.compile("^\\[\\d{1,4}\\]\\s*\\S");

    @Override
    public Found recognise(Situation here) {
        Lines lines = here.lines();
        List<TracedText> parts = new ArrayList<>();
        List<Piece> asides = new ArrayList<>();
        parts.add(text(here.line()));
        int last = here.at();
        int at = next(here.context(), last);
        while (at < lines.size() && readsOn(here.context(), here.at(), last, at)) {
            for (int aside = last + 1; aside < at; aside++) {
                asides.add(Asides.piece(lines, aside));
            }
            parts.add(lines.get(at).text());
            last = at;
            at = next(here.context(), last);
        }
        boolean item = here.line().look().bullet() || isItem(here.string());
        boolean whole = here.line().look().whole();
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece.Passage(Texts.joined(parts), item, whole));
        pieces.addAll(asides);
        return new Found(pieces, last + 1);
    }

    /** The line that may read on: in a column that behind a page break, too. */
    private static int next(Context context, int last) {
        int next = context.lines().seek(last + 1);
        boolean far = next - last > FARTHEST || !context.wrapping().isWrapped();
        return far ? last + 1 : next;
    }

    /** A row that belongs to no table is read as text. */
    private static TracedText text(Line line) {
        return line.text();
    }

    private static boolean isItem(String text) {
        NumberMark mark = NumberMark.of(text);
        return mark != null && mark.style() != NumberStyle.ORDINAL_WORD
                || REFERENCE.matcher(text.substring(0, Math.min(20, text.length()))).find();
    }

    /** Whether a line goes on with the sentence of the line above it. */
    private static boolean readsOn(Context context, int from, int last, int at) {
        Lines lines = context.lines();
        Line above = lines.get(last);
        Line line = lines.get(at);
        boolean ended = Chars.endsSentence(above.string()) || Columns.isShort(context, last);
        boolean next = isNext(lines.string(from), line.string());
        boolean numbered = startsNumber(line.string());
        if (isBrokenNumber(context, above.string(), line.string())) {
            return !lines.isAside(at);
        }
        if (numbered && (ended || next || isOwnLine(context, line))) {
            return false;
        }
        if (lines.isAside(at)
                || line.isRow()
                || above.isRow()
                || startsAnew(line)
                || isOwnDay(context, above, line)
                || isCited(line.string())
                || ended && isCounted(line)
                || context.wrapping().isWrapped() && ColumnHeadings.isBetweenLines(context, at)
                || above.look().whole()) {
            return false;
        }
        if (context.wrapping().isWrapped()) {
            return Columns.readsOn(context, from, last, at);
        }
        return line.gap() == 0
                && (isOpen(above.string())
                        || isWrappedLatin(above, line)
                        || isTorn(above.string(), line.string())
                        || isColumn(lines, from));
    }

    /**
     * Whether the lines from one on are a paragraph of a column, although the text as a whole is in
     * none: they end alike, the last one no later, and only that one ends a sentence.
     */
    private static boolean isColumn(Lines lines, int from) {
        int end = Math.min(lines.blockEnd(from), from + MOST_ALIKE);
        boolean parted = false;
        for (int at = from; at < end - 1; at++) {
            String text = lines.string(at);
            int wider = Chars.width(text) - Chars.width(lines.string(from));
            if (text.length() < SHORTEST_ALIKE || Math.abs(wider) > ALIKE) {
                return false;
            }
            if (Chars.endsSentence(text)) {
                return false;
            }
            parted |= text.indexOf('，') >= 0;
        }
        String last = lines.string(end - 1);
        return parted
                && end - from >= FEWEST_ALIKE
                && Chars.endsSentence(last)
                && Chars.width(last) <= Chars.width(lines.string(from)) + ALIKE;
    }

    /** A short title behind a digit without a point: 1　引言. */
    private static boolean isCounted(Line line) {
        NumberMark mark = NumberMark.of(line.string());
        return mark != null
                && mark.style() == NumberStyle.CIRCLED
                && line.string().length() <= SHORTEST_ALIKE
                && line.string().chars().noneMatch(c -> "，。；：、,;:".indexOf(c) >= 0);
    }

    /** An entry of a list of references: author, initials and year in brackets. */
    private static boolean isCited(String text) {
        return CITED.matcher(text.substring(0, Math.min(CITED_WITHIN, text.length()))).lookingAt();
    }

    /**
     * Where hardly any line is broken: a long one that stops in a sentence, and a line no longer
     * that ends it.
     */
    private static boolean isTorn(String above, String line) {
        char last = above.charAt(above.length() - 1);
        boolean stops = Chars.isHan(last) || last == '、';
        return stops
                && above.length() >= SHORTEST_TORN
                && line.length() <= above.length() + 2
                && Chars.isHan(line.charAt(0))
                && Chars.endsSentence(line)
                && above.chars().anyMatch(c -> c == '，' || c == '。');
    }

    /** Behind a blank line and well short of the border: a heading, not a sentence that goes on. */
    static boolean isOwnLine(Context context, Line line) {
        Wrapping wrapping = context.wrapping();
        return wrapping.isWrapped()
                && line.gap() > wrapping.spacing()
                && line.string().length() <= wrapping.width()
                && Chars.width(line.string()) * 5 < wrapping.width() * 4
                && !Chars.endsSentence(line.string());
    }

    /** A number that a full line breaks at its point: 2186. / 4亿元. */
    private static boolean isBrokenNumber(Context context, String above, String line) {
        return context.wrapping().isWrapped()
                && POINT.matcher(above).find()
                && FRACTION.matcher(line).lookingAt()
                && Chars.width(above) * 5 >= context.wrapping().width() * 4;
    }

    /** A day that does not fill its line below words that do not fill theirs: no sentence. */
    private static boolean isOwnDay(Context context, Line above, Line line) {
        int most = context.wrapping().width() * 2;
        return CreditRecogniser.isDay(line.string())
                && Chars.width(line.string()) * 3 < most
                && Chars.width(above.string()) * 3 < most;
    }

    /** Whether a line has the number behind that of an item, be it the first below 附件. */
    private static boolean isNext(String item, String line) {
        NumberMark next = NumberMark.of(line);
        NumberMark own =
                next == null ? null : NumberMark.of(ATTACHMENTS.matcher(item).replaceFirst(""));
        return own != null && own.isFollowedBy(next);
    }

    /** Latin text is broken at words, so a long line without an end reads on. */
    private static boolean isWrappedLatin(Line above, Line line) {
        String text = above.string();
        boolean latin = Chars.countHan(text, 200) == 0 && Chars.countHan(line.string(), 200) == 0;
        return latin
                && text.length() >= SHORTEST_LATIN
                && text.length() <= LONGEST_LATIN
                && (!Chars.endsSentence(text) || text.length() >= FULL_LATIN);
    }

    private static boolean isOpen(String text) {
        return !text.isEmpty() && Chars.isComma(text.charAt(text.length() - 1));
    }

    /** Whether a text begins with a number as headings and items do. */
    static boolean startsNumber(String text) {
        NumberMark mark = NumberMark.of(text);
        return mark != null && mark.style() != NumberStyle.CIRCLED;
    }

    static boolean startsAnew(Line line) {
        return REFERENCE.matcher(line.string()).lookingAt()
                || line.look().hashes() > 0
                || line.look().bullet()
                || line.look().bold()
                || line.look().whole() && line.gap() > 0
                || CreditRecogniser.isCredit(line.string())
                || Captions.isTable(line.string())
                || Captions.isFigure(line.string())
                || FootnoteRecogniser.isFootnote(line)
                || Following.isChoice(line.string())
                || NoteKind.isNote(line.string());
    }
}
