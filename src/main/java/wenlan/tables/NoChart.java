package wenlan.tables;

import org.jspecify.annotations.Nullable;

import wenlan.document.Table;
import wenlan.tables.ChartLines.Line;
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
    static final String SEVERAL_WAYS = "各行按几种分组（如性别、年龄）分别列出，不是同一整体的各部分，不能并列比较。";
    static final String TAKEN_OFF = "有的行要从别的行中减去（“减”），不能与各项并列比较。";
    static final String UNLIKE_TIMES = "各行的时段长短不同（季度、半年、全年等），数值不能放在一起比较。";

    static final String SEVERAL_BASES = "各段按不同的口径或价格计算，不能连成一条线比较。";

    static final String MARKS = "这是一张勾选表，格中是记号而不是数。";
    static final String UNITS_UNTOLD = "表中写了几种单位，分不清各列用的是哪一种，不能画在一起。";
    static final String MATRIX = "这是一张两两对照的表（里程、相关系数等），行名与列名相同，不是可以比较的系列。";
    static final String BESIDE = "这是左右并列的两张表（如收入与支出），一行中的各项互不相干。";

    static final String ROWS_UNSURE = "各行是各种指标或项目，看不出是同类的、可以并列比较的东西（也不是一个合计的各部分）。";

    static final String RULES = "各列是规定的数（税率、分值、限额、阶梯价格等），不是统计出来的，画不成系列。";

    static final String ROSTER = "这是一张名册，各列说明每个人的情况，不是统计出来的系列。";

    static final String CUMULATED = "各行是从年初累计的数，只增不减，连成线说明不了快慢。";

    static final String FORECASTS = "各行是不同机构或情景的预测，不是同一口径的统计，不画成系列。";

    static final String TIMETABLE = "这是一张时刻表，各列是几点几分，其余的数说明不了各行的大小。";

    static final String OF_A_MODEL = "这是统计检验或模型的结果（系数、标准误、t 值、P 值等），含义各不相同，不放在一个刻度上。";

    /** What a title calls numbers of each with each. */
    private static final Pattern MATRICES =
            Pattern.compile(
                    "(?:相关|关联|转移|混淆|距离|协方差|载荷)(?:性|系数|分析)*矩阵|相关系数|correlationmatrix|confusionmatrix");

    private static final Pattern SUPPOSED = Pattern.compile("(?:预测|设定|不同)?(?:情景|情形)(?:设定|假设|名称)?");

    private static final Pattern EXPECTED = Pattern.compile("预[测计期]|展望");

    private static final Pattern HOUSE = Pattern.compile("(?:预测|研究|发布|咨询)?(?:机构|券商)(?:名称)?|预测单位");

    private static final Pattern STANDARDS =
            Pattern.compile(
                    "(?:收费|学费|补[贴助]|救助|低保|保障|工资|资助|奖励|缴[费存]|供养)(?:金)?标准(?!化)|最高(?:可贷)?(?:额度|限额)|报销比例");

    private static final Pattern DIFFERENCE = Pattern.compile("净额|差额|结余|净增加额|顺差|逆差");

    private static final Set<String> ON_A_SCALE =
            Set.of("小时", "天", "日", "岁", "℃", "°c", "摄氏度", "分", "位", "倍");

    /** What accounts take off from the lines above: 减：货品进口. */
    private static final Pattern OFF =
            Pattern.compile("^(?:\\([一二三四五六七八九十]\\)|[一二三四五六七八九十\\d]{1,2}[、.])?(?:减|less|扣除)[:：]");

    /** How a table of descriptive statistics says by how much the values of a variable differ. */
    private static final Pattern SPREAD =
            Pattern.compile(
                    "标准差|标准偏差|标准误差?|方差|偏度|峰度|std\\.?dev(?:iation|\\.)?|standarddeviation|^variance$|^skewness$|^kurtosis$|^s\\.?d\\.?$");

    /** What stands beside that where the variables of a model are described. */
    private static final Pattern DESCRIBED =
            Pattern.compile("均值|平均值|最[大小]值?|样本[量数]|观测|中位数|峰度|偏度|方差|^(?:n|obs|mean|min|max)");

    /** What papers call tables of tests and of regressions. */
    private static final Pattern TESTS =
            Pattern.compile(
                    "(?:单位根|协整|豪斯曼|hausman|vif|平稳性|稳健性|异质性|共线性|格兰杰|granger|内生性|显著性|卡方|正态性|方差齐性|信度|效度|(?<![a-z])[tfz]|adf)检验"
                        + "|(?:基准|分组|逐步|面板|门槛|线性|多元|logit|probit|ols|回归)回归|回归(?:结果|系数|分析)|中介效应");

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
                    "^[tfzp]-?(?:值|统计量|value)?$|标准误|显著性|卡方|χ2|vif|r2$|^rss$|^rmse$|^mae$|^aic$|^bic$|置信区间|自由度|^df$|^sig\\.?$"
                        + "|^(?:llc|ips|adf|pp|fisher)$|^(?:信息)?熵值?$|差异系数|cronbach|克朗巴哈|信度系数|因子载荷|标准化载荷|^(?:公?因子|主成分|factor|成分)[\\d一二三四五六七八九ⅰ-ⅹ]$|^ave$|^cr$|组合信度");

    /** What a test says of its own figures. */
    private static final Pattern SURENESS =
            Pattern.compile("^[tfzp]-?(?:值|统计量|value)$|标准误|显著性|置信区间");

    NoChart {
        all = List.copyOf(all);
        rows = List.copyOf(rows);
    }

    @Nullable String emptiness() {
        if (rows.isEmpty() && !table.header().isEmpty()) {
            return "这张表只有列名，没有数据行。";
        }
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

    /** Whether rows say what several houses expect, or what comes under several suppositions. */
    boolean areForecasts() {
        String caption = table.caption();
        return all.stream()
                        .anyMatch(
                                column -> SUPPOSED.matcher(Folding.query(column.name())).matches())
                || caption != null
                        && EXPECTED.matcher(caption).find()
                        && all.stream()
                                .anyMatch(
                                        column ->
                                                HOUSE.matcher(Folding.query(column.name()))
                                                        .matches());
    }

    /** Whether the title says that the figures are set by a rule. */
    boolean areStandards() {
        String caption = table.caption();
        return caption != null && STANDARDS.matcher(caption).find();
    }

    /** Whether a line is what others differ by, so that it may turn from above nothing to below. */
    boolean holdsBalance(List<Line> lines) {
        List<Integer> naming = Sums.naming(of);
        return lines.stream().anyMatch(line -> isBalance(line, naming));
    }

    private static boolean isBalance(Line line, List<Integer> naming) {
        return naming.stream().anyMatch(at -> DIFFERENCE.matcher(line.text(at)).find());
    }

    private static boolean isSpread(String name) {
        return SPREAD.matcher(Folding.query(name)).find();
    }

    /** Whether a column of this name says how sure others are: P值. */
    static boolean isStatistic(String name) {
        return SURENESS.matcher(Folding.query(name)).find();
    }

    /** Whether rows are things of a list with codes (事项编码), for which marks say what is so. */
    boolean areCodedMarks() {
        return areMarks()
                && all.stream()
                        .anyMatch(
                                column ->
                                        column.type() == ColumnType.CODE
                                                && column.name().matches(".*(?:编码|代码|编号)"));
    }

    /**
     * The lines whose change is surely told in percent: not those of shares, whose change is in
     * points (不良贷款率, 占比), and, among amounts, not those of what is of each or on a scale (煤耗 in
     * 克/千瓦时, 气温, 利用小时), whose change is often printed as it is.
     */
    List<Line> ofAmounts(List<Line> lines, RowMeasures byRow) {
        int column = unitColumn();
        List<Line> amounts =
                lines.stream().filter(line -> !isShare(line, unit(line, column, byRow))).toList();
        List<Line> plain =
                amounts.stream().filter(line -> !isOfEach(unit(line, column, byRow))).toList();
        return plain.isEmpty() ? amounts : plain;
    }

    private boolean isShare(Line line, @Nullable Measure own) {
        return own != null && own.kind() == UnitKind.PERCENT
                || IntStream.range(0, of.columns().size())
                        .takeWhile(at -> !of.columns().get(at).type().isMeasure())
                        .anyMatch(at -> RowUnits.isRate(line.text(at)));
    }

    private static boolean isOfEach(@Nullable Measure unit) {
        return unit != null && (unit.base().contains("/") || ON_A_SCALE.contains(unit.base()));
    }

    private static @Nullable Measure unit(Line line, int column, RowMeasures byRow) {
        Measure own = byRow.ofRow(line.row());
        return own != null || column < 0 ? own : UnitColumn.read(line.text(column)).orElse(null);
    }

    /** The column that says in what each line is, -1 without one. */
    private int unitColumn() {
        return IntStream.range(0, of.columns().size())
                .filter(at -> UnitColumn.is(of.columns().get(at).name(), of.texts(at)))
                .findFirst()
                .orElse(-1);
    }

    /** The columns without those that say how sure others are: P值. */
    List<Integer> withoutStatistics(List<Integer> measures) {
        return measures.stream()
                .filter(at -> !isStatistic(of.columns().get(at).name()))
                .filter(at -> !isSpread(of.columns().get(at).name()))
                .toList();
    }

    /** Whether several columns hold marks. */
    private boolean areMarks() {
        return IntStream.range(0, of.columns().size()).filter(this::isMarked).count() > 1;
    }

    String withoutMeasures() {
        if (areMarks()) {
            return MARKS;
        }
        if (IntStream.range(0, of.columns().size()).anyMatch(of::isFlag)) {
            return "数值列只有 0 和 1，表示有无，不是可以比较大小的数。";
        }
        if (all.stream().anyMatch(Column::isOfSeveralCurrencies)) {
            return "各行的币种不同，不能画在一起，也不能相加。";
        }
        UnlikeCells unlike = new UnlikeCells(of);
        if (IntStream.range(0, of.columns().size()).anyMatch(unlike::areOfSeveralStages)) {
            return "有的数是首期，有的是全部，不能比较大小。";
        }
        if (IntStream.range(0, of.columns().size()).anyMatch(unlike::areBounds)) {
            return "各格是上限（“最高”），不是实际的数，不能比较大小。";
        }
        if (IntStream.range(0, of.columns().size()).anyMatch(this::isOfOwnFigures)) {
            return "各格是区间，或单位各不相同，不能放在同一个刻度上。";
        }
        DrawableColumns drawable = new DrawableColumns(of);
        if (IntStream.range(0, of.columns().size()).anyMatch(drawable::isRule)) {
            return RULES;
        }
        if (IntStream.range(0, of.columns().size())
                .filter(at -> of.columns().get(at).type().isMeasure())
                .anyMatch(at -> !drawable.isRead(at))) {
            return "有的单元格是文字（如“免费”）而不是数，画出来会缺项。";
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

    /**
     * Whether the columns, but for sums and rates, are called what the rows are: each with each.
     */
    boolean isMatrix(List<String> names, List<Integer> measures) {
        Set<String> rows = names.stream().map(Folding::query).collect(Collectors.toSet());
        List<Integer> counts =
                measures.stream()
                        .filter(at -> of.columns().get(at).type() != ColumnType.PERCENT)
                        .filter(at -> !Words.isTotal(of.columns().get(at).name()))
                        .toList();
        return counts.size() > 1
                && counts.stream()
                        .map(at -> Folding.query(of.columns().get(at).name()))
                        .allMatch(rows::contains);
    }

    /** Figures of one test of a model say each something of its own: t, P, the error. */
    @Nullable String statistics() {
        String caption = table.caption();
        if (caption != null && MATRICES.matcher(Folding.query(caption)).find()) {
            return MATRIX;
        }
        if (caption != null && TESTS.matcher(Folding.query(caption)).find()) {
            return OF_A_MODEL;
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
        boolean described =
                all.stream().anyMatch(c -> isSpread(c.name()))
                        && all.stream()
                                .anyMatch(c -> DESCRIBED.matcher(Folding.query(c.name())).find());
        return named > 1 || described ? OF_A_MODEL : null;
    }

    /** Whether a line that is to be drawn is taken off from others. */
    boolean isTakenOff() {
        return IntStream.range(0, of.columns().size())
                .filter(at -> !of.columns().get(at).type().isMeasure())
                .anyMatch(
                        at ->
                                of.texts(at).stream()
                                        .anyMatch(t -> OFF.matcher(Folding.query(t)).find()));
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
