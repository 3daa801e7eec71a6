package wenlan.tables;

import wenlan.tables.ChartLines.Line;
import wenlan.text.Folding;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Lines that part one whole in several ways, one below the other, where nothing says which line is
 * of which way: 男, 女, 18—24岁, 25—35岁. Side by side they would be taken for parts of one whole.
 *
 * @param of the lines
 */
record SeveralWays(ChartLines of) {
    /** 按性别分, 二、按企业规模分组: how official statistics head each way. */
    private static final Pattern WAY =
            Pattern.compile(
                    "(?:^|[、.．)）\\s])[按分依](?:.{1,14}(?:分|分组|分类|划分|分列)|性别|年龄|学历|行业|地区|规模)[:：]?$");

    private static final Pattern WAY_BEFORE =
            Pattern.compile("^(?:[\\p{N}一二三四五六七八九十]{1,3}[、.．)）]\\s*)?按.{1,14}?分(?:组|类)?[:：]");

    /**
     * Names of kinds that overlap, as the 统计公报 lists firms: by who holds them, by their form and by
     * size; and people by where they live and where they are registered.
     */
    private static final List<Pattern> FIRMS =
            List.of(
                    Pattern.compile("(?:其中:?)?(?:国有及?国?有?控股|国有控股|民营|私营|非公有制?)(?:工业)?(?:企业|经济|工业)?"),
                    Pattern.compile("(?:其中:?)?(?:股份制|股份合作|有限责任|股份有限)(?:公司)?(?:工业)?(?:企业)?"),
                    Pattern.compile("(?:其中:?)?(?:大中型|大型|中型|小型|微型|小微型?|中小微?型?)(?:工业)?企业"));

    private static final List<Pattern> PEOPLE =
            List.of(
                    Pattern.compile("(?:年末)?常住(?:总)?人口.*"),
                    Pattern.compile("(?:年末)?户籍(?:总)?人口.*"),
                    Pattern.compile("(?:年末)?(?:城镇|乡村|男性?|女性?|\\d+).*"));

    /** How yearbooks part one count of bodies: by region, by industry, by who holds them. */
    private static final List<Pattern> BODIES =
            List.of(
                    Pattern.compile("[东中西]部(?:地区)?|东北(?:地区)?"),
                    Pattern.compile("(?!\\p{IsHan}*企业)\\p{IsHan}{1,3}(?:、\\p{IsHan}+)?业"),
                    FIRMS.getFirst());

    private static final double HUNDRED = 100;

    /** Shares are rounded to a tenth or less. */
    private static final double ROUNDED = 0.06;

    /** What several ways add up to alike by chance has fewer digits. */
    private static final double LEAST = 1000;

    private static final int MOST_WAYS = 12;

    /** Whether a label heads a way of parting: 按性别分. */
    static boolean isWay(String label) {
        return WAY.matcher(label.strip()).find();
    }

    /** Whether the lines are of several ways and a chart would not say so by its groups. */
    boolean areMixed() {
        boolean labelled = of.lines().stream().anyMatch(line -> line.group() != null);
        return labelled
                ? areHeaded()
                : areNamed() || areOverlapping() || areShares() || areAmounts();
    }

    private boolean areOverlapping() {
        List<String> names =
                Sums.naming(of).stream()
                        .filter(at -> of.columns().get(at).type() == ColumnType.TEXT)
                        .flatMap(at -> of.texts(at).stream())
                        .map(Folding::query)
                        .toList();
        boolean added = of.columns().stream().anyMatch(column -> Sums.isAdded(column.type()));
        return added
                && (kinds(FIRMS, names) > 1
                        || kinds(BODIES, names) > 1
                        || kinds(PEOPLE, names) == PEOPLE.size());
    }

    private static long kinds(List<Pattern> kinds, List<String> names) {
        return kinds.stream()
                .filter(kind -> names.stream().anyMatch(name -> kind.matcher(name).matches()))
                .count();
    }

    /** Some lines stand below 按性别分, others below nothing or what is no way. */
    private boolean areHeaded() {
        long ways =
                of.lines().stream()
                        .map(Line::group)
                        .filter(group -> group != null && isWay(group))
                        .distinct()
                        .count();
        return ways > 0 && of.lines().stream().anyMatch(line -> line.group() == null);
    }

    /** 按城乡分：城镇, 乡村. */
    private boolean areNamed() {
        boolean headed =
                Sums.naming(of).stream()
                        .flatMap(at -> of.texts(at).stream())
                        .anyMatch(SeveralWays::isWay);
        return headed
                || of.size() > 1
                        && Sums.naming(of).stream()
                                .anyMatch(
                                        at ->
                                                of.texts(at).stream()
                                                                .filter(
                                                                        text ->
                                                                                WAY_BEFORE
                                                                                        .matcher(
                                                                                                text
                                                                                                        .strip())
                                                                                        .find())
                                                                .count()
                                                        > 1);
    }

    /** Whether shares add up to a hundred, and to a hundred again. */
    private boolean areShares() {
        return IntStream.range(0, of.columns().size())
                .filter(at -> of.columns().get(at).type() == ColumnType.PERCENT)
                .anyMatch(at -> ways(at, HUNDRED, ROUNDED) > 1);
    }

    private boolean areAmounts() {
        List<Integer> added =
                IntStream.range(0, of.columns().size())
                        .filter(at -> Sums.isAdded(of.columns().get(at).type()))
                        .boxed()
                        .toList();
        if (added.isEmpty() || !SumEvidence.mayBeAdded(of.columns(), added)) {
            return false;
        }
        int column = added.getFirst();
        double all = of.values(column).stream().mapToDouble(Double::doubleValue).sum();
        return IntStream.rangeClosed(2, Math.min(MOST_WAYS, of.size() / 2))
                .anyMatch(
                        ways ->
                                isPlain(column, all / ways)
                                        && added.stream()
                                                .allMatch(
                                                        at -> ways(at, sum(at) / ways, 0) == ways));
    }

    private double sum(int column) {
        return of.values(column).stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Whether a sum has digits enough, in units of the last one that is printed. */
    private boolean isPlain(int column, double sum) {
        double unit =
                of.lines().stream()
                        .filter(line -> line.cells().get(column).value() != null)
                        .filter(line -> line.cells().get(column).value() != 0)
                        .mapToDouble(
                                line ->
                                        Math.abs(
                                                Digits.of(line, column)
                                                        / line.cells().get(column).value()))
                        .max()
                        .orElse(1);
        return sum * unit >= LEAST;
    }

    /**
     * How many times lines add up to a sum one after the other, 0 where a line is missing or left.
     *
     * @param rounded by how much each line may be wrong
     */
    private int ways(int column, double whole, double rounded) {
        double sum = 0;
        int lines = 0;
        int ways = 0;
        for (Line line : of.lines()) {
            Double value = line.cells().get(column).value();
            if (value == null || value < 0) {
                return 0;
            }
            sum += value;
            lines++;
            double near = rounded * lines + 1e-9 * Math.max(1, Math.abs(whole));
            if (sum > whole + near) {
                return 0;
            }
            if (sum >= whole - near) {
                if (lines < 2) {
                    return 0;
                }
                ways++;
                sum = 0;
                lines = 0;
            }
        }
        return lines == 0 ? ways : 0;
    }
}
