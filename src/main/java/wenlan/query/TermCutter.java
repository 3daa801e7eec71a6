package wenlan.query;

import wenlan.text.Folding;
import wenlan.text.WordCutter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Cuts a term into the words of which all must be in a unit that does not hold the term as typed.
 *
 * <p>A word cutter leaves names that it does not know in single characters (云|知|声). To ask for
 * these apart would find almost anything, so single characters are put together again: with each
 * other, else with the word before them. Letters and digits that touch stay one word (5|g).
 */
final class TermCutter {
    /** Longer terms are pasted passages: as related they would match nothing worth the time. */
    private static final int LONGEST_CUT = 64;

    /** Particles that part words without being one. */
    private static final String PARTICLES = "的了和与及是在等之";

    private final WordCutter words;

    TermCutter(WordCutter words) {
        this.words = words;
    }

    /**
     * The words of {@code typed}, folded, each once, at least one; the term itself if it is one.
     */
    List<String> words(String typed) {
        String whole = Folding.query(typed);
        if (whole.length() > LONGEST_CUT) {
            return List.of(whole);
        }
        String folded = Folding.words(typed);
        LinkedHashSet<String> found = new LinkedHashSet<>(join(pieces(folded)));
        return found.isEmpty() ? List.of(whole) : List.copyOf(found);
    }

    /** A piece of a term; it touches the one before when nothing stands between them. */
    private record Piece(String text, boolean touches) {
        boolean isSingleHan() {
            return text.length() == 1 && Folding.isHan(text.charAt(0));
        }

        boolean isParticle() {
            return text.length() == 1 && PARTICLES.contains(text);
        }

        boolean isLatin() {
            return text.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
        }
    }

    private List<Piece> pieces(String folded) {
        List<Piece> pieces = new ArrayList<>();
        int end = 0;
        for (String word : words.cut(folded)) {
            int start = folded.indexOf(word, end);
            if (start < 0) {
                continue;
            }
            pieces.add(new Piece(word, start == end && !pieces.isEmpty()));
            end = start + word.length();
        }
        return pieces;
    }

    private static List<String> join(List<Piece> pieces) {
        List<String> joined = new ArrayList<>();
        boolean open = false;
        boolean singlesOnly = false;
        Piece last = null;
        for (Piece piece : pieces) {
            if (piece.isParticle() && pieces.size() > 1) {
                open = false;
                continue;
            }
            boolean latin = last != null && last.isLatin() && piece.isLatin();
            boolean glued = open && piece.touches() && (latin || piece.isSingleHan());
            boolean pending =
                    open && piece.touches() && singlesOnly && joined.getLast().length() == 1;
            if (glued || pending) {
                joined.set(joined.size() - 1, joined.getLast() + piece.text());
                singlesOnly &= piece.isSingleHan();
            } else {
                joined.add(piece.text());
                singlesOnly = piece.isSingleHan();
            }
            open = true;
            last = piece;
        }
        return joined;
    }
}
