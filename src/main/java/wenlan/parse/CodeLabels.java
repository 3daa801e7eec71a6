package wenlan.parse;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds the labels of codes that a telephone reads, as brochures, newspapers and sites print them:
 * alone in brackets whose account it is, or what to scan it for. The code itself is a picture.
 */
final class CodeLabels {
    static final String REASON = "label of a code";

    /** Lines that such a label is broken over. */
    private static final int MOST_LINES = 3;

    private static final int LONGEST = 40;

    /** The words of WeChat, Alipay and the applications of newspapers for what a code opens. */
    private static final String OPENED = "(?:公众号|公眾號|订阅号|服务号|视频号|小程序|二维码|二維碼|客户端|微信群)";

    /** In brackets; those of headings (【…】) stand above text of their own. */
    private static final Pattern BRACKETED =
            Pattern.compile("[『「\\[][^』」\\]。，,]{0,30}" + OPENED + "[』」\\]]");

    private static final Pattern SCAN =
            Pattern.compile(
                    "(?:请)?(?:扫一扫|扫码|扫描|掃描|长按)(?:上方|下方|左侧|右侧|此|本)?(?:二维码|二維碼)?[，,]?"
                            + "(?:关注|观看|查看|阅读|下载|添加|了解更多|看视频)[^。，,；;]{0,16}[』」】\\]!！]?");

    private CodeLabels() {}

    /** Adds what it finds to the reasons by index of the line. */
    static void find(List<Line> lines, Map<Integer, String> found) {
        for (int at = 1; at < lines.size(); at++) {
            int end = end(lines, at, found);
            for (int line = at; line < end; line++) {
                found.put(line, REASON);
            }
        }
    }

    /** Behind a label that begins at a line; that line where none does. */
    private static int end(List<Line> lines, int at, Map<Integer, String> found) {
        StringBuilder label = new StringBuilder();
        int end = at;
        while (end < lines.size()
                && end - at < MOST_LINES
                && (end == at ? lines.get(end).gap() > 0 : lines.get(end).gap() == 0)
                && isPart(lines.get(end))
                && !found.containsKey(end)) {
            label.append(lines.get(end).string());
            end++;
            boolean closed = end == lines.size() || lines.get(end).gap() > 0;
            if (closed && label.length() <= LONGEST && isLabel(label)) {
                return end;
            }
        }
        return at;
    }

    private static boolean isLabel(CharSequence text) {
        return BRACKETED.matcher(text).matches() || SCAN.matcher(text).matches();
    }

    private static boolean isPart(Line line) {
        return !line.isRow() && line.look().hashes() == 0 && line.string().length() <= LONGEST;
    }
}
