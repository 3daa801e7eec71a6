package wenlan.parse;

import wenlan.document.TracedText;

import java.util.ArrayList;
import java.util.List;

/** Reads whatever is nothing else: a paragraph or list item, its wrapped lines joined. */
final class PassageRecogniser implements BlockRecogniser {
    @Override
    public Found recognise(Situation here) {
        Lines lines = here.lines();
        List<TracedText> parts = new ArrayList<>();
        parts.add(text(here.line()));
        int at = here.at() + 1;
        while (at < lines.size() && readsOn(here.context(), at)) {
            parts.add(lines.get(at).text());
            at++;
        }
        boolean item = here.line().look().bullet() || isItem(here.string());
        boolean whole = here.line().look().whole();
        return Found.of(new Piece.Passage(Texts.joined(parts), item, whole), at);
    }

    /** A row that belongs to no table is read as text. */
    private static TracedText text(Line line) {
        return line.text();
    }

    private static boolean isItem(String text) {
        NumberMark mark = NumberMark.of(text);
        return mark != null && mark.style() != NumberStyle.ORDINAL_WORD;
    }

    /** Whether a line goes on with the sentence of the line above it. */
    private static boolean readsOn(Context context, int at) {
        Lines lines = context.lines();
        Line above = lines.get(at - 1);
        Line line = lines.get(at);
        if (startsNumber(line.string()) && Chars.endsSentence(above.string())) {
            return false;
        }
        if (lines.isAside(at)
                || line.isRow()
                || above.isRow()
                || startsAnew(line)
                || above.look().whole()) {
            return false;
        }
        if (context.wrapping().isWrapped()) {
            return Columns.readsOn(context, at);
        }
        return line.gap() == 0 && isOpen(above.string());
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
        return line.look().hashes() > 0
                || line.look().bullet()
                || line.look().bold()
                || line.look().whole()
                || Captions.isTable(line.string())
                || Captions.isFigure(line.string())
                || FootnoteRecogniser.isFootnote(line)
                || NoteKind.isNote(line.string());
    }
}
