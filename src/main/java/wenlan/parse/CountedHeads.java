package wenlan.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds running heads by the numbers of pages right below them, which rise from one printing to the
 * next. They show a head where lines have no gaps between them and few pages were printed. Figures
 * below a name may rise too: so the head begins with a line of the title page, or the numbers count
 * on by one; two printings count only with gaps around both.
 */
final class CountedHeads {
    private static final Pattern NUMBER = Pattern.compile("0{0,2}[1-9]\\d{0,2}");
    private static final int LONGEST = 40;
    private static final int FEWEST_HAN = 6;

    /** Lines between two printings: less is no page. */
    private static final int SHORTEST_PAGE = 5;

    private static final int SURE = 3;
    private static final int TITLE_PAGE = 12;

    private CountedHeads() {}

    /** Adds heads and their numbers to the reasons by index of the line. */
    static void find(List<Line> lines, Map<Integer, String> found) {
        Map<String, List<Integer>> printings = new LinkedHashMap<>();
        for (int at = 0; at + 1 < lines.size(); at++) {
            if (isHead(lines.get(at)) && isNumber(lines.get(at + 1))) {
                printings.computeIfAbsent(lines.get(at).string(), k -> new ArrayList<>()).add(at);
            }
        }
        for (List<Integer> heads : printings.values()) {
            if (rises(lines, heads) && isSure(lines, heads)) {
                for (int at : heads) {
                    found.putIfAbsent(at, RunningHeads.HEADER);
                    found.putIfAbsent(at + 1, RunningHeads.PAGE);
                }
            }
        }
    }

    private static boolean isHead(Line line) {
        String text = line.string();
        return isPlain(line)
                && text.length() <= LONGEST
                && Chars.countHan(text, text.length()) >= FEWEST_HAN
                && !Chars.endsSentence(text);
    }

    private static boolean isNumber(Line line) {
        return isPlain(line) && NUMBER.matcher(line.string()).matches();
    }

    private static boolean isPlain(Line line) {
        return !line.isRow() && line.look().hashes() == 0 && !line.look().bullet();
    }

    private static boolean rises(List<Line> lines, List<Integer> heads) {
        for (int next = 1; next < heads.size(); next++) {
            int last = heads.get(next - 1);
            int at = heads.get(next);
            if (at - last < SHORTEST_PAGE || number(lines, at) <= number(lines, last)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSure(List<Line> lines, List<Integer> heads) {
        int count = heads.size();
        boolean oneByOne =
                number(lines, heads.getLast()) - number(lines, heads.getFirst()) == count - 1;
        return count >= SURE
                ? oneByOne || namesTitle(lines, heads.getFirst())
                : count == 2 && oneByOne && heads.stream().allMatch(at -> isAlone(lines, at));
    }

    private static boolean namesTitle(List<Line> lines, int head) {
        String text = lines.get(head).string();
        return lines.subList(0, Math.min(head, TITLE_PAGE)).stream()
                .anyMatch(line -> isHead(line) && text.startsWith(line.string()));
    }

    private static boolean isAlone(List<Line> lines, int head) {
        int below = head + 2;
        return (head == 0 || lines.get(head).gap() > 0)
                && lines.get(head + 1).gap() == 0
                && (below == lines.size() || lines.get(below).gap() > 0);
    }

    private static int number(List<Line> lines, int head) {
        return Integer.parseInt(lines.get(head + 1).string());
    }
}
