package wenlan.parse;

/**
 * Tells the first name of a list of persons or bodies below the line that announces them, one on
 * each line, from a heading: the name below it closes with the same words (甲委员, 乙委员), before what
 * else is said of it.
 */
final class Roster {
    /** Characters of the office or form that names of a list share. */
    private static final int SHARED = 2;

    private static final int LONGEST = 20;

    /** A name with all that is said of it, unlike a paragraph that opens with such words. */
    private static final int LONGEST_LINE = 60;

    private Roster() {}

    /** Whether a line is the first of such a list. */
    static boolean opens(Lines lines, int at) {
        int above = lines.seekBack(at);
        int below = lines.seek(at + 1);
        if (above < 0 || below >= lines.size() || !PictureLabels.announces(lines.string(above))) {
            return false;
        }
        String name = name(lines.string(at));
        String next = name(lines.string(below));
        return lines.string(below).length() <= LONGEST_LINE
                && lines.string(below).indexOf('。') < 0
                && name.length() > SHARED
                && name.length() <= LONGEST
                && next.length() <= LONGEST
                && !next.equals(name)
                && next.length() > SHARED
                && next.endsWith(name.substring(name.length() - SHARED));
    }

    /** What stands before honours and other remarks. */
    private static String name(String line) {
        for (int at = 0; at < line.length(); at++) {
            char character = line.charAt(at);
            if (character == ' ' || Chars.isComma(character) || "（(".indexOf(character) >= 0) {
                return line.substring(0, at).strip();
            }
        }
        return line.strip();
    }
}
