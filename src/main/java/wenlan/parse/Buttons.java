package wenlan.parse;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds the buttons of a page that were copied into a text with it: around the title several lines
 * in a row that each are such a word, at the foot what leads on to other pages.
 */
final class Buttons {
    /** Words of the buttons that sites of Chinese offices and newspapers print above an article. */
    private static final Pattern BUTTON =
            Pattern.compile(
                    "[\\s【\\[（(]*(?:下载|打印|打印本页|打印页面|全屏|收藏|加入收藏|分享|分享到|转发|复制|朗读|听新闻|语音播报|"
                            + "字号|字体|字体大小|加大|还原|减小|放大|缩小|默认|超大|大|中|小|关闭|关闭窗口|首页|返回|返回首页|返回列表|"
                            + "微信|微博|朋友圈|纠错|举报|评论|登录|注册)?[\\s:：]*[\\s】\\]）)]*");

    private static final Pattern WAY_ON =
            Pattern.compile("(?:相关|热点|推荐|更多)(?:报道|新闻|链接|阅读|文章|稿件|推荐)\\s*[:：]?");

    private static final int LONGEST = 12;

    /** Lines among which the title stands. */
    private static final int TITLE_PAGE = 15;

    /** A single such word may be the title of a report. */
    private static final int FEWEST = 3;

    private Buttons() {}

    /** Adds what it finds to the reasons by index of the line. */
    static void find(List<Line> lines, Map<Integer, String> found) {
        int end = Math.min(lines.size(), TITLE_PAGE);
        for (int at = 0; at < end && !lines.get(at).string().endsWith("。"); at++) {
            int from = at;
            while (at < lines.size() && is(lines.get(at), BUTTON)) {
                at++;
            }
            for (int button = from; at - from >= FEWEST && button < at; button++) {
                found.put(button, MainText.NAVIGATION);
            }
        }
        int last = lines.size() - 1;
        boolean copied = found.containsValue(MainText.NAVIGATION);
        if (copied && last > FEWEST && is(lines.get(last), WAY_ON)) {
            found.put(last, MainText.NAVIGATION);
        }
    }

    private static boolean is(Line line, Pattern words) {
        return !line.isRow()
                && line.string().length() <= LONGEST
                && words.matcher(line.string()).matches();
    }
}
