package wenlan.tables;

import wenlan.tables.ChartLines.Line;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What lines of a table add up to. Sums of lines next to each other are worked out once for each
 * column, so that long tables take time in proportion.
 */
final class AddedRows {
    private static final Pattern SHARE = Pattern.compile("占|比重|份额|构成");

    /** Shares that name no whole of their own. */
    private static final Pattern ONE_WHOLE = Pattern.compile("占比|比重|构成比?|(?:市场)?份额");

    /** What is of each of many is no sum: 单产, 公斤/公顷. */
    private static final Pattern OF_EACH =
            Pattern.compile("单产|单价|均价|[人户亩]均|平均|单位面积|(?i:growth|yoy|%)");

    /** Of so few lines the first may have most by itself. */
    private static final int FEW = 3;

    private static final double HUNDRED = 100;

    /** What lines may be more than their whole by rounding. */
    private static final double OVER = 1.01;

    private static final int MOST_PARTS = 40;

    /** So many digits in all columns that lines add up to another one by no chance. */
    private static final double SURE = 1000;

    private final ChartLines of;
    private final List<Integer> added;
    private final Map<Integer, Running> running = new HashMap<>();

    /** Sums of a column up to each line, and by how much rounding may change them. */
    private record Running(double[] sums, double[] rounded) {
        private static Running of(List<Line> lines, int at) {
            double[] sums = new double[lines.size() + 1];
            double[] rounded = new double[lines.size() + 1];
            for (int line = 0; line < lines.size(); line++) {
                Double value = lines.get(line).cells().get(at).value();
                sums[line + 1] = sums[line] + (value == null ? 0 : value);
                rounded[line + 1] = rounded[line] + Digits.rounded(lines.get(line), at);
            }
            return new Running(sums, rounded);
        }

        private double sum(int from, int end) {
            return sums[end] - sums[from];
        }

        private boolean isNear(int from, int end, double whole) {
            return Math.abs(sum(from, end) - whole)
                    <= rounded[end] - rounded[from] + 1e-9 * Math.max(1, Math.abs(whole));
        }
    }

    /** Of the amounts of a table, those below nothing aside. */
    AddedRows(ChartLines of) {
        this.of = of;
        this.added =
                IntStream.range(0, of.columns().size())
                        .filter(at -> Sums.isAdded(of.columns().get(at).type()) && !of.isFlag(at))
                        .filter(at -> !isOfEach(of.columns().get(at)))
                        .filter(at -> of.values(at).stream().allMatch(value -> value >= 0))
                        .boxed()
                        .toList();
    }

    private static boolean isOfEach(Column column) {
        return column.unit() != null && column.unit().contains("/")
                || OF_EACH.matcher(column.name()).find();
    }

    /** Whether any column can be added. */
    boolean are() {
        return !added.isEmpty();
    }

    /**
     * Whether some lines hold others: they are together more than a sum of theirs, lines next to
     * each other add up to one beside them, or one has all of a hundred.
     */
    boolean hold() {
        return isOverlapping()
                || holdsNext()
                || hasAll()
                || areOverHundred()
                || isFirstAll()
                || arePartedTwice();
    }

    /**
     * Whether two runs of lines without labels, one behind the other, come to the same: 城镇, 乡村,
     * then 商品零售, 餐饮收入 of one whole.
     */
    private boolean arePartedTwice() {
        if (added.isEmpty()
                || of.size() > MOST_PARTS
                || of.lines().stream().anyMatch(line -> line.group() != null)
                || !SumEvidence.mayBeAdded(of.columns(), added)) {
            return false;
        }
        for (int from = 0; from < of.size(); from++) {
            for (int middle = from + 2; middle + 2 <= of.size(); middle++) {
                for (int end = middle + 2; end <= of.size(); end++) {
                    if (areAsMuch(from, middle, end)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean areAsMuch(int from, int middle, int end) {
        double numbers = 1;
        for (int at : added) {
            Running column = column(at);
            double rounded = column.rounded[end] - column.rounded[from];
            double whole = column.sum(from, middle);
            if (whole <= 0 || Math.abs(whole - column.sum(middle, end)) > rounded + 1e-9 * whole) {
                return false;
            }
            numbers *= whole / Math.max(rounded, 1e-9 * whole);
        }
        return numbers >= SURE * of.size() * of.size();
    }

    private boolean isOverlapping() {
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
                && !isSumAround(sum, at, whole);
    }

    /** Whether lines around a sum add up to it, which then is of no others. */
    private boolean isSumAround(Line sum, int at, double whole) {
        int place = 0;
        while (place < of.size() && of.lines().get(place).row() < sum.row()) {
            place++;
        }
        Running column = column(at);
        for (int from = Math.max(0, place - MOST_PARTS); from <= place; from++) {
            for (int end = place; end <= Math.min(of.size(), place + MOST_PARTS); end++) {
                if (end - from > 1 && column.isNear(from, end, whole)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Running column(int at) {
        return running.computeIfAbsent(at, one -> Running.of(of.lines(), one));
    }

    /** Whether two lines or more, right behind one or right before it, add up to it everywhere. */
    private boolean holdsNext() {
        if (added.isEmpty() || !SumEvidence.mayBeAdded(of.columns(), added)) {
            return false;
        }
        return IntStream.range(0, of.size())
                .anyMatch(
                        at ->
                                IntStream.range(2, MOST_PARTS)
                                        .anyMatch(
                                                many ->
                                                        isSum(at, at + 1, at + 1 + many)
                                                                || isSum(at, at - many, at)));
    }

    private boolean isSum(int whole, int from, int end) {
        Line sum = of.lines().get(whole);
        return from >= 0
                && end <= of.size()
                && added.stream()
                        .allMatch(
                                at -> {
                                    Double value = sum.cells().get(at).value();
                                    return value != null && column(at).isNear(from, end, value);
                                })
                && new SumEvidence(sum, of.lines().subList(from, end), added).together() >= SURE;
    }

    /** Whether the first line has as much as all others: a whole of which not all are told. */
    private boolean isFirstAll() {
        return of.size() > FEW
                && groups().size() == 1
                && added.size() > 1
                && added.stream()
                        .allMatch(
                                at ->
                                        of.values(at).size() == of.size()
                                                && of.values(at).getFirst()
                                                        >= column(at).sum(1, of.size()))
                && !areParts();
    }

    /** Whether shares of one whole, each behind its amount, are more than a hundred together. */
    private boolean areOverHundred() {
        return IntStream.range(1, of.columns().size())
                .filter(at -> added.contains(at - 1))
                .filter(at -> of.columns().get(at).type() == ColumnType.PERCENT)
                .filter(at -> ONE_WHOLE.matcher(nameOfShare(at)).matches())
                .anyMatch(at -> sum(of.lines(), at) > HUNDRED * OVER + of.size() / 2.0);
    }

    /** The name of a column without that of the amount before it, by which it may be called too. */
    private String nameOfShare(int at) {
        String name = of.columns().get(at).name();
        String before = of.columns().get(at - 1).name() + " ";
        return Header.of(name.startsWith(before) ? name.substring(before.length()) : name).label();
    }

    /**
     * Whether one of several lines has a share of a hundred, so that the others are parts of it.
     */
    private boolean hasAll() {
        return IntStream.range(0, of.columns().size())
                .filter(at -> of.columns().get(at).type() == ColumnType.PERCENT)
                .filter(at -> SHARE.matcher(of.columns().get(at).name()).find())
                .anyMatch(
                        at ->
                                of.values(at).contains(HUNDRED)
                                        && of.values(at).stream().filter(v -> v > 0).count() > 1);
    }

    /**
     * Whether the lines, or those of each group, add up to one that is left out, or to a hundred.
     */
    boolean areParts() {
        Collection<List<Line>> groups = groups().values();
        return arePartsOfOne(of.lines())
                || groups.stream().allMatch(this::arePartsOfOne)
                || groups.size() > 1 && !added.isEmpty() && areOfOneSum(groups);
    }

    /** 分行业, 分产品: groups that come to the same part one whole each. */
    private boolean areOfOneSum(Collection<List<Line>> groups) {
        List<Line> first = groups.iterator().next();
        return groups.stream().allMatch(lines -> lines.size() > 1)
                && added.stream()
                        .allMatch(
                                at ->
                                        groups.stream()
                                                .allMatch(of -> isNear(of, at, sum(first, at))));
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

    private boolean arePartsOfOne(List<Line> lines) {
        return lines.size() > 1
                && (of.left().stream().anyMatch(whole -> areParts(lines, whole))
                        || IntStream.range(0, of.columns().size())
                                .filter(at -> of.columns().get(at).type() == ColumnType.PERCENT)
                                .anyMatch(at -> areHundred(lines, at)));
    }

    private boolean areParts(List<Line> lines, Line whole) {
        List<Integer> told =
                added.stream().filter(at -> whole.cells().get(at).value() != null).toList();
        return !told.isEmpty()
                && told.stream().allMatch(at -> isNear(lines, at, whole.cells().get(at).value()));
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
        return Running.of(lines, at).isNear(0, lines.size(), whole);
    }

    private static double sum(List<Line> lines, int at) {
        return lines.stream()
                .map(line -> line.cells().get(at).value())
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .sum();
    }
}
