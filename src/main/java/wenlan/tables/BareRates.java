package wenlan.tables;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Changes and shares that do not say of what they are one (同比增长, 占比, 按年多): they are named by what
 * was told before.
 */
final class BareRates {
    /** Against what, and of how much of it: 比上年末, 年均, 按可比价格计算. */
    private static final String AGAINST =
            "(?:同样|(?:近|前|过去)?[两三四五六七八九十]年(?!同期)|“?十[一二三四五]五”?(?:时期|期间)|[也亦又则更]|(?:相?较|比|同)?(?:上一?年[末底]?|去年[末底]?|年初|期初|上个?[季月]度?|上期|上周|同期|前一年|\\d{1,2}(?:[-—–~至]\\d{1,2})?月份?|[上下]半年|[一二三四]季度|(?:19|20)\\d\\d年?[底末度]?|\\d{3}年)(?:同[期月季]|全年)?|平均|年均|按[年季月周]|年|总体|合计|共|两者|二者"
                + "|三者|其|复合|投资|企业|数量|金额|同口径|名义|实际|可比|按?(?:可比|不变|现行|当年)价(?:格)?(?:计算)?)*+";

    private static final Pattern BARE =
            Pattern.compile(
                    "(?:"
                            + AGAINST
                            + "(?:占比|比重|比例|份额|"
                            + ChangeWords.ANY
                            + "|(?<=按[年季月])[多少]|占|率)++)++");

    private static final Pattern SHARE = Pattern.compile("占比|比重|份额");

    private static final Pattern SPEED = Pattern.compile(ChangeWords.EXTENTS);

    private static final Pattern ONLY_LINKED = Pattern.compile("^(?:同样|[也亦又则更])+");

    private static final Pattern CHANGED =
            Pattern.compile(
                    "(?:同比|比上年|较上年)?(?:" + ChangeWords.RISES + "|" + ChangeWords.FALLS + ")$");

    private static final Pattern OF_THING =
            Pattern.compile("(?<thing>.{2,}?)(?:" + AGAINST + "(?:" + ChangeWords.ANY + "))+");

    private BareRates() {}

    /** What has changed by the name of its change, 鱼价 of 鱼价环比下降; empty where that is unplain. */
    static String thing(String change) {
        Matcher found = OF_THING.matcher(change);
        return found.matches() ? found.group("thing") : "";
    }

    static boolean isOne(String name) {
        return BARE.matcher(name).matches();
    }

    /** A share that has grown is named once: 渔业占比 and 占比提高, 产值增长 and 增速回落. */
    static String of(String subject, String rate) {
        String bare = ONLY_LINKED.matcher(rate).replaceFirst("");
        String of = subject;
        if (SHARE.matcher(bare).lookingAt()) {
            of = of.replaceFirst("(?:占比|的?比重|份额)$", "");
        } else if (SPEED.matcher(bare).lookingAt()) {
            of = CHANGED.matcher(of).replaceFirst("");
        }
        return of + (bare.equals("占") ? "占比" : bare);
    }
}
