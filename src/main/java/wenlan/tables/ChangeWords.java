package wenlan.tables;

import java.util.regex.Pattern;

/**
 * Words by which sentences, headers and cells tell a change: how something rose or fell, how much,
 * and against what. Source: the wording of the yearly communiqués on national economic and social
 * development of the National Bureau of Statistics, and of the press releases of the Census and
 * Statistics Department of Hong Kong (按年, 多, 少, 微升, 微跌). Verbs by which a figure comes to a value
 * (增至) are made of the short ones in {@link Reaching}.
 */
final class ChangeWords {
    /** Verbs of growing that stand alone before how much: 增长 5%. */
    static final String RISES = "增长|成长|增加|增产|增收|上升|上涨|上扬|提高|提升|扩大|加快|回升";

    /** Verbs of falling. */
    static final String FALLS = "负增长|下降|衰退|下跌|下滑|减少|减产|减收|回落|降低|缩减|缩小|收窄|放缓|减缓";

    /** How much it was, as a noun. */
    static final String EXTENTS = "增长率|增速|增幅|涨幅|降幅|跌幅|升幅|减幅";

    /** Extents of falling. */
    static final String FALLEN = "降幅|跌幅|减幅";

    /** The same as the period before or as that of the year before. */
    static final String COMPARED = "同比|环比";

    /** Verbs that need what it came to behind them: 增至, 微跌至. */
    static final String SHORT = "[微略]?[增升涨扩降减跌]|提|[跃攀]升|扩展|缩短|压缩";

    /** Any of them at the end of a name. */
    static final String ANY = EXTENTS + "|" + FALLS + "|" + RISES + "|" + COMPARED;

    private static final Pattern ENDS = Pattern.compile("(?:" + ANY + ")$");

    private static final Pattern ENDS_LESS =
            Pattern.compile("(?:" + FALLS + "|" + FALLEN + "|按[年季月]少)$");

    private ChangeWords() {}

    /** Whether a name is that of a change: 产值增长, 增幅. */
    static boolean end(String name) {
        return ENDS.matcher(name).find();
    }

    /** Whether a name is that of a change to less. */
    static boolean endLess(String name) {
        return ENDS_LESS.matcher(name).find();
    }
}
