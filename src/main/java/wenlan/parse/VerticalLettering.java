package wenlan.parse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds words set from top to bottom beside the text: many lines of one character each. */
final class VerticalLettering {
    /** A character, or the last of one such line and the first of the next. */
    private static final Pattern CHARACTER = Pattern.compile("\\p{IsHan}(?:\\s\\p{IsHan})?");

    private static final int FEWEST = 6;

    /** What stands alone in cells. */
    private static final Set<String> ANSWERS = Set.of("是否有无〇零一二三四五六七八九十".split(""));

    private VerticalLettering() {}

    /** Adds what it finds to the reasons by index of the line. */
    static void find(List<Line> lines, Map<Integer, String> found) {
        int from = 0;
        for (int at = 0; at <= lines.size(); at++) {
            if (at < lines.size() && CHARACTER.matcher(lines.get(at).string()).matches()) {
                continue;
            }
            if (at - from >= FEWEST && isLettering(lines.subList(from, at))) {
                for (int line = from; line < at; line++) {
                    found.putIfAbsent(line, RunningHeads.ORNAMENT);
                }
            }
            from = at + 1;
        }
    }

    /** Words, unlike a column of a table with one cell a line: answers, numbers or marks. */
    private static boolean isLettering(List<Line> run) {
        long different = run.stream().map(Line::string).distinct().count();
        return different * 4 >= run.size() * 3L
                && run.stream().noneMatch(l -> ANSWERS.contains(l.string()));
    }
}
