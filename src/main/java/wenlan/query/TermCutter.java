package wenlan.query;

import wenlan.text.Folding;
import wenlan.text.WordCutter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cuts a term into the words of which all must be in a unit that does not hold the term as typed.
 *
 * <p>A word cutter leaves names that it does not know in single characters (云|知|声). To ask for
 * these apart would find almost anything, so single characters are put together again: with each
 * other, else with the word before them. Letters and digits that touch stay one word (5|g).
 */
final class TermCutter {
    /** Words of a pasted passage that are looked for: enough to find where it comes from. */
    private static final int MOST_WORDS = 48;

    /** So much of a pasted passage is cut into words. */
    private static final int LONGEST_CUT = 400;

    /** Particles that part words without being one. */
    private static final String PARTICLES = "的了和与及是在等之";

    /** The closed class of Chinese question words: they say that something is asked, not what. */
    private static final Pattern QUESTION_WORDS =
            Pattern.compile(
                    "请问|为什么|有哪些|有什么|是什么|是谁|怎么样|怎么办|哪些|什么|怎么|怎样|如何"
                            + "|[有是]?多少[家个项种人]?|哪个|哪家|哪里|哪几个|吗|呢");

    private final WordCutter words;

    TermCutter(WordCutter words) {
        this.words = words;
    }

    /**
     * The words of {@code typed}, folded, each once, at least one; the term itself if it is one.
     */
    List<String> words(String typed) {
        String whole = Folding.query(typed);
        String cut = typed.substring(0, Math.min(typed.length(), LONGEST_CUT));
        String folded = QUESTION_WORDS.matcher(Folding.words(cut)).replaceAll(",");
        List<String> found = join(pieces(folded)).stream().distinct().limit(MOST_WORDS).toList();
        return found.isEmpty() ? List.of(whole) : found;
    }

    /** A piece of a term; it touches the one before when nothing stands between them. */
    private record Piece(String text, boolean touches) {
        boolean isSingleHan() {
            return text.length() == 1 && Folding.isHan(text.charAt(0));
        }

        boolean isParticle() {
            return text.length() == 1 && PARTICLES.contains(text);
        }

        /** Whether the next piece is of the same kind, and both are torn from one word. */
        boolean joins(Piece next) {
            return isSingleHan() && next.isSingleHan() && !isParticle() && !next.isParticle()
                    || isLatin() && next.isLatin();
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
        int at = 0;
        while (at < pieces.size()) {
            Piece piece = pieces.get(at);
            int end = endOfRun(pieces, at);
            if (piece.isParticle() && pieces.size() > 1) {
                at++;
                continue;
            }
            String run = text(pieces, at, end);
            boolean lone = end == at + 1 && piece.isSingleHan();
            boolean behindLatin = at > 0 && pieces.get(at - 1).isLatin() && piece.isSingleHan();
            if ((lone || behindLatin) && piece.touches() && !joined.isEmpty()) {
                joined.set(joined.size() - 1, joined.getLast() + run);
            } else if (lone && end < pieces.size() && pieces.get(end).touches()) {
                int next = endOfRun(pieces, end);
                joined.add(run + text(pieces, end, next));
                end = next;
            } else {
                joined.add(run);
            }
            at = end;
        }
        return joined;
    }

    /**
     * Behind the single characters, or the letters and digits, that touch from {@code start} on.
     */
    private static int endOfRun(List<Piece> pieces, int start) {
        Piece first = pieces.get(start);
        int end = start + 1;
        while (end < pieces.size() && pieces.get(end).touches() && first.joins(pieces.get(end))) {
            end++;
        }
        return end;
    }

    private static String text(List<Piece> pieces, int start, int end) {
        return pieces.subList(start, end).stream().map(Piece::text).collect(Collectors.joining());
    }
}
