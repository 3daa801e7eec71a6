package wenlan.tables;

import wenlan.text.Folding;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lines of a financial statement that are steps of a calculation: what is earned, what is taken off
 * and what is left again and again; what a firm owns beside what it owes; what was there, what came
 * and what there is. One line of each side compares what came with what went, and results compare
 * with each other; more would be taken for parts of one whole.
 *
 * <p>The names are those of the statements in 企业会计准则第30号—财务报表列报 and 第31号—现金流量表, and of balances in
 * budgets (预算法).
 *
 * @param of the lines
 */
record AccountSteps(ChartLines of) {
    private static final Pattern NUMBER =
            Pattern.compile("^(?:(?:\\(?[一二三四五六七八九十\\d]{1,3}[)、.])|(?:其中|加|减)[:：])+|\\([^()]*\\)$");

    /** What is left after each step. */
    private static final Pattern RESULT =
            Pattern.compile(
                    "(?:(?:主营)?业务)?毛利润?|(?:主营业务|营业)利润|(?:税前)?利润总额|税前利润|净利润|归属?于?.{0,12}净利润|归母净利润|扣除?非.{0,12}净利润|(?:其他)?综合收益(?:总额)?|息税.{0,5}利润|ebitda?");

    private static final Pattern EARNED =
            Pattern.compile("(?:主营业务|营业|其他业务|营业外)(?:总)?收入|(?:投资|其他|公允价值变动|资产处置)收益");

    private static final Pattern SPENT =
            Pattern.compile(
                    "(?:主营业务|营业|其他业务)(?:总)?成本|(?:营业)?税金及附加|(?:销售|管理|研发|财务|营业)费用|所得税(?:费用)?|(?:资产|信用)减值损失|营业外支出");

    private static final Pattern OWNED =
            Pattern.compile(
                    "货币资金|交易性金融资产|(?:其他)?应收(?:账款|帐款|票据|款)(?:净额)?|应收款项融资|预付(?:账款|款项)|存货|(?:其他)?(?:非)?流动资产|长期(?:股权)?投资|投资性房地产|固定资产(?:净值|净额)?|在建工程|无形资产|使用权资产|商誉|长期待摊费用|递延所得税资产|总?资产(?:总[计额])?");

    private static final Pattern OWED =
            Pattern.compile(
                    "(?:短期|长期)借款|(?:其他)?应付(?:账款|帐款|票据|职工薪酬|债券|款)|预收(?:账款|款项)|合同负债|应交税费|租赁负债|(?:其他)?(?:非)?流动负债|总?负债(?:总[计额])?|实收资本|股本|资本公积|盈余公积|未分配利润|(?:归属.{2,8})?(?:所有者|股东)权益|净资产");

    private static final Pattern BEGIN =
            Pattern.compile("[期年]初.*|上[年期]末?(?:滚存)?(?:结[余转存]).*|上[年期]末.*");

    private static final Pattern END =
            Pattern.compile("[期年]末.*|(?:年终|滚存|累计)?结[余转存](?:下[年期].*)?|.*结转下[年期].*");

    /** What comes and goes between a beginning and an end; 一季度末 is a time of its own. */
    private static final Pattern FLOW =
            Pattern.compile(
                    ".*(?:收入|支出|增加|减少|转入|转出|新增|购入|报废|提取|使用|归还|发行|偿还|净额).*|[本当][年期月](?![末初]).*");

    /** Whether lines are such steps, which only compare with themselves over the years. */
    boolean areMixed() {
        Set<String> names = names();
        return count(RESULT, names) > 1 && count(EARNED, names) + count(SPENT, names) > 0
                || count(EARNED, names) > 0 && count(SPENT, names) > 1
                || count(OWNED, names) > 1 && count(OWED, names) > 1
                || count(BEGIN, names) > 0 && count(END, names) > 0 && count(FLOW, names) > 0;
    }

    private Set<String> names() {
        return Sums.naming(of).stream()
                .filter(at -> of.columns().get(at).type() == ColumnType.TEXT)
                .flatMap(at -> names(of.texts(at)))
                .collect(Collectors.toSet());
    }

    private static Stream<String> names(List<String> texts) {
        return texts.stream().map(text -> NUMBER.matcher(Folding.query(text)).replaceAll(""));
    }

    private static long count(Pattern side, Set<String> names) {
        return names.stream().filter(name -> side.matcher(name).matches()).count();
    }
}
