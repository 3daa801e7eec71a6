package wenlan.tables;

import wenlan.text.Folding;

import java.util.regex.Pattern;

/** Words that statistics put into names of rows and columns. */
final class Words {
    /** 总计划投资 and 总计算量 begin with another word than 总计. */
    private static final Pattern TOTAL =
            Pattern.compile(
                    "(?:小计|合计|总计|共计|总和|总数|总人数|总户数|汇总|汇总数|平均|平均值|平均数|均值|累计"
                        + "|(?:grand|sub)?-?total|sub-?total.*|total[a-z&$'/-]{1,30}|sum|average|mean)(?:[(:].*)?"
                        + "|.{0,14}(?:小计|合计|总计|共计)|(?:小|合|总)计(?![划算量时分件价提])"
                        + "(?:\\p{IsHan}{0,4}(?:[数值额量人户家起个费率比]|收入|支出|投资|面积|得分|产值|金额))?|全.{1,4}汇总");

    /** What is worked out from all rows, and is none of them. */
    private static final Pattern STATISTIC =
            Pattern.compile(
                    "(?:.{0,12}总指数|总[值额量]|(?:本题|样本)?有效(?:填写)?(?:人次|人数|样本|问卷|份数)[数量]?|样本(?:总?[量数])|综合(?:指数|得分|评分)|.{0,10}(?:平均(?:[值数]|水平)?|均值)|总(?:得分|评分)"
                        + "|(?:[一二三四五六七八]、)?现金及现金等价物的?净(?:增加|减少|变动)额|中位数|中位值|中值|众数|最高|最高值|最大|最大值|最低|最低值|最小|最小值|极差|标准差|方差|变异系数"
                        + "|median|max(?:imum)?|min(?:imum)?|std)(?:[(:].*)?");

    /** What values are held against, or what makes up several of them: 满分, 国家二级标准, CR5. */
    private static final Pattern BENCHMARK =
            Pattern.compile(
                    "(?:满分|权重|标准分|(?:国家|地方|行业|环境)?(?:空气)?(?:质量)?[一二三四五ⅰⅱⅲⅳⅴ][级类](?:标准|限值)(?:值|限值)?"
                        + "|(?:国家|地方|行业|标准|排放|浓度|评价|允许)*(?:限值|标准值)|(?:目标|参考|基准|警戒)值|(?:合格|及格|均值|达标|警戒)线"
                        + "|(?:行业|市场)?(?:cr|top)\\d{1,3}|前[两二三四五六七八九十百\\d]{1,3}[名大家位强]"
                        + "(?:企业|公司|厂商|客户|供应商|品牌|机构)?)(?:合计|份额|占比|集中度)?(?:\\([^()]*\\))?");

    /** What segments owe each other is taken off their sum and is none of them. */
    private static final Pattern ELIMINATED =
            Pattern.compile(
                    "(?:减:)?(?:(?:分部|内部|公司|板块|业务)间?(?:交易|往来|收入)?|合并)?抵[销消](?:数|额|项)?(?:合计)?");

    private static final Pattern SAMPLE =
            Pattern.compile("(?:有效)?(?:样本|问卷)(?:总?[量数]|份数)?(?:\\([^()]*\\))?");

    /** Rates by which a row sums up those above it: 年均增长, 同比. */
    private static final Pattern RATE =
            Pattern.compile(
                    "(?:(?:(?:19|20)\\d\\d年?[-—–~至]{1,2}(?:(?:19|20)\\d\\d)年?|[三四五六七八九十]年|历年|期内|年均|年|平均|复合|累计|同比|环比|名义|实际|[比较同](?:上年|上期|去年|同期))*"
                        + "(?:增长率|增长速度|增长|增速|增幅|涨幅|降幅|跌幅|变化率|变动率|同比|环比)"
                        + "|占比|比重|份额|cagr|yoy|growth(?:rate)?)(?:\\([^()]*\\))?%?");

    private static final Pattern REMARK_COLUMN =
            Pattern.compile("备注|备考|附注|注|注释|说明|备注说明|情况说明|remarks?|notes?");

    private static final Pattern UNIT_COLUMN = Pattern.compile("(?:计[量算价]|数量)?单位|unit");

    private static final Pattern CURRENCY_COLUMN =
            Pattern.compile("(?:计价|结算|合同|原)?(?:币种|币别|货币)(?:单位|名称)?|currency");

    /** A whole that may stand among its parts: 全国, 全省总体, 全公司, 全部单位, 总体. */
    private static final Pattern WHOLE =
            Pattern.compile(
                    "(?:全[国球省市区县州乡镇村校院厂司行局系]|世界"
                        + "|全(?:自治区|公司|集团|行业|社会|系统|部门|单位|口径|年级|流域|境|域|网|线|员|体|部)|总体|整体|(?:本)?集团|行业|(?:全)?市场|大盘|本市|全辖|系统"
                        + "|.{1,6}(?:整体|总体|全体)|所有(?![者权制])[\\p{IsHan}/]{1,8}|overall|all|world|nationwide)"
                        + "(?:总体|总数|汇总|市场|单位|企业|公司|机构|人口|人员|居民|行业|地区|城市|样本|类别|产品|项目)?(?:[(:].*)?");

    /** Words of names for what holds others: 进出口总值, 全部. */
    private static final Pattern SUMMING = Pattern.compile("[总全合共汇整]|total|all");

    /** What is left of one thing when another is taken from it is no part of it. */
    private static final Pattern BALANCE =
            Pattern.compile(
                    "结余|盈余|结存|余额|结转|差额|差距|缺口|净(?!收入)|顺差|逆差|利润|毛利|亏|权益|增长|增加(?!值)|存量|增量|[期年]末");

    /** Units in letters that no list holds: mmol/L. A column 单位 may also name offices. */
    private static final Pattern SIGNS =
            Pattern.compile("[\\p{IsLatin}\\p{IsGreek}%‰°℃·^²³⁻¹/0-9]{1,14}");

    private Words() {}

    /** Whether a cell of such a column is a unit. */
    static boolean isUnit(String text) {
        return Measures.read(text).isPresent() || SIGNS.matcher(text).matches();
    }

    /** Whether a row of this name is of the whole of which others may be parts. */
    static boolean isWhole(String name) {
        return WHOLE.matcher(bare(name)).matches();
    }

    /** Whether a name speaks of a whole, where the numbers say that others are its parts. */
    static boolean isSumming(String name) {
        return SUMMING.matcher(Folding.query(name)).find();
    }

    /** Whether a row of this name is what others differ by: 结余 of 收入 and 支出. */
    static boolean isBalance(String name) {
        return BALANCE.matcher(Folding.query(name)).find();
    }

    /**
     * Whether a row of this name is the middle or an end of the others (中位数, 最高), what is worked
     * out from all of them (总指数) or what they are held against (满分).
     */
    static boolean isStatistic(String name) {
        String folded = Folding.query(name);
        return STATISTIC.matcher(folded).matches() || BENCHMARK.matcher(folded).matches();
    }

    /** Whether a row of this name is what is taken off a sum of segments: 分部间抵销. */
    static boolean isEliminated(String name) {
        return ELIMINATED.matcher(Folding.query(name)).matches();
    }

    /** Whether a row is called by nothing but a rate: 增长率, 年均增长. */
    static boolean isRate(String name) {
        return RATE.matcher(Folding.query(name)).matches();
    }

    /** Whether a row of this name sums up others: 小计, 合计, 总计. */
    static boolean isTotal(String name) {
        return TOTAL.matcher(bare(name)).matches();
    }

    /** Whether a row of this name sums up others or tells how many were asked: 样本量. */
    static boolean isNoPart(String name) {
        return isTotal(name) || SAMPLE.matcher(Folding.query(name)).matches();
    }

    private static String bare(String name) {
        return Folding.query(Figures.withoutFootnotes(name));
    }

    /** Whether a column of this name says something of its rows that is not their name. */
    static boolean isRemarkColumn(String name) {
        return REMARK_COLUMN.matcher(Folding.query(name)).matches();
    }

    /** Whether a column of this name says in what money its row is. */
    static boolean isCurrencyColumn(String name) {
        return CURRENCY_COLUMN.matcher(Folding.query(name)).matches();
    }

    /** Whether a column of this name, or of this lower name, says in what its row is measured. */
    static boolean isUnitColumn(String name) {
        String lower = name.strip().replaceFirst("^.*\\s", "");
        return UNIT_COLUMN.matcher(Folding.query(name)).matches()
                || UNIT_COLUMN.matcher(Folding.query(lower)).matches();
    }
}
