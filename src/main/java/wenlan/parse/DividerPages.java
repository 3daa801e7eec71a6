package wenlan.parse;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds divider pages: before a numbered heading its subject is printed large, with capitals of
 * another language around it.
 */
final class DividerPages {
    static final String REASON = "divider page";

    private static final int MOST_LINES = 8;
    private static final Pattern CAPITALS = Pattern.compile("[A-Z](?:[ A-Z&]{0,18}[A-Z])?");
    private static final Pattern SUBJECT = Pattern.compile("\\p{IsHan}{2,6}");

    private DividerPages() {}

    /** Adds the lines of divider pages to those that are set aside. */
    static void find(List<Line> lines, Map<Integer, String> asides) {
        for (int at = 1; at < lines.size(); at++) {
            String text = lines.get(at).string();
            NumberMark mark = text.length() <= 70 ? NumberMark.of(text) : null;
            if (mark != null
                    && mark.length() < text.length()
                    && !mark.style().equals(NumberStyle.ARTICLE)) {
                setAside(lines, asides, at, text);
            }
        }
    }

    private static void setAside(
            List<Line> lines, Map<Integer, String> asides, int heading, String title) {
        int first = heading;
        int subjects = 0;
        int capitals = 0;
        while (first > 0 && heading - first < MOST_LINES) {
            String text = lines.get(first - 1).string();
            boolean subject = isSubject(text, title);
            boolean capital = text.length() <= 20 && CAPITALS.matcher(text).matches();
            if (!subject && !capital && !asides.containsKey(first - 1)) {
                break;
            }
            subjects += subject ? 1 : 0;
            capitals += capital ? 1 : 0;
            first--;
        }
        if (subjects > 0 && capitals > 0) {
            for (int at = first; at < heading; at++) {
                asides.putIfAbsent(at, REASON);
            }
        }
    }

    private static boolean isSubject(String text, String title) {
        return text.length() <= 6 && SUBJECT.matcher(text).matches() && title.contains(text);
    }
}
