package wenlan.tables;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Kinds of money as accounts part them: what there is at a day, what comes and goes in a time, what
 * is left of it. Amounts of two kinds are no sizes of one thing.
 */
final class MoneyKind {
    private static final Map<String, Pattern> ENDS =
            Map.of(
                    "stock",
                    Pattern.compile("(?:资产|负债|资本|权益|余额|[贷存]款|市值|估值)(?:[总净]?额|合计|总计)?$"),
                    "rest",
                    Pattern.compile("(?:利润|净利|毛利|盈利|亏损|现金流量?)(?:[总净]?额)?$"),
                    "flow",
                    Pattern.compile(
                            "(?:收入|营收|支出|税[收额]?|投资|融资|成本|预算|决算|资金|[金销产交成]额|产值|总值|增加值|费用)[总净]?[额数]?$"));

    private MoneyKind() {}

    /**
     * The kind that a folded name ends in, empty for other things and for money by head or piece.
     */
    static String of(String name) {
        return ENDS.entrySet().stream()
                .filter(kind -> kind.getValue().matcher(name).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
