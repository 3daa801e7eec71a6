package wenlan.tables;

import org.jspecify.annotations.Nullable;

import wenlan.document.Table;
import wenlan.tables.ChartSpec.Category;
import wenlan.tables.ChartSpec.Point;
import wenlan.tables.ChartSpec.Series;
import wenlan.text.Folding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds the series of a table, or says why there is none. No chart is better than a false one: what
 * does not tell its rows apart, names its columns or measures them alike is not drawn.
 */
final class ChartMaker {
    /** Rows of which a series must have values. */
    private static final double MOST = 0.5;

    private static final Pattern MARK =
            Pattern.compile("[■□√✓✔●○◎▲△★☆✗✘×xX〇◆◇+＋☑☒✕v\\s]+|是|否|有|无|y|n");
    private static final Pattern NAME_UNIT = Pattern.compile("[(（]([^()（）]{1,8})[)）]");

    /** A chart or the reason for none. */
    record Outcome(@Nullable ChartSpec chart, @Nullable String reason) {}

    /** What is drawn of a row: one part of side-by-side tables. */
    private record Line(int row, List<TypedCell> cells, @Nullable String group) {}

    private final Table table;
    private final List<Column> all;
    private final List<TypedRow> rows;
    private final int parts;
    private final List<Column> columns;
    private final List<Line> lines;

    ChartMaker(Table table, List<Column> columns, List<TypedRow> rows) {
        this.table = table;
        this.all = columns;
        this.rows = rows;
        this.parts = parts(columns);
        this.columns = columns.subList(0, columns.size() / parts);
        this.lines = withoutSums(unfolded());
    }

    /** 1, or how many equal tables stand side by side: 城市 产值 城市 产值. */
    private static int parts(List<Column> columns) {
        for (int parts = 4; parts > 1; parts--) {
            int width = columns.size() / parts;
            if (columns.size() % parts == 0 && width > 1 && repeats(columns, width)) {
                return parts;
            }
        }
        return 1;
    }

    private static boolean repeats(List<Column> columns, int width) {
        return IntStream.range(0, columns.size())
                        .allMatch(
                                at -> {
                                    Column one = columns.get(at % width);
                                    Column other = columns.get(at);
                                    return !one.name().isBlank()
                                            && Folding.query(one.name())
                                                    .equals(Folding.query(other.name()));
                                })
                && !columns.getFirst().type().isMeasure()
                && columns.subList(0, width).stream().anyMatch(c -> c.type().isMeasure());
    }

    /** The lines of all parts, one part behind the other; blank ones fill up a last part. */
    private List<Line> unfolded() {
        List<Line> unfolded = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            int from = part * columns.size();
            for (int at = 0; at < rows.size(); at++) {
                TypedRow row = rows.get(at);
                List<TypedCell> cells = row.cells().subList(from, from + columns.size());
                if (cells.stream().anyMatch(cell -> !cell.text().isBlank())) {
                    unfolded.add(new Line(at, cells, row.group()));
                }
            }
        }
        return unfolded;
    }

    private List<Line> withoutSums(List<Line> of) {
        return withoutSilentSum(withoutWholes(of.stream().filter(line -> !isTotal(line)).toList()));
    }

    /**
     * Amounts of 全市 among those of its districts are left out as its sum is; rates of both compare,
     * and so do wholes of which no parts are listed.
     */
    private List<Line> withoutWholes(List<Line> of) {
        boolean amounts =
                columns.stream()
                        .map(Column::type)
                        .anyMatch(type -> type.isMeasure() && type != ColumnType.PERCENT);
        List<Line> parts = of.stream().filter(line -> !isNamed(line, Words::isWhole)).toList();
        return amounts && parts.size() > 1 ? parts : of;
    }

    private boolean isTotal(Line line) {
        return isNamed(line, Words::isTotal);
    }

    private boolean isNamed(Line line, Predicate<String> name) {
        return IntStream.range(0, columns.size())
                .filter(at -> !columns.get(at).type().isMeasure())
                .anyMatch(at -> name.test(line.cells().get(at).text()));
    }

    /** A first or last line that all others add up to is a sum, whatever it is called. */
    private List<Line> withoutSilentSum(List<Line> of) {
        if (of.size() < 3) {
            return of;
        }
        List<Line> rest = of.subList(1, of.size());
        if (isSum(of.getFirst(), rest)) {
            return rest;
        }
        rest = of.subList(0, of.size() - 1);
        return isSum(of.getLast(), rest) ? rest : of;
    }

    private boolean isSum(Line sum, List<Line> of) {
        boolean some = false;
        for (int at = 0; at < columns.size(); at++) {
            ColumnType type = columns.get(at).type();
            if (type == ColumnType.AMOUNT
                    || type == ColumnType.COUNT
                    || type == ColumnType.NUMBER) {
                if (!addsUp(sum, of, at)) {
                    return false;
                }
                some = true;
            }
        }
        return some;
    }

    /** Within what rounding may do; a number of less than three digits may add up by chance. */
    private static boolean addsUp(Line sum, List<Line> of, int column) {
        Double whole = sum.cells().get(column).value();
        if (whole == null) {
            return false;
        }
        double added = 0;
        for (Line line : of) {
            Double value = line.cells().get(column).value();
            if (value == null || value < 0) {
                return false;
            }
            added += value;
        }
        double step =
                Math.pow(
                        10,
                        -Figures.read(sum.cells().get(column).text())
                                .map(Figure::decimals)
                                .orElse(0));
        return Math.abs(added - whole) <= step * 0.5 * of.size() + 1e-9 && whole / step >= 100;
    }

    Outcome outcome() {
        String nothing = emptiness();
        if (nothing != null) {
            return new Outcome(null, nothing);
        }
        List<Integer> measures = measures();
        if (measures.stream().noneMatch(at -> values(at).stream().distinct().count() > 1)) {
            return new Outcome(null, withoutMeasures());
        }
        if (lines.size() < 2) {
            return new Outcome(null, "只有一行数据，画不成系列。");
        }
        String unlike = unlikeRows();
        if (unlike != null) {
            return new Outcome(null, unlike);
        }
        Set<String> names = new HashSet<>();
        for (int measure : measures) {
            String name = Folding.query(columns.get(measure).name());
            if (name.isEmpty()) {
                return new Outcome(null, "数值列没有列名，不知道是什么数。");
            }
            if (!names.add(name)) {
                return new Outcome(null, "有几列同名，上层表头没有留下，分不清各是什么数。");
            }
        }
        Category category = category();
        if (category == null) {
            return new Outcome(null, "没有哪一列文字或年份能把各行区分开：行名缺失、重复，或只有编号。");
        }
        return new Outcome(
                new ChartSpec(
                        category,
                        measures.stream().map(this::series).toList(),
                        lines.stream().map(Line::row).toList()),
                null);
    }

    private @Nullable String emptiness() {
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

    private String withoutMeasures() {
        if (IntStream.range(0, columns.size()).filter(this::isMarked).count() > 1) {
            return "这是一张勾选表，格中是记号而不是数。";
        }
        if (IntStream.range(0, columns.size()).anyMatch(this::isFlag)) {
            return "数值列只有 0 和 1，表示有无，不是可以比较大小的数。";
        }
        if (all.stream().anyMatch(Column::isOfSeveralCurrencies)) {
            return "各行的币种不同，不能画在一起，也不能相加。";
        }
        if (IntStream.range(0, columns.size()).anyMatch(this::isOfOwnFigures)) {
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
        long own = lines.stream().filter(line -> line.cells().get(column).own() != null).count();
        return own > 0 && own >= lines.size() * MOST;
    }

    /** Whether a column holds marks and nothing else. */
    private boolean isMarked(int column) {
        List<String> filled =
                lines.stream()
                        .map(line -> line.cells().get(column).text().strip())
                        .filter(text -> !text.isEmpty() && !Figures.isMissing(text))
                        .toList();
        return !filled.isEmpty() && filled.stream().allMatch(text -> MARK.matcher(text).matches());
    }

    /** Columns with enough values, of which some differ if there are several. */
    private List<Integer> measures() {
        return IntStream.range(0, columns.size())
                .filter(at -> columns.get(at).type().isMeasure() && !isFlag(at))
                .filter(
                        at -> {
                            List<Double> values = values(at);
                            return values.size() >= lines.size() * MOST
                                    && !values.isEmpty()
                                    && (values.size() < 2 || new HashSet<>(values).size() > 1);
                        })
                .boxed()
                .toList();
    }

    private List<Double> values(int column) {
        List<Double> values = new ArrayList<>();
        for (Line line : lines) {
            Double value = line.cells().get(column).value();
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    /** Bare noughts and ones say that something is there or not, not how much of it. */
    private boolean isFlag(int column) {
        Column of = columns.get(column);
        List<Double> values = values(column);
        return of.type() == ColumnType.NUMBER
                && of.unit() == null
                && !values.isEmpty()
                && values.stream().allMatch(value -> value == 0 || value == 1);
    }

    /** Rows that are each in a unit of their own do not stand on one scale. */
    private @Nullable String unlikeRows() {
        Set<String> units = new LinkedHashSet<>();
        for (int at = 0; at < columns.size(); at++) {
            boolean named = Words.isUnitColumn(columns.get(at).name());
            if (columns.get(at).type() == ColumnType.TEXT) {
                for (Line line : lines) {
                    String text = line.cells().get(at).text();
                    if (named && Words.isUnit(text)) {
                        units.add(Folding.query(text));
                    }
                    var bracket = NAME_UNIT.matcher(text);
                    while (bracket.find()) {
                        Measures.read(bracket.group(1))
                                .ifPresent(unit -> units.add(Folding.query(unit.printed())));
                    }
                }
            }
        }
        return units.size() > 1 ? "各行的单位不同（%s），不能画在一起。".formatted(String.join("、", units)) : null;
    }

    private @Nullable Category category() {
        int first =
                IntStream.range(0, columns.size())
                        .filter(at -> columns.get(at).type() != ColumnType.CODE)
                        .filter(at -> !columns.get(at).type().isMeasure())
                        .findFirst()
                        .orElse(-1);
        if (first < 0) {
            return null;
        }
        if (isTime(first) && isDistinct(texts(first))) {
            return category(first, texts(first));
        }
        for (ColumnType type : List.of(ColumnType.TEXT, ColumnType.YEAR, ColumnType.DATE)) {
            for (int at = 0; at < columns.size(); at++) {
                if (columns.get(at).type() == type && isDistinct(texts(at))) {
                    return category(at, texts(at));
                }
            }
        }
        return inGroups();
    }

    private boolean isTime(int column) {
        ColumnType type = columns.get(column).type();
        return type == ColumnType.YEAR || type == ColumnType.DATE;
    }

    private Category category(int column, List<String> values) {
        return new Category(column, values, columns.get(column).type() == ColumnType.YEAR);
    }

    /** Names that repeat in each group stand behind the label of their group. */
    private @Nullable Category inGroups() {
        for (int at = 0; at < columns.size(); at++) {
            ColumnType type = columns.get(at).type();
            if (type == ColumnType.TEXT || type == ColumnType.YEAR || type == ColumnType.DATE) {
                List<String> grouped = new ArrayList<>();
                for (Line line : lines) {
                    String above =
                            line.group() != null
                                    ? line.group()
                                    : at > 0 ? line.cells().get(at - 1).text() : "";
                    String own = line.cells().get(at).text();
                    grouped.add(own.isBlank() || above.isBlank() ? "" : above + " · " + own);
                }
                if (isDistinct(grouped)) {
                    return new Category(at, grouped, false);
                }
            }
        }
        return null;
    }

    private List<String> texts(int column) {
        return lines.stream().map(line -> line.cells().get(column).text()).toList();
    }

    private static boolean isDistinct(List<String> texts) {
        Set<String> seen = new HashSet<>();
        return texts.stream()
                .map(Folding::query)
                .allMatch(text -> !Figures.isMissing(text) && seen.add(text));
    }

    private Series series(int at) {
        Column column = columns.get(at);
        List<Point> points =
                lines.stream()
                        .map(line -> line.cells().get(at))
                        .map(cell -> new Point(cell.value(), cell.forecast(), cell.bound()))
                        .toList();
        String kind =
                switch (column.type()) {
                    case PERCENT -> "percent";
                    case COUNT -> "count";
                    case AMOUNT, NUMBER, YEAR, DATE, CODE, TEXT -> "amount";
                };
        return new Series(at, column.name(), column.unit(), kind, points);
    }
}
