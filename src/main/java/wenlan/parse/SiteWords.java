package wenlan.parse;

import org.jsoup.nodes.Element;

import java.util.regex.Pattern;

/** The words of portals around an article, as Chinese sites of all kinds print them. */
final class SiteWords {
    private static final int LONGEST_TOOL = 60;
    private static final int LONGEST_REMARK = 500;

    /** Buttons, ways on, and headings of lists of links. */
    private static final Pattern TOOL =
            Pattern.compile(
                    "^[\\s【\\[（(—-]*(?:上一篇|下一篇|上一页|下一页|上一条|下一条|分享到|分享至|扫一扫|微信扫码|字号|字体|"
                            + "打印本页|打印|关闭窗口|关闭|收藏|返回顶部|返回列表|返回|相关阅读|相关新闻|相关文章|相关链接|相关推荐|"
                            + "相关稿件|推荐阅读|延伸阅读|为你推荐|猜你喜欢|热门文章|热点排行|阅读原文|点击进入|"
                            + "您?(?:的)?(?:当前|现在|所在)(?:的)?位置|END|责编|编辑热线)"
                            + "(?:$|[\\s:：>》】\\]）)｜|—-].*|(?:打印|关闭|微信|微博|QQ).*)");

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
