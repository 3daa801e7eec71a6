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

    /** Whether all figures of a column are bounds; one alone may be one by chance. */
    boolean areBounds(int column) {
        List<String> read = read(column);
        return read.size() > 1
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
