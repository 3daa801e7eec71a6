package wenlan.parse;

import wenlan.document.TracedText;
import wenlan.parse.Piece.Passage;

import java.util.ArrayList;
import java.util.List;

/** Makes paragraphs whole again that a page break cut, whatever stands between their halves. */
final class PassageJoiner {
    private static final int SHORTEST = 40;
    private static final int SHORTEST_ON_A_PAGE = 80;
    private static final int LONGEST = 50_000;

    private PassageJoiner() {}

    /** The pieces with torn paragraphs joined at the place of their first half. */
    static List<Piece> join(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        int open = -1;
        for (Piece piece : pieces) {
            if (piece instanceof Passage next
                    && open >= 0
                    && joined.get(open) instanceof Passage half
                    && goesOn(half, next, joined.size() - 1 > open)) {
                TracedText whole = Texts.joined(List.of(half.text(), next.text()));
                joined.set(open, new Passage(whole, half.listItem(), false));
                continue;
            }
            joined.add(piece);
            if (piece instanceof Passage passage) {
                open = isTorn(passage) ? joined.size() - 1 : -1;
            } else if (!(piece instanceof Piece.Aside) && !(piece instanceof Piece.Footnote)) {
                open = -1;
            }
        }
        return joined;
    }

    /** Long, and it stops in the middle of a word or at a comma. */
    private static boolean isTorn(Passage passage) {
        String text = passage.text().text();
        if (text.length() < SHORTEST || passage.whole() || text.indexOf(TracedText.BREAK) >= 0) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        return Chars.isHan(last) || Chars.isComma(last) || Character.isLowerCase(last);
    }

    private static boolean goesOn(Passage half, Passage next, boolean broken) {
        String text = next.text().text();
        int length = half.text().text().length();
        if (!isTorn(half) || length > LONGEST || !broken && length < SHORTEST_ON_A_PAGE) {
            return false;
        }
        if (next.listItem()
                || next.whole()
                || text.isEmpty()
                || text.indexOf(TracedText.BREAK) >= 0) {
            return false;
        }
        char first = text.charAt(0);
        boolean latin =
                Character.isLowerCase(half.text().text().charAt(half.text().text().length() - 1));
        boolean reads =
                latin
                        ? Character.isLowerCase(first)
                        : Chars.isHan(first) || Character.isLetterOrDigit(first);
        return reads && Chars.endsSentence(text) && !PassageRecogniser.startsNumber(text);
    }
}
