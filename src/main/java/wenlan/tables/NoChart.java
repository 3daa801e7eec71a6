package wenlan.tables;

import org.jspecify.annotations.Nullable;

import wenlan.document.Table;
import wenlan.text.Folding;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Says why a table has no chart.
 *
 * @param table the table as read
 * @param all its columns, those of all parts
 * @param rows its rows
 * @param of what of it could be drawn
 */
record NoChart(Table table, List<Column> all, List<TypedRow> rows, ChartLines of) {
    static final String ONE_ROW = "只有一行数据，画不成系列。";
    static final String NAMELESS = "数值列没有列名，不知道是什么数。";
    static final String SAME_NAMES = "有几列同名，上层表头没有留下，分不清各是什么数。";
    static final String ROWS_ALIKE = "没有哪一列文字或年份能把各行区分开：行名缺失、重复，或只有编号。";
    static final String PARTS_AND_WHOLES = "有的行是别的行的一部分（“其中”），整体与部分不能并列比较。";
    static final String UNLIKE_TIMES = "各行的时段长短不同（季度、半年、全年等），数值不能放在一起比较。";

    static final String UNITS_UNTOLD = "表中写了几种单位，分不清各列用的是哪一种，不能画在一起。";
    static final String MATRIX = "这是一张两两对照的表（里程、相关系数等），行名与列名相同，不是可以比较的系列。";
    static final String BESIDE = "这是左右并列的两张表（如收入与支出），一行中的各项互不相干。";

    static final String OF_A_MODEL = "这是统计检验或模型的结果（系数、标准误、t 值、P 值等），含义各不相同，不放在一个刻度上。";

    /** What a title calls numbers of each with each. */
    private static final Pattern MATRICES =
            Pattern.compile(
                    "(?:相关|关联|转移|混淆|距离|协方差|载荷)(?:性|系数|分析)*矩阵|相关系数|correlationmatrix|confusionmatrix");

    /** What models and tests say in rows of their own. */
    private static final Pattern OF_MODELS =
            Pattern.compile(
                    "^(?:特征值|特征根|(?:累[计积])?(?:方差)?贡献率|观测[值数]|样本[量数]|调整(?:后的?)?r2|r2|r-squared|kmo|巴特利特|bartlett"
                        + "|[ftp]值|[ftp]-?(?:value|stat)|显著性|常数项?|aic|bic|似然|log-?likelihood|obs|n$|dw|d-w|自由度|df$)");

    /** Share of the rows that makes a column what most of its cells are. */
    private static final double MOST = 0.5;

    private static final Pattern MARK =
            Pattern.compile("[■□√✓✔●○◎▲△★☆✗✘×xX〇◆◇+＋☑☒✕v\\s]+|是|否|有|无|y|n");

    private static final Pattern STATISTIC =
            Pattern.compile(
                    "^[tfzp]-?(?:值|统计量|value)?$|标准误|显著性|卡方|χ2|vif|r2$|^rss$|^rmse$|^mae$|^aic$|^bic$|置信区间|自由度|^df$|^sig\\.?$");

    NoChart {
        all = List.copyOf(all);
        rows = List.copyOf(rows);
    }

    @Nullable String emptiness() {
        if (rows.isEmpty()) {
            return "原文没有留下这张表的内容（多半原是图片）。";
        }
        boolean lost =
                rows.stream()
                        .allMatch(
                                row ->
                                        row.cells().stream()
                                                        .filter(cell -> !cell.text().isBlank())
                                                        .count()
                                                <= (all.size() > 3 ? 2 : 1));
        if (lost && all.size() > 1) {
            return "原文没有留下各格的数值，只有行名和列名。";
        }
        if (table.header().isEmpty()) {
            return "这张表没有表头，不知道各列是什么数。";
        }
        return null;
    }

    String withoutMeasures() {
        if (IntStream.range(0, of.columns().size()).filter(this::isMarked).count() > 1) {
            return "这是一张勾选表，格中是记号而不是数。";
        }
        if (IntStream.range(0, of.columns().size()).anyMatch(of::isFlag)) {
            return "数值列只有 0 和 1，表示有无，不是可以比较大小的数。";
        }
        if (all.stream().anyMatch(Column::isOfSeveralCurrencies)) {
            return "各行的币种不同，不能画在一起，也不能相加。";
        }
        if (IntStream.range(0, of.columns().size()).anyMatch(this::isOfOwnFigures)) {
            return "各格是区间，或单位各不相同，不能放在同一个刻度上。";
        }
        if (all.stream().anyMatch(c -> c.type().isMeasure())) {
            return "各行的数都相同，或者大多空缺，比较不出什么。";
        }
        if (all.stream()
                .anyMatch(c -> c.type() == ColumnType.DATE || c.type() == ColumnType.YEAR)) {
            return "各列是日期和文字，没有可以比较大小的数。";
        }
        boolean coded = all.stream().anyMatch(c -> c.type() == ColumnType.CODE);
        return coded ? "各列是文字和编号，编号不能比较大小。" : "各列都是文字，没有可以比较大小的数。";
    }

    /** Whether most cells of a column say a range or a number in a unit of their own. */
    private boolean isOfOwnFigures(int column) {
        long own =
                of.lines().stream().filter(line -> line.cells().get(column).own() != null).count();
        return own > 0 && own >= of.size() * MOST;
    }

    /** Whether a column holds marks and nothing else. */
    private boolean isMarked(int column) {
        List<String> filled =
                of.lines().stream()
                        .map(line -> line.cells().get(column).text().strip())
                        .filter(text -> !text.isEmpty() && !Figures.isMissing(text))
                        .toList();
        return !filled.isEmpty() && filled.stream().allMatch(text -> MARK.matcher(text).matches());
    }

    /** Whether the columns are called what the rows are: each with each. */
    boolean isMatrix(List<String> names, List<Integer> measures) {
        Set<String> rows = names.stream().map(Folding::query).collect(Collectors.toSet());
        return measures.size() > 1
                && measures.stream()
                        .map(at -> Folding.query(of.columns().get(at).name()))
                        .allMatch(rows::contains);
    }

    /** Figures of one test of a model say each something of its own: t, P, the error. */
    @Nullable String statistics() {
        String caption = table.caption();
        if (caption != null && MATRICES.matcher(Folding.query(caption)).find()) {
            return MATRIX;
        }
        long tested =
                rows.stream()
                        .filter(row -> !row.cells().isEmpty())
                        .map(row -> Folding.query(row.cells().getFirst().text()))
                        .filter(name -> OF_MODELS.matcher(name).find())
                        .count();
        if (tested > 1) {
            return OF_A_MODEL;
        }
        long named =
                all.stream().filter(c -> STATISTIC.matcher(Folding.query(c.name())).find()).count();
        return named > 1 ? OF_A_MODEL : null;
    }

    /** Rows that are each in a unit of their own do not stand on one scale. */
    @Nullable String unlikeRows() {
        List<String> units = new RowUnits(of).unlike();
        return units.isEmpty() ? null : unlike(units);
    }

    static String unlike(List<String> units) {
        return "各行的单位不同（%s），不能画在一起。".formatted(String.join("、", units));
    }
}
