package wenlan.parse;

import org.jspecify.annotations.Nullable;

import wenlan.document.TracedText;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Recognises the title of a document that another one encloses: below the issuer and day of a
 * notice, or below the word 附件 with its number.
 */
final class AttachedTitleRecogniser implements BlockRecogniser {
    private static final int MOST_LINES = 5;
    private static final int LONGEST_LINE = 42;
    private static final int LONGEST = 120;

    @Override
    public @Nullable Found recognise(Situation here) {
        if (here.string().length() > LONGEST) {
            return null;
        }
        NumberMark mark = NumberMark.of(here.string());
        if (mark != null && mark.style() == NumberStyle.APPENDIX) {
            return isLabel(here.string(), mark) ? below(here, mark) : null;
        }
        if (mark == null && isLawBelow(here)) {
            return titled(here, here.at(), null);
        }
        if (mark != null || !isBehindSignature(here)) {
            return null;
        }
        return DocumentNumbers.isOne(here.string())
                ? Found.of(new Piece.FrontMatter(here.line().text()), here.at() + 1)
                : titled(here, here.at(), null);
    }

    /** 附件 and at most a number. */
    private static boolean isLabel(String text, NumberMark mark) {
        return text.substring(mark.length()).matches("[:：\\s]*");
    }

    private static @Nullable Found below(Situation here, NumberMark mark) {
        int title = here.lines().seek(here.at() + 1);
        return title < here.lines().size() && title - here.at() <= 3
                ? titled(here, title, mark)
                : null;
    }

    /** Behind text, alone on its line: the title of a law, its note of adoption right below it. */
    private static boolean isLawBelow(Situation here) {
        Lines lines = here.lines();
        int below = here.at() + 1;
        return here.previous() instanceof Piece.Passage
                && here.line().look().hashes() == 0
                && lines.startsBlock(here.at())
                && isPart(here, here.at())
                && TitleLines.isTitle(here.string())
                && below < lines.size()
                && "（(".indexOf(lines.string(below).charAt(0)) >= 0
                && AdoptionNote.end(lines, below) > below;
    }

    /** The issuer's block closed right above, and it closed a text, not a title page. */
    private static boolean isBehindSignature(Situation here) {
        if (!(here.previous() instanceof Piece.FrontMatter front)
                || !CreditRecogniser.isSignatureEnd(front.text().text())
                        && !DocumentNumbers.isOne(front.text().text())) {
            return false;
        }
        boolean signed = !CreditRecogniser.isDay(front.text().text());
        for (int at = here.before().size() - 1; at >= 0; at--) {
            Piece piece = here.before().get(at);
            if (piece instanceof Piece.FrontMatter line) {
                signed |= CreditRecogniser.signs(line.text().text());
            } else if (!(piece instanceof Piece.Aside)) {
                return signed;
            }
        }
        return false;
    }

    private static @Nullable Found titled(Situation here, int from, @Nullable NumberMark mark) {
        Lines lines = here.lines();
        int end = end(here, from);
        if (end == from || end >= lines.size()) {
            return null;
        }
        List<TracedText> parts = new ArrayList<>();
        List<Piece> pieces = new ArrayList<>();
        if (mark != null) {
            parts.add(here.line().text());
        }
        for (int at = here.at() + 1; at < from; at++) {
            pieces.add(Asides.piece(lines, at));
        }
        for (int at = from; at < end; at++) {
            parts.add(lines.get(at).text());
        }
        TracedText title = Texts.joined(parts.subList(mark == null ? 0 : 1, parts.size()));
        pieces.addFirst(
                new Piece.Heading(
                        mark == null ? title : labelled(parts.getFirst(), title),
                        mark,
                        here.line().look(),
                        -1,
                        Stance.ATTACHED));
        int note = isOrigin(lines.string(end)) ? end + 1 : AdoptionNote.end(lines, end);
        if (note > end) {
            pieces.addAll(FrontPageRecogniser.joined(lines, end, note));
        }
        return new Found(pieces, Math.max(end, note));
    }

    /** 附件1 and a title that begins with a year must not read as one number. */
    private static TracedText labelled(TracedText label, TracedText title) {
        boolean figures =
                Character.isDigit(label.text().charAt(label.text().length() - 1))
                        && Character.isDigit(title.text().charAt(0));
        List<TracedText> parts = List.of(label, title);
        return figures ? Texts.apart(parts) : Texts.joined(parts);
    }

    /** Behind the lines of the title: to where it is whole, else to the first line of text. */
    private static int end(Situation here, int from) {
        Lines lines = here.lines();
        int block = lines.blockEnd(from);
        boolean titled =
                block - from < MOST_LINES
                        && IntStream.range(from, block).allMatch(at -> isPart(here, at));
        if (titled && (block - from > 1 || TitleLines.isTitle(lines.string(from)))) {
            return block;
        }
        int whole = TitleLines.end(lines, from, lines.size());
        if (whole > from + 1) {
            return whole;
        }
        int length = 0;
        int at = from;
        while (at < lines.size() && at - from < MOST_LINES && isPart(here, at)) {
            if (at > from && lines.get(at).gap() > here.context().wrapping().spacing()) {
                return at;
            }
            length += lines.string(at).length();
            at++;
            if (length > LONGEST) {
                return from;
            }
            if (TitleLines.isTitle(lines.string(at - 1))) {
                return at;
            }
        }
        return titled ? block : at - from < MOST_LINES ? at : from;
    }

    /** Whose document of which day it is, in brackets below a title. */
    private static boolean isOrigin(String text) {
        String day = text.matches("[（(].{4,40}[）)]") ? PrintedDate.last(text) : null;
        return day != null && day.length() == MetadataReader.LENGTH_OF_DAY;
    }

    private static boolean isPart(Situation here, int at) {
        Line line = here.lines().get(at);
        String text = line.string();
        return !here.lines().isAside(at)
                && !line.isRow()
                && !line.look().bullet()
                && text.length() <= LONGEST_LINE
                && !Chars.endsSentence(text)
                && text.indexOf('。') < 0
                && (text.indexOf('，') < 0 || TitleLines.isTitle(text))
                && Chars.countHan(text, text.length()) >= 2
                && NumberMark.of(text) == null
                && AdoptionNote.end(here.lines(), at) == at
                && !isOrigin(text)
                && !ContentsFinder.isHeading(text)
                && !Captions.isTable(text)
                && !Captions.isFigure(text)
                && !NoteKind.isNote(text)
                && !CreditRecogniser.isCredit(text)
                && !CreditRecogniser.isSignatureEnd(text);
    }
}
