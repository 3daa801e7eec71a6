package wenlan.tables;

import org.jspecify.annotations.Nullable;

import wenlan.document.Span;
import wenlan.document.Table;
import wenlan.text.Folding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure of a row as conditions compare it.
 *
 * @param column place of its column, from 0
 * @param name the header of the column, folded
 * @param type what the values of the column are; a day counts as its year
 * @param value the number as printed, in the unit of the column; of a range its lower end
 * @param to the upper end of a range, else the number
 * @param plainValue the number without the number word of the unit: of 3 亿元 300,000,000
 * @param plainTo the same of the upper end
 * @param base the unit without its number word, folded: 元 of 亿元; empty without a unit
 * @param bound how the number stands to the value, null where it is the value
 */
public record Quantity(
        int column,
        String name,
        ColumnType type,
        double value,
        double to,
        double plainValue,
        double plainTo,
        String base,
        @Nullable Bound bound) {
    private static final String YEARS = "年";

    /** Digits of any width; 20310101 begins with a year, 20310 does not. */
    private static final Pattern YEAR =
            Pattern.compile(
                    "(?<!\\d)(?:[1１][9９]|[2２][0０])\\d\\d(?=(?:\\d{4})?(?!\\d))",
                    Pattern.UNICODE_CHARACTER_CLASS);

    /** Where it stands in its cell: a year without its day, a number with bound and unit. */
    public Span printed(String cell) {
        Matcher year = YEAR.matcher(cell);
        if (type == ColumnType.YEAR && year.find()) {
            return new Span(year.start(), year.end());
        }
        return Figures.printed(cell);
    }

    /** The figures of each row of a table, in order. */
    public static List<List<Quantity>> of(Table table) {
        TypedTable typed = TableTyper.type(table);
        return typed.rows().stream().map(row -> of(typed.columns(), row)).toList();
    }

    private static List<Quantity> of(List<Column> columns, TypedRow row) {
        List<Quantity> quantities = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            Column column = columns.get(at);
            TypedCell cell = row.cells().get(at);
            if (column.type() == ColumnType.YEAR || column.type() == ColumnType.DATE) {
                Matcher year = YEAR.matcher(cell.text());
                if (year.find()) {
                    double of = Integer.parseInt(year.group());
                    quantities.add(
                            new Quantity(
                                    at,
                                    Folding.query(column.name()),
                                    ColumnType.YEAR,
                                    of,
                                    of,
                                    of,
                                    of,
                                    YEARS,
                                    null));
                }
            } else {
                CellFigure.of(columns, row, at).ifPresent(add(quantities, at));
            }
        }
        return List.copyOf(quantities);
    }

    private static Consumer<CellFigure> add(List<Quantity> quantities, int at) {
        return figure -> quantities.add(of(at, figure));
    }

    /** A figure of a table. */
    static Quantity of(int at, CellFigure figure) {
        return of(at, figure.column(), figure.value(), figure.to(), figure.bound());
    }

    /** Whether it is a range, of which all must meet a condition. */
    public boolean isRange() {
        return value != to;
    }

    /** A value of a column, or two ends between which it lies. */
    static Quantity of(int at, Column column, double value, double to, @Nullable Bound bound) {
        String unit = column.unit();
        Measure measure = unit == null ? null : Measures.read(unit).orElse(null);
        String base = measure == null ? "" : measure.base();
        return new Quantity(
                at,
                Folding.query(column.name()),
                column.type(),
                value,
                to,
                measure == null ? value : measure.plain(value),
                measure == null ? to : measure.plain(to),
                base.isEmpty() && column.type() == ColumnType.PERCENT ? Measures.PERCENT : base,
                bound);
    }
}
