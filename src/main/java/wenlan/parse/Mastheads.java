package wenlan.parse;

import java.util.List;
import java.util.regex.Pattern;

/** What newspapers print above their pages: name, day, page and section. */
final class Mastheads {
    private static final int LINES = 4;
    private static final Pattern NAME =
            Pattern.compile("\\p{IsHan}{2,10}(?:日报|晚报|早报|晨报|时报|都市报|商报|周报|周刊|新闻网)");

    /** Day of the week or page of a newspaper, perhaps with its day and section. */
    private static final Pattern PLACE =
            Pattern.compile(
                    "(?:.{0,16}日)?\\s*(?:星期[一二三四五六日天](?:(?:\\s|责任编辑|责编|编辑|版式|第?[A-Z]?\\d).{0,40})?"
                        + "|(?:[A-Z]\\d{1,2}|0\\d)\\s+\\p{IsHan}{2,4}|\\p{IsHan}{0,6}\\s*第?\\s*[A-Z]?\\d{1,3}\\s*版(?:[\\s"
                        + "　]*\\p{IsHan}{2,6})?)");

    /** Page and section of a newspaper, where its day stands next to them. */
    private static final Pattern PAGE = Pattern.compile("\\d{1,2}\\s+\\p{IsHan}{2,4}");

    private static final Pattern WEEKDAY = Pattern.compile("日\\s*星期[一二三四五六日天]");

    /** What a newspaper prints beside its name. */
    private static final Pattern OF_PAPER =
            Pattern.compile("统一(?:连续出版物|刊)号|今日\\s*\\d{1,3}\\s*版|机关报.{0,4}第\\s*\\d+\\s*期|邮发代号");

    private Mastheads() {}

    /**
     * The page of a newspaper, perhaps with its day and section, and nothing else.
     *
     * @param above the line above, or nothing
     * @param below the line below, or nothing
     */
    static boolean isPlace(String line, String above, String below) {
        boolean dated = WEEKDAY.matcher(above).find() || WEEKDAY.matcher(below).find();
        return line.length() <= 60
                && (PLACE.matcher(line).matches() || dated && PAGE.matcher(line).matches());
    }

    /** Whether a line is the name of a newspaper, or what it prints beside its name and day. */
    static boolean isOne(String line) {
        return NAME.matcher(line).matches()
                || OF_PAPER.matcher(line).find()
                || WEEKDAY.matcher(line).find()
                || isPlace(line, "", "");
    }

    /** The name of a newspaper above its day and page. */
    static boolean isAt(List<String> lines, int at) {
        return NAME.matcher(lines.get(at)).matches()
                || OF_PAPER.matcher(lines.get(at)).find()
                || at <= LINES && isPlace(lines.get(at), line(lines, at - 1), line(lines, at + 1));
    }

    private static String line(List<String> lines, int at) {
        return at >= 0 && at < lines.size() ? lines.get(at) : "";
    }
}
