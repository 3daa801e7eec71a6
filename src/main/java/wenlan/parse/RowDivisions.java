package wenlan.parse;

import java.util.regex.Pattern;

/**
 * What a line alone among the rows of a table says where it divides them and is no part of a name:
 * by what they are told apart, or of what year they are.
 */
final class RowDivisions {
    /**
     * As the rules for annual reports of listed companies divide income and staff (分行业, 分产品, 分地区,
     * 分销售模式, 学历结构, 年龄构成: CSRC's standard no. 2 on their contents), and statistical yearbooks nearly
     * all (按行业分, 按登记注册类型分). Nouns and verbs that begin with 分 (分支机构, 分布式) begin a broken name of a
     * row, and so does a longer name of a structure.
     */
    private static final Pattern DIVISION =
            Pattern.compile(
                    "分(?:(?:行业|产品|地区|区域|(?:销售|经营)模式|业务|板块|渠道|客户|季度|城乡|性别|门类|品种|类型|规模|部门"
                        + "|市场|用途|经济类型|登记注册类型|隶属关系|所有制)(?:情况|类别)?)|按\\p{IsHan}{1,12}分(?:组|类|列)?"
                        + "|\\p{IsHan}{0,6}(?:学历|年龄|专业|性别|职称|岗位|教育程度)(?:构成|结构)|(?:19|20)\\d\\d\\s?年?[：:]?");

    private static final int LONGEST = 20;

    private RowDivisions() {}

    /** Whether a line divides rows. */
    static boolean is(String text) {
        return text.length() <= LONGEST && DIVISION.matcher(text).matches();
    }
}
