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
     * all (按行业分, 按登记注册类型分).
     */
    private static final Pattern DIVISION =
            Pattern.compile(
                    "分\\p{IsHan}{2,5}|按\\p{IsHan}{1,12}分(?:组|类|列)?"
                            + "|\\p{IsHan}{2,10}(?:构成|结构)|(?:19|20)\\d\\d\\s?年?[：:]?");

    private static final int LONGEST = 20;

    private RowDivisions() {}

    /** Whether a line divides rows. */
    static boolean is(String text) {
        return text.length() <= LONGEST && DIVISION.matcher(text).matches();
    }
}
