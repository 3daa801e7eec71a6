package wenlan.parse;

import wenlan.document.Span;

import java.util.regex.Pattern;

/** Lines that are drawn, not written: rules across the page, borders of tables, underlines. */
final class Rules {
    private static final int LONGEST = 1_000;
    private static final int LONGEST_TITLE = 60;
    private static final Pattern RULE =
            Pattern.compile("(?:[-*_=—─━═]\\s*){3,}+|[-:|\\s]*-{3}[-:|\\s]*");
    private static final String STROKES = "-=─━═";

    private Rules() {}

    /** Whether a line is drawn. */
    static boolean isRule(String text, Span line) {
        return line.length() <= LONGEST
                && (RULE.matcher(text).region(line.start(), line.end()).matches()
                        || isDrawn(text, line));
    }

    /** Strokes with the corners and crossings of a table. */
    private static boolean isDrawn(String text, Span line) {
        int strokes = 0;
        for (int at = line.start(); at < line.end(); at++) {
            char character = text.charAt(at);
            boolean stroke = STROKES.indexOf(character) >= 0;
            if (!stroke && !isCorner(character) && character != ':' && !Chars.isBlank(character)) {
                return false;
            }
            strokes += stroke ? 1 : 0;
        }
        return strokes >= 2 && strokes * 2 >= line.length();
    }

    private static boolean isCorner(char character) {
        return character == '+'
                || character == '|'
                || character >= '\u2502' && character <= '\u257f' && character != '═';
    }

    /** Whether a drawn line belongs to a table, with corners or crossings. */
    static boolean isBorder(String text, Span rule) {
        return text.substring(rule.start(), rule.end()).chars().anyMatch(c -> isCorner((char) c));
    }

    /** Level of the heading that a drawn line below a title makes of it; 0 when it does not. */
    static int headingLevel(String text, Span below, String title) {
        boolean drawn = below.length() >= 3 && below.length() <= LONGEST && isRule(text, below);
        if (!drawn
                || title.length() > LONGEST_TITLE
                || Chars.endsSentence(title)
                || title.contains("  ")) {
            return 0;
        }
        char first = text.charAt(below.start());
        boolean same = text.substring(below.start(), below.end()).chars().allMatch(c -> c == first);
        return !same ? 0 : first == '=' ? 1 : first == '-' ? 2 : 0;
    }
}
