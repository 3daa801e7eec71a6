package wenlan.tables;

import org.jspecify.annotations.Nullable;

import wenlan.text.Folding;
import wenlan.text.Provinces;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Says which of the columns that are drawn measure alike, so that they may stand on one axis: those
 * of one unit that are of one sort. A change stands apart from what changed, what has added up from
 * the last part of it, a price from an amount. Of columns without a unit their names, or what
 * stands above them, must say that they are alike.
 *
 * @param of the lines
 * @param caption that of their table
 */
record ChartAxes(ChartLines of, @Nullable String caption) {
    private static final Pattern CHANGE =
            Pattern.compile(
                    "(?:同比|环比|增速|[增降涨跌减]\\p{IsHan}{0,2}幅度?|涨跌|[率比重额量](?:提高|提升|上升|下降)|(?:(?<!自然)增长|增减|净增|升降|变化|变动)(?:率|速度|幅度|额|数|量|值)|(?:^|[比较同年均环])(?:增长|增减|净增|升降|变化|变动))(?:\\(.*)?$"
                        + "|[本当]期(?:增加|减少|新增)|^[较比同](?:上|去|前)|^(?:[较比]\\S{1,8}?)?(?:增加|减少)[数量额值]?$|^change\\b|\\b(?:growth|yoy)\\b");

    private static final Pattern ADDED_UP = Pattern.compile("累[计积]|年初至今|[-—–~至到]本[月季期]");

    /** Growth since the last month compares with none since the same month of the year before. */
    private static final Pattern SINCE_LAST =
            Pattern.compile("环比|[比较]上[月季期](?!同)|\\b(?:mom|qoq)\\b");

    /** What came last beside what there is: 新增装机. */
    private static final Pattern NEW = Pattern.compile("(?:^|[\\s年月度])新(?:增|建(?![区县市])|开工|开业|设|签)");

    /** What there is at a time, whenever it came. */
    private static final Pattern THERE = Pattern.compile("存量|保有|实有|现有|有效|在[册建]|[期年][初末]");

    /** What sums up others is far above them, whether all of them are there or not. */
    private static final Pattern SUM =
            Pattern.compile(
                    "总(?![部局公站校经计])\\p{IsHan}+|各项\\p{IsHan}+|全(?:部|社会)\\p{IsHan}+|.*[合总]计|小计");

    /** A part of what stands before it: 其中：女性, #稻谷. */
    private static final Pattern PART = Pattern.compile("^(?:其中|#)");

    private static final Pattern ENDS = Pattern.compile("\\([^()]*\\)|\\s");

    /** 整治前, 整治后: one thing at two ends. */
    private static final Pattern SIDE = Pattern.compile("[前后内外上下]$");

    private static final double HUNDRED = 100;
    private static final double ROUNDED = 0.6;
    private static final double EXACT = 1e-6;

    /** The number of the axis of each column; those of one number measure alike. */
    Map<Integer, Integer> places(List<Integer> drawn) {
        boolean alike = areAlike(drawn.stream().filter(this::isUntold).toList());
        boolean answers = addUp(drawn.stream().filter(this::isRate).toList(), HUNDRED, ROUNDED);
        Set<Integer> wholes = wholes(drawn);
        boolean mixed = drawn.stream().anyMatch(this::isNew);
        boolean several =
                drawn.stream().map(this::money).filter(m -> !m.isEmpty()).distinct().count() > 1;
        Map<String, Integer> axes = new LinkedHashMap<>();
        Map<Integer, Integer> places = new TreeMap<>();
        for (int at : drawn) {
            // 增加, 不变, 减少 of a hundred firms are shares, however they are called.
            String kind =
                    answers && isRate(at)
                            ? Measures.PERCENT
                            : kind(at, alike)
                                    + (several ? " " + money(at) : "")
                                    + (wholes.contains(at) ? " whole" : "")
                                    + (isThere(at) || mixed && !isNew(at) ? " there" : "")
                                    + (PART.matcher(name(at)).find() ? " part" : "");
            axes.putIfAbsent(kind, axes.size());
            places.put(at, axes.get(kind));
        }
        return places;
    }

    /**
     * Columns that sum up others, by their figures or by their names where not all are called so.
     */
    private Set<Integer> wholes(List<Integer> drawn) {
        Set<Integer> wholes = new HashSet<>(new SumColumns(of).wholes(drawn));
        List<Integer> called =
                drawn.stream().filter(at -> SUM.matcher(name(at)).matches()).toList();
        if (called.size() < drawn.size()) {
            wholes.addAll(called);
        }
        return wholes;
    }

    /** The kind of money of a column in a unit, empty where its name tells none. */
    private String money(int at) {
        boolean named =
                of.columns().get(at).unit() == null
                        || isTime(at)
                        || !sort(at).base().isEmpty()
                        || MeasureSort.isGeneral(name(at));
        return named ? "" : MoneyKind.of(name(at));
    }

    private boolean isThere(int at) {
        return THERE.matcher(name(at)).find();
    }

    private boolean isNew(int at) {
        return !isThere(at) && !ADDED_UP.matcher(name(at)).find() && NEW.matcher(name(at)).find();
    }

    private String kind(int at, boolean alike) {
        Column column = of.columns().get(at);
        ChartTimes.Named named = ChartTimes.named(column);
        String name = named == null ? name(at) : named.of();
        String stage =
                (SINCE_LAST.matcher(name).find()
                                ? "last change"
                                : CHANGE.matcher(name).find() ? "change" : "")
                        + (ADDED_UP.matcher(name).find() ? "added" : "");
        String time = named == null ? "" : "at times of " + named.of();
        String unit = "%s %s %s %s ".formatted(column.type(), column.unit(), stage, time);
        if (isRate(at)) {
            return unit;
        }
        MeasureSort sort = sort(at);
        if (column.unit() != null) {
            return unit + (sort.isMean() ? "" : sort.base());
        }
        boolean apart = !alike && isUntold(at);
        return unit + (apart ? "of " + head(at) : sort.base() + " " + sort.detail());
    }

    private MeasureSort sort(int at) {
        ChartTimes.Named named = ChartTimes.named(of.columns().get(at));
        return MeasureSort.of(named == null ? of.columns().get(at).name() : named.of());
    }

    /** Whether a column says neither in what its figures are nor of what sort. */
    private boolean isUntold(int at) {
        Column column = of.columns().get(at);
        return column.unit() == null
                && !isRate(at)
                && !sort(at).isTold()
                && !isTime(at)
                && !MeasureSort.isGeneral(Header.of(column.name()).label());
    }

    private boolean isRate(int at) {
        return of.columns().get(at).type() == ColumnType.PERCENT;
    }

    private boolean isTime(int at) {
        return ChartTimes.of(of.columns().get(at)) != null;
    }

    /** The upper of two names, under which several columns may stand. */
    private String head(int at) {
        ChartTimes.Named named = ChartTimes.named(of.columns().get(at));
        String name = of.columns().get(at).name().strip();
        return Folding.query(named != null ? named.of() : name.split("\\s", 2)[0]);
    }

    /**
     * Whether columns that name no sort are kinds of one thing: the caption says what is measured,
     * their names end alike (东区, 西区), number or letter them, or each line adds up to a hundred or
     * to another column.
     */
    private boolean areAlike(List<Integer> columns) {
        List<String> names =
                columns.stream()
                        .map(at -> ENDS.matcher(Folding.query(name(at))).replaceAll(""))
                        .toList();
        return caption != null && !MeasureNames.inCaption(caption).isEmpty()
                || columns.size() > 1 && areParts(columns)
                || names.stream().allMatch(ChartAxes::isMark)
                || names.stream().allMatch(ChartAxes::isPlace)
                || names.stream().map(ChartAxes::end).distinct().count() == 1
                || names.stream().map(SIDE::matcher).allMatch(Matcher::find)
                        && names.stream().map(ChartAxes::withoutEnd).distinct().count() == 1
                || addUp(columns, HUNDRED, ROUNDED);
    }

    private boolean addUp(List<Integer> columns, double whole, double rounded) {
        return columns.size() > 1
                && of.lines().stream().allMatch(line -> isNear(sum(line, columns), whole, rounded));
    }

    /** Whether columns add up to another one, drawn or not. */
    private boolean areParts(List<Integer> columns) {
        return IntStream.range(0, of.columns().size())
                .filter(at -> !columns.contains(at) && of.columns().get(at).type().isMeasure())
                .anyMatch(
                        at ->
                                of.lines().stream()
                                        .allMatch(
                                                line ->
                                                        isNear(
                                                                sum(line, columns),
                                                                sum(line, List.of(at)),
                                                                EXACT)));
    }

    private String name(int at) {
        return Header.of(of.columns().get(at).name()).label();
    }

    private static boolean isPlace(String name) {
        return Provinces.isOne(name) || Provinces.of(name).isPresent();
    }

    private static boolean isMark(String name) {
        return name.codePoints().noneMatch(Character::isIdeographic) || ChartNames.isOrdinal(name);
    }

    private static String end(String name) {
        return name.isEmpty() ? "" : name.substring(name.length() - 1);
    }

    private static String withoutEnd(String name) {
        return name.substring(0, name.length() - 1);
    }

    private static double sum(ChartLines.Line line, List<Integer> columns) {
        return columns.stream()
                .map(at -> line.cells().get(at).value())
                .mapToDouble(value -> value == null ? 0 : value)
                .sum();
    }

    private static boolean isNear(double one, double other, double rounded) {
        return Math.abs(one - other) <= rounded;
    }

    /**
     * The number of the axis of each row over years: changes are no shares, though both are rates.
     */
    static List<Integer> ofRows(List<String> names, List<ChartSpec.RowMeasure> measures) {
        Map<String, Integer> axes = new LinkedHashMap<>();
        return IntStream.range(0, names.size())
                .mapToObj(
                        at -> {
                            boolean change =
                                    measures.get(at).kind().equals("percent")
                                            && CHANGE.matcher(Folding.query(names.get(at))).find();
                            String kind =
                                    measures.get(at).kind()
                                            + measures.get(at).unit()
                                            + change
                                            + MeasureSort.of(names.get(at)).base();
                            axes.putIfAbsent(kind, axes.size());
                            return axes.get(kind);
                        })
                .toList();
    }
}
