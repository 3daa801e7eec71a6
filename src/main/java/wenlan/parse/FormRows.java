package wenlan.parse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells forms from tables: each row is the name of a field and what was filled in, so that the
 * first row heads nothing. What the fields of a form ask for differs from field to field; where all
 * names are of one kind (教育部门, 民政部门) they are the rows of a table.
 */
final class FormRows {
    private static final int FEWEST = 3;
    private static final int LONGEST_FIELD = 16;
    private static final int LONGEST_NAME = 24;

    /**
     * What fields of forms are called: the data of persons (GB/T 2261.1, 3304, 4658 and 8561 name
     * sex, nationality, education and post), what is registered of firms (name, kind, address,
     * legal representative, capital: article 8 of 市场主体登记管理条例), how to reach both, and when, where,
     * by whom and for how much something is done. Three different ones are needed, so that a word
     * that is missing here costs nothing.
     */
    private static final Pattern FIELD =
            Pattern.compile(
                    ".{0,8}?(名称|姓名|单位|负责人|联系人|申请人|申报人|法人|代表人|电话|手机|传真|地址|地点|住所|邮编"
                            + "|邮箱|网址|网站|时间|日期|年限|期限|工期|周期|编号|代码|证号|类别|类型|性质|等级|金额|资金|投资"
                            + "|预算|规模|面积|方式|来源|部门|职务|职称|性别|年龄|学历|民族|籍贯)(?:[（(].{1,10}[）)])?[:：]?");

    /**
     * What the second column of a table of names and values is called: words for any value, none of
     * which could be one.
     */
    private static final Set<String> COLUMN =
            Set.of("内容", "说明", "数值", "备注", "要求", "情况", "填写内容", "具体内容", "信息", "值", "描述", "数据");

    private FormRows() {}

    /**
     * What no column is called: the name of a firm, an address of the net, a number to ring or to
     * send to.
     */
    private static final Pattern VALUE =
            Pattern.compile(".{4,}公司|.{0,40}@.{3,40}|(?:https?://|www\\.).{3,80}|\\d[\\d-]{5,19}");

    /**
     * Whether some rows are those of a form, in one column of fields or in two beside each other,
     * or say of each name what it is.
     */
    static boolean are(List<GridRow> rows) {
        if (areValues(rows) || areDefinitions(rows)) {
            return true;
        }
        if (rows.size() < FEWEST || !isForm(rows.getFirst())) {
            return false;
        }
        String value = Chars.key(rows.getFirst().cell(1));
        if (value.isEmpty() || COLUMN.contains(value) || isField(rows.getFirst().cell(1))) {
            return false;
        }
        long fields = rows.stream().filter(FormRows::isForm).count();
        return fields * 3 >= rows.size() * 2L && isMixed(rows);
    }

    /** Names, each with its value: the first one is no name of a column. */
    private static boolean areValues(List<GridRow> rows) {
        Set<String> names = new HashSet<>();
        for (GridRow row : rows) {
            String name = row.cell(0);
            if (row.size() != 2
                    || name.length() < 2
                    || name.length() > LONGEST_NAME
                    || name.chars().anyMatch(Character::isDigit)
                    || !names.add(name)) {
                return false;
            }
        }
        return rows.size() >= FEWEST
                && VALUE.matcher(rows.getFirst().cell(1)).matches()
                && !NextTable.isStub(rows.getFirst().cell(0))
                && rows.stream().skip(1).anyMatch(r -> !TableHeader.isNumber(r.cell(1)));
    }

    /**
     * The same word between all names and what they stand for, as 指 in the glossary of a report.
     */
    private static boolean areDefinitions(List<GridRow> rows) {
        String word = rows.isEmpty() ? "" : rows.getFirst().cell(1);
        return rows.size() >= FEWEST
                && !word.isEmpty()
                && word.length() <= 2
                && Chars.countHan(word, 2) == word.length()
                && rows.stream().allMatch(row -> row.size() == 3 && row.cell(1).equals(word));
    }

    /** Whether several things are asked for, and what was filled in is not all figures. */
    private static boolean isMixed(List<GridRow> rows) {
        Set<String> asked = new HashSet<>();
        boolean words = false;
        for (GridRow row : rows) {
            for (int column = 0; column + 1 < row.size(); column += 2) {
                var field = FIELD.matcher(row.cell(column));
                if (row.cell(column).length() <= LONGEST_FIELD && field.matches()) {
                    asked.add(field.group(1));
                }
            }
            words |= row != rows.getFirst() && row.size() > 1 && isWords(row.cell(1));
        }
        return asked.size() >= FEWEST && words;
    }

    private static boolean isWords(String value) {
        return Chars.countHan(value, value.length()) > 1 && !TableHeader.isNumber(value);
    }

    private static boolean isForm(GridRow row) {
        return switch (row.size()) {
            case 2 -> isField(row.cell(0));
            case 4 -> isField(row.cell(0)) && isField(row.cell(2));
            default -> false;
        };
    }

    private static boolean isField(String cell) {
        return cell.length() <= LONGEST_FIELD && FIELD.matcher(cell).matches();
    }
}
