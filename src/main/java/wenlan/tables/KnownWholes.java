package wenlan.tables;

import wenlan.tables.ChartLines.Line;
import wenlan.text.Folding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Wholes and their parts by the names that official statistics give to both: where the parts are
 * nearly all there the whole is left out, else the parts are, so that 税收收入 stays beside 非税收入 when
 * only two of the taxes are listed.
 *
 * @param whole what the whole is called
 * @param parts what its parts are called
 */
record KnownWholes(Pattern whole, Pattern parts) {
    /** How much of a whole its parts must be to stand for it, and at most are by rounding. */
    private static final double NEARLY = 0.9;

    private static final double AT_MOST = 1.05;

    /**
     * Revenue and taxes as the 政府收支分类科目 of the ministry of finance parts them; income and spending
     * of households in the four and eight classes of the 住户收支与生活状况调查方案 of the statistics office;
     * deposits, loans and money as the 金融机构信贷收支统计 and the 货币供应量统计 of the central bank sort them;
     * schools as the 全国教育事业发展统计公报 does, cars as the 汽车工业产销 of their association, and industry as
     * the 国民经济行业分类; trade, population and retail sales as the 统计公报 of each year lists them.
     */
    private static final List<KnownWholes> ALL =
            List.of(
                    named("(?:地方|全.)?一般公共预算(?:收入|总收入)|(?:地方)?财政(?:总)?收入", "税收收入|非税收入"),
                    named(
                            "税收(?:收入|合计)?|各项税收",
                            "(?:国内)?增值税|(?:国内)?消费税|企业所得税|个人所得税|资源税|城市维护建设税|房产税|印花税|城镇土地使用税|土地增值税|车船税|耕地占用税|契税|环境保护税"),
                    named(
                            "(?:(?:全体|城镇|农村|城乡|城镇常住|农村常住)?居民)?(?:人均)?可支配收入",
                            "工资性收入|经营净收入|财产净收入|转移净收入"),
                    named(
                            "(?:(?:全体|城镇|农村|城乡|城镇常住|农村常住)?居民)?(?:人均)?(?:生活)?消费支出",
                            "食品烟酒|衣着|居住|生活用品及服务|交通(?:和)?通信|教育(?:和)?文化(?:和)?娱乐|医疗保健|其他用品(?:及|和)服务"),
                    named(
                            "高等教育(?:学校|院校)?",
                            "(?:普通|职业)?本科(?:学校|院校)?|高职\\(专科\\)(?:学校|院校)?|研究生(?:教育)?|成人高等(?:教育|学校)"),
                    named(
                            "新能源(?:汽车|乘用车|商用车)(?:合计)?",
                            "纯电动(?:汽车|乘用车|商用车)?|插电式?混合?动?力?(?:汽车|乘用车|商用车)?|燃料电池(?:汽车|乘用车|商用车)?"),
                    named("汽车(?:合计)?", "乘用车|商用车"),
                    named("乘用车(?:合计)?", "基本型乘用车.*|轿车|运动型多(?:用途|功能)乘用车.*|suv|多功能乘用车.*|mpv|交叉型乘用车"),
                    named("商用车(?:合计)?", "客车|货车|(?:半挂)?牵引车"),
                    named("(?:规模以上)?工业(?:增加值|企业)?", "采[矿掘]业|制造业|电力、?(?:热力|燃气|煤气).*"),
                    named("高中阶段(?:教育|学校)?", "普通高中|中等职业(?:教育|学校)|成人高中"),
                    named("义务教育(?:阶段)?(?:学校)?", "(?:普通)?小学|(?:普通)?初中"),
                    named("(?:货物|外贸|海关)?进出口(?:总额|总值|额)?", "(?:货物|外贸)?(?:进口|出口)(?:总额|总值|额)?"),
                    named(
                            "(?:年末|户籍|常住|总)*人口(?:数|总数)?",
                            "男性?(?:人口)?|女性?(?:人口)?|城镇(?:常住)?人口|乡村(?:常住)?人口"),
                    named(
                            "(?:金融机构)?(?:本外币|人民币)?各项存款(?:余额)?",
                            "(?:境内存款|境外存款|住户存款|非金融企业存款|机关团体存款|财政性存款|非银行业金融机构存款|广义政府存款)(?:余额)?"),
                    named(
                            "(?:金融机构)?(?:本外币|人民币)?各项贷款(?:余额)?",
                            "(?:境内贷款|境外贷款|住户贷款|(?:非金融)?企\\(?事\\)?业(?:单位)?(?:及机关团体)?贷款|非银行业金融机构贷款)(?:余额)?"),
                    named(
                            "能源(?:消费|生产)总量",
                            "(?:原煤|煤炭|煤品|石油|原油|油品|天然气|一次电力(?:及其他能源)?|水电.{0,8}|非化石能源|其他能源)(?:消费量?|生产量?|产量)?"),
                    named(
                            "(?:全社会)?用电(?:总)?量",
                            "第?[一二三]次?产业(?:用电量)?|(?:城乡)?居民生活(?:用电量?)?|(?:城镇|乡村)居民(?:生活用电量?)?"),
                    named("粮食(?:作物)?(?:总?产量|播种面积)?", "夏粮|夏收粮食|早稻|秋粮|秋收粮食|谷物|豆类|大豆|薯类|稻谷|小麦|玉米"),
                    named("谷物(?:产量)?", "稻谷|小麦|玉米"),
                    named(
                            "(?:地方|全.)?一般公共预算支出|(?:地方)?财政(?:总)?支出",
                            "(?:一般公共服务|公共安全|教育|科学技术|文化(?:旅游)?体育与传媒|社会保障和就业|社保|卫生健康|节能环保|城乡社区|农林水|交通运输|住房保障)(?:支出)?"),
                    named("第?二次?产业(?:增加值)?", "(?:规模以上)?工业|制造业|建筑业"),
                    named(
                            "(?:现代)?服务业(?:增加值)?|第?三次?产业(?:增加值)?",
                            "批发和?零售业|交通运输.{0,10}业|住宿和?餐饮业|金融业|房地产业|信息传输.{0,14}业|租赁和商务服务业|(?:其他|非?营利性)服务业"),
                    named(
                            "(?:固定资产|全社会)投资(?:额|总额)?",
                            "(?:房地产(?:开发)?|工业|制造业|基础设施|民间|高技术产业)投资(?:额)?|第?[一二三]次?产业(?:投资)?"),
                    named("房地产开发投资(?:额)?|商品房销售(?:面积|额)", "住宅|办公楼|商业营业用房"),
                    named(
                            "(?:全国|总|全口径)?(?:发电)?(?:总)?装机(?:容量)?|(?:全国|总|全口径)?(?:总)?发电(?:装机容)?量",
                            "(?:水|火|核|风|煤|气|燃煤|燃气|太阳能发|光伏发|生物质发)电.*|太阳能|光伏|风光|生物质能?"),
                    named("移动电话用户(?:数)?", "[345]g(?:移动电话)?用户(?:数)?"),
                    named("(?:研究与试验发展|研发|r&d)(?:\\(r&d\\))?经费(?:支出|内部支出)?", "基础研究|应用研究|试验发展"),
                    named("卫生技术人员(?:数)?|卫生人员(?:数)?", "执业\\(?助?理?\\)?医师|注册护士|药师.*|卫生技术人员|乡村医生.*"),
                    named("医疗卫生机构(?:数)?", "医院|基层医疗卫生机构|专业公共卫生机构|卫生院|村卫生室"),
                    named("基层医疗卫生机构", "社区卫生服务(?:中心|站).*|(?:乡镇)?卫生院|村卫生室|门诊部.*|诊所.*"),
                    named("社会融资规模(?:增量|存量)?", "人民币贷款|外币贷款.*|委托贷款|信托贷款|企业债券|政府债券|未贴现.*"),
                    named("(?:猪牛羊禽)?肉类?(?:总?产量)?", "(?:猪|牛|羊|禽|兔)肉(?:产量)?"),
                    named(
                            "(?:货物|旅客)?(?:运输总量|运输量|周转量|总?运量)|[货客]运总?量",
                            "(?:铁路|公路|水[路运]|民航|航空|管道)(?:运输)?(?:[货客]运?量)?"),
                    named(
                            "(?:社会消费品)?零售总额",
                            "(?:城镇|乡村)(?:消费品)?(?:零售额)?|商品零售(?:额)?|餐饮(?:收入|业)(?:额)?"));

    /** Of which one holds the next, so that they are no parts that could be added. */
    private static final List<KnownWholes> NESTED =
            List.of(
                    named(
                            "货币(?:和|与|及)准货币|广义货币(?:供应量)?|m2",
                            "(?:狭义)?货币(?:供应量)?|流通中的?(?:货币|现金)|m[01]"),
                    named("(?:狭义)?货币(?:供应量)?|m1", "流通中的?(?:货币|现金)|m0"));

    private static KnownWholes named(String whole, String parts) {
        return new KnownWholes(
                Pattern.compile("(?:" + whole + ")(?:\\(.*)?"),
                Pattern.compile("(?:其中:?)?(?:" + parts + ")(?:\\(.*)?"));
    }

    /** Whether one of some names is a whole of which another one is a part. */
    static boolean hold(List<String> names) {
        return Stream.concat(ALL.stream(), NESTED.stream())
                .anyMatch(
                        known ->
                                names.stream().anyMatch(name -> known.whole.matcher(name).matches())
                                        && names.stream()
                                                .anyMatch(n -> known.parts.matcher(n).matches()));
    }

    /**
     * The lines without those wholes or parts.
     *
     * @param naming the columns that name the lines
     * @param added the columns that can be added
     */
    static List<Line> apart(List<Line> lines, List<Integer> naming, List<Integer> added) {
        BiPredicate<Line, Pattern> called =
                (line, name) ->
                        naming.stream()
                                .map(at -> Folding.query(line.text(at)))
                                .anyMatch(text -> name.matcher(text).matches());
        List<Line> kept = lines;
        for (KnownWholes known : ALL) {
            kept = known.without(kept, called, added);
        }
        return kept;
    }

    private List<Line> without(
            List<Line> lines, BiPredicate<Line, Pattern> called, List<Integer> added) {
        List<Line> wholes = lines.stream().filter(line -> called.test(line, whole)).toList();
        List<Line> all = lines.stream().filter(line -> called.test(line, parts)).toList();
        if (wholes.isEmpty() || all.size() < 2) {
            return lines;
        }
        Set<Line> left = new HashSet<>();
        boolean told = false;
        for (Map.Entry<Line, List<Line>> one : partsOf(lines, wholes, all).entrySet()) {
            boolean nearly = isNearly(one.getKey(), one.getValue(), added);
            left.addAll(nearly ? List.of(one.getKey()) : one.getValue());
            told |= !nearly && !one.getValue().isEmpty();
        }
        List<Line> rest = told ? without(lines, left) : without(lines, wholes);
        rest = rest.size() > 1 ? rest : without(lines, wholes);
        return rest.size() > 1 ? rest : lines;
    }

    private static List<Line> without(List<Line> lines, Collection<Line> left) {
        Set<Line> gone = new HashSet<>(left);
        return lines.stream().filter(line -> !gone.contains(line)).toList();
    }

    /** The parts behind each whole, or before it where a part comes first. */
    private static Map<Line, List<Line>> partsOf(
            List<Line> lines, List<Line> wholes, List<Line> parts) {
        Set<Line> whole = new HashSet<>(wholes);
        Set<Line> part = new HashSet<>(parts);
        List<Line> named =
                lines.stream().filter(line -> whole.contains(line) || part.contains(line)).toList();
        Map<Line, List<Line>> of = new LinkedHashMap<>();
        List<Line> behind = new ArrayList<>();
        for (Line line : whole.contains(named.getFirst()) ? named : named.reversed()) {
            if (whole.contains(line)) {
                behind = new ArrayList<>();
                of.put(line, behind);
            } else {
                behind.add(line);
            }
        }
        return of;
    }

    /** Whether parts are together nearly as much as a whole in the first column that tells it. */
    static boolean isNearly(Line whole, List<Line> parts, List<Integer> added) {
        for (int at : added) {
            Double most = whole.cells().get(at).value();
            if (most != null) {
                double sum =
                        parts.stream()
                                .map(line -> line.cells().get(at).value())
                                .filter(value -> value != null)
                                .mapToDouble(Double::doubleValue)
                                .sum();
                return sum >= most * NEARLY && sum <= most * AT_MOST;
            }
        }
        return false;
    }
}
