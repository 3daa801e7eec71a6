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
                    "分(?!支|行(?!业)|公司|局|会|部(?!门)|院|校|厂|店|布|析|配|解|散|担|红|享|包)\\p{IsHan}{2,5}"
                            + "|按\\p{IsHan}{1,12}分(?:组|类|列)?"
                            + "|(?:\\p{IsHan}{2,4}|\\p{IsHan}{2,8}(?:学历|年龄|专业|性别|职称|岗位))(?:构成|结构)"
                            + "|(?:19|20)\\d\\d\\s?年?[：:]?");

    private static final int LONGEST = 20;

    private RowDivisions() {}

    /** Whether a line divides rows. */
    static boolean is(String text) {
        return text.length() <= LONGEST && DIVISION.matcher(text).matches();
    }
}
