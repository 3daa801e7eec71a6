package wenlan.tables;

import wenlan.text.Folding;

import java.util.regex.Pattern;

/** Words that statistics put into names of rows and columns. */
final class Words {
    /** 总计划投资 and 总计算量 begin with another word than 总计. */
    private static final Pattern TOTAL =
            Pattern.compile(
                    "(?:小计|合计|总计|共计|总和|平均|平均值|平均数|均值|累计|total|subtotal|sum|average)(?:[(:].*)?"
                            + "|.{0,12}(?:小计|合计|总计)|(?:小|合|总)计(?![划算量时分件价提]).{0,6}");

    private static final Pattern REMARK_COLUMN =
            Pattern.compile("备注|备考|附注|注|注释|说明|备注说明|情况说明|remarks?|notes?");

    private static final Pattern UNIT_COLUMN = Pattern.compile("(?:计量|数量)?单位|unit");

    private static final Pattern CURRENCY_COLUMN =
            Pattern.compile("(?:计价|结算|合同|原)?(?:币种|币别|货币)(?:单位|名称)?|currency");

    /** A whole of places that may stand among them: 全国, 全市, 全省总体. */
    private static final Pattern WHOLE =
            Pattern.compile("(?:全[国球省市区县州]|世界|全自治区)(?:总体|总数|市场)?(?:[(:].*)?");

    /** Units in letters that no list holds: mmol/L. A column 单位 may also name offices. */
    private static final Pattern SIGNS =
            Pattern.compile("[\\p{IsLatin}\\p{IsGreek}%‰°℃·^²³⁻¹/0-9]{1,14}");

    private Words() {}

    /** Whether a cell of such a column is a unit. */
    static boolean isUnit(String text) {
        return Measures.read(text).isPresent() || SIGNS.matcher(text).matches();
    }

    /** Whether a row of this name is of the whole of which others may be parts. */
    static boolean isWhole(String name) {
        return WHOLE.matcher(Folding.query(name)).matches();
    }

    /** Whether a row of this name sums up others: 小计, 合计, 总计. */
    static boolean isTotal(String name) {
        return TOTAL.matcher(Folding.query(name)).matches();
    }

    /** Whether a column of this name says something of its rows that is not their name. */
    static boolean isRemarkColumn(String name) {
        return REMARK_COLUMN.matcher(Folding.query(name)).matches();
    }

    /** Whether a column of this name says in what money its row is. */
    static boolean isCurrencyColumn(String name) {
        return CURRENCY_COLUMN.matcher(Folding.query(name)).matches();
    }

    /** Whether a column of this name says in what its row is measured. */
    static boolean isUnitColumn(String name) {
        return UNIT_COLUMN.matcher(Folding.query(name)).matches();
    }
}
