package wenlan.tables;

import wenlan.text.Folding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The columns of a table that say what its rows are about. Columns called by a year (2035年目标), of
 * tolerances (±0.02), ratios (2:1) or, behind other names, of letters and grades say something of a
 * row as figures do; where no text names the rows, models do.
 *
 * @param places the columns, from 0
 * @param units those that say in what their rows are
 */
record SubjectColumns(Set<Integer> places, Set<Integer> units) {
    private static final Pattern VALUE =
            Pattern.compile(
                    "(?:预期|约束|指导|引导)性(?:指标)?|[±≤≥<>~]\\s*\\d.*|\\d+(?:\\.\\d+)?\\s*[:：∶]\\s*\\d+(?:\\.\\d+)?");

    /** How the names of columns of values end: 指标值, 年均增速[累计]. */
    private static final Pattern OF_VALUE =
            Pattern.compile("(?:值|目标|增速|增减|增长|变动|幅|率|比重|占比)(?:[(\\[].*)?%?$");

    /** Behind other names: 10000—30000. As a first column such are classes that name the rows. */
    private static final Pattern RANGE =
            Pattern.compile("\\d[\\d,.]*%?\\s*[-~—–至]\\s*\\d[\\d,.]*%?");

    private static final Pattern GRADE =
            Pattern.compile("[a-z]{1,3}[-+]?[级类等档]?|[甲乙丙丁特一二三四五][级类等档]");

    SubjectColumns {
        places = Set.copyOf(places);
        units = Set.copyOf(units);
    }

    static SubjectColumns of(TypedTable typed) {
        Set<Integer> places = new HashSet<>();
        boolean text = false;
        for (int at = 0; at < typed.columns().size(); at++) {
            ColumnType type = typed.columns().get(at).type();
            List<String> texts = texts(typed, at);
            boolean value =
                    at > 0 && RowTime.ofColumn(typed.columns().get(at).name()).year() != null
                            || at > 0
                                    && isValue(typed.columns().get(at).name())
                                    && areFigures(texts)
                            || are(VALUE, texts)
                            || at > 0
                                    && !places.isEmpty()
                                    && (are(GRADE, texts) || are(RANGE, texts));
            if ((type == ColumnType.TEXT || type == ColumnType.DATE) && !value) {
                places.add(at);
                text |=
                        type == ColumnType.TEXT
                                && !Words.isUnitColumn(typed.columns().get(at).name());
            }
        }
        if (!text) {
            IntStream.range(0, typed.columns().size())
                    .filter(
                            at ->
                                    ChartNames.areModels(typed.columns().get(at), texts(typed, at))
                                            || ChartNames.areOrdinals(
                                                    typed.columns().get(at), texts(typed, at)))
                    .findFirst()
                    .ifPresent(places::add);
        }
        return new SubjectColumns(places, UnitColumn.of(typed));
    }

    private static boolean isValue(String name) {
        return OF_VALUE.matcher(Folding.query(name)).find();
    }

    /**
     * Figures in units of their own or with bounds (≥95%, 30日内), which make no column of numbers.
     */
    private static boolean areFigures(List<String> texts) {
        List<String> said = texts.stream().filter(text -> !Figures.isMissing(text)).toList();
        return said.stream().filter(text -> Figures.read(text).isPresent()).count() * 2
                > said.size();
    }

    private static List<String> texts(TypedTable typed, int column) {
        return typed.rows().stream().map(row -> row.cells().get(column).text()).toList();
    }

    private static boolean are(Pattern kind, List<String> texts) {
        List<String> said = texts.stream().filter(text -> !Figures.isMissing(text)).toList();
        return !said.isEmpty()
                && said.stream().allMatch(text -> kind.matcher(Folding.query(text)).matches());
    }
}
