package wenlan.tables;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure of a table in the unit that it really has: that of its column, else the one that its row
 * says (in a column 单位, or behind its name), else the one that its own cell has other than its
 * column, where it is no value of a series but may be looked for ({@link OwnFigure}).
 *
 * @param column its column, with the unit of this figure
 * @param value the number in that unit, or the lower end of a range
 * @param to the upper end of a range, else the number
 * @param bound how the number stands to the value, null where it is the value; the whole of which
 *     首期20亿元 is the first part is larger, but no condition may count on that
 */
record CellFigure(Column column, double value, double to, @Nullable Bound bound) {
    /** 14日 in a column of text is a day, not how many there are. */
    private static final Set<String> CALENDAR = Set.of("日", "月", "号", "時", "时", "点");

    /** From here on a number of 年 is a year, not how long something takes. */
    private static final int FIRST_YEAR = 1_000;

    /** Types of columns that say no unit, so that their rows may. */
    private static final Set<ColumnType> OPEN = Set.of(ColumnType.NUMBER, ColumnType.COUNT);

    private static final Pattern BEHIND_NAME =
            Pattern.compile("[(（]([^()（）]{1,10}" + Measures.NESTED + ")[)）]\\s*$");

    /** The figure in a column of a row, nothing where its cell says none. */
    static Optional<CellFigure> of(List<Column> columns, TypedRow row, int at) {
        Column column = columns.get(at);
        TypedCell cell = row.cells().get(at);
        Double value = column.type().isMeasure() ? cell.value() : null;
        OwnFigure own = cell.own();
        if (value == null && own == null) {
            return Optional.empty();
        }
        if (value == null && own.unit() != null && isDate(own.unit(), own.from())) {
            return Optional.empty();
        }
        double from = value == null ? own.from() : value;
        double to = value == null ? own.to() : value;
        Measure unit = value == null ? Measures.known(own.unit()) : null;
        boolean open = OPEN.contains(column.type()) && column.unit() == null;
        if (unit == null && open) {
            unit =
                    row.measure() == null
                            ? unitOf(columns, row)
                            : UnitColumn.read(row.measure()).orElse(null);
        }
        Column in = unit == null ? column : in(column, unit);
        Bound bound = Figures.isFirstPart(cell.text()) ? null : cell.bound();
        return Optional.of(new CellFigure(in, from, to, bound));
    }

    private static @Nullable Measure unitOf(List<Column> columns, TypedRow row) {
        for (int at = 0; at < columns.size(); at++) {
            if (Words.isUnitColumn(columns.get(at).name())
                    && !Figures.isMissing(row.cells().get(at).text())) {
                return Measures.read(row.cells().get(at).text()).orElse(null);
            }
        }
        for (int at = 0; at < columns.size(); at++) {
            Matcher bracket = BEHIND_NAME.matcher(row.cells().get(at).text());
            if (columns.get(at).type() == ColumnType.TEXT && bracket.find()) {
                return Measures.inBrackets(bracket.group(1)).orElse(null);
            }
        }
        return null;
    }

    private static Column in(Column column, Measure unit) {
        ColumnType type =
                switch (unit.kind()) {
                    case PERCENT -> ColumnType.PERCENT;
                    case AMOUNT -> ColumnType.AMOUNT;
                    case COUNT -> ColumnType.COUNT;
                };
        return new Column(column.name(), type, unit.printed(), unit.scale(), column.forecast());
    }

    private static boolean isDate(String unit, double number) {
        return CALENDAR.contains(unit) || unit.equals("年") && number >= FIRST_YEAR;
    }
}
