package wenlan.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Headings that are printed twice: large on a page of their own and again above their text, or once
 * more at the end of the report, as a motto on its back cover. The second printing says nothing.
 */
final class SecondPrintings {
    static final String REASON = "repeated heading";

    private static final int LONGEST_MOTTO = 40;

    private SecondPrintings() {}

    /** The pieces, with second printings set aside. */
    static List<Piece> settle(List<Piece> pieces) {
        List<Piece> settled = new ArrayList<>(pieces.size());
        Set<String> titles = new HashSet<>();
        String open = "";
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Heading heading) {
                String key = Chars.key(heading.text().text());
                boolean second = !key.isEmpty() && key.equals(open);
                settled.add(second ? new Piece.Aside(piece.text(), REASON) : piece);
                titles.add(key);
                open = key;
            } else {
                settled.add(piece);
                open = piece instanceof Piece.Aside ? open : "";
            }
        }
        motto(settled, titles);
        return settled;
    }

    private static void motto(List<Piece> pieces, Set<String> titles) {
        int last = pieces.size() - 1;
        while (last > 0 && pieces.get(last) instanceof Piece.Aside) {
            last--;
        }
        if (last > 0
                && pieces.get(last) instanceof Piece.Passage passage
                && passage.text().text().length() <= LONGEST_MOTTO
                && !Chars.endsSentence(passage.text().text())
                && titles.contains(Chars.key(passage.text().text()))) {
            pieces.set(last, new Piece.Aside(passage.text(), REASON));
        }
    }
}
