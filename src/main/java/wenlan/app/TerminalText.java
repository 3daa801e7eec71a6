package wenlan.app;

import wenlan.document.TracedText;

import java.util.regex.Pattern;

/**
 * Text from outside on its way to a terminal. Control characters in a document, a file name or a
 * query could move the cursor or worse, and direction marks (Unicode TR 36) show it in another
 * order than it is in.
 */
final class TerminalText {
    private static final Pattern HARMFUL =
            Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]");

    private TerminalText() {}

    /** The text on one line, with a sign in place of each character that a terminal would obey. */
    static String harmless(String text) {
        String parted = text.replace(String.valueOf(TracedText.BREAK), " | ");
        return HARMFUL.matcher(parted).replaceAll("\uFFFD");
    }
}
