package wenlan.parse;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The headline of the longest article, for pages without a title page.
 *
 * @param title the headline, null where no heading without number has text of its own
 * @param kicker the line above it, null without one
 * @param articles number of laws' articles among the passages
 * @param attached title of the first document that another one encloses, null without one
 */
record Headlines(
        @Nullable String title, @Nullable String kicker, int articles, @Nullable String attached) {
    static Headlines of(List<Piece> pieces) {
        String best = null;
        String kicker = null;
        int most = 0;
        String current = null;
        String currentKicker = null;
        int length = 0;
        int articles = 0;
        boolean bylined = false;
        boolean first = true;
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Heading top && first && top.height() > 0) {
                return new Headlines(
                        TitleLines.squeezed(top.text().text()), null, 0, attached(pieces));
            }
            if (piece instanceof Piece.Heading top && first && isOnlyTop(top, pieces)) {
                return new Headlines(
                        TitleLines.squeezed(top.text().text()), null, 0, attached(pieces));
            }
            first &= !(piece instanceof Piece.Heading);
            if (piece instanceof Piece.Heading heading && heading.stance() != Stance.TORN) {
                if (bylined && heading.mark() == null && heading.stance() == Stance.USUAL) {
                    continue;
                }
                bylined = heading.stance() == Stance.BYLINED;
                currentKicker = length == 0 ? current : null;
                current = heading.mark() == null ? heading.text().text() : null;
                length = 0;
            } else if (piece instanceof Piece.Passage passage) {
                length += passage.text().text().length();
                articles += isArticle(passage) ? 1 : 0;
                if (current != null && length > most) {
                    most = length;
                    best = current;
                    kicker = currentKicker;
                }
            }
        }
        return new Headlines(best, kicker, articles, attached(pieces));
    }

    /** Whether a heading alone has one hash mark, and others have more of them. */
    private static boolean isOnlyTop(Piece.Heading top, List<Piece> pieces) {
        boolean deeper = false;
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Heading heading && heading != top) {
                int hashes = heading.look().hashes();
                if (hashes == 1) {
                    return false;
                }
                deeper |= hashes > 1;
            }
        }
        return deeper && top.look().hashes() == 1 && top.mark() == null;
    }

    private static @Nullable String attached(List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Heading heading
                    && heading.stance() == Stance.ATTACHED
                    && TitleLines.isTitle(heading.text().text())) {
                NumberMark label = heading.mark();
                return heading.text().text().substring(label == null ? 0 : label.length());
            }
        }
        return null;
    }

    private static boolean isArticle(Piece.Passage passage) {
        NumberMark mark = NumberMark.of(passage.text().text());
        return mark != null && mark.style() == NumberStyle.ARTICLE;
    }
}
