package wenlan.catalogue;

import wenlan.text.Folding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The company or other body of which a report gives account, whose figures are called by what they
 * measure alone (营业收入) or by 公司 and 本行: those of another report are of another one.
 */
final class OwnBody {
    private static final String KIND = "集团|公司|银行|证券|保险|控股|基金|大学|学院|医院";

    /** The body that opens a title, without what only says its legal form. */
    private static final Pattern TITLE =
            Pattern.compile(
                    "^(?:(?:19|20)\\d\\d年?度?)?(?<name>[^\\d:：，,。]{2,24}?)(?:股份有限|有限责任|有限|股份)?(?:"
                            + KIND
                            + ")");

    /** Reports that a body gives of itself. */
    private static final Pattern KINDS =
            Pattern.compile("(?:年度|季度|中期)报告|[年季中]报|业绩|财务报[告表]|社会责任|可持续发展报告|esg|招股|募集说明");

    /** A body that is not named. */
    private static final Pattern UNNAMED =
            Pattern.compile("^(?:[本该我](?:公司|集团|行|司|企业|所|院|校)|公司|集团|发行人|母公司)");

    /** A body that is named: 东海集团净利润. */
    private static final Pattern NAMED = Pattern.compile("^[^本该我各每全\\d].{1,22}?(?:" + KIND + ")");

    /**
     * What the statements of any company hold: the items of the accounting standards for business
     * and of the rules on annual reports of listed companies, with what is said of them.
     */
    private static final Pattern ACCOUNTS =
            Pattern.compile(
                    "(?:合并|实现|期末|年末|全年)*(?:营业总?收入|营收|主营业务收入|营业总?成本|营业利润|利润总额|净利润?|净亏损"
                        + "|(?:归属于?)?(?:归母|扣非|母公司|上市公司|股东|所有者|普通股|后|的|扣除非经常性损益)*净利润?|毛利率?|净利率|(?:基本|稀释)?每股(?:收益|净资产|股利)"
                        + "|(?:加权平均)?净资产(?:收益率)?|总资产|资产总[额计]|负债总[额计]|资产负债率|(?:销售|管理|财务|研发)(?:费用|投入)率?"
                        + "|经营(?:活动|性)(?:产生的)?现金(?:流量?)?净?(?:流量|流入)?(?:净?额)?|总?股本|注册资本|合同负债|存货|应收账款|商誉|员工(?:总|人)?数?)"
                        + "(?:(?:同比|环比|比[上去]年|较[上去]年|占营业收入)[^，,]{0,16}|增[长速幅加]|下降|减少|上升|率)*");

    private OwnBody() {}

    /**
     * Within what a figure is to be compared alone: the body of its report, else the report; empty
     * where the figure names what it is of, so that it may stand beside those of all reports.
     *
     * @param name what it measures, folded
     */
    static String of(StatedFigure figure, String name) {
        String title = Folding.query(figure.place().report().title());
        Matcher body = TITLE.matcher(title);
        boolean titled = body.find();
        if (!isOwn(figure, name, titled || KINDS.matcher(title).find())) {
            return "";
        }
        return titled ? body.group("name") : figure.place().report().id();
    }

    private static boolean isOwn(StatedFigure figure, String name, boolean account) {
        if (UNNAMED.matcher(name).find()) {
            return true;
        }
        boolean placed = !figure.cities().isEmpty() || figure.locality() != null;
        if (placed || NAMED.matcher(name).find()) {
            return false;
        }
        String row = Folding.query(figure.of());
        return account || ACCOUNTS.matcher(row.isEmpty() ? name : row).matches();
    }
}
