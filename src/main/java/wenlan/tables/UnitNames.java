package wenlan.tables;

import wenlan.text.Folding;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a column or row is of what a table names a unit for (面积：平方公里；人口：万人): it is called so,
 * with no more before it than says which one (常住人口, 土地面积) and no more behind it than the unit
 * measures (床位数 in 张, 旅客吞吐量 in 万人次). What else holds the name is another thing: 每千人口医师数, 单位产值耗电,
 * 人口密度.
 */
final class UnitNames {
    private static final String WHEN =
            "(?:19|20)\\d\\d年?(?:末|底|度)?|[年季月期][末底初]|[上本当去全]年|同期|累计|期间|平均每年";
    private static final String WHICH =
            "其中:?|总|合计|全[国省市区县部社会]+|实有|现有|实际|新增|地区|国内|本地|本[市省县区]|规模以上|规上|最[大小高低长短]";
    private static final String PEOPLE = "常住|户籍|城镇|乡村|农村|城市|城乡|农业|非农业?|男性?|女性?|流动|外来|暂住|就业|从业";
    private static final String LAND =
            "土地|国土|行政区域?|行政|辖区|区域|幅员|陆地|陆域|海域|水域|水面|湖面|海面|建成区|建设用地|规划|耕地|林地|园地|草地|湿地|森林|绿地"
                    + "|播种|种植|养殖|造林|灌溉|占地";

    /** Branches and products after the 国民经济行业分类 and the 农林牧渔业统计报表制度. */
    private static final String OF_WHAT =
            "第?[一二三]次?产业?|工业|农业|林业|牧业|渔业|农林牧渔业|建筑业|服务业|制造业|金融业|粮食|谷物|稻谷|小麦|玉米|大豆|薯类|油料|棉花"
                    + "|蔬菜|水果|茶叶|肉类|禽蛋|牛奶|水产品";

    private static final String HEALTH = "医院|卫生院|医疗机构|医疗卫生机构|养老|编制|开放";

    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?:"
                            + String.join("|", WHEN, WHICH, PEOPLE, LAND, OF_WHAT, HEALTH)
                            + "|[的、#])*");

    /** What is measured of a thing, and the bases of the units in which it is. */
    private record Measured(Pattern name, Set<String> bases) {}

    private static final List<Measured> MEASURED =
            List.of(
                    new Measured(
                            Pattern.compile("吞吐量|发送量|运输量|运量|到达量"),
                            Set.of("人次", "人", "吨", "标箱", "标准箱", "teu", "箱")),
                    new Measured(Pattern.compile("总?(?:产量|销量|库存量?)"), Set.of("吨", "公斤", "千克")),
                    new Measured(Pattern.compile("总?里程"), Set.of("公里")),
                    new Measured(Pattern.compile("总?面积"), Set.of("平方公里", "公顷", "亩", "平方米")));

    private static final Pattern COUNTED = Pattern.compile("(?:总数|数量?|总人数|人数)");
    private static final Pattern AMOUNT = Pattern.compile("总[额量值]|[额量]");

    /** Money for each is named by itself: 人均：元 is of 人均财政收入. */
    private static final Pattern EACH = Pattern.compile("人均|户均");

    /** A share or a head has no ten thousands of money, and people are none. */
    private static final Pattern BY_SHARE = Pattern.compile("每股|每百股|\\b[eb]ps\\b");

    private static final Pattern BY_HEAD = Pattern.compile("人均|户均");

    /** A time behind a name does not say what it measures: 员工人数 2031年, 户数（期末数）. */
    private static final String WHEN_BEHIND =
            "(?:(?:19|20)\\d\\d年?[末底度]?|[本上][年期]|期[末初]|年[末初]|合计|累计)?(?:数|余额)?";

    /**
     * What is counted, or measured in units of its own: people, households, times, days, ratios,
     * areas, lengths, amounts of goods. 额 or a word of money behind it makes it money.
     */
    private static final Pattern NO_MONEY =
            Pattern.compile(
                    "(?:(?:人口|人数|员工|户数|家数|(?:从业|研发|技术|在岗|在职)人员(?=.*数)|^(?:从业|就业|在岗|在职)人员)(?:总?数|合计)?"
                        + "|次数|人次|[天日]数|倍数?|[件个台套辆宗起项艘架座处只头份篇张]数|数量|个数|比[重率例]|占比|份额|系数|指数|得分|名次|位次"
                        + "|面积|里程|产量|(?:用电|发电|供电|售电|吞吐|货运|客运|运输)量|床位|年龄|工龄)"
                            + WHEN_BEHIND
                            + "$");

    /** Posts of which nothing says that they are counted: a table of wages has columns of them. */
    private static final Pattern POST = Pattern.compile("(?:从业|研发|技术|在岗|在职)人员(?:合计)?$");

    private static final double THOUSAND = 1e3;
    private static final double MILLION = 1e6;

    private static final Pattern DERIVED =
            Pattern.compile("[每均率比]|单位|密度|强度|占|指数|系数|增长|增速|增幅|增减|变化");

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)$");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d年?[末底度]?$");

    private UnitNames() {}

    /** Whether what a name speaks of is never in a unit of money that stands for a whole table. */
    static boolean denies(String label, Measure unit) {
        String name = BRACKETS.matcher(Folding.query(label)).replaceFirst("");
        return Measures.isMoney(unit.base())
                && (unit.scale() >= THOUSAND
                                && (BY_SHARE.matcher(name).find() || POST.matcher(name).find())
                        || unit.scale() >= MILLION && BY_HEAD.matcher(name).find()
                        || NO_MONEY.matcher(name).find());
    }

    /**
     * Whether a column or row is of what a unit is named for.
     *
     * @param printed the name of the column or row, below two header rows both of them
     * @param name what the unit is named for, folded
     */
    static boolean areOf(String printed, String name, Measure unit) {
        String whole = folded(printed);
        if (whole.equals(name)) {
            return true;
        }
        if (EACH.matcher(name).matches()) {
            String rest = whole.startsWith(name) ? whole.substring(name.length()) : "";
            return Measures.isMoney(unit.base())
                    && ColumnWords.MONEY.matcher(rest).find()
                    && !DERIVED.matcher(rest).find();
        }
        int at = whole.lastIndexOf(name);
        if (at < 0) {
            return false;
        }
        String before = whole.substring(0, at);
        String behind = whole.substring(at + name.length());
        return isBehind(behind, unit)
                && (BEFORE.matcher(before).matches() || isLowerName(printed, before, name));
    }

    /** Below two header rows the upper one says of what: 小麦 面积. */
    private static boolean isLowerName(String printed, String before, String name) {
        String stripped = printed.strip();
        int gap = stripped.lastIndexOf(' ');
        return gap > 0
                && folded(stripped.substring(gap)).startsWith(name)
                && !DERIVED.matcher(before).find();
    }

    private static boolean isBehind(String behind, Measure unit) {
        return behind.isEmpty()
                || MEASURED.stream()
                        .filter(of -> of.bases.contains(unit.base()))
                        .anyMatch(of -> of.name.matcher(behind).matches())
                || unit.kind() == UnitKind.COUNT && COUNTED.matcher(behind).matches()
                || unit.kind() == UnitKind.AMOUNT && AMOUNT.matcher(behind).matches();
    }

    private static String folded(String printed) {
        String plain = BRACKETS.matcher(Folding.query(printed)).replaceFirst("");
        return YEAR.matcher(plain).replaceFirst("");
    }
}
