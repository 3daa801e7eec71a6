package wenlan.tables;

/**
 * Words behind a year that say what its figures are: what came (决算, 实际) or what was expected or
 * planned when they were written down (预算, 目标, E). These are the kinds of budgets, plans and
 * forecasts, and the letters of business accounts.
 */
final class YearKind {
    /** What has not come yet. */
    static final String EXPECTED =
            "(?:(?:预计|预期)(?:执行|完成)?[数值]?|(?:独立|一致|机构|模型|最新)?(?:预测|估计|目标|规划|展望|计划|预算|中期|远期|远景|愿景)[数值]?|[efp])";

    /** What has come. 预算执行 is what came of a budget. */
    static final String ACTUAL =
            "(?:(?:基期|现状|基准)[年值数]?|(?:实际|实绩)(?:完成|执行)?[数值]?|(?:决算|预算执行|执行|完成)数?|(?:初步|修[正订]|快报)(?:核算|统计|数据)?[数值]?|初值|终值|[ar])";

    private YearKind() {}
}
