package wenlan.parse;

import org.jsoup.nodes.Element;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of portals around an article: what its pages offer to readers, where they lead on, and
 * the fields of the form above a document. What sites of Chinese offices must print follows
 * 《政府网站发展指引》 (国办发〔2017〕47号: 分享, 打印, 关闭, 字号, 来源, 发布时间) and 《政府信息公开目录系统实施指引》 (国办秘函〔2009〕6号: the
 * fields); newspapers print the same with a few more.
 */
final class SiteWords {
    private static final int LONGEST_TOOL = 60;
    private static final int LONGEST_REMARK = 500;

    /** What a reader can press beside an article. */
    private static final String BUTTONS =
            "下载|打印|打印本页|打印页面|全屏|收藏|加入收藏|分享|分享到|分享至|转发|复制|朗读|收听|听新闻|语音播报|关闭|关闭窗口|"
                    + "首页|返回|返回首页|返回列表|返回顶部|微信|微博|朋友圈|扫一扫|微信扫码|纠错|举报|评论|登录|注册";

    /** What makes its letters larger. */
    private static final String SIZES = "字号|字体|字体大小|加大|还原|减小|放大|缩小|默认|超大|大|中|小";

    /**
     * What such pages print behind the names of authors; as parts of a line, so no single letters.
     */
    static final String OFFERS = "字号|字体|大中小|浏览|阅读|点击|" + BUTTONS;

    private static final String NEIGHBOURS = "上一篇|下一篇|上一页|下一页|上一条|下一条";

    /** Headings of lists of links. */
    private static final String LISTS =
            "(?:相关|热点|热门|推荐|延伸|更多)(?:报道|新闻|链接|阅读|文章|稿件|推荐|排行)|为你推荐|猜你喜欢";

    private static final Pattern BUTTON =
            Pattern.compile("[\\s【\\[（(]*(" + BUTTONS + "|" + SIZES + ")?[\\s:：]*[\\s】\\]）)]*");

    private static final Pattern WAY_ON = Pattern.compile("(?:" + LISTS + ")\\s*[:：]?");

    /** Buttons that are lines of their own, alone or with what they do. */
    private static final Pattern TOOL =
            Pattern.compile(
                    "^[\\s【\\[（(—-]*(?:"
                            + NEIGHBOURS
                            + "|分享到|分享至|扫一扫|微信扫码|字号|字体|打印本页|打印|关闭窗口|关闭|收藏|返回顶部|返回列表|返回|"
                            + LISTS
                            + "|阅读原文|点击进入|您?(?:的)?(?:当前|现在|所在)(?:的)?位置|END|责编|编辑热线)"
                            + "(?:$|[\\s:：>》】\\]）)｜|—-].*|(?:打印|关闭|微信|微博|QQ).*)");

    /** The form that portals print above a document. */
    private static final Pattern FIELD =
            Pattern.compile(
                    "(?:索[\\s　]*引[\\s　]*号|主题分类|组配分类|体裁分类|发文机关|发文机构|发布机构|发文字号|文[\\s"
                            + "　]*号|成文日期|发文日期|生成日期|发布日期|有[\\s　]*效[\\s　]*性|时[\\s　]*效[\\s　]*性|主[\\s"
                            + "　]*题[\\s　]*词|内容概述|公开方式|公开范围|公开时限|来[\\s　]*源|信息来源|信息名称)[\\s　]*[:：]");

    /**
     * What letters of offices in Taiwan print above their subject (文書處理手冊 of the Executive Yuan).
     */
    private static final Pattern LETTER_FIELD =
            Pattern.compile(
                    "(?:檔[\\s　]*號|保存年限|地[\\s　]*址|承[\\s　]*辦[\\s　]*人|聯[\\s　]*絡[\\s　]*人|聯絡方式|電[\\s"
                            + "　]*話|傳[\\s　]*真|電子信箱|受文者|發文日期|發文字號|速別|密等及解密條件或保密期限|附件)[\\s　]*[:：]");

    /** Those of them that any notice prints, in either script. */
    private static final Pattern COMMON_FIELD =
            Pattern.compile("(?:地[\\s　]*址|電[\\s　]*話|傳[\\s　]*真|附件)[\\s　]*[:：]");

    /** With what the text of such a letter begins. */
    private static final Pattern SUBJECT = Pattern.compile("主[\\s　]*旨[\\s　]*[:：][\\s　]*\\S");

    /** A shorter word alone may be the title of a report. */
    private static final int SHORTEST_ALONE = 4;

    /** What stands between a headline and its text. */
    private static final Pattern INFORMATION =
            Pattern.compile(
                    "(?:19|20)\\d\\d\\s*[-年./]\\s*\\d{1,2}\\s*[-月./]\\s*\\d{1,2}"
                            + "|(?:来源|作者|记者|发布机构|发布单位|发布时间|索引号|发文机关|发文字号|文号|成文日期)\\s*[:：]|^—{1,2}");

    private static final Pattern MISSING =
            Pattern.compile("404|页面不存在|找不到|(?i:not found)|无法访问|已(?:被)?删除|已下线");

    /** What sites print at the foot of each page. */
    private static final Pattern FOOT = Pattern.compile("版权所有|ICP备\\s*\\d|公网安备|网站标识码|技术支持\\s*[:：]");

    private static final int LONGEST_FOOT = 200;

    private SiteWords() {}

    /** Whether a line is a button and nothing else. */
    static boolean isButton(String line) {
        return BUTTON.matcher(line).matches();
    }

    /** Whether a line is a button that is no title of a report even where it stands alone. */
    static boolean isPlainButton(String line) {
        Matcher button = BUTTON.matcher(line);
        return button.matches()
                && button.group(1) != null
                && button.group(1).length() >= SHORTEST_ALONE;
    }

    /** Whether a line is the heading of links to other pages. */
    static boolean isWayOn(String line) {
        return WAY_ON.matcher(line).matches();
    }

    /** Whether a line begins with a field of the form above a document. */
    static boolean isField(String line) {
        return FIELD.matcher(line).lookingAt();
    }

    /** Whether a line begins with a field above the subject of a letter of an office in Taiwan. */
    static boolean isLetterField(String line) {
        return LETTER_FIELD.matcher(line).lookingAt();
    }

    /** Whether a line begins with a field that only such a letter has. */
    static boolean isOwnLetterField(String line) {
        return isLetterField(line) && !COMMON_FIELD.matcher(line).lookingAt();
    }

    /** Whether a line is the subject with which such a letter begins. */
    static boolean isSubject(String line) {
        return SUBJECT.matcher(line).lookingAt();
    }

    /** Whether a line belongs to the page, not to the article. */
    static boolean isTool(String line) {
        return line.length() <= LONGEST_TOOL && TOOL.matcher(line).matches()
                || line.length() <= LONGEST_FOOT && FOOT.matcher(line).find();
    }

    /** Whether a line says where and when an article was published. */
    static boolean isInformation(String line) {
        return INFORMATION.matcher(line).find();
    }

    /** Whether a page says that it has nothing to show. */
    static boolean isMissing(Element page, PageCounts counts) {
        return counts.characters(page) <= LONGEST_REMARK && MISSING.matcher(page.text()).find();
    }
}
