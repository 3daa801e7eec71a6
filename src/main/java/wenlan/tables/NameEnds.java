package wenlan.tables;

import java.util.Set;
import java.util.regex.Pattern;

/** What names of indicators end with: words of measures, of shares, and of what is counted. */
final class NameEnds {
    /** Of what is measured in money or another measure: names of indicators in yearbooks. */
    private static final Pattern MEASURED =
            Pattern.compile(
                    "(?:规模|产值|总值|增加值|价值|金额|总额|额|收入|营收|利润|溢利|投资|融资|面积|产量|销量|总量|量|资产|成本|支出|费用|预算|经费|价|价格|门票|税收"
                        + "|余额|市值|估值|里程|长度|能力|产能|装机|GDP|gdp|出口|进口|消费|零售|市场|容量|规模以上|基金|资金|货值|(?:罚没|赔偿|违约|捐赠|工程|[货税罚价])款|资本|募资|外资|内资|存款|贷款|债务|保费|工资|薪酬|租金|造价|补贴|补助|赤字|年龄|寿命|浓度|能耗|亏损|盈利|收益|(?<=收入|支出|资产|负债)总计|标准|农田|耕地|林地|草地|湿地|绿地|海域|排放|消耗|功率|用电|发电|算力"
                        + "|储备|缺口|顺差|逆差|结余|盈余|库容|仓容|容积|密度|中位数|亩产|单产|存栏|出栏|保有|均值|气温|水温|温度|声级|噪声|[预决]算数|岁[入出]|财力|总产|所得|(?:收入|支出|产值|总值|总额|投资)(?:预期)?目标(?:值)?|(?<=支出|收入|费|金|投资|补助)安排)$");

    /**
     * What else is told in money. Source: the economic classes of the classification of government
     * revenue and expenditure (Ministry of Finance) and the chart of accounts in the guide to the
     * accounting standards for enterprises (Ministry of Finance, 2006).
     */
    private static final Pattern MONEY =
            Pattern.compile(
                    "(?:金|款|款项|费|税|税费|税款|债券|国债|债|票据|股票|利息|付息|股利|股息|红利|分红|股本|公积|商誉|存货|津贴|救助|抚恤|捐赠|转移支付|在建工程"
                        + "|订单|合同|投入|授信|权益)$");

    /** Kinds of land by the national classification of land use (GB/T 21010). */
    private static final Pattern LAND = Pattern.compile("(?:地|田|林|园|水面|滩涂)$");

    private static final Pattern AREA = Pattern.compile("亩|公顷|平方.*");

    /** How long something takes or lasts. */
    private static final Pattern TIME = Pattern.compile("(?:天数|日数|时数|时长|时间|工期|周期|小时数?)$");

    private static final Set<String> TIMES = Set.of("天", "小时", "分钟");

    private static final Pattern SCORE = Pattern.compile("(?:得分|评分|总分|分数|分值|均分|成绩|满意度|指数)$");

    private static final Pattern RATE =
            Pattern.compile(
                    "(?:占比|比重|比例|份额|率|强度|(?:集中|满意|覆盖|自给|依存|贡献|知晓|成熟|活跃|饱和)度|(?:安全|获得|幸福)感|占|系数|CR\\d{1,2}|指数|PMI|CPI|PPI|按[年季月][多少]|"
                            + ChangeWords.ANY
                            + ")$");

    /**
     * Things that reports count, also where they stand behind their number; {@link Nouns} has more.
     * An own list of what is general in statistics: establishments, persons, works and papers.
     */
    static final String THING =
            "(?:企业|公司|机构|单位|平台|中心|基地|园区|园|项目|工程|事件|论文|专利|成果|高校|院校|学校|大学|学院|中学|小学|院所|研究所|研究院"
                + "|实验室|工作站|人才|人员|学者|专家|学生|教师|医生|医师|护士|技师|职工|员工|游客|旅客|用户|客户|会员|人口|劳动力|产品|品牌|设备|机器人|车辆|汽车|飞机|船舶|渔船"
                + "|医院|诊所|药店|床位|工厂|车间|生产线|基站|充电桩|桩|景区|酒店|商场|门店|网点|超市|市场|乡镇|街道|社区|村|县区|城市|国家|地区"
                + "|家庭|农户|商户|家庭户|集体户|居民|租房|安置房|保障房|标准|政策|法规|活动|展会|集群|场景|案例|岗位|专业|学科|课程|车站|站点|站|泊位|码头|港口|机场|线路|航线|桥梁|水库"
                + "|工厂店|场馆|馆|奖项|奖|著作权|商标|许可证|证书|合同|订单|协议|交易|贷款|独角兽|孵化器|众创空间|作物|品种|新区|试验区|示范区|示范点"
                + "|合作社|农场|养殖场|厂|店|仓库|书院|剧场|剧院|部门|银行|律师|主体|民宿|问卷|作品|节目|影片|刊物|期刊)";

    private static final Pattern ENDS_IN_THING = Pattern.compile("(?:" + THING + "|[人户车架]次|数|数量)$");

    /** A place among others is no number of things. */
    private static final Pattern RANK = Pattern.compile("(?:排名|位次|名次|排行|座次)$");

    /** What opens no name: prepositions, and words that number or spread what follows. */
    private static final Pattern NO_NAME =
            Pattern.compile(
                    "^(?:每(?![十百千万])|各(?![类种])|[第前后]|[对向把将以按由沿](?!外)|从(?!业)|为(?!农|民|期)|与|和|及|距)|^(?:[全我本该][国省市县区州乡镇村旗港岛台]|各地|当地)$");

    /** Verbs that say only that an act was done; what they open names the act. */
    private static final Pattern DONE =
            Pattern.compile("(?:实施|完成|开展|进行|办理|组织|推进|启动|新增|发放|给予|实行|接受|享受|累计|全年)");

    /** Units of acts: 救助3万人次. */
    private static final Pattern OF_ACTS = Pattern.compile("(?:[人户车件班架艘场批台辆]次|次|场)");

    private NameEnds() {}

    /** Whether a name says that something is measured in money or another measure. */
    static boolean isMeasured(String name) {
        return MEASURED.matcher(name).find();
    }

    /** Whether a name says that something is measured in this unit; of few things in times. */
    static boolean isMeasured(String name, Measure unit) {
        return TIMES.contains(unit.base()) ? TIME.matcher(name).find() : isMeasured(name);
    }

    /** Whether a name is that of a share or a rate. */
    static boolean isRate(String name) {
        return RATE.matcher(name).find();
    }

    /** Whether a name is that of a change: 产值增长. */
    static boolean isChange(String name) {
        return ChangeWords.end(name);
    }

    /** Whether a name is that of things or persons that are counted. */
    static boolean isThing(String name) {
        return ENDS_IN_THING.matcher(name).find();
    }

    /**
     * Whether a name tells what a number is one of where nothing but the number follows it, as in
     * 煤矿132处: it ends in a noun, or in an act that was done or is counted in times. Money is told
     * of few things.
     *
     * @param before the words before the number, the name among them
     */
    static boolean isTold(String name, String before, Measure unit) {
        if (name.length() < 2 || NO_NAME.matcher(name).find() || RANK.matcher(name).find()) {
            return false;
        }
        if (unit.base().equals("分")) {
            return SCORE.matcher(name).find();
        }
        if (Measures.isMoney(unit.base())) {
            return MONEY.matcher(name).find();
        }
        if (TIMES.contains(unit.base())) {
            return false;
        }
        if (AREA.matcher(unit.base()).matches() && LAND.matcher(name).find()) {
            return true;
        }
        return Nouns.isLastOf(name.replaceFirst("[”\"]$", ""))
                || Nouns.isActLastOf(name)
                        && name.length() > 2
                        && (OF_ACTS.matcher(unit.base()).matches() || DONE.matcher(before).find());
    }
}
