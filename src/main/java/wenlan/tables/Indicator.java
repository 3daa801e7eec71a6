package wenlan.tables;

import org.jspecify.annotations.Nullable;

import wenlan.document.Table;
import wenlan.text.Folding;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A row that is what is measured, where the columns only say when: 城镇化率 in 2020年 and 2025年.
 *
 * @param name its name without its unit
 * @param column where that stands
 * @param columns those whose figures it names
 */
record Indicator(String name, int column, Set<Integer> columns) {
    private static final Pattern HEAD =
            Pattern.compile(
                    "(?:主要|经济|具体|考核|统计|发展|核心|规划|[一二三]级)*(?:指标|项目|科目)(?:名称|内容)?|indicators?|items?");

    /**
     * Two things whose common end is printed once: 客货运量, 进出口额, 存贷款余额. As the 统计公报 of each year
     * pairs them.
     */
    private static final Set<String> COORDINATED =
            Set.of(
                    "客货", "货客", "进出", "存贷", "产销", "购销", "收支", "供需", "供用", "供排", "城乡", "男女", "水陆",
                    "内外", "新旧", "研产", "种养", "投融", "住餐", "批零", "粮油", "林牧", "牧渔");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern UNIT =
            Pattern.compile("[(（\\[【]([^()（）\\[\\]【】]{1,10}" + Measures.NESTED + ")[)）\\]】]");

    /**
     * The indicator that a row is, null where its columns say what is measured. Rows of several
     * units are indicators, and so are those below such a head where the caption measures nothing.
     *
     * @param from the first column of the table, or of one of those that stand beside each other
     * @param to the column behind its last one
     */
    static @Nullable Indicator of(Table table, TypedTable typed, TypedRow row, int from, int to) {
        Set<Integer> columns =
                IntStream.range(from + 1, to)
                        .filter(at -> typed.columns().get(at).type().isMeasure())
                        .filter(at -> isOpen(typed.columns().get(at).name()))
                        .boxed()
                        .collect(Collectors.toSet());
        int names =
                IntStream.range(from, to)
                        .takeWhile(at -> !typed.columns().get(at).type().isMeasure())
                        .filter(at -> typed.columns().get(at).type() == ColumnType.TEXT)
                        .filter(at -> !Words.isUnitColumn(typed.columns().get(at).name()))
                        .reduce((one, next) -> next)
                        .orElse(-1);
        if (columns.isEmpty() || names < 0 || row.cells().get(names).text().isBlank()) {
            return null;
        }
        String caption = table.caption();
        String whole = caption == null ? "" : MeasureNames.inCaption(caption);
        boolean named = HEAD.matcher(head(typed.columns().get(names))).matches() && whole.isEmpty();
        String name = bare(row.cells().get(names).text());
        named |=
                typed.columns().get(names).name().isBlank()
                        && whole.isEmpty()
                        && !Words.isTotal(name)
                        && MeasureNames.isMeasure(name);
        if (whole.endsWith(name) && isCoordinated(whole, name)) {
            return new Indicator(name, names, columns);
        }
        boolean several = typed.rows().stream().anyMatch(one -> one.measure() != null);
        if (!named && (!several || isOfGoods(name, caption))) {
            return null;
        }
        String above = RatesBelow.of(typed, row, names).orElse(null);
        return new Indicator(
                above == null ? named(name, caption) : above + " " + name, names, columns);
    }

    /** The name of a column without what is in brackets behind it: 项目（按功能分类）. */
    private static String head(Column column) {
        return Folding.query(column.name()).replaceFirst("\\([^()]*\\)$", "");
    }

    /** 原煤 and 电力 below 能源消费量 are what it is of, each in its own unit. */
    private static boolean isOfGoods(String name, @Nullable String caption) {
        return caption != null
                && MeasureNames.inCaption(caption).endsWith("量")
                && !MeasureNames.isMeasure(name)
                && !Words.isRate(name);
    }

    /** The caption says of what 市场规模 and 增长率 are. */
    private static String named(String name, @Nullable String caption) {
        String whole = caption == null ? "" : MeasureNames.inCaption(caption);
        if (whole.isEmpty()) {
            return name;
        }
        if (whole.endsWith(name)) {
            return isCoordinated(whole, name) ? name : whole;
        }
        return Words.isRate(name) ? whole + name : name;
    }

    /** 客货运量 is the measure of neither 客运量 nor 货运量, 进出口额 that of neither part. */
    private static boolean isCoordinated(String whole, String name) {
        int at = whole.length() - name.length();
        return at > 0 && COORDINATED.contains(whole.substring(at - 1, at + 1));
    }

    /** 2020年, 2025年末, 一季度. */
    private static boolean isOpen(String header) {
        String label = Header.of(header).label();
        return Period.ofName(label).isPresent()
                || YEAR.matcher(label).lookingAt() && MeasureNames.isGeneral(header);
    }

    private static String bare(String name) {
        return UNIT.matcher(name)
                .replaceAll(unit -> Measures.inBrackets(unit.group(1)).isPresent() ? "" : "$0")
                .strip();
    }
}
