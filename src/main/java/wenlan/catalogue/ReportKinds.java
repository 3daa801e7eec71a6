package wenlan.catalogue;

import java.util.regex.Pattern;

/**
 * Kinds of reports and of their parts by the words that name them. The words are those of who has
 * them published: the regulations on the Statistics Law (公报, 年鉴, 统计资料, 普查, 调查), the Budget Law (预算,
 * 决算, 收支), the law on local governments (工作报告, 发展计划), the rules for listed companies (年度报告, 季度报告)
 * and what the regulations on official documents of 2012 say of a 报告 (反映情况).
 */
final class ReportKinds {
    /** What appears each year, quarter or month of that time. */
    private static final String PERIODICALS = "统计|公报|年鉴|普查|年度报告|季度报告|年报|季报|月报|周报|旬报|快报|简报|通报|数据公告";

    private static final String ACCOUNTS = "决算|收支";

    /** What tells how things are. */
    private static final String STATE = "概要|概况|近况|运行|状况|情况|指标|数据";

    /** Reports that are of the one time of their title. */
    static final Pattern OF_ITS_TIME =
            Pattern.compile(
                    PERIODICALS
                            + "|"
                            + ACCOUNTS
                            + "|调查报告|概要|(?:运行|基本|发展|完成|执行|工作)情况|情况的?(?:报告|分析|简析|通报|综述)?$|运行(?:报告|分析|监测)|收入和消费|(?:19|20)\\d\\d年度|经济运行|(?:主要|经济|统计|分析)指标");

    /**
     * Headings whose year is that of what follows: words of looking back, of a state, of figures.
     */
    static final Pattern PART_OF_ITS_TIME =
            Pattern.compile(STATE + "|" + ACCOUNTS + "|回顾|现状|总结|成绩|成效|统计|执行|年报|业绩|经营|市场|表现");

    /** Reports in which the place that begins their title gives account of itself. */
    static final Pattern OF_ITS_PLACE =
            Pattern.compile(
                    PERIODICALS
                            + "|"
                            + ACCOUNTS
                            + "|"
                            + STATE
                            + "|预算|手册|要览|概览|提要|摘要|监测|调查|白皮书|蓝皮书|绿皮书"
                            + "|(?:工作|施政|发展|评估|分析)报告|资料|规划|计划|方案");

    /** Reports in which a city gives account of itself wherever their title names it. */
    static final Pattern OF_ITS_CITY =
            Pattern.compile("统计(?:公报|年鉴|月报)|公报$|工作报告|发展计划|预算|决算|财政收支|经济运行");

    /** Statistics that a ministry publishes of the whole country. */
    static final Pattern OF_MINISTRIES = Pattern.compile("统计|公报|通报|监测|普查|运行情况");

    /** Reports of a new year to an assembly, which look back on the one before. */
    static final Pattern WORK = Pattern.compile("工作报告");

    /** The one of a government among them. */
    static final Pattern GOVERNMENT_WORK = Pattern.compile("政府工作报告");

    private ReportKinds() {}
}
