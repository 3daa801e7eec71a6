package wenlan.parse;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

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
    /** Headings of one level of which one may be the title of the longest article. */
    private static final int MOST_TITLES = 3;

    /** What last chapters are called (GB/T 7713), be they the longest. */
    private static final Set<String> LAST_CHAPTERS =
            Set.of("结论", "总结", "小结", "展望", "建议", "结论与建议", "总结与展望", "结论与展望");

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
                current = isNamed(heading) ? heading.text().text() : null;
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
        boolean named = best == null || !isOneOfMany(best, pieces);
        return new Headlines(
                named ? best : null, named ? kicker : null, articles, attached(pieces));
    }

    /** Whether a heading with hash marks stands among others with as many or fewer: no title. */
    private static boolean isOneOfMany(String title, List<Piece> pieces) {
        int level = 0;
        int others = 0;
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Heading heading && heading.text().text().equals(title)) {
                level = Math.max(level, heading.look().hashes());
            }
        }
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Heading heading && heading.mark() == null) {
                int hashes = heading.look().hashes();
                others += hashes > 0 && hashes <= level ? 1 : 0;
            }
        }
        return others > MOST_TITLES;
    }

    /** Whether a heading can be the title: no number, and not what opens or closes any report. */
    private static boolean isNamed(Piece.Heading heading) {
        String text = heading.text().text();
        return heading.mark() == null
                && !KnownHeadings.isOpening(text)
                && !KnownHeadings.isClosing(text)
                && !LAST_CHAPTERS.contains(text);
    }

    /**
     * Whether a heading alone has one hash mark, and others have more of them; or alone has two,
     * and nothing stands above it.
     */
    private static boolean isOnlyTop(Piece.Heading top, List<Piece> pieces) {
        boolean deeper = false;
        int level = top.look().hashes();
        if (level == 2 && pieces.getFirst() != top) {
            return false;
        }
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Heading heading && heading != top) {
                int hashes = heading.look().hashes();
                if (hashes > 0 && hashes <= level) {
                    return false;
                }
                deeper |= hashes > level;
            }
        }
        return deeper && (level == 1 || level == 2) && isNamed(top);
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
