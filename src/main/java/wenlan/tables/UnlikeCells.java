package wenlan.tables;

import wenlan.text.Folding;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Columns whose cells do not say how much their lines have, but how much they may have at most, or
 * say it of the first part in one line and of the whole in another.
 *
 * @param of the lines
 */
record UnlikeCells(ChartLines of) {
    /** What a policy gives at most: 最高1500万元. */
    private static final Pattern CEILING = Pattern.compile("最高|最多|至多|上限|不超过");

    /** What rules ask for beside what there is: 标准值 ≥10.5, 监管要求 ≤5. */
    private static final Pattern LIMIT = Pattern.compile("标准|限值|限额|阈值|警戒|红线|门槛|要求|参考(?:值|范围)");

    private static final Pattern BOUND = Pattern.compile("[<>≤≥]|不[低高大小多少]于|不超过");

    /** Whether a column says by what the others are judged. */
    boolean areLimits(int column) {
        List<String> read = read(column);
        return LIMIT.matcher(of.columns().get(column).name()).find()
                && !read.isEmpty()
                && read.stream().allMatch(text -> BOUND.matcher(text).lookingAt());
    }

    /** Whether all figures of a column are bounds; one alone may be one by chance. */
    boolean areBounds(int column) {
        List<String> read = read(column);
        Column named = of.columns().get(column);
        Measure unit = Measures.known(named.unit());
        // 最高35.2℃ is how hot it was.
        boolean given =
                named.type() == ColumnType.PERCENT || unit != null && Measures.isMoney(unit.base());
        return given
                && read.size() > 1
                && read.stream().allMatch(text -> CEILING.matcher(text).lookingAt());
    }

    /** 首期20亿元 beside 50亿元: the first part and the whole of what is raised do not compare. */
    boolean areOfSeveralStages(int column) {
        return read(column).stream().map(Figures::isFirstPart).distinct().count() > 1;
    }

    private List<String> read(int column) {
        return of.lines().stream()
                .map(line -> line.cells().get(column))
                .filter(cell -> cell.value() != null)
                .map(cell -> Folding.query(cell.text()))
                .toList();
    }
}
