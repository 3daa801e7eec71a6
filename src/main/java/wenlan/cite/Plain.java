package wenlan.cite;

import java.util.regex.Pattern;

/** Text that must stay in one line. */
final class Plain {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}\\u2028\\u2029\\u0085]+");

    private Plain() {}

    /** The text with every run of white space and control characters as one space. */
    static String line(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** Whether a text holds Chinese characters, so that Chinese words fit beside it. */
    static boolean isChinese(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }
}
