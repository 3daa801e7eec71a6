package wenlan.extract;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/** What the words inside book title marks are, and how titles are compared. */
final class Titles {
    /** Words that end (or nearly end) the title of a policy, plan, law, report or ranking. */
    private static final String KINDS =
            "规划纲要|行动纲要|纲要|规划|行动计划|专项行动|攻坚行动|计划|行动方案|方案|意见|通知|办法|条例|细则|规定|规则|规程|规范|准则|章程|指引|指南|指导目录|目录|名单|清单"
                + "|措施|政策|若干条|[\\d一二三四五六七八九十]+条|要点|大纲|战略|倡议|宣言|共识|协定|协议|公约|决定|决议|命令|批复|复函|函|通告|公告|公示|通报"
                + "|报告|白皮书|蓝皮书|绿皮书|皮书|年鉴|年报|公报|统计|榜单|榜|排行榜|排名|指数|标准|框架|原则|路线图|法典|法|宪法|解释|制度|协议书|合同"
                + "|讲话|建议|提案|法案|议程|手册|任务书|责任书|备忘录";

    private static final Pattern POLICY =
            Pattern.compile(
                    "^关于.{6,}|.*(?:"
                            + KINDS
                            + ")(?:[(（〔\\[][^)）〕\\]]*[)）〕\\]]|[\\d—–-]|号|稿|草案|修正案|(?<=[\\d年订行])版|上|下|全文)*$");

    /** A title may end in the year that it is for; 战地1942 is a game. */
    private static final Pattern ENDS_IN_YEAR = Pattern.compile(".{4,}(?:19[5-9]|20[0-6])\\d");

    /** 《ISO 9001》: a standard by its number. */
    private static final Pattern STANDARD = Pattern.compile("(?:gb|iso|iec|yd|jr|db)[/\\d].*");

    private static final Pattern PERIODICAL =
            Pattern.compile(
                    ".*(?:日报|晚报|时报|早报|周报|快报|晨报|商报|青年报|学报|周刊|月刊|杂志|评论|新闻|通讯|画报|导报|经济学人|财经|自然|科学|柳叶刀|science|nature|cell|lancet|times)$");
    private static final Pattern GENERIC =
            Pattern.compile(
                    "(?:本|该|此|新|两|三|五|年)*(?:年)?(?:实施|指导|若干|行动|工作|发展|管理|总体|专项|暂行|中长期|试行)*(?:"
                            + KINDS
                            + ")");

    /** A bracket at the end, but for the number of one of several: 解释（二）. */
    private static final Pattern TRAILING =
            Pattern.compile("[(（〔\\[【](?![一二三四五六七八九十\\d]{1,3}[)）])[^()（）〔〕\\[\\]【】]*[)）〕\\]】]$");

    private static final Pattern INSIGNIFICANT =
            Pattern.compile("[\\s\"'“”‘’「」『』《》〈〉*,，、:：·。.;；—–―‐‑~～_-]+");

    private Titles() {}

    /** Whether a title is that of a policy, plan, law, report, yearbook or ranking. */
    static boolean isPolicy(String title) {
        String plain = PlainText.of(title).replace(" ", "");
        return POLICY.matcher(plain).matches()
                || ENDS_IN_YEAR.matcher(plain).matches()
                || STANDARD.matcher(plain).matches();
    }

    /** Whether a title is that of a newspaper or journal. */
    static boolean isPeriodical(String title) {
        return PERIODICAL.matcher(PlainText.of(title).replace(" ", "")).matches();
    }

    /** Whether a title says only what kind of document is meant (规划, 实施意见). */
    static boolean isGeneric(String title) {
        return GENERIC.matcher(PlainText.of(title).replace(" ", "")).matches();
    }

    /**
     * By this titles are the same: without punctuation, width, spaces, dashes and the bracket at
     * the end.
     */
    static String key(String title) {
        String key = PlainText.of(title).replace('—', '-');
        String shorter = TRAILING.matcher(key.strip()).replaceAll("");
        while (!shorter.isEmpty() && !shorter.equals(key)) {
            key = shorter;
            shorter = TRAILING.matcher(key.strip()).replaceAll("");
        }
        return INSIGNIFICANT.matcher(key).replaceAll("");
    }

    /** The title as it is shown: white space that layout left between Han characters goes. */
    static String shown(String title) {
        return title.replaceAll("(?<![A-Za-z0-9])\\s+|\\s+(?![A-Za-z0-9])", "")
                .replace('（', '(')
                .replace('）', ')');
    }

    /** Which kind of document a title names: the last words of it, null without one. */
    static @Nullable String kind(String title) {
        String plain = TRAILING.matcher(PlainText.of(title)).replaceAll("");
        java.util.regex.Matcher kind = Pattern.compile("(?:" + KINDS + ")$").matcher(plain);
        return kind.find() ? kind.group() : null;
    }
}
