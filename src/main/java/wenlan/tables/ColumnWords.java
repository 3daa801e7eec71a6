package wenlan.tables;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the names of columns say of their values, folded and without units.
 *
 * <p>The words are those by which Chinese names end or begin that number, rate, price or count
 * something (编号, 占比, 收入, 数量): few kinds, of which forms and statistics make all their columns. No
 * published list tells them; each stands here with a table of the judged files that needs it or one
 * like it.
 */
final class ColumnWords {
    static final Pattern CODE =
            Pattern.compile(
                    "^(?:序号?|行号?|栏[次号]|(?:财务|会计)?(?:报表)?附[注註](?:编?号)?|[注註](?:[释釋])?(?:编?号)?|notes?|no\\.?|#|id|项次|行次|顺序|次序)$|[号码][起止始末]?$|^端口号?$|序数|(?:优先级|级别|等级|档次)(?:\\(.*)?$|编号|编码|代码|代号|型号|牌照|证书号|批号|股票(?:代[码号]|简称|编号|号码?)?$|简码"
                        + "|信用码|识别码|车次|航班|班次|座位|电话|手机|热线|传真|联系方式|邮编|邮政|身份证|版本|排名|^top\\d*$|名次"
                        + "|位次|位序|排序|rank|[东西]经|[南北]纬|经度|纬度|经纬|坐标|行政区划|^区划|条款|页码|页数?$|章节|isbn|issn|税则|税号|^[门大中小]类$|qq|微信|周次|届次|版次|站[序次]|年龄$|学制"
                        + "|修业年限|楼层$|层数?$|门牌|窗口$|会场|展位$|桌位$|票?价?档$|值班室|分机|短号|准考证|房间|教室|班级|组别");

    /** Names of what has its place in an order; 抽检批次 counts lots, 批次 numbers them. */
    static final Pattern ORDINAL =
            Pattern.compile(
                    "^(?:开课|开设|认定|入选|公布|申报|获批|所属|评选|入围|发布|立项)?(?:批次|批|届次?|届别|届数|期次?|期别|轮次?|层级|星级|梯队|梯次|级次?|级别|档次?"
                        + "|档位|赛季|学期|阶段|顺位|位置|组|卷|册)$");

    /** 手机销量, 航班数: what is counted may itself have numbers for names. */
    static final Pattern MEASURED = Pattern.compile("(?:量|额|费|率|比|(?<![页层序])数)$");

    static final Pattern TIME =
            Pattern.compile(
                    "^年$|^年?月份?$|^月别$|年份|年度|时间|日期|时期|year|成立|设立|上市|入学|毕业|出生|建成|投产|竣工|颁布|发布|批准|开业|届|报告期|财年|创办|创立|启用");

    /**
     * Before 率 what makes no share: 汇率, 效率 of another sort, and the ratios of financial analysis
     * that say how many times one thing is another (流动比率, 市盈率, 存货周转率).
     */
    static final String NO_SHARE = "(?<![汇心频倍斜速功压容]|市[盈净销现]|周转|(?:[流速]动|现金|产权)比)";

    static final Pattern RATE =
            Pattern.compile(
                    NO_SHARE
                            + "率$|占比|比重|比例|增速|增幅|涨幅|跌幅|(?:同比|环比)(?!.*[额量数](?:\\(|$))|百分比|份额|渗透率|覆盖率|复合增长|[合总共]计=100|构成(?:比|\\(|$)|^占(?![地用有道股位线])\\p{IsHan}");

    /** Change that is a rate where the table names shares among its units: 比上年增长 in 亿元、%. */
    static final Pattern GROWTH =
            Pattern.compile(
                    "^(?:[比较同](?:上年|上期|去年|上月)(?:同期|同月|末)?|按[年季月])?(?:增长|增减|±|升降|涨跌|变化|变动)(?:幅度?|速度|百分率)?$|^[比较](?:上年|去年|上年同期|去年同期)$");

    static final Pattern COUNT = Pattern.compile("数量|个数|总数|人数|家数|户数|件数|次数|起数|篇数|台数|项数|数$");

    /** 预算数, 上年数 say which number it is, not what is counted; 指数 and 系数 are no numbers of things. */
    static final Pattern KIND_OF_NUMBER =
            Pattern.compile(
                    "(?:执行|预算|决算|概算|结算|核算|预计|预测|计划|实际|完成|调整|变动|变更|[年季月期][末初底]|[上去前本当同全][年期月季]|同期|累计|合计|总计|绝对"
                        + "|指标|到位|下达|批复|拨付|支付|支出|收入|余额|结转|结余|目标|任务|发生|金额|定额|限额|差额|核定|审定|平均|中位|指|(?<!院)系|倍|基"
                        + "|分|[百分]位|参|函)数(?:额|值)?$");

    /** Ratios of financial analysis that are multiples. */
    static final Pattern MULTIPLE =
            Pattern.compile(
                    "(?:(?:[流速]动|现金|产权)比率|权益乘数|保障倍数|周转率|市[盈净销现]率)(?:\\(|$)|市[盈净销现]率"
                            + "|^(?:p/?[ebs](?:ttm|\\(|$)|peg$|ev/(?:ebitda|sales))");

    /** 生师比, 弹性系数: one number by another, or a score. */
    static final Pattern RATIO =
            Pattern.compile(MULTIPLE.pattern() + "|[=为]100(?!\\d)|比值?$|系数$|指数$|倍数$|[得评]分$|分值$");

    /** What stands beside shares in a table of these and is none: a mean, a score, an index. */
    static final Pattern SCORE =
            Pattern.compile(
                    "^平均(?!.*(?:率|占比|比重|比例|增速|增幅)$)|均[值分]|平均数|中位数|众数|标准差|[得评总]分$|分[值数]$|(?:指|系|倍|天|日|次|人|时|年)数$|年龄|时长|满分|名次|(?<!购进|出厂|销售|投入品)价格|[单均]价$");

    /** A rate that says of what it is only by its place. */
    static final Pattern OF_BEFORE =
            Pattern.compile("^(?:[较比同]\\S{1,6}|按[年季月])?(?:变动|增长|增减|增速|增幅|同比|环比|占比|比重|升降|涨跌)");

    /** What a thing is like or comes in: 10支/盒 is no figure of it. */
    static final Pattern MAKE = Pattern.compile("规格|包装|剂型");

    /** What is traded or kept may be counted by weight: 销售数量 in 吨. */
    static final Pattern GOODS =
            Pattern.compile("^(?:进口|出口|销售|采购|供应|使用|库存|发放|生产|消费|收购|投放|调拨|运输|储备|总)?数量$");

    static final Pattern MONEY =
            Pattern.compile(
                    "收入|所得|营收|产值|总值|增加值|利润|投资|融资|资产|负债|税|费|支出|成本|预算|决算|资金|贷款|存款|余额|金额|总额|销售额|交易额|成交额"
                        + "|进口额|出口额|零售额|合同额|市值|估值|工资|薪酬|价|gdp");

    /** What is measured in these units and in hardly any others, by the bases of the units. */
    private static final Map<Pattern, Set<String>> MEASURES =
            Map.of(
                    Pattern.compile("面积$"),
                    Set.of("平方公里", "公顷", "亩", "平方米"),
                    Pattern.compile("(?:里程|长度|距离)$"),
                    Set.of("公里", "米"),
                    Pattern.compile("(?:用电|发电|供电|售电|耗电|电)量$"),
                    Set.of("千瓦时", "kwh"),
                    Pattern.compile("(?:人口|人员|人数)$"),
                    Set.of("人"),
                    Pattern.compile("(?:人次|游客|旅客)(?:数|人数)?$"),
                    Set.of("人次"));

    private ColumnWords() {}

    /** Names of what is measured in a unit, nothing where that may be many things. */
    static Optional<Pattern> ofMeasure(String base) {
        return MEASURES.entrySet().stream()
                .filter(of -> of.getValue().contains(base))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
