package wenlan.tables;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rows that measure things of several sorts (人数, 面积) in columns that say neither unit nor sort:
 * they are on no one scale.
 *
 * @param of the lines
 */
record RowSorts(ChartLines of) {
    /**
     * What may also say which number it is counts something where rows are called by other things.
     */
    private static final Pattern COUNTED = Pattern.compile("(?:指标|目标|任务)数$");

    /** The columns to be drawn without those in which the rows do not compare. */
    List<Integer> comparable(List<Integer> measures) {
        return areSeveral() ? measures.stream().filter(at -> !isOpen(at)).toList() : measures;
    }

    private boolean isOpen(int at) {
        Column column = of.columns().get(at);
        return column.unit() == null
                && column.type() != ColumnType.PERCENT
                && column.type() != ColumnType.COUNT
                && !COUNTED.matcher(column.name()).find()
                && !MeasureSort.of(column.name()).isTold();
    }

    private boolean areSeveral() {
        Set<String> sorts =
                Sums.naming(of).stream()
                        .filter(at -> of.columns().get(at).type() == ColumnType.TEXT)
                        .reduce((one, next) -> next)
                        .map(of::texts)
                        .orElse(List.of())
                        .stream()
                        .map(MeasureSort::of)
                        .filter(MeasureSort::isTold)
                        .map(sort -> sort.base() + " " + sort.sort())
                        .collect(Collectors.toSet());
        return sorts.size() > 1;
    }
}
