package wenlan.tables;

import wenlan.text.Folding;

import java.util.regex.Pattern;

/**
 * Regions that hold the places which tables list beside them: 东部 above 上海, 苏南 above 苏州, 亚洲 and 东盟
 * above 日本.
 *
 * <p>The regions of China are those of the statistics office (东西中部和东北地区划分方法), of the national plans
 * for city clusters and river basins, and parts of provinces by the points of the compass; those of
 * the world are the continents and groups by which customs list trade (进出口商品主要国别（地区）总值表).
 */
final class Regions {
    private static final Pattern OF_CHINA =
            Pattern.compile(
                    "(?:[东中西]部|东北|华[东南中北]|西[南北])(?:地区|省份?|区域)?|(?:长三角|珠三角|京津冀|环渤海|粤港澳大湾区|成渝.{0,6}|长江中游.{0,4}|长江经济带|黄河流域|海峡西岸)(?:地区|区域|城市群|经济区)?"
                        + "|[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔滇藏陕甘青宁新][东南西北中](?:地区)?|关中(?:地区)?"
                        + "|市辖区|主城区?|(?:中)?心?城区|[远近]?郊区?|市区|县域|(?:首都功能核心|城市功能拓展|城市发展新|生态涵养)(?:发展)?区");

    private static final Pattern OF_THE_WORLD =
            Pattern.compile(
                    "(?:东北|东南|中|西|南|北|东)?亚洲?|[东西南北中]?(?:欧|非)洲?|(?:[北南中]|拉丁)?美洲?|拉美.{0,4}|大洋洲|中东|(?:东盟|欧盟|独联体|海合会|上合组织|rcep|金砖|经合组织|oecd|g7|g20|apec|亚太经合组织|欧元区)(?:\\d{1,2}国|成员国?|国家|组织)?(?:\\(.*)?"
                        + "|[“\"]?一带一路[”\"]?(?:沿线|共建)?(?:国家|地区)*|(?:共建)[“\"]?一带一路[”\"]?国家|(?:发达|新兴|发展中).{0,10}(?:经济体|国家|市场)");

    private Regions() {}

    /** Whether a row of this name is of such a region. */
    static boolean isOne(String name) {
        String folded = Folding.query(name);
        return OF_CHINA.matcher(folded).matches() || OF_THE_WORLD.matcher(folded).matches();
    }
}
