package wenlan.tables;

import org.jspecify.annotations.Nullable;

import wenlan.text.Folding;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * Reads what the cells of a column say beside values of that column. Of a column of text this is
 * looked at only where most of its cells are numbers with units or ranges.
 */
final class OwnFigures {
    /** Share of the cells with text that must be figures for a column of text to have any. */
    private static final double MOST = 0.7;

    private final Column column;
    private final @Nullable Measure unit;
    private final boolean figured;

    /**
     * @param column the column as typed
     * @param named the unit that its header names, null without one
     * @param cells its cells
     */
    OwnFigures(Column column, @Nullable Measure named, List<String> cells) {
        this.column = column;
        String own = column.unit();
        this.unit = own == null ? named : Measures.read(own).orElse(null);
        this.figured =
                column.type().isMeasure()
                        || column.type() == ColumnType.TEXT && areFigures(cells, unit);
    }

    private static boolean areFigures(List<String> cells, @Nullable Measure unit) {
        List<String> texts = cells.stream().filter(cell -> !Figures.isMissing(cell)).toList();
        long read = texts.stream().filter(text -> isFigure(text, unit)).count();
        return read > 0 && read >= texts.size() * MOST;
    }

    private static boolean isFigure(String text, @Nullable Measure unit) {
        Optional<Measure> own =
                Figures.read(text)
                        .map(Figure::unit)
                        .or(() -> FigureRange.read(text).map(FigureRange::unit));
        boolean number = Figures.read(text).isPresent() || FigureRange.read(text).isPresent();
        return number && (unit != null || own.filter(m -> !m.base().isEmpty()).isPresent());
    }

    /** A cell that says no value of its column, with what it says. */
    record Said(OwnFigure figure, @Nullable Bound bound, boolean forecast) {}

    /** What a cell says, if it is no value of its column. */
    Optional<Said> read(String text) {
        if (!figured || Figures.isMissing(text)) {
            return Optional.empty();
        }
        Optional<Said> range = FigureRange.read(text).flatMap(this::ofRange);
        return range.isPresent() ? range : Figures.read(text).flatMap(this::ofFigure);
    }

    private Optional<Said> ofRange(FigureRange range) {
        Measure own = range.unit();
        if (own == null || own.base().isEmpty()) {
            boolean scaled = unit != null && !unit.base().isEmpty() && unit.scale() != 1;
            boolean counted = unit != null || column.type().isMeasure();
            return counted && !(own != null && scaled)
                    ? Optional.of(said(range, own))
                    : Optional.empty();
        }
        OwnFigure figure = new OwnFigure(range.from(), range.to(), own.printed());
        return Optional.of(new Said(figure, range.bound(), range.forecast()));
    }

    /** A number word alone (1万-2万) counts what the column does, unless that has one too. */
    private Said said(FigureRange range, @Nullable Measure word) {
        String printed = unit == null ? null : unit.printed();
        OwnFigure figure =
                new OwnFigure(scaled(range.from(), word), scaled(range.to(), word), printed);
        return new Said(figure, range.bound(), range.forecast());
    }

    private double scaled(double value, @Nullable Measure word) {
        if (word == null) {
            return value;
        }
        return BigDecimal.valueOf(word.plain(value))
                .divide(BigDecimal.valueOf(unit == null ? 1 : unit.scale()), MathContext.DECIMAL64)
                .doubleValue();
    }

    private Optional<Said> ofFigure(Figure figure) {
        Measure own = figure.unit();
        Measure in = own == null || own.base().isEmpty() ? unit : own;
        boolean known = in != null && !in.base().isEmpty() && (own == null || in == own);
        return known
                ? Optional.of(new Said(OwnFigure.of(figure, in), figure.bound(), figure.forecast()))
                : Optional.empty();
    }

    /** A key by which rows are sorted: units together, that of the column first. */
    record Key(String base, double value) {}

    /** The key of a cell, null where it says no number. */
    static @Nullable Key key(TypedRow row, int at, Column column) {
        TypedCell cell = row.cells().get(at);
        String unit = column.unit();
        if (unit == null && row.measure() != null && cell.value() != null) {
            Measure own = Measures.known(row.measure());
            return own == null ? null : new Key(own.base(), own.plain(cell.value()));
        }
        Measure measure = unit == null ? null : Measures.read(unit).orElse(null);
        Double value = cell.value();
        OwnFigure own = cell.own();
        if (value != null) {
            return new Key("", measure == null ? value : measure.plain(value));
        }
        if (own == null) {
            return null;
        }
        Measure in = own.unit() == null ? null : Measures.read(own.unit()).orElse(null);
        if (in == null) {
            return new Key("", own.from());
        }
        boolean same = measure != null && measure.base().equals(in.base());
        return new Key(same ? "" : Folding.query(in.base()), in.plain(own.from()));
    }
}
