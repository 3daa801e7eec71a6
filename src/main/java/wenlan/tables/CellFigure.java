package wenlan.tables;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure of a table in the unit that it really has: that of its column, else the one that its row
 * says (in a column 单位, or behind its name), else the one that its own cell has other than its
 * column (67亿美元 among 亿元), where it is no value of a series but may be looked for.
 *
 * @param column its column, with the unit of this figure
 * @param value the number in that unit
 * @param bound how the number stands to the value, null where it is the value
 */
record CellFigure(Column column, double value, @Nullable Bound bound) {
    private static final Pattern BEHIND_NAME = Pattern.compile("[(（]([^()（）]{1,8})[)）]\\s*$");

    /** The figure in a column of a row, nothing where its cell says none. */
    static Optional<CellFigure> of(List<Column> columns, TypedRow row, int at) {
        Column column = columns.get(at);
        TypedCell cell = row.cells().get(at);
        if (!column.type().isMeasure()) {
            return Optional.empty();
        }
        Double value = cell.value();
        if (value == null) {
            return foreign(column, cell);
        }
        boolean open = column.type() == ColumnType.NUMBER && column.unit() == null;
        Measure unit = open ? unitOf(columns, row) : null;
        return Optional.of(
                new CellFigure(unit == null ? column : in(column, unit), value, cell.bound()));
    }

    private static Optional<CellFigure> foreign(Column column, TypedCell cell) {
        if (Figures.isMissing(cell.text())) {
            return Optional.empty();
        }
        Figure figure = Figures.read(cell.text()).orElse(null);
        Measure unit = figure == null ? null : figure.unit();
        return figure == null || unit == null || unit.base().isEmpty()
                ? Optional.empty()
                : Optional.of(new CellFigure(in(column, unit), figure.value(), figure.bound()));
    }

    private static @Nullable Measure unitOf(List<Column> columns, TypedRow row) {
        for (int at = 0; at < columns.size(); at++) {
            if (Words.isUnitColumn(columns.get(at).name())) {
                return Measures.read(row.cells().get(at).text()).orElse(null);
            }
        }
        for (int at = 0; at < columns.size(); at++) {
            Matcher bracket = BEHIND_NAME.matcher(row.cells().get(at).text());
            if (columns.get(at).type() == ColumnType.TEXT && bracket.find()) {
                return Measures.read(bracket.group(1)).orElse(null);
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
}
