package wenlan.parse;

import java.util.List;
import java.util.regex.Pattern;

/** Tells where another table begins below the rows of one, though nothing parts them. */
final class NextTable {
    /** What the first columns of tables are called. */
    private static final Pattern STUB =
            Pattern.compile(
                    "序号|编号|\\p{IsHan}{2,6}(?:类别|类型)|项\\s*目(?:名称)?|指\\s*标(?:名称)?|名\\s*称|类\\s*[别型]|种类|品种|产品|行业|地\\s*区"
                        + "|城\\s*市|区\\s*域|省份|单\\s*位(?:名称)?|企业(?:名称)?|年\\s*[份度]|时\\s*间|月份|科目|内\\s*容"
                        + "|(?i:item|indicator|name|year|region)");

    private static final int LONGEST_NAME = 20;

    /** Times as accounts call their columns: 本报告期, 上年同期, 2031年末, 期初余额. */
    private static final Pattern TIME =
            Pattern.compile(
                    "(?:19|20)\\d\\d年?.{0,12}|.{0,6}(?:报告期|同期|本期|上期|[期年月季]度?[末初]|本年度?|上年度?|本[月季]度?)(?:末|初)?"
                        + "(?:余额|金额|数|累计)?");

    /** A row that says when things were, among rows of figures: 成立时间. */
    private static final Pattern WHEN = Pattern.compile(".*(?:时间|日期|年份|期限|期间)");

    /** A name with its unit in brackets. */
    private static final Pattern MEASURED =
            Pattern.compile("[^（(]*\\p{IsHan}[^（(]*[（(][^（()）\\d]{1,8}[）)]");

    private NextTable() {}

    /** Whether a name is one of first columns of tables. */
    static boolean isStub(String name) {
        return STUB.matcher(name).matches();
    }

    /** Words where the last row has numbers and the first had words. */
    static boolean begins(List<GridRow> rows, GridRow row) {
        for (int column = 1; column < row.size() && rows.size() > 1; column++) {
            boolean numbers = TableHeader.isNumber(rows.getLast().cell(column));
            boolean words = row.cell(column).codePoints().anyMatch(Character::isLetter);
            if (numbers && words && !TableHeader.isNumber(rows.getFirst().cell(column))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line below rows is the title of another table, or its header stands below. */
    static boolean isBelow(List<GridRow> rows, Lines lines, int at) {
        return TableTitles.beginsNext(rows, lines, at)
                || TornRows.isBetweenRows(lines, at) && isHeader(rows, lines, at + 1);
    }

    /** Whether a line is a row and the header of another table than the rows before are of. */
    static boolean isHeader(List<GridRow> rows, Lines lines, int at) {
        int below = at < lines.size() && lines.get(at).isRow() ? lines.seek(at + 1) : lines.size();
        return below < lines.size()
                && isHeader(
                        rows,
                        new GridRow(lines.get(at).cells()),
                        new GridRow(lines.get(below).cells()));
    }

    /**
     * Whether a cell across a table is the title of another one in the same markup: its unit
     * perhaps, then a header with figures below it.
     */
    static boolean isTitled(List<GridRow> rows, Lines lines, int at) {
        return rows.size() > 1
                && TableHeader.hasNumbers(rows.getLast())
                && isAboveHeader(lines, at);
    }

    /** Whether a first cell reads as a caption or stands above a header, empty ones behind it. */
    static boolean isTitleRow(Lines lines, int at) {
        GridRow row = cells(lines, at);
        String first = row.cell(0);
        return row.isLabel()
                && (Captions.isTable(first)
                        || TableTitles.isCounted(first)
                        || isAboveHeader(lines, at));
    }

    /** Whether a cell alone in its row is a title: its unit perhaps, then a header with figures. */
    static boolean isAboveHeader(Lines lines, int at) {
        if (!isRow(lines, at) || !cells(lines, at).isLabel() || isStub(cells(lines, at).cell(0))) {
            return false;
        }
        int below = lines.seek(at + 1);
        if (isRow(lines, below) && UnitBeside.isAlone(cells(lines, below))) {
            below = lines.seek(below + 1);
        }
        int next = isRow(lines, below) ? lines.seek(below + 1) : lines.size();
        if (!isRow(lines, next) || lines.get(below).look().grid() != lines.get(at).look().grid()) {
            return false;
        }
        GridRow header = cells(lines, below);
        return header.filled() > 1
                && isStub(header.cell(0))
                && !TableHeader.hasNumbers(header)
                && TableHeader.hasNumbers(cells(lines, next));
    }

    private static boolean isRow(Lines lines, int at) {
        return at < lines.size() && lines.get(at).isRow();
    }

    private static GridRow cells(Lines lines, int at) {
        return new GridRow(lines.get(at).cells());
    }

    /** Whether the markup begins another table at a line, with other names than those above. */
    static boolean isMarked(Lines lines, List<Integer> rows, int at) {
        Line line = lines.get(at);
        return line.look().header()
                && line.look().grid() == 0
                && !rows.isEmpty()
                && lines.get(rows.getFirst()).look().header()
                && !lines.get(rows.getLast()).look().header()
                && !Chars.key(line.string()).equals(Chars.key(lines.string(rows.getFirst())));
    }

    /**
     * Whether a row is a header that stands directly below the last one: other names than those
     * above, each column named, the first one as first columns are or not at all, and figures over
     * and under the names.
     *
     * @param next the row below it
     */
    private static boolean isHeader(List<GridRow> rows, GridRow row, GridRow next) {
        boolean unnamed = row.cell(0).isEmpty() && isOfFigures(row);
        boolean fewer = unnamed && next.last() <= row.last();
        if (rows.size() < 2
                || row.filled() < 2
                || !fewer && row.filled() < rows.getFirst().filled() - (unnamed ? 1 : 0)
                || !unnamed
                        && !isStub(row.cell(0))
                        && !isMeasured(row)
                        && !areOtherTimes(rows.getFirst(), row)) {
            return false;
        }
        int figures = 0;
        for (int column = 1; column < row.size(); column++) {
            String name = row.cell(column);
            if (TableHeader.isNumber(name)) {
                return false;
            }
            boolean over = TableHeader.isNumber(rows.getLast().cell(column));
            figures += over && TableHeader.isNumber(next.cell(column)) ? 1 : 0;
        }
        return figures > 0 && !isSame(rows.getFirst(), row);
    }

    /**
     * Whether a row names times, or what is told of them, as the first one does: 主要财务指标, 2031年末.
     */
    private static boolean areOtherTimes(GridRow header, GridRow row) {
        return isOfTimes(header) && isOfTimes(row) && !WHEN.matcher(row.cell(0)).matches();
    }

    private static boolean isOfTimes(GridRow row) {
        int times = 0;
        for (int column = 1; column < row.size(); column++) {
            boolean time = TIME.matcher(row.cell(column)).matches();
            if (!time && !HeaderGap.isOfFigures(row.cell(column))) {
                return false;
            }
            times += time ? 1 : 0;
        }
        return times * 2 >= row.size() - 1 && row.size() > 2;
    }

    /** Whether all columns but the first are named, most of them as columns of figures are. */
    private static boolean isOfFigures(GridRow row) {
        int figures = 0;
        for (int column = 1; column <= row.last(); column++) {
            String name = row.cell(column);
            figures += HeaderGap.isOfFigures(name) || TIME.matcher(name).matches() ? 1 : 0;
        }
        return row.filled() == row.last() && figures * 2 >= row.filled();
    }

    /** Whether all names but the first say in what they are measured. */
    private static boolean isMeasured(GridRow row) {
        for (int column = 1; column < row.size(); column++) {
            String name = row.cell(column);
            if (name.length() > LONGEST_NAME || !MEASURED.matcher(name).matches()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(GridRow header, GridRow row) {
        return Chars.key(row.text().text()).equals(Chars.key(header.text().text()));
    }
}
