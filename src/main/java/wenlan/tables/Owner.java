package wenlan.tables;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The establishment or project that a sentence introduces, whose figures its next clauses tell by
 * the name of the figure alone: 海州船厂位于东港，总投资12亿元，员工300人; 网具项目总投资3亿元，年产值8亿元.
 */
final class Owner {
    /** One establishment or project, as the list of things that are counted calls them. */
    private static final String KIND =
            "(?:公司|集团|工厂|厂|项目|工程|基地|产业园|科技园|园区|合作社|农场|养殖场|大学|学院|学校|中学|小学|医院|电站|水库|港区|码头)";

    private static final String NAME = "[\\p{IsHan}A-Za-z0-9·“”&&[^、的和与及]]{2,22}?" + KIND;

    /** Where or when it was founded, and what it does. */
    private static final Pattern INTRODUCED =
            Pattern.compile(
                    "^(?<name>"
                            + NAME
                            + ")(?:[(（][^()（）]{1,20}[)）])?(?:位于|坐落[于在]|地处|选址|(?:始|创|组|兴)建于|(?:成立|创立|创办|落户|设立)[于在]|建在|由\\p{IsHan}{2,24}(?:建设|投资|组建|运营)|主要从事|主营|专注于|属于|是一?[家个所座])");

    /**
     * What is told of any one. Source: the particulars of establishments and of projects that the
     * forms of the national economic census and of statistics of fixed investment ask for.
     */
    private static final String PARTICULARS =
            "(?:计划)?总投资额?|年?产值|总产值|年?产量|年?产能|员工|职工|教职工|从业人员|员工总数|职工总数|占地面积|总?建筑面积|注册资本|注册资金|总资产|固定资产"
                + "|(?:年|主营|营业|年营业|销售|年销售)(?:业务)?收入|年?销售额|年?营收|年?利润|净利润|利润总额|年?纳税额?|在校学生|在校生|毕业生|专任教师|床位|总?库容|总?装机容量";

    private static final Pattern PARTICULAR = Pattern.compile(PARTICULARS);

    /** A figure that names whose it is. */
    private static final Pattern NAMED =
            Pattern.compile("(?<name>" + NAME + ")(?:" + PARTICULARS + ")");

    /** Several of a kind have each its own: 规模以上公司, 重点项目, and so has one that is not named. */
    private static final Pattern ANY =
            Pattern.compile(
                    "^(?:[该本此各每全]|我[国省市县区]|其)|规模以上|规上|重点|重大|上市|全部|所有|各类|民营|国有|骨干|龙头|[\\d一二三四五六七八九十两多几]+[个家所座]");

    /** What a body did is not of the country or place that was spoken of before. */
    private static final Pattern BODY =
            Pattern.compile("\\s*\\p{IsHan}{2,12}?(?:铁路局|管理局|集团|公司|大学|学院|医院|机场|银行|协会)(?![数总及和与、])");

    private Owner() {}

    /** Whether words open with the name of a body. */
    static boolean opens(String words) {
        return BODY.matcher(words).lookingAt();
    }

    /** What a clause without a figure introduces, empty for nothing. */
    static String introduced(String clause) {
        Matcher found = INTRODUCED.matcher(clause.strip());
        return found.find() ? one(found.group("name")) : "";
    }

    /** Whose a figure says that it is, empty where it does not. */
    static String named(String name) {
        Matcher found = NAMED.matcher(name);
        return found.matches() ? one(found.group("name")) : "";
    }

    private static String one(String name) {
        return ANY.matcher(name).find() || TellingWords.isIn(name) ? "" : name;
    }

    /** Whether a figure is told by its own name alone. */
    static boolean isParticular(String name) {
        return PARTICULAR.matcher(name).matches();
    }
}
