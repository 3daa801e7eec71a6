package wenlan.tables;

import wenlan.text.Folding;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * For how much of something a row gives its price or fee: a column says it (计费单位: 次, 天) or brackets
 * behind its name (带鱼（每500克）). Prices of several such bases do not compare.
 */
final class PriceBases {
    private static final Pattern COLUMN =
            Pattern.compile("(?:计[费价]|收费|报价|付费|计收)(?:单位|方式|标准|单元|依据|规格)|(?:计价|销售|售卖)?规格");

    /** 元/次, 每500克, 按天, 500克. */
    private static final Pattern EACH =
            Pattern.compile(
                    "(?:元?/|每|按)?((?:\\d{1,5}(?:\\.\\d{1,2})?)?\\D{1,4}?)(?:计|计算|计费|计收|收费)?");

    private static final Pattern BRACKET =
            Pattern.compile(
                    "[(（](?:元?/|每)([^()（）]{1,6})[)）]|[(（](\\d{1,4}\\p{IsHan}{1,2})(?:/\\p{IsHan})?[)）]");

    private static final Pattern NUMBER = Pattern.compile("^[\\d.]+");

    private PriceBases() {}

    /** What a cell of a column of that name says, none where it says nothing of the kind. */
    static Set<String> of(String column, String text) {
        Set<String> bases = new HashSet<>();
        String name = Folding.query(column);
        String cell = Folding.query(text);
        Matcher each = EACH.matcher(cell);
        if (COLUMN.matcher(name).matches()
                && each.matches()
                && (isUnit(each.group(1)) || !name.endsWith("规格") && isShort(cell))) {
            bases.add("每" + each.group(1));
        }
        Matcher bracket = BRACKET.matcher(cell);
        while (bracket.find()) {
            String in = bracket.group(1) == null ? bracket.group(2) : bracket.group(1);
            if (isUnit(in)) {
                bases.add("每" + in);
            }
        }
        return bases;
    }

    /** 车, 顶·夜: what is no name of an office that charges. */
    private static boolean isShort(String text) {
        return text.length() <= 3 && !Figures.isMissing(text);
    }

    private static boolean isUnit(String text) {
        return Measures.read(NUMBER.matcher(text).replaceFirst("")).isPresent();
    }
}
