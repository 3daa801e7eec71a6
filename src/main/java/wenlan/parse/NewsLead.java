package wenlan.parse;

import java.util.regex.Pattern;

/**
 * How the text of a news item begins: who tells it, perhaps where and when, and that it is news
 * (本报讯, 本报东港3月14日电, 新华社东港3月14日电).
 */
final class NewsLead {
    private static final Pattern LEAD =
            Pattern.compile(
                    "(?:本报|本刊|本网|本台|据?\\p{IsHan}{2}社)(?:\\p{IsHan}{0,8}\\d{1,2}月\\d{1,2}日)?"
                            + "(?:讯|电|消息)[^\\p{IsHan}]");

    private NewsLead() {}

    /** Whether a line begins so. */
    static boolean opens(String line) {
        return LEAD.matcher(line).lookingAt();
    }
}
