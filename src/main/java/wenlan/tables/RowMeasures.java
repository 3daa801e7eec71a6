package wenlan.tables;

import org.jspecify.annotations.Nullable;

import wenlan.document.Row;
import wenlan.document.Table;
import wenlan.text.Folding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * In what the rows of a table are measured whose columns only say when: indicators over years, some
 * in money, some in shares. A row says it in a column of units, behind its name, in all its cells
 * or by a name that is one of a rate; what says nothing is in the unit of the table.
 *
 * @param columns the columns whose figures are in the units of their rows; none where all rows are
 *     in one
 * @param names the column that names the rows
 * @param of the unit of each row, null where nothing says one
 * @param common the unit that all rows say, null where they say none or several
 * @param named whether every row says it behind its name, so that it is that of all columns that
 *     are no rates and name none themselves: 博士, 硕士 of 招生（万人）, 在校生（万人）
 */
record RowMeasures(
        Set<Integer> columns,
        int names,
        List<@Nullable Measure> of,
        @Nullable Measure common,
        boolean named) {
    private static final RowMeasures NONE = new RowMeasures(Set.of(), -1, List.of(), null, false);

    private static final Pattern BRACKET =
            Pattern.compile("[(（\\[【]([^()（）\\[\\]【】]{1,10}" + Measures.NESTED + ")[)）\\]】]");

    /** 产量/吨, 产值：亿元. */
    private static final Pattern BEHIND = Pattern.compile("^.{2,30}?[/：:,，]\\s*(\\S{1,6})$");

    /** 出生率‰. */
    private static final Pattern SIGN = Pattern.compile("(?<=\\p{IsHan})[%％‰]$");

    private static final Pattern TIMES = Pattern.compile("\\p{IsHan}([人台架]次)数?$");

    private static final Pattern DAYS = Pattern.compile("天数$");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    RowMeasures {
        columns = Set.copyOf(columns);
        of = Collections.unmodifiableList(new ArrayList<>(of));
    }

    /**
     * @param tableUnits the units that the table names
     */
    static RowMeasures of(Table table, List<Header> headers, TableUnits tableUnits) {
        int units =
                IntStream.range(0, headers.size())
                        .filter(at -> Words.isUnitColumn(headers.get(at).printed()))
                        .findFirst()
                        .orElse(-1);
        Set<Integer> columns =
                IntStream.range(1, headers.size())
                        .filter(at -> at != units && isOpen(headers.get(at)))
                        .boxed()
                        .collect(Collectors.toSet());
        if (columns.isEmpty()) {
            return tableUnits.isEmpty() ? ofNames(table) : NONE;
        }
        int names = names(table, Collections.min(columns), units);
        if (names < 0) {
            return NONE;
        }
        int told =
                units < 0 || !UnitColumn.is(headers.get(units).printed(), texts(table, units))
                        ? -1
                        : units;
        Measure whole = ofTable(tableUnits.plain());
        Measure shares = tableUnits.plain().size() == 1 ? tableUnits.plain().getFirst() : null;
        List<@Nullable Measure> of = new ArrayList<>();
        Set<String> bases = new HashSet<>();
        Set<Double> scales = new HashSet<>();
        Measure above = null;
        for (Row row : table.rows()) {
            Measure own = own(row, names, told, columns, tableUnits).orElse(null);
            own =
                    own != null
                            ? own
                            : OfWhich.isPart(text(row, names)) && above != null
                                    ? above
                                    : tableUnits.holdsName(text(row, names))
                                            ? null
                                            : whole != null || !areShares(row, columns)
                                                    ? unless(whole, text(row, names))
                                                    : shares;
            above = OfWhich.isPart(text(row, names)) ? above : own;
            of.add(own);
            if (columns.stream().anyMatch(at -> Figures.read(text(row, at)).isPresent())
                    && !Words.isTotal(text(row, names))) {
                bases.add(own == null ? "" : own.base());
                if (own != null && whole != null && inCells(row, columns).isEmpty()) {
                    scales.add(own.scale());
                }
            }
        }
        // 元 by share in a table of 百万元: what prints no unit is not put into that of the columns.
        // 拨备覆盖率 is above a hundred, which no column takes for a share unless its rows say so.
        boolean said =
                table.rows().stream().allMatch(row -> inBrackets(text(row, names)).isPresent());
        boolean within = table.rows().stream().allMatch(row -> areShares(row, columns));
        if (bases.size() > 1
                || scales.size() > 1
                || said && !within && bases.equals(Set.of(Measures.PERCENT))) {
            return new RowMeasures(columns, names, of, null, false);
        }
        boolean one = (said || tableUnits.plain().isEmpty()) && of.stream().distinct().count() == 1;
        return one ? new RowMeasures(Set.of(), -1, List.of(), of.getFirst(), said) : NONE;
    }

    /** Of a table whose columns say what they are of: the unit that all names of rows say. */
    private static RowMeasures ofNames(Table table) {
        List<Measure> said =
                table.rows().stream()
                        .map(row -> inBrackets(text(row, 0)).orElse(null))
                        .distinct()
                        .toList();
        return said.size() == 1 && said.getFirst() != null
                ? new RowMeasures(Set.of(), -1, List.of(), said.getFirst(), true)
                : NONE;
    }

    /** Whether the figures of a column are in the unit that all rows say. */
    boolean areCommon(Header header) {
        return common != null
                && (isOpen(header)
                        || named
                                && header.unit() == null
                                && !ColumnTyper.isRate(header)
                                && !header.says(ColumnWords.MONEY)
                                && !header.says(ColumnWords.COUNT)
                                && !MeasureNames.isMeasure(header.label()));
    }

    /** Whether a column says when its figures are of, or nothing at all, but not in what. */
    static boolean isOpen(Header header) {
        return header.unit() == null
                && !header.label().isEmpty()
                && MeasureNames.isGeneral(header.printed());
    }

    /** What is no more than a hundred may be a share, where the table names no other unit. */
    private static boolean areShares(Row row, Set<Integer> columns) {
        return columns.stream()
                .flatMap(at -> Figures.read(text(row, at)).stream())
                .allMatch(figure -> Math.abs(figure.value()) <= 100);
    }

    /**
     * The unit of the table where a row can be in it. Money is neither counted nor measured in
     * days: 员工人数 is then in 人, 周转天数 in 天, 建筑面积 in what nobody says.
     */
    private static @Nullable Measure unless(@Nullable Measure whole, String name) {
        if (whole == null || !UnitNames.denies(name, whole)) {
            return whole;
        }
        // 每千人口床位数 counts beds by people.
        Header counted = Header.of(name.startsWith("每") ? "" : name);
        return counted.counted() || counted.unit() != null && counted.unit().isRate()
                ? counted.unit()
                : DAYS.matcher(name.strip()).find() ? Measures.known("天") : null;
    }

    private static @Nullable Measure ofTable(List<Measure> units) {
        List<Measure> plain =
                units.stream().filter(unit -> unit.kind() != UnitKind.PERCENT).toList();
        return plain.size() == 1 ? plain.getFirst() : null;
    }

    /** The last column of names before the figures. */
    private static int names(Table table, int first, int units) {
        return IntStream.range(0, first)
                .filter(at -> at != units)
                .filter(at -> table.rows().stream().anyMatch(row -> isName(text(row, at))))
                .reduce((one, next) -> next)
                .orElse(-1);
    }

    private static boolean isName(String text) {
        return LETTER.matcher(text).find() && Period.read(text).isEmpty() && !Dates.isDate(text);
    }

    private static Optional<Measure> own(
            Row row, int names, int units, Set<Integer> columns, TableUnits tableUnits) {
        String name = text(row, names);
        return (units < 0 ? Optional.<Measure>empty() : UnitColumn.read(text(row, units)))
                .or(() -> inBrackets(name))
                .or(() -> behind(name))
                .or(() -> inCells(row, columns))
                .or(() -> row.group() == null ? Optional.empty() : inBrackets(row.group()))
                .or(() -> tableUnits.ofName(name))
                .or(() -> tableUnits.plain().isEmpty() ? ofTimes(name) : Optional.empty())
                .or(() -> ofMultiple(name))
                .or(
                        () ->
                                RowUnits.isRate(name)
                                        ? Measures.read(Measures.PERCENT)
                                        : Optional.empty());
    }

    /** 门诊人次, 手术台次: what is counted in times is called by its unit. */
    private static Optional<Measure> ofTimes(String name) {
        Matcher times = TIMES.matcher(name.strip());
        return times.find() ? Measures.read(times.group(1)) : Optional.empty();
    }

    /** 流动比率 says how many times one thing is another, 存货周转率 how often it is turned over. */
    private static Optional<Measure> ofMultiple(String name) {
        String folded = Folding.query(name);
        return ColumnWords.MULTIPLE.matcher(folded).find()
                ? Measures.read(folded.contains("周转") ? "次" : "倍")
                : Optional.empty();
    }

    private static Optional<Measure> inBrackets(String name) {
        Matcher bracket = BRACKET.matcher(RowUnits.withoutOtherName(name));
        Measure last = null;
        while (bracket.find()) {
            Measure read = Measures.inBrackets(bracket.group(1)).orElse(null);
            last = read == null ? last : read;
        }
        return Optional.ofNullable(last);
    }

    private static Optional<Measure> behind(String name) {
        Matcher sign = SIGN.matcher(name.strip());
        if (sign.find()) {
            return Measures.read(sign.group());
        }
        Matcher behind = BEHIND.matcher(name.strip());
        return behind.matches()
                ? Measures.read(behind.group(1)).filter(Measure::isMore)
                : Optional.empty();
    }

    /** The unit that all figures of a row print. */
    private static Optional<Measure> inCells(Row row, Set<Integer> columns) {
        List<Figure> figures =
                columns.stream()
                        .sorted()
                        .flatMap(at -> Figures.read(text(row, at)).stream())
                        .toList();
        List<Measure> printed =
                figures.stream()
                        .map(Figure::unit)
                        .filter(Objects::nonNull)
                        .filter(unit -> !unit.base().isEmpty())
                        .toList();
        boolean alike = printed.stream().map(Measure::base).distinct().count() == 1;
        return alike && printed.size() == figures.size()
                ? Optional.of(printed.getFirst())
                : Optional.empty();
    }

    private static List<String> texts(Table table, int column) {
        return table.rows().stream().map(row -> text(row, column)).toList();
    }

    private static String text(Row row, int column) {
        return column < row.cells().size() ? row.cells().get(column).text().text() : "";
    }

    /** The unit of a figure that stands in a row, null where it is that of its column. */
    @Nullable Measure at(int row, int column) {
        return columns.contains(column) ? of.get(row) : null;
    }

    /** Whether a column holds figures in the units of their rows. */
    boolean covers(int column) {
        return columns.contains(column);
    }

    /** The unit of a row whose figures are not in that of their columns, null for others. */
    @Nullable Measure ofRow(int row) {
        return columns.isEmpty() ? null : of.get(row);
    }

    /** The numbers of a column without the units that their rows have. */
    List<String> bare(List<String> texts) {
        return texts.stream()
                .map(
                        text ->
                                Figures.read(text)
                                        .filter(figure -> figure.unit() != null)
                                        .map(figure -> Double.toString(figure.value()))
                                        .orElse(text))
                .toList();
    }
}
