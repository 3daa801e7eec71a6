package wenlan.tables;

import wenlan.text.Folding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says which of the columns that could be drawn may stand in one chart.
 *
 * @param columns all columns
 * @param units the units that the table names
 */
record ChartColumns(List<Column> columns, TableUnits units) {
    private static final Pattern SAMPLE =
            Pattern.compile("(?:有效|调查|样本)?(?:样本|问卷)(?:总?[量数]|容量|份数)?|n|obs|观测[值数]");

    /** Of an index or ratio the brackets behind it say no more what it is. */
    private static final Pattern BEHIND = Pattern.compile("\\([^()]*\\)$");

    ChartColumns {
        columns = List.copyOf(columns);
    }

    /**
     * The columns of a table, rates that are called alike behind amounts called by these too: 产值,
     * 同比, 销量, 同比.
     */
    static List<Column> named(List<Column> columns) {
        Map<String, Long> names =
                columns.stream()
                        .collect(
                                Collectors.groupingBy(
                                        column -> Folding.query(column.name()),
                                        Collectors.counting()));
        List<Column> named = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            Column column = columns.get(at);
            boolean again = at > 0 && names.get(Folding.query(column.name())) > 1;
            named.add(
                    again && areRateAndAmount(column, columns.get(at - 1))
                            ? column.called(columns.get(at - 1).name() + " " + column.name())
                            : column);
        }
        return named;
    }

    private static boolean areRateAndAmount(Column rate, Column amount) {
        return isRate(rate) && amount.type().isMeasure() && !isRate(amount);
    }

    private static boolean isRate(Column column) {
        return column.type() == ColumnType.PERCENT || saysRate(column);
    }

    private static boolean saysRate(Column column) {
        Header header = Header.of(column.name());
        return header.says(ColumnWords.RATE) || header.says(ColumnWords.GROWTH);
    }

    /** Those of the columns that compare, the others left out. */
    List<Integer> comparable(List<Integer> measures) {
        return known(withoutSamples(measures));
    }

    /** How many were asked is no figure of what they answered, but for its own shares. */
    private List<Integer> withoutSamples(List<Integer> measures) {
        List<Integer> others =
                measures.stream().filter(at -> !SAMPLE.matcher(called(at)).matches()).toList();
        return others.stream().allMatch(this::isRate) ? measures : others;
    }

    /** Columns of which nobody knows in which of several units each is do not stand together. */
    private List<Integer> known(List<Integer> measures) {
        List<Integer> bare = bare(measures);
        return units.areSeveral() && bare.size() > 1
                ? measures.stream().filter(at -> !bare.contains(at)).toList()
                : measures;
    }

    private String called(int at) {
        return BEHIND.matcher(Header.of(columns.get(at).name()).label()).replaceFirst("");
    }

    private List<Integer> bare(List<Integer> measures) {
        return measures.stream()
                .filter(at -> columns.get(at).unit() == null && !isRate(at))
                .toList();
    }

    private boolean isRate(int at) {
        return columns.get(at).type() == ColumnType.PERCENT;
    }

    /** Rates that are called alike, each behind the amount that it is of, leave these alone. */
    List<Integer> toldApart(List<Integer> measures) {
        Map<String, Long> names =
                measures.stream()
                        .collect(Collectors.groupingBy(this::folded, Collectors.counting()));
        List<Integer> others =
                measures.stream()
                        .filter(at -> names.get(folded(at)) < 2 || !isRateBehind(at))
                        .toList();
        return others.isEmpty() ? measures : others;
    }

    private String folded(int column) {
        return Folding.query(columns.get(column).name());
    }

    private boolean isRateBehind(int at) {
        return at > 0 && saysRate(columns.get(at)) && columns.get(at - 1).type().isMeasure();
    }
}
