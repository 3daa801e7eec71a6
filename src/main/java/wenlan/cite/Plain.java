package wenlan.cite;

/** Text that must stay in one line. */
final class Plain {
    private Plain() {}

    /** The text with every run of white space and control characters as one space. */
    static String line(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}\\u2028\\u2029\\u0085]+", " ").strip();
    }

    /** Whether a text holds Chinese characters, so that Chinese words fit beside it. */
    static boolean isChinese(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }
}
