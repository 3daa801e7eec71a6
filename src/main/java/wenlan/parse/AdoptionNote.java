package wenlan.parse;

import java.util.regex.Pattern;

/**
 * The note below the title of a law that says when it was passed, amended and put in force; in
 * brackets it may run over many lines.
 */
final class AdoptionNote {
    private static final int LONGEST = 6_000;
    private static final int LONGEST_LINE = 400;
    private static final int MOST_LINES = 120;
    private static final Pattern ADOPTED =
            Pattern.compile(
                    "^[（(]?.{0,30}(?:\\d{4}|[一二][〇○零O0一二三四五六七八九]{3})\\s*年\\s*[\\d一二三四五六七八九十]{1,3}\\s*月"
                        + "\\s*[\\d一二三四五六七八九十]{1,3}\\s*日.*(?:通过|修正|修订|公布|发布|施行|批准|修改|令).*");

    private AdoptionNote() {}

    /** Whether a whole text is such a note. */
    static boolean isNote(String text) {
        boolean bracketed = text.startsWith("（") || text.startsWith("(");
        return text.length() <= (bracketed ? LONGEST : LONGEST_LINE)
                && (bracketed
                        || text.indexOf('。') < 0
                        || text.contains("公布")
                        || text.contains("发布"))
                && !text.endsWith("：")
                && ADOPTED.matcher(text).matches();
    }

    /** Behind the note that begins at a line; the line itself without one. */
    static int end(Lines lines, int at) {
        if (lines.isAside(at) || lines.get(at).isRow() || lines.string(at).length() > LONGEST) {
            return at;
        }
        StringBuilder note = new StringBuilder();
        int open = 0;
        int last = Math.min(lines.size(), at + MOST_LINES);
        for (int next = at; next < last && note.length() <= LONGEST; next++) {
            String text = lines.isAside(next) ? "" : lines.string(next);
            if (text.length() > LONGEST) {
                return at;
            }
            note.append(text);
            open += count(text, '（', '(') - count(text, '）', ')');
            if (open <= 0 || note.charAt(0) != '（' && note.charAt(0) != '(') {
                return isNote(note.toString()) ? next + 1 : at;
            }
        }
        return at;
    }

    private static int count(String text, char wide, char narrow) {
        return (int) text.chars().filter(c -> c == wide || c == narrow).count();
    }
}
