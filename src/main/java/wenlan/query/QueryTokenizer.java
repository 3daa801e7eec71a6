package wenlan.query;

import wenlan.document.Diagnostic;
import wenlan.document.Severity;
import wenlan.document.Span;
import wenlan.document.Stage;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts what was typed at white space and quotes. All the quotes that a Chinese keyboard gives are
 * the same; one that is never closed is a character like any other.
 */
final class QueryTokenizer {
    private static final String OPENING = "\"＂“„「『";

    /** What closes each of them; people type what their keyboard gives. */
    private static final List<String> CLOSING = List.of("\"＂", "\"＂", "”", "”“", "」", "』");

    /** What closes them where their own partner is missing. */
    private static final List<String> FALLBACK = List.of("”“", "”“", "\"＂“", "\"＂", "", "");

    private final String typed;
    private final List<Diagnostic> diagnostics;
    private final List<QueryToken> tokens = new ArrayList<>();
    private int wordStart = -1;

    private QueryTokenizer(String typed, List<Diagnostic> diagnostics) {
        this.typed = typed;
        this.diagnostics = diagnostics;
    }

    /** The tokens of {@code typed} in order; remarks go to {@code diagnostics}. */
    static List<QueryToken> tokens(String typed, List<Diagnostic> diagnostics) {
        QueryTokenizer tokenizer = new QueryTokenizer(typed, diagnostics);
        tokenizer.run();
        return tokenizer.tokens;
    }

    private void run() {
        int at = 0;
        boolean[] unclosed = new boolean[OPENING.length()];
        while (at < typed.length()) {
            char character = typed.charAt(at);
            int quote = OPENING.indexOf(character);
            int close = quote < 0 || unclosed[quote] ? -1 : closing(quote, at + 1);
            if (close >= 0) {
                endWord(at);
                tokens.add(
                        new QueryToken.Quoted(
                                typed.substring(at + 1, close), new Span(at, close + 1)));
                at = close + 1;
                continue;
            }
            if (quote >= 0 && !unclosed[quote]) {
                // The same quote further on cannot be closed either: looking again would be in
                // vain.
                unclosed[quote] = true;
                diagnostics.add(
                        new Diagnostic(
                                Severity.INFO,
                                Stage.QUERY,
                                new Span(at, at + 1),
                                "引号没有收尾，按普通字符查找。"));
            }
            if (isWhite(character)) {
                endWord(at);
            } else if (wordStart < 0) {
                wordStart = at;
            }
            at++;
        }
        endWord(at);
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

    private void endWord(int end) {
        if (wordStart >= 0) {
            tokens.add(
                    new QueryToken.Word(typed.substring(wordStart, end), new Span(wordStart, end)));
            wordStart = -1;
        }
    }

    private static boolean isWhite(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
