package wenlan.query;

import wenlan.document.Span;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The stretches of a query that stand in quotes or title brackets, in which nothing else is syntax.
 * All the quotes that a Chinese keyboard gives are the same; one that is never closed is a
 * character like any other.
 */
final class Enclosed {
    private static final String OPENING = "\"＂“„「『《";
    private static final int TITLE = OPENING.indexOf('《');

    /** What closes each of them; people type what their keyboard gives. */
    private static final List<String> CLOSING = List.of("\"＂", "\"＂", "”", "”“", "」", "』", "》");

    /** What closes them where their own partner is missing. */
    private static final List<String> FALLBACK = List.of("”“", "”“", "\"＂“", "\"＂", "", "", "");

    private final String typed;
    private final TreeMap<Integer, Stretch> stretches = new TreeMap<>();

    /**
     * A stretch in quotes or brackets.
     *
     * @param inner between them
     * @param end behind them
     * @param isTitle whether they are those of titles
     */
    record Stretch(Span inner, int end, boolean isTitle) {}

    private Enclosed(String typed) {
        this.typed = typed;
    }

    /** The stretches of {@code typed}, by where they start; remarks say which never end. */
    static Map<Integer, Stretch> in(String typed, Remarks remarks) {
        Enclosed enclosed = new Enclosed(typed);
        enclosed.run(remarks);
        return enclosed.stretches;
    }

    private void run(Remarks remarks) {
        boolean[] unclosed = new boolean[OPENING.length()];
        int at = 0;
        while (at < typed.length()) {
            int quote = OPENING.indexOf(typed.charAt(at));
            if (quote < 0 || unclosed[quote]) {
                at++;
                continue;
            }
            int close = closing(quote, at + 1);
            if (close < 0) {
                // The same one further on cannot be closed either: looking again would be in vain.
                unclosed[quote] = true;
                String what = quote == TITLE ? "书名号" : "引号";
                remarks.info(new Span(at, at + 1), what + "没有收尾，按普通字符查找。");
                at++;
            } else {
                stretches.put(at, new Stretch(new Span(at + 1, close), close + 1, quote == TITLE));
                at = close + 1;
            }
        }
    }

    /**
     * Where a quote is closed; -1 when it is not. Quotes of another kind may stand inside, as
     * policy titles have them, and those of its own kind where opening and closing one differ.
     */
    private int closing(int quote, int from) {
        char opener = OPENING.charAt(quote);
        String closers = CLOSING.get(quote);
        boolean nests = closers.indexOf(opener) < 0;
        int depth = 1;
        for (int at = from; at < typed.length(); at++) {
            char character = typed.charAt(at);
            if (nests && character == opener) {
                depth++;
            } else if (closers.indexOf(character) >= 0 && --depth == 0) {
                return at;
            }
        }
        return firstOf(closers + FALLBACK.get(quote), from);
    }

    private int firstOf(String closers, int from) {
        for (int at = from; at < typed.length(); at++) {
            if (closers.indexOf(typed.charAt(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }
}
