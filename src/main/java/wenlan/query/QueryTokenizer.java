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
    private static final String OPENING = "\"“「＂„";
    private static final List<String> CLOSING = List.of("\"”“＂", "”\"“", "」", "＂\"”", "”“\"");

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
            int close = quote < 0 || unclosed[quote] ? -1 : closing(CLOSING.get(quote), at + 1);
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

    /** Where a quote is closed, by the first of the characters that close it; -1 when it is not. */
    private int closing(String closers, int from) {
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
