package wenlan.query;

import wenlan.search.QueryNode;
import wenlan.text.Folding;
import wenlan.text.WordCutter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cuts a term into the words of which all must be in a unit that does not hold the term as typed.
 *
 * <p>A word cutter leaves names that it does not know in single characters (云|知|声). To ask for
 * these apart would find almost anything, so single characters are put together again: with each
 * other, else with a word beside them. Letters and digits that touch stay one word (5|g).
 */
final class TermCutter {
    /** Words of a pasted passage that are looked for: enough to find where it comes from. */
    private static final int MOST_WORDS = 48;

    /** So much of a pasted passage is cut into words. */
    static final int LONGEST_CUT = 400;

    /** The closed class of Chinese question words: they say that something is asked, not what. */
    private static final Pattern QUESTION_WORDS =
            Pattern.compile(
                    "请问|请介绍|[是有]什么(?:意思|含义)|(?:意思|含义)是什么|指的?是什么|为什么|为何|有哪些|有什么|有何|是什么|是谁|由谁|怎么样|怎么办|能不能|可不可以"
                        + "|是不是|有没有|什么时候|什么|何时|怎么|怎样|如何|多长时间|多久|有多[大高长远重快深](?![\\p{IsHan}&&[^的]])"
                            // A goal is told by 力争 or a year ahead; how much is asked, not the
                            // word.
                            + "|(?<=规模|面积|收入|人数|占比|比重|[率额值量数])的?目标[值数]?(?:[是为]|定为)?多少"
                            + "|(?:预计|计划|力争|要|将|会|能){0,2}(?:达到?|超过|突破|增[至到])多少[家个项种人]?"
                            + "|[有是]?多少[家个项种人]?|在?哪里|哪[个家些种项]?|谁来|谁|是否|吗(?![\\p{IsHan}])|呢(?![\\p{IsHan}])");

    /** Characters of the longest of them. */
    private static final int LONGEST_QUESTION = 9;

    /** Prepositions and conjunctions of two characters. */
    private static final Pattern LINKS = Pattern.compile("关于|对于|以及|或者|并且|因为|所以|由于|为了|如果|但是");

    private final PieceCutter pieces;

    TermCutter(WordCutter words, KnownTerms known) {
        this.pieces = new PieceCutter(words, known);
    }

    /** The term that was typed, with its words and their other forms. */
    QueryNode.Term term(String typed) {
        // White space inside of a term joins (10 大): it must not part the words again.
        List<String> words = words(typed.replaceAll("[\\s\\p{Z}]+", ""));
        Map<String, List<String>> others = new LinkedHashMap<>();
        for (String word : words) {
            List<String> forms = OtherForms.of(word);
            if (!forms.isEmpty()) {
                others.put(word, forms);
            }
        }
        return new QueryNode.Term(typed, words, others);
    }

    /**
     * The words of {@code typed}, folded, each once, at least one; the term itself if it is one.
     */
    List<String> words(String typed) {
        String cut = typed.substring(0, Math.min(typed.length(), LONGEST_CUT));
        String folded = QUESTION_WORDS.matcher(Folding.words(cut)).replaceAll(",");
        List<String> found = join(pieces.pieces(folded));
        if (found.isEmpty()) {
            return List.of(Folding.query(typed));
        }
        return found.stream().distinct().limit(MOST_WORDS).toList();
    }

    /** Whether a word only says that something is asked. */
    static boolean onlyAsks(String typed) {
        return typed.length() <= LONGEST_QUESTION
                && QUESTION_WORDS.matcher(Folding.words(typed)).matches();
    }

    private static List<String> join(List<Piece> pieces) {
        List<String> joined = new ArrayList<>();
        // What the next piece must not be put behind: a word that the text parts from it.
        boolean parted = true;
        int at = 0;
        while (at < pieces.size()) {
            Piece piece = pieces.get(at);
            int end = endOfRun(pieces, at);
            boolean lone = end == at + 1 && piece.isSingleHan();
            boolean only = pieces.size() == 1;
            boolean placed = lone && !parted && isPlaced(pieces, at);
            boolean link = LINKS.matcher(piece.text()).matches();
            if (!only && (link || placed || piece.isParticle() || lone && piece.isFunctionWord())) {
                parted = true;
                at++;
                continue;
            }
            boolean follows = !parted && piece.touches() && !joined.isEmpty();
            boolean next = end < pieces.size() && pieces.get(end).touches();
            boolean takesNext = next && !pieces.get(end).isParticle();
            boolean measure = follows && piece.isSingleHan() && pieces.get(at - 1).takes(piece);
            String run = text(pieces, at, end);
            if (measure
                    || lone
                            && follows
                            && !(piece.isPrefix() && takesNext)
                            && !pieces.get(at - 1).whole()) {
                joined.set(joined.size() - 1, joined.getLast() + run);
            } else if (lone && takesNext) {
                int behind = endOfRun(pieces, end);
                joined.add(run + text(pieces, end, behind));
                end = behind;
            } else {
                joined.add(run);
            }
            parted = false;
            at = end;
        }
        return joined;
    }

    /** Whether a piece only says where or when what the word before it names is: 程序|后. */
    private static boolean isPlaced(List<Piece> pieces, int at) {
        Piece piece = pieces.get(at);
        return at > 0 && piece.touches() && piece.isLocaliser() && !pieces.get(at - 1).takes(piece);
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
