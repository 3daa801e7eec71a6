package wenlan.parse;

import org.jspecify.annotations.Nullable;

import wenlan.document.TracedText;

import java.util.ArrayList;
import java.util.List;

/** Recognises headings that the contents page names, also those broken over several lines. */
final class ContentsHeadingRecogniser implements BlockRecogniser {
    private static final int MOST_LINES = 6;
    private static final int LONGEST = 90;
    private static final int FARTHEST = 12;

    @Override
    public @Nullable Found recognise(Situation here) {
        Contents contents = here.context().contents();
        if (contents.isEmpty() || here.at() < contents.to() || here.line().isRow()) {
            return null;
        }
        int last = here.lastEntry();
        List<TracedText> parts = new ArrayList<>();
        List<Piece> asides = new ArrayList<>();
        StringBuilder key = new StringBuilder();
        Lines lines = here.lines();
        for (int at = here.at(); at < lines.size() && parts.size() < MOST_LINES; at++) {
            if (lines.isAside(at)) {
                asides.add(Asides.piece(lines, at));
                continue;
            }
            Line line = lines.get(at);
            if (line.isRow() || line.string().length() > LONGEST) {
                return null;
            }
            parts.add(line.text());
            key.append(Chars.key(line.string()));
            int entry = contents.find(key.toString(), last);
            if (entry >= 0 && (entry <= last + FARTHEST || isNumbered(contents, entry, key))) {
                return found(here, parts, asides, entry, at + 1);
            }
            if (!contents.begins(key.toString(), last)) {
                return null;
            }
        }
        return null;
    }

    private static boolean isNumbered(Contents contents, int entry, CharSequence key) {
        return contents.entries().get(entry).mark() != null
                && contents.entries().get(entry).key().contentEquals(key);
    }

    private static Found found(
            Situation here, List<TracedText> parts, List<Piece> asides, int entry, int next) {
        TracedText text = Texts.joined(parts);
        List<Piece> pieces = new ArrayList<>();
        pieces.add(
                new Piece.Heading(
                        text, NumberMark.of(text.text()), here.line().look(), entry, Stance.USUAL));
        pieces.addAll(asides);
        return new Found(pieces, next);
    }
}
