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

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern UNIT = Pattern.compile("[(（\\[【]([^()（）\\[\\]【】]{1,10})[)）\\]】]");

    /**
     * The indicator that a row is, null where its columns say what is measured. Rows of several
     * units are indicators, and so are those below such a head where the caption measures nothing.
     */
    static @Nullable Indicator of(Table table, TypedTable typed, TypedRow row) {
        Set<Integer> columns =
                IntStream.range(1, typed.columns().size())
                        .filter(at -> typed.columns().get(at).type().isMeasure())
                        .filter(at -> isOpen(typed.columns().get(at).name()))
                        .boxed()
                        .collect(Collectors.toSet());
        int names =
                IntStream.range(0, typed.columns().size())
                        .takeWhile(at -> !typed.columns().get(at).type().isMeasure())
                        .filter(at -> typed.columns().get(at).type() == ColumnType.TEXT)
                        .filter(at -> !Words.isUnitColumn(typed.columns().get(at).name()))
                        .reduce((one, next) -> next)
                        .orElse(-1);
        if (columns.isEmpty() || names < 0 || row.cells().get(names).text().isBlank()) {
            return null;
        }
        String caption = table.caption();
        boolean named =
                HEAD.matcher(Folding.query(typed.columns().get(names).name())).matches()
                        && (caption == null || MeasureNames.inCaption(caption).isEmpty());
        boolean several = typed.rows().stream().anyMatch(one -> one.measure() != null);
        return named || several && !isOfGoods(bare(row.cells().get(names).text()), caption)
                ? new Indicator(named(bare(row.cells().get(names).text()), caption), names, columns)
                : null;
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
        return whole.endsWith(name) ? whole : Words.isRate(name) ? whole + name : name;
    }

    /** 2020年, 2025年末, 一季度. */
    private static boolean isOpen(String header) {
        String label = Header.of(header).label();
        return Period.ofName(label).isPresent()
                || YEAR.matcher(label).lookingAt() && MeasureNames.isGeneral(header);
    }

    private static String bare(String name) {
        return UNIT.matcher(name)
                .replaceAll(unit -> Measures.read(unit.group(1)).isPresent() ? "" : "$0")
                .strip();
    }
}
