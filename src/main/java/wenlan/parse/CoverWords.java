package wenlan.parse;

import java.util.regex.Pattern;

/**
 * What covers print beside the title: kind and series of the report, warnings, the way there,
 * labels.
 */
final class CoverWords {
    private static final int LONGEST = 100;

    /** The trade and kind of a broker's report, and nothing else. */
    private static final Pattern KIND =
            Pattern.compile(
                    "[【\\[（(]?\\s*(?:(?:证\\s?券|金\\s?融|工\\s?程|量\\s?化|权益|行业|公司|宏观|策略|固定收益|债券|基金"
                            + "|主题|专\\s?题|深\\s?度|研\\s?究|定期|点评|投资|系列|相关)\\s*)+(?:报\\s*告|周报|月报|团队|所)?"
                            + "\\s*[】\\]）)]?");

    /** What may be done with a report, and who says so. */
    private static final Pattern WARNING =
            Pattern.compile(
                    "请务必|免责|未经许可|禁止转载|版权(?:所有|属于|归)|业务资格"
                            + "|(?:参见|参阅|阅读).{0,6}(?:尾页|文后|文末|正文)"
                            + "|(?:免责|法律|重要|特别|评级|信息披露)声明[。.]?$"
                            + "|(?:(?<![申邀])请|(?<!意)见|阅读).{0,20}(?:声明|条款)[。.]?$");

    /** Where a page stands on its site. */
    private static final Pattern PATH =
            Pattern.compile("(?:您|你)?(?:现在|当前|目前)?(?:的|所在)?位置\\s*[:：].*|首页\\s*[>›»].*");

    /** Says that the document comes with another one. */
    private static final Pattern ATTACHED =
            Pattern.compile("附\\s*件\\s*[\\d一二三四五六七八九十]{0,3}\\s*[:：]?");

    /** What listed firms print above their announcements (formats of the stock exchanges). */
    private static final Pattern SECURITIES =
            Pattern.compile("(?:[AB]股)?(?:证券|股票|债券)(?:代码|简称)\\s*[:：]");

    private static final int LONGEST_COLUMN = 20;
    private static final int SHORTEST_BELOW = 8;
    private static final Pattern COLUMN =
            Pattern.compile("\\p{IsHan}{2,8}\\s*[·•｜|]\\s*\\p{IsHan}{2,8}");

    private CoverWords() {}

    /** Whether a line of a cover is none of the title's. */
    static boolean areNoTitle(String line) {
        return line.length() <= LONGEST
                && (KIND.matcher(line).matches()
                        || WARNING.matcher(line).find()
                        || PATH.matcher(line).matches()
                        || SECURITIES.matcher(line).lookingAt()
                        || ATTACHED.matcher(line).matches());
    }

    /** The name of a periodical and its column, with a dot between, above a longer line. */
    static boolean areColumn(String line, String below) {
        return line.length() <= LONGEST_COLUMN
                && below.length() >= SHORTEST_BELOW
                && !below.startsWith("—")
                && !below.startsWith("--")
                && COLUMN.matcher(line).matches();
    }
}
