package wenlan.tables;

import org.jspecify.annotations.Nullable;

import wenlan.tables.ChartLines.Line;
import wenlan.text.Folding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Leaves out lines that sum up others or are worked out from them: by their name, or by their place
 * where the numbers say it too. What others only differ by (收入, 支出, 结余) is none.
 */
final class Sums {
    /** Parts that one column alone may add up of, where it has so many digits. */
    private static final int SURE_PARTS = 3;

    private static final double SURE_DIGITS = 1000;

    /** What several columns must tell apart together. */
    private static final double SOME_DIGITS = 500;

    /** So many digits that two parts are sure too. */
    private static final double MANY_DIGITS = 100_000;

    /** A number of less than three digits may add up by chance. */
    static final double LEAST_DIGITS = 100;

    private static final Pattern NUMBERED = Pattern.compile("[一二三四五六七八九十]{1,3}\\s*[、.．]");

    /** What the three sectors add up to. */
    private static final Pattern PRODUCT =
            Pattern.compile(
                    "(?:地区|国内|国民|本地|全.)?(?:生产总值|总产值|增加值)(?:\\(?gdp\\)?)?(?:\\(.*)?|gdp(?:\\(.*)?");

    private static final Pattern SECTOR =
            Pattern.compile("(?:其中:?)?(?:第?[一二三]次?产业|[一二三]产)(?:增加值)?(?:\\(.*)?");

    /** What stands under the sectors in national accounts. */
    private static final Pattern BRANCH =
            Pattern.compile(
                    "(?:其中:?)?(?:全部)?(?:农林牧渔业|工业|制造业|建筑业|(?:非?营利性|其他|现代)?服务业|批发和?零售业|交通运输.{0,10}业|住宿和?餐饮业|金融业|房地产业)"
                        + "(?:增加值)?(?:\\(.*)?");

    private static final Pattern RANK = Pattern.compile("(?:全[国省市])?(?:排名|名次|位次|排序)|rank");

    /** Such a line cuts across all others, whatever it stands below. */
    private static final Pattern OF_TOTAL = Pattern.compile("在?(?:总计|合计|全部)中[:,]?.+");

    private static final Pattern CHANGE =
            Pattern.compile("^(?:[较比]\\S{1,8})?(?:增加|增减|增长|减少|变化|变动|净增|升降|增幅|降幅)(?!值)");

    /** Among months of a year: what is of another one. */
    private static final Pattern OTHER_TIME =
            Pattern.compile("(?:[上去前]年|上期|基期)(?:同期|全年|同月|平均)?|同期");

    private static final Pattern LAST_LEVEL = Pattern.compile("(.{1,60})[.．-]\\d{1,9}");
    private static final Pattern CODED = Pattern.compile("(\\d{3,9})\\s*\\p{IsHan}");
    private static final Pattern DIGITS = Pattern.compile("\\d{5,30}");

    private final ChartLines of;
    private final List<Integer> naming;
    private final @Nullable String caption;

    /**
     * Of all lines.
     *
     * @param caption that of their table, which may say what place is parted
     */
    Sums(ChartLines of, @Nullable String caption) {
        this.of = of;
        this.naming = naming(of);
        this.caption = caption;
    }

    /**
     * The columns that say what a line is of: up to the first that tells the lines apart. What
     * stands behind it, a head of section called 合计 or the level 平均, names none.
     */
    static List<Integer> naming(ChartLines of) {
        List<Integer> naming = new ArrayList<>();
        for (int at = 0; at < of.columns().size(); at++) {
            ColumnType type = of.columns().get(at).type();
            if (!type.isMeasure()) {
                naming.add(at);
            }
            if (type == ColumnType.TEXT && ChartNames.isDistinct(of.texts(at))) {
                break;
            }
        }
        return naming;
    }

    List<Line> parts() {
        List<Line> upper = numbered(withoutUpper(withoutWholes(named())));
        List<Line> branches = withoutProduct(upper);
        return withoutSilentSum(new Wholes(of.with(branches), naming).parts());
    }

    /** The lines that are things of their own, wholes and parts: no sums, ranks and changes. */
    List<Line> rows() {
        return withoutRegions(named());
    }

    private List<Line> named() {
        List<Line> named =
                without(
                        withoutUngrouped(of.lines()),
                        line ->
                                isTotal(line)
                                        || isFolded(line, RANK)
                                        || isFolded(line, OF_TOTAL)
                                        || isNamed(line, Words::isEliminated));
        named = whereOthersAre(named, line -> isNamed(line, Words::isStatistic));
        named = withoutChanges(named);
        return hasTimes(named)
                ? without(named, line -> isNamed(line, Words::isRate) || isFolded(line, OTHER_TIME))
                : named;
    }

    /**
     * A line above all groups that those of each of the first ones add up to is their whole; above
     * ways of parting (按性别分) all are.
     */
    private List<Line> withoutUngrouped(List<Line> lines) {
        if (lines.size() < 3 || lines.getFirst().group() != null) {
            return lines;
        }
        List<Line> below = lines.stream().filter(line -> line.group() != null).toList();
        boolean leading = lines.subList(lines.size() - below.size(), lines.size()).equals(below);
        if (leading
                && below.size() > 1
                && below.stream().map(Line::group).anyMatch(SeveralWays::isWay)) {
            return below;
        }
        Line whole = lines.getFirst();
        List<Line> rest = lines.subList(1, lines.size());
        String first = rest.getFirst().group();
        List<Line> group =
                rest.stream().filter(line -> Objects.equals(first, line.group())).toList();
        return first != null
                        && group.size() < rest.size()
                        && group.size() > 1
                        && isSum(whole, group)
                ? rest
                : lines;
    }

    private static List<Line> without(List<Line> lines, Predicate<Line> left) {
        return lines.stream().filter(left.negate()).toList();
    }

    private static List<Line> whereOthersAre(List<Line> lines, Predicate<Line> left) {
        List<Line> others = without(lines, left);
        return others.size() > 1 ? others : lines;
    }

    /**
     * Amounts of 全市, or of 芜湖市, among those of its districts are left out as its sum is; rates of
     * both compare, and so do wholes of which no parts are listed. Regions that only head their
     * provinces are left out of both.
     */
    private List<Line> withoutWholes(List<Line> lines) {
        boolean amounts =
                of.columns().stream()
                        .map(Column::type)
                        .anyMatch(type -> type.isMeasure() && type != ColumnType.PERCENT);
        if (!amounts) {
            return naming.isEmpty()
                    ? lines
                    : Regions.members(lines, line -> line.text(naming.getLast()));
        }
        List<Line> named = whereOthersAre(lines, line -> isNamed(line, Words::isWhole));
        named = withoutRegions(named);
        List<String> names =
                named.stream().flatMap(line -> naming.stream().map(line::text)).distinct().toList();
        PlacesWithin places = PlacesWithin.of(names, caption);
        return whereOthersAre(named, line -> isNamed(line, places::isApart));
    }

    private List<Line> withoutRegions(List<Line> lines) {
        List<Line> apart =
                naming.isEmpty()
                        ? lines
                        : Regions.apart(lines, line -> line.text(naming.getLast()));
        return apart.size() > 1 ? apart : lines;
    }

    private boolean isTotal(Line line) {
        return isNamed(line, Words::isTotal);
    }

    private boolean isNamed(Line line, Predicate<String> name) {
        return naming.stream().anyMatch(at -> name.test(line.cells().get(at).text()));
    }

    /** 2031年, 2032年, 增加, 增加比例: what all rows that are no times say is worked out of these. */
    private List<Line> withoutChanges(List<Line> lines) {
        List<Line> others =
                without(
                        lines,
                        line ->
                                naming.stream()
                                        .limit(1)
                                        .anyMatch(at -> Period.read(line.text(at)).isPresent()));
        boolean changes =
                !others.isEmpty()
                        && lines.size() - others.size() > 1
                        && others.stream().allMatch(line -> isNamed(line, Sums::isChange));
        return changes ? without(lines, others::contains) : lines;
    }

    private static boolean isChange(String name) {
        return CHANGE.matcher(Folding.query(name)).find() || Words.isRate(name);
    }

    private boolean hasTimes(List<Line> lines) {
        return IntStream.range(0, of.columns().size())
                .filter(at -> !of.columns().get(at).type().isMeasure())
                .limit(1)
                .anyMatch(
                        at ->
                                lines.stream()
                                                        .filter(
                                                                line ->
                                                                        Period.read(line.text(at))
                                                                                .isPresent())
                                                        .count()
                                                * 2
                                        >= lines.size());
    }

    /** The product of a place among its three sectors, and their branches beside them. */
    private List<Line> withoutProduct(List<Line> lines) {
        long sectors = lines.stream().filter(line -> isFolded(line, SECTOR)).count();
        return sectors < 2 || !hasSums()
                ? lines
                : without(lines, line -> isFolded(line, PRODUCT) || isFolded(line, BRANCH));
    }

    private boolean isFolded(Line line, Pattern name) {
        return isNamed(line, text -> name.matcher(Folding.query(text)).matches());
    }

    /** Of codes that go on where others end (201, 20101) the shorter ones stand for the longer. */
    private List<Line> withoutUpper(List<Line> lines) {
        for (int at = 0; at < of.columns().size() && hasSums(); at++) {
            List<String> codes = codes(lines, at);
            Set<String> all = new HashSet<>(codes);
            List<Line> upper = new ArrayList<>();
            for (int line = 0; line < codes.size(); line++) {
                if (above(codes.get(line)).stream().noneMatch(all::contains)) {
                    upper.add(lines.get(line));
                }
            }
            if (upper.size() > 1 && upper.size() < lines.size()) {
                return upper;
            }
        }
        return lines;
    }

    /** The codes of lines in a column of them, or before the name of each: 20101 人大事务. */
    private List<String> codes(List<Line> lines, int column) {
        ColumnType type = of.columns().get(column).type();
        if (type == ColumnType.CODE) {
            return lines.stream().map(line -> Folding.query(line.text(column))).toList();
        }
        List<String> codes = new ArrayList<>();
        for (Line line : lines) {
            Matcher coded = CODED.matcher(line.text(column).strip());
            if (type != ColumnType.TEXT || !coded.lookingAt()) {
                return List.of();
            }
            codes.add(coded.group(1));
        }
        return codes;
    }

    /** Of 一、收入 and the lines below it, which are its parts, the numbered ones. */
    private List<Line> numbered(List<Line> lines) {
        List<Line> numbered =
                lines.stream().filter(line -> isNamed(line, Sums::isNumbered)).toList();
        boolean first = !lines.isEmpty() && numbered.contains(lines.getFirst());
        return first && numbered.size() > 1 && hasSums() ? numbered : lines;
    }

    private static boolean isNumbered(String name) {
        return NUMBERED.matcher(name.strip()).lookingAt() || Codes.isNumeral(name);
    }

    /** 201 stands above 20101, 1.2 above 1.2.3; 1 does not above 12. */
    private static List<String> above(String code) {
        List<String> above = new ArrayList<>();
        Matcher last = LAST_LEVEL.matcher(code);
        while (last.matches()) {
            above.add(last.group(1));
            last = LAST_LEVEL.matcher(last.group(1));
        }
        for (int end = code.length() - 2; DIGITS.matcher(code).matches() && end > 2; end -= 2) {
            above.add(code.substring(0, end));
        }
        return above;
    }

    private boolean hasSums() {
        return of.columns().stream().anyMatch(column -> isAdded(column.type()));
    }

    static boolean isAdded(ColumnType type) {
        return type == ColumnType.AMOUNT || type == ColumnType.COUNT || type == ColumnType.NUMBER;
    }

    /** A first or last line that all others add up to. */
    private List<Line> withoutSilentSum(List<Line> lines) {
        if (lines.size() < 3) {
            return lines;
        }
        List<Line> rest = lines.subList(1, lines.size());
        if (isSum(lines.getFirst(), rest)) {
            return rest;
        }
        rest = lines.subList(0, lines.size() - 1);
        return isSum(lines.getLast(), rest) ? rest : lines;
    }

    private boolean isSum(Line sum, List<Line> parts) {
        List<Integer> added =
                IntStream.range(0, of.columns().size())
                        .filter(at -> isAdded(of.columns().get(at).type()))
                        .boxed()
                        .toList();
        boolean summing = isNamed(sum, Words::isSumming);
        double fewest = summing && added.size() > 1 ? 1 : LEAST_DIGITS;
        if (!SumEvidence.mayBeAdded(of.columns(), added)
                || !added.stream().allMatch(at -> addsUp(sum, parts, at, summing))) {
            return false;
        }
        double least = added.stream().mapToDouble(at -> Digits.of(sum, at)).min().orElse(0);
        if (least < fewest) {
            return false;
        }
        boolean balance =
                parts.stream().anyMatch(this::isBalance)
                        && !(isBalance(sum) && parts.stream().allMatch(this::isBalance));
        return !balance && (summing || isSure(new SumEvidence(sum, parts, added)));
    }

    private static boolean isSure(SumEvidence evidence) {
        double together = evidence.together();
        return together >= MANY_DIGITS
                || evidence.parts().size() >= SURE_PARTS
                        && together >= (evidence.independent() > 1 ? SOME_DIGITS : SURE_DIGITS);
    }

    private boolean isBalance(Line line) {
        return isNamed(line, Words::isBalance);
    }

    /**
     * Within what rounding may do.
     *
     * @param changes whether parts may be less than nothing, as changes are
     */
    static boolean addsUp(Line sum, List<Line> parts, int column, boolean changes) {
        Double whole = sum.cells().get(column).value();
        if (whole == null) {
            return false;
        }
        double added = 0;
        for (Line line : parts) {
            Double value = line.cells().get(column).value();
            if (value == null || value < 0 && !changes) {
                return false;
            }
            added += value;
        }
        return isSum(sum, column, added, parts.size());
    }

    /** Whether so many parts together are as much as a line says, within what rounding may do. */
    static boolean isSum(Line sum, int column, double added, int parts) {
        Double whole = sum.cells().get(column).value();
        if (whole == null) {
            return false;
        }
        double digits = Digits.of(sum, column);
        double step = whole / digits;
        return digits >= 1 && Math.abs(added - whole) <= step * 0.5 * parts + 1e-9;
    }
}
