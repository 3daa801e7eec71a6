package wenlan.parse;

import java.util.Arrays;
import java.util.regex.Pattern;

/** A row below the header that says nothing but in what each column is: 万台, 亿元. */
final class UnitRow {
    private static final Pattern STUB = Pattern.compile("(?:计量)?单\\s*位|(?i:units?)|");

    /** Common units of statistics, with number words before them and others below them. */
    private static final String MEASURE =
            "(?:[十百千万亿]{0,2}(?:元|美元|欧元|日元|港元|英镑|人民币|人|人次|户|家|个|件|台|套|辆|艘|架|座|条|只|头|株|亩|公顷|平方米|平方公里|立方米"
                + "|米|公里|千米|海里|吨|公斤|千克|克|斤|升|千瓦|千瓦时|兆瓦|度|标箱|吨标准煤|吨标煤|次|起|项|篇|所|处|张|床|份|小时|天|年|岁|倍|户次|车次|班|公里|吨公里|人公里)"
                + "|[%％‰]|百分点|个百分点|[kKMGTm]?[WVAJ]h?|[mckd]?m[23²³]?|k?g|t|h|℃|TEU|USD|RMB)";

    private static final Pattern UNIT =
            Pattern.compile("[(（]?\\s*" + MEASURE + "(?:/" + MEASURE + ")?\\s*[)）]?");

    private static final int LONGEST = 12;

    private UnitRow() {}

    /** Whether a text is a unit of statistics, or several of them: 万元、%. */
    static boolean areUnits(String text) {
        return Arrays.stream(text.split("[、和]")).allMatch(u -> UNIT.matcher(u).matches());
    }

    /** Whether a line says nothing but a unit, perhaps in brackets: 百万港元. */
    static boolean isAlone(String line) {
        return line.length() <= LONGEST && UNIT.matcher(Chars.simplified(line)).matches();
    }

    /** Whether a row says the units of the columns that a header above it names. */
    static boolean is(GridRow header, GridRow row) {
        int units = 0;
        for (int column = 1; column < row.size(); column++) {
            String unit = row.cell(column).strip();
            if (!unit.isEmpty()) {
                boolean named = column < header.size() && !header.cell(column).isBlank();
                if (!named || !isAlone(unit)) {
                    return false;
                }
                units++;
            }
        }
        return units > 0 && STUB.matcher(row.cell(0).strip()).matches();
    }
}
