package wenlan.tables;

import org.jspecify.annotations.Nullable;

import wenlan.tables.ChartLines.Line;
import wenlan.tables.ChartSpec.Category;
import wenlan.text.Folding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Whether the lines of a table are surely things of one kind that stand beside each other, as
 * cities, firms or the parts of one whole are. Lines of 指标 or 项目 are so only where they add up to a
 * sum of the table or to a hundred; lines of 行业 or 产品 may hold each other (汽车, 新能源汽车), so that they
 * must add up too, or none may be a kind of another one by its name.
 *
 * @param of the lines, with those that are left out as sums
 * @param category what names them
 * @param caption that of their table, which may say that all of it is growth
 */
record RowsAlike(ChartLines of, Category category, @Nullable String caption) {
    /** What columns are called whose rows may be anything. */
    private static final Pattern ANYTHING =
            Pattern.compile(
                    "(?:主要|核心|关键|重点|一级|二级|三级|四级|统计|财务|经济|发展|评价|考核|绩效|具体|分项|监测|监管|会计|报表|预算|建设|运行|经营|业务|技术|年度)*"
                        + "(?:指标|项目?|科目|内容|事项|特征|分组|分项|款项|.{0,4}组成部分|情景|变量|参数|目标|口径|数据|情况|统计|资产|负债|权益|收入|支出|费用|成本|收支)"
                        + "(?:(?<!项目)名称|内容|类别|分类|类型|项目|情况|明细|来源|功能分类)?"
                        + "|items?|indicators?|metrics?|particulars|description|variables?");

    /** What columns are called whose rows may hold each other. */
    private static final Pattern MAY_HOLD =
            Pattern.compile(
                    ".*(?:行业|产业|产品|商品|品[种名类别]|作物|能源|燃料|货[类物种]|类别|类型|分类|种类|门类|大类|税种|险种|业务|板块|分部|材料|方式|渠道|用途|来源|构成|结构|去向|项目)"
                        + "(?:名称|类别|分类|类型|结构|构成)?|.*category|.*type|products?|industry|sectors?");

    /** How names of things end of which each is one of its own. */
    private static final Pattern ONE_OF_ITS_KIND =
            Pattern.compile(".{2,}(?:公司|集团|大学|学院|研究院|[省市区县州盟旗镇乡村港]|街道|社区|园|大桥|大道|机场|水库|大厦|项目|工程)");

    private static final Pattern GROWTH = Pattern.compile(ChangeWords.ANY + "|涨跌|升降|价格.{0,4}指数");

    private static final Pattern UNIT = Pattern.compile("(?:计量|金额)?单位[:：]");

    private static final Pattern OPEN = Pattern.compile("\\d\\p{IsHan}{0,2}[及或]?以上$");

    private static final Pattern SPACE = Pattern.compile("\\s");

    private static final double HUNDRED = 100;

    /** What lines may be more than their whole by rounding. */
    private static final double OVER = 1.01;

    private static final int MOST_PARTS = 40;
    private static final int MOST_LINES = 200;

    boolean areSure() {
        if (of.isTime(category.column())) {
            return true;
        }
        List<Integer> added = added();
        if (isOverlapping(added)) {
            return false;
        }
        String head = of.columns().get(category.column()).name();
        List<String> names = of.texts(category.column()).stream().map(Folding::query).toList();
        if (names.stream().allMatch(RowsAlike::isOne) || areSides(names)) {
            return true;
        }
        if (!added.isEmpty() && (KnownWholes.hold(names) || areNested(names))) {
            return areParts(added);
        }
        if (isAnything(head)) {
            return areParts(added) || isAllGrowth();
        }
        return !MAY_HOLD.matcher(bare(head)).matches() || areParts(added) || !holds(names);
    }

    /** 60岁以上, 65岁以上: classes of which the one holds the other. */
    private static boolean areNested(List<String> names) {
        return names.stream().filter(name -> OPEN.matcher(name).find()).count() > 1
                && names.stream().filter(ChartNames::isOrdinal).count() * 2 >= names.size();
    }

    /** 城镇, 乡村: the sides of one pair. */
    private static boolean areSides(List<String> names) {
        return AlikeNames.core(names.getFirst()).contains(">")
                && names.stream().map(AlikeNames::core).distinct().count() == 1;
    }

    /** How prices or amounts grew compares, whatever they are of: 居民消费价格涨跌幅度. */
    private boolean isAllGrowth() {
        return caption != null
                && GROWTH.matcher(caption).find()
                && of.columns().stream()
                        .map(Column::type)
                        .filter(ColumnType::isMeasure)
                        .allMatch(
                                type ->
                                        type == ColumnType.PERCENT
                                                || type == ColumnType.NUMBER
                                                        && caption.contains("指数"));
    }

    private static String bare(String head) {
        return SPACE.matcher(Folding.query(Header.of(head).label())).replaceAll("");
    }

    /** Whether the rows of a column that is so called may be anything: 项目, 指标, no name at all. */
    static boolean isAnything(String head) {
        String bare = bare(head);
        return bare.isEmpty()
                || UNIT.matcher(Folding.query(head)).lookingAt()
                || ANYTHING.matcher(bare).matches();
    }

    static boolean isOne(String name) {
        return AlikeNames.isPlace(name) || isOneOfItsKind(name);
    }

    /** Whether a name ends as those of places and bodies do of which each is one of its own. */
    static boolean isOneOfItsKind(String name) {
        return ONE_OF_ITS_KIND.matcher(name).matches() && name.length() > 1;
    }

    private List<Integer> added() {
        return IntStream.range(0, of.columns().size())
                .filter(at -> Sums.isAdded(of.columns().get(at).type()))
                .filter(
                        at ->
                                !of.isFlag(at)
                                        && of.values(at).stream().allMatch(value -> value >= 0))
                .boxed()
                .toList();
    }

    /**
     * Whether lines are together more than a sum of theirs, which is no mean: some are in others.
     */
    private boolean isOverlapping(List<Integer> added) {
        return of.left().stream()
                .filter(
                        line ->
                                Sums.naming(of).stream()
                                        .anyMatch(at -> Words.isTotal(line.text(at))))
                .anyMatch(
                        sum ->
                                added.stream()
                                        .filter(at -> sum.cells().get(at).value() != null)
                                        .anyMatch(at -> isOver(sum, at)));
    }

    private boolean isOver(Line sum, int at) {
        double whole = sum.cells().get(at).value();
        double most = of.values(at).stream().mapToDouble(Double::doubleValue).max().orElse(0);
        Map<String, List<Line>> groups = groups();
        boolean labelled = groups.size() > 1 && !groups.containsKey("");
        return whole >= most
                && (labelled ? groups.values() : List.of(of.lines()))
                        .stream().anyMatch(lines -> sum(lines, at) > whole * OVER)
                && !isSumOfSome(at, whole);
    }

    /** Whether lines next to each other add up to a sum, which then is of no others. */
    private boolean isSumOfSome(int at, double whole) {
        for (int from = 0; from < Math.min(of.size(), MOST_LINES); from++) {
            for (int end = from + 2; end <= of.size() && end - from < MOST_PARTS; end++) {
                if (isNear(of.lines().subList(from, end), at, whole)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether the lines, or those of each group, add up to one that is left out, or to a hundred.
     */
    private boolean areParts(List<Integer> added) {
        Collection<List<Line>> groups = groups().values();
        return arePartsOfOne(of.lines(), added)
                || groups.stream().allMatch(lines -> arePartsOfOne(lines, added))
                || groups.size() > 1 && !added.isEmpty() && areOfOneSum(groups, added);
    }

    /** 分行业, 分产品: groups that come to the same part one whole each. */
    private static boolean areOfOneSum(Collection<List<Line>> groups, List<Integer> added) {
        List<Line> first = groups.iterator().next();
        return groups.stream().allMatch(lines -> lines.size() > 1)
                && added.stream()
                        .allMatch(
                                at ->
                                        groups.stream()
                                                .allMatch(
                                                        lines ->
                                                                isNear(lines, at, sum(first, at))));
    }

    /** The lines below each label, those below none at an empty one. */
    private Map<String, List<Line>> groups() {
        Map<String, List<Line>> groups = new LinkedHashMap<>();
        for (Line line : of.lines()) {
            groups.computeIfAbsent(
                            Objects.requireNonNullElse(line.group(), ""), one -> new ArrayList<>())
                    .add(line);
        }
        return groups;
    }

    private boolean arePartsOfOne(List<Line> lines, List<Integer> added) {
        if (lines.size() < 2) {
            return false;
        }
        boolean sum =
                !added.isEmpty()
                        && of.left().stream()
                                .anyMatch(
                                        whole ->
                                                added.stream()
                                                                .anyMatch(
                                                                        at ->
                                                                                whole.cells()
                                                                                                .get(
                                                                                                        at)
                                                                                                .value()
                                                                                        != null)
                                                        && added.stream()
                                                                .filter(
                                                                        at ->
                                                                                whole.cells()
                                                                                                .get(
                                                                                                        at)
                                                                                                .value()
                                                                                        != null)
                                                                .allMatch(
                                                                        at ->
                                                                                isNear(
                                                                                        lines,
                                                                                        at,
                                                                                        whole.cells()
                                                                                                .get(
                                                                                                        at)
                                                                                                .value())));
        return sum
                || IntStream.range(0, of.columns().size())
                        .filter(at -> of.columns().get(at).type() == ColumnType.PERCENT)
                        .anyMatch(at -> areHundred(lines, at));
    }

    /** Whether shares of lines, none of them below nothing, add up to a hundred. */
    static boolean areHundred(List<Line> lines, int at) {
        return isNear(lines, at, HUNDRED)
                && lines.stream()
                        .map(line -> line.cells().get(at).value())
                        .allMatch(value -> value == null || value >= 0);
    }

    /** Within what rounding of each line may do. */
    private static boolean isNear(List<Line> lines, int at, double whole) {
        double rounded = 0;
        for (Line line : lines) {
            Double value = line.cells().get(at).value();
            double digits = value == null ? 0 : Sums.digits(line, at);
            rounded += digits == 0 ? 0 : Math.abs(value / digits) / 2;
        }
        return Math.abs(sum(lines, at) - whole) <= rounded + 1e-9 * Math.max(1, Math.abs(whole));
    }

    private static double sum(List<Line> lines, int at) {
        return lines.stream()
                .map(line -> line.cells().get(at).value())
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    /** Whether a line is by its name a kind of what another one is of: 新能源汽车 beside 汽车. */
    private static boolean holds(List<String> names) {
        Set<String> all = new HashSet<>(names);
        return names.stream()
                .anyMatch(
                        name ->
                                IntStream.range(1, name.length() - 1)
                                        .anyMatch(at -> all.contains(name.substring(at))));
    }
}
