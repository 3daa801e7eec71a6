package wenlan.tables;

import wenlan.tables.ChartLines.Line;
import wenlan.text.Folding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Columns called 合计, 总分 or 总学时 of which those beside them are the parts: they are not drawn beside
 * them.
 *
 * @param of the lines
 */
record SumColumns(ChartLines of) {
    private static final Pattern TOTAL = Pattern.compile("总.{1,6}|计|全部");

    /** What was there before is no part of what is there: 年初数, 上年结转. */
    private static final Pattern BEFORE = Pattern.compile("[年期]初|上[年期]");

    private static final double SURE = 1e6;
    private static final double HUNDRED = 100;

    private static final int FEWEST = 2;
    private static final int MOST = 40;

    /** The columns of a table, one called 合计 in the unit that all other amounts have. */
    static List<Column> inUnits(List<Column> columns) {
        List<Column> others =
                columns.stream()
                        .filter(one -> one.type().isMeasure() && one.type() != ColumnType.PERCENT)
                        .filter(one -> !isBareTotal(one))
                        .toList();
        long units = others.stream().map(Column::unit).distinct().count();
        if (others.size() < 2 || units != 1 || others.getFirst().unit() == null) {
            return columns;
        }
        Column part = others.getFirst();
        return columns.stream()
                .map(
                        one ->
                                isBareTotal(one)
                                        ? new Column(
                                                one.name(),
                                                part.type(),
                                                part.unit(),
                                                part.scale(),
                                                one.forecast())
                                        : one)
                .toList();
    }

    private static boolean isBareTotal(Column column) {
        return column.type() == ColumnType.NUMBER
                && column.unit() == null
                && Words.isTotal(column.name());
    }

    /**
     * The columns to be drawn without those that sum up others, be these drawn or not: one part may
     * be the same in all lines.
     */
    List<Integer> without(List<Integer> measures) {
        List<Integer> all =
                IntStream.range(0, of.columns().size())
                        .filter(at -> of.columns().get(at).type().isMeasure() && !of.isFlag(at))
                        .boxed()
                        .toList();
        List<List<List<Integer>>> ways = ways(measures);
        List<Integer> apart = withoutWays(measures, ways);
        return apart.stream()
                .filter(
                        at ->
                                ways.get(measures.indexOf(at)).size() > 1
                                        || !isSum(at, measures) && !isSum(at, all))
                .toList();
    }

    /**
     * The columns without one that those behind it add up to, whatever it is called: 总人口, 男, 女;
     * where these do so in several ways (男, 女, 城镇, 乡村) without them. What others only differ by is
     * none.
     */
    private List<Integer> withoutWays(List<Integer> measures, List<List<List<Integer>>> waysOfAll) {
        Set<Integer> left = new HashSet<>();
        for (int at = 0; at < measures.size(); at++) {
            List<List<Integer>> ways = waysOfAll.get(at);
            if (ways.size() == 1 && isSumming(measures.get(at))) {
                left.add(measures.get(at));
            } else if (ways.size() > 1) {
                ways.forEach(left::addAll);
            }
        }
        return measures.stream().filter(at -> !left.contains(at)).toList();
    }

    /** Whether a column counts things or is called a sum. */
    private boolean isSumming(int column) {
        Column named = of.columns().get(column);
        return named.type() == ColumnType.COUNT || Words.isSumming(named.name());
    }

    /**
     * The ways in which columns behind each one add up to it. What may be a part at all is looked
     * at once for each column, and no whole has more parts than {@link #MOST}: wide tables have
     * hundreds.
     */
    private List<List<List<Integer>>> ways(List<Integer> measures) {
        Set<Integer> parts = measures.stream().filter(this::isPart).collect(Collectors.toSet());
        return IntStream.range(0, measures.size())
                .mapToObj(at -> ways(measures, at, parts))
                .toList();
    }

    private List<List<Integer>> ways(List<Integer> measures, int whole, Set<Integer> parts) {
        // Over times each column is a line of its own, and a whole may stand near its parts.
        return of.isTime(0) ? List.of() : runs(measures, whole, parts);
    }

    /**
     * The parts of each whole that is parted among some columns: those next to each other that in
     * every line add up to a hundred, or to the column before or behind them.
     */
    List<List<Integer>> partitions(Set<Integer> drawn) {
        List<Integer> all =
                IntStream.range(0, of.columns().size())
                        .filter(at -> of.columns().get(at).type().isMeasure() && !of.isFlag(at))
                        .boxed()
                        .toList();
        Set<Integer> parts = all.stream().filter(this::isPart).collect(Collectors.toSet());
        List<Integer> reversed = all.reversed();
        List<List<Integer>> ways =
                new ArrayList<>(hundreds(all.stream().filter(drawn::contains).toList()));
        for (int at = 0; at < all.size(); at++) {
            if (!Words.isBalance(of.columns().get(all.get(at)).name())) {
                ways.addAll(runs(all, at, parts));
                ways.addAll(runs(reversed, all.size() - 1 - at, parts));
            }
        }
        return ways;
    }

    /** Columns of shares, next to each other, that in every line add up to a hundred. */
    private List<List<Integer>> hundreds(List<Integer> drawn) {
        List<List<Integer>> ways = new ArrayList<>();
        for (int from = 0; from < drawn.size(); from++) {
            int end = from + 1;
            while (end < drawn.size()
                    && end - from < MOST
                    && !areHundred(drawn.subList(from, end))
                    && isShare(drawn.get(end - 1))) {
                end++;
            }
            List<Integer> some = drawn.subList(from, end);
            if (some.size() > 1 && areHundred(some)) {
                ways.add(some);
                from = end - 1;
            }
        }
        return ways;
    }

    private boolean isShare(int column) {
        return of.columns().get(column).type() == ColumnType.PERCENT
                && of.values(column).stream().allMatch(value -> value >= 0);
    }

    private boolean areHundred(List<Integer> columns) {
        return columns.stream().allMatch(this::isShare)
                && of.lines().stream().allMatch(line -> isHundred(line, columns));
    }

    private static boolean isHundred(Line line, List<Integer> columns) {
        double sum = 0;
        double rounded = 0;
        for (int at : columns) {
            Double value = line.cells().get(at).value();
            sum += value == null ? 0 : value;
            rounded += Digits.rounded(line, at);
        }
        return Math.abs(sum - HUNDRED) <= rounded + 1e-9;
    }

    private List<List<Integer>> runs(List<Integer> measures, int whole, Set<Integer> parts) {
        List<List<Integer>> ways = new ArrayList<>();
        int sum = measures.get(whole);
        if (!isSure(sum) && !Words.isTotal(of.columns().get(sum).name())) {
            return ways;
        }
        int from = whole + 1;
        for (int end = from + 1; end <= Math.min(measures.size(), from + MOST); end++) {
            int last = measures.get(end - 1);
            if (!parts.contains(last) || !isAlike(last, sum)) {
                break;
            }
            List<Integer> some = measures.subList(from, end);
            if (addUp(some, sum)) {
                ways.add(some);
                from = end;
            }
        }
        return ways;
    }

    /** Whether a column has so many lines and digits that others add up to it by no chance. */
    private boolean isSure(int column) {
        double digits = 1;
        for (Line line : of.lines()) {
            digits *= Math.max(1, Digits.of(line, column));
        }
        return digits >= SURE && of.values(column).size() > 1;
    }

    private boolean isPart(int column) {
        String name = of.columns().get(column).name();
        return !Words.isBalance(name)
                && !BEFORE.matcher(name).find()
                && ChartTimes.named(of.columns().get(column)) == null
                && of.values(column).stream().allMatch(value -> value >= 0);
    }

    private boolean isSum(int column, List<Integer> measures) {
        String name = of.columns().get(column).name();
        if (isWhole(column, measures)) {
            return true;
        }
        if (!Words.isTotal(name) && !TOTAL.matcher(Folding.query(name)).matches()) {
            return false;
        }
        List<Integer> alike =
                measures.stream().filter(at -> at != column && isAlike(at, column)).toList();
        List<Integer> before = alike.stream().filter(at -> at < column).toList().reversed();
        List<Integer> behind = alike.stream().filter(at -> at > column).toList();
        return addUpNext(before, column) || addUpNext(behind, column) || addUp(alike, column);
    }

    /**
     * 全国 beside 东部 and 西部, of which nobody need list all. What is smaller than one of them is a
     * mean, which compares with them.
     */
    private boolean isWhole(int column, List<Integer> measures) {
        List<Integer> alike =
                measures.stream().filter(at -> at != column && isAlike(at, column)).toList();
        return alike.size() >= FEWEST
                && Words.isWhole(Header.of(of.columns().get(column).name()).label())
                && of.lines().stream().allMatch(line -> isLargest(line, column, alike));
    }

    private static boolean isLargest(Line line, int whole, List<Integer> parts) {
        Double value = line.cells().get(whole).value();
        return value == null
                || parts.stream()
                        .map(part -> line.cells().get(part).value())
                        .allMatch(part -> part == null || part <= value);
    }

    /** Whether the columns next to a sum, as many as it takes, add up to it. */
    private boolean addUpNext(List<Integer> parts, int sum) {
        return IntStream.rangeClosed(FEWEST, Math.min(parts.size(), MOST))
                .anyMatch(count -> addUp(parts.subList(0, count), sum));
    }

    private boolean isAlike(int one, int other) {
        return Sums.isAdded(of.columns().get(one).type())
                && Sums.isAdded(of.columns().get(other).type())
                && Objects.equals(of.columns().get(one).unit(), of.columns().get(other).unit());
    }

    private boolean addUp(List<Integer> parts, int sum) {
        return parts.size() >= FEWEST
                && of.lines().stream().allMatch(line -> addUp(line, parts, sum));
    }

    private static boolean addUp(Line line, List<Integer> parts, int sum) {
        Double whole = line.cells().get(sum).value();
        if (whole == null) {
            return true;
        }
        double added = 0;
        for (int part : parts) {
            Double value = line.cells().get(part).value();
            added += value == null ? 0 : value;
        }
        double digits = Digits.of(line, sum);
        double step = digits == 0 ? 0 : Math.abs(whole / digits);
        return Math.abs(added - whole) <= step * 0.5 * parts.size() + 1e-9;
    }
}
