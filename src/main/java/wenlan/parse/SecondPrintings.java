package wenlan.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Headings that are printed twice: large on a page of their own and again above their text, or once
 * more on the back cover, as titles are too; titles printed again at the head of the text. The
 * second printing says nothing.
 */
final class SecondPrintings {
    static final String REASON = "repeated heading";

    private static final int LONGEST_MOTTO = 40;
    private static final int LONGEST_TITLE = 80;

    private SecondPrintings() {}

    /** The pieces, with second printings set aside. */
    static List<Piece> settle(List<Piece> pieces) {
        List<Piece> settled = new ArrayList<>(pieces.size());
        Set<String> headings = new HashSet<>();
        String open = "";
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Heading heading) {
                String key = Chars.key(heading.text().text());
                boolean second = !key.isEmpty() && key.equals(open);
                settled.add(second ? new Piece.Aside(piece.text(), REASON) : piece);
                headings.add(key);
                open = key;
            } else if (piece instanceof Piece.FrontMatter matter
                    && TitleLines.isTitle(matter.text().text())) {
                settled.add(piece);
                headings.add(Chars.key(matter.text().text()));
                open = "";
            } else {
                settled.add(piece);
                open = piece instanceof Piece.Aside ? open : "";
            }
        }
        backCover(settled, headings);
        titles(settled);
        return settled;
    }

    /**
     * The title of a standard or report, printed again at the head of its text: before its first
     * chapter, perhaps behind a foreword. Deeper in the text the line is one that names it.
     */
    private static void titles(List<Piece> pieces) {
        Set<String> front = new HashSet<>();
        for (int at = 0; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            if (piece instanceof Piece.FrontMatter matter) {
                String text = matter.text().text();
                if (text.length() <= LONGEST_TITLE && TitleLines.isTitle(text)) {
                    front.add(Chars.key(text));
                }
            } else if (piece instanceof Piece.Heading heading
                    && !KnownHeadings.isFront(heading.text().text())) {
                return;
            } else if (piece instanceof Piece.Passage passage
                    && !passage.listItem()
                    && passage.text().text().length() <= LONGEST_TITLE
                    && front.contains(Chars.key(passage.text().text()))) {
                pieces.set(at, new Piece.Aside(passage.text(), REASON));
            }
        }
    }

    /**
     * A back cover prints the title or a heading as a motto: the last line of all, which no text
     * leads to, because what stands above it has ended.
     */
    private static void backCover(List<Piece> pieces, Set<String> headings) {
        int last = pieces.size() - 1;
        while (last > 0 && pieces.get(last) instanceof Piece.Aside) {
            last--;
        }
        if (last > 0
                && pieces.get(last) instanceof Piece.Passage passage
                && passage.text().text().length() <= LONGEST_MOTTO
                && !Chars.endsSentence(passage.text().text())
                && headings.contains(Chars.key(passage.text().text()))
                && hasEnded(pieces.get(last - 1))) {
            pieces.set(last, new Piece.Aside(passage.text(), REASON));
        }
    }

    private static boolean hasEnded(Piece piece) {
        return !(piece instanceof Piece.Heading)
                && (!(piece instanceof Piece.Passage passage)
                        || Chars.endsSentence(passage.text().text()));
    }
}
