package wenlan.parse;

import java.util.List;
import java.util.stream.Stream;

/**
 * Markdown that marks all its headings alike, chapters and points: their number of hash marks tells
 * no level, so that numbers and dots before the words do.
 */
final class FlatMarks {
    private static final int FEWEST = 6;
    private static final int FEWEST_NUMBERED = 2;
    private static final String DOTS = "·•●■◆▪";

    /** Levels of Markdown for points with and without a dot, below all numbers. */
    private static final int DOTTED = 5;

    private static final int PLAIN = 6;

    private FlatMarks() {}

    /** The pieces, their headings marked by what they are where all were marked alike. */
    static List<Piece> level(List<Piece> pieces) {
        return areMarkedAlike(pieces) ? pieces.stream().map(FlatMarks::level).toList() : pieces;
    }

    private static Piece level(Piece piece) {
        if (!(piece instanceof Piece.Heading heading) || heading.look().hashes() == 0) {
            return piece;
        }
        int hashes = heading.mark() != null ? 0 : isDotted(heading.text().text()) ? DOTTED : PLAIN;
        return new Piece.Heading(
                heading.text(),
                heading.mark(),
                heading.look().heading(hashes),
                heading.entry(),
                heading.stance(),
                heading.height());
    }

    /** Whether the headings of a report are marked so. */
    private static boolean areMarkedAlike(List<Piece> pieces) {
        List<Piece.Heading> marked = marked(pieces).toList();
        int level = marked.isEmpty() ? 0 : marked.getFirst().look().hashes();
        long numbered = marked.stream().filter(h -> h.mark() != null).count();
        return marked.size() >= FEWEST
                && numbered >= FEWEST_NUMBERED
                && numbered < marked.size()
                && marked.stream().allMatch(h -> h.look().hashes() == level)
                && marked.getFirst().mark() != null;
    }

    private static Stream<Piece.Heading> marked(List<Piece> pieces) {
        return pieces.stream()
                .filter(Piece.Heading.class::isInstance)
                .map(Piece.Heading.class::cast)
                .filter(h -> h.look().hashes() > 0);
    }

    /** Whether a heading has a dot before its words, and so stands above those without. */
    private static boolean isDotted(String heading) {
        return !heading.isEmpty() && DOTS.indexOf(heading.charAt(0)) >= 0;
    }
}
