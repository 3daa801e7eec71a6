package wenlan.tables;

import org.jspecify.annotations.Nullable;

import wenlan.document.Cell;
import wenlan.document.Row;
import wenlan.document.Table;
import wenlan.text.Folding;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads a table as data: what its columns are, what its cells say, and what can be drawn. */
public final class TableTyper {
    private static final Pattern UNIT_LINE = Pattern.compile("^(?:计量|数量|金额)?单位\\s*[:：为]?\\s*(.+)$");
    private static final Pattern IN_CAPTION =
            Pattern.compile("[(（\\[【]\\s*(?:单位\\s*[:：]?\\s*)?([^()（）\\[\\]【】]{1,20})[)）\\]】]");

    private static final Pattern SEVERAL = Pattern.compile("[及和与、]|以及");

    private TableTyper() {}

    /** The table with types, values and, where there is one, its series. */
    public static TypedTable type(Table table) {
        return type(table, null);
    }

    /**
     * The same, where the year of the report is known: its chart shows later years as expected.
     *
     * @param published the year of publication, null where it is unknown
     */
    public static TypedTable type(Table table, @Nullable Integer published) {
        int width =
                Math.max(
                        table.header().size(),
                        table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0));
        List<Row> parts = parts(table);
        List<Measure> units = units(table, parts);
        List<Column> columns = new ArrayList<>();
        List<Reading> readings = new ArrayList<>();
        for (int at = 0; at < width; at++) {
            Header header = header(table, at);
            Signs own = Signs.of(texts(parts, at), alike(table, parts, header), table.caption());
            List<String> texts = texts(parts, at).stream().map(own::plain).toList();
            Column column = new ColumnTyper(header, texts, at == 0, units).column();
            columns.add(column);
            readings.add(new Reading(column, own, new OwnFigures(column, header.unit(), texts)));
        }
        List<TypedRow> rows = table.rows().stream().map(row -> row(row, readings)).toList();
        ChartMaker.Outcome outcome = new ChartMaker(table, columns, rows, published).outcome();
        return new TypedTable(columns, rows, outcome.chart(), outcome.reason());
    }

    /** How the cells of a column are read. */
    private record Reading(Column column, Signs signs, OwnFigures own) {}

    private static Header header(Table table, int column) {
        return Header.of(column < table.header().size() ? table.header().get(column) : "");
    }

    /** The cells of all columns that are rates if one is, else of those that are none. */
    private static List<String> alike(Table table, List<Row> parts, Header header) {
        boolean rate = ColumnTyper.isRate(header);
        return IntStream.range(0, table.header().size())
                .filter(at -> ColumnTyper.isRate(header(table, at)) == rate)
                .boxed()
                .flatMap(at -> texts(parts, at).stream())
                .toList();
    }

    /** The rows that sum up no others: 合计 among years is no year. A remark is none either. */
    private static List<Row> parts(Table table) {
        return table.rows().stream()
                .filter(row -> row.cells().stream().noneMatch(c -> Words.isTotal(c.text().text())))
                .filter(row -> !isRemark(row))
                .toList();
    }

    /** A cell that reaches over all columns but those that cells from above reach into. */
    private static boolean isRemark(Row row) {
        List<Cell> cells = row.cells();
        int own = 0;
        while (own < cells.size() && cells.get(own).inherited()) {
            own++;
        }
        return own + 1 < cells.size()
                && cells.subList(own + 1, cells.size()).stream()
                        .allMatch(cell -> cell.inherited() && cell.equals(cells.getLast()))
                && cells.getLast().text().equals(cells.get(own).text());
    }

    private static List<String> texts(List<Row> rows, int column) {
        return rows.stream().map(row -> text(row, column)).toList();
    }

    private static String text(Row row, int column) {
        return column < row.cells().size() ? row.cells().get(column).text().text() : "";
    }

    /** Units from the unit line, else from brackets of the caption, else one that all rows name. */
    private static List<Measure> units(Table table, List<Row> parts) {
        String line = table.unit();
        if (line != null) {
            Matcher said = UNIT_LINE.matcher(line.strip());
            return Measures.all(said.matches() ? said.group(1) : line);
        }
        String caption = table.caption();
        if (caption != null) {
            Matcher bracket = IN_CAPTION.matcher(caption);
            while (bracket.find()) {
                List<Measure> units = Measures.all(bracket.group(1));
                if (!units.isEmpty() && !isOfOnePart(caption, units)) {
                    return units;
                }
            }
        }
        return ofRows(table, parts);
    }

    /** 产值及增速（%）: what the bracket says is of the last of several things. */
    private static boolean isOfOnePart(String caption, List<Measure> units) {
        return units.size() == 1
                && units.getFirst().kind() == UnitKind.PERCENT
                && SEVERAL.matcher(caption).find();
    }

    private static List<Measure> ofRows(Table table, List<Row> parts) {
        for (int at = 0; at < table.header().size(); at++) {
            if (Words.isUnitColumn(table.header().get(at))) {
                List<String> named = texts(parts, at).stream().distinct().toList();
                return named.size() == 1
                        ? Measures.read(named.getFirst()).map(List::of).orElse(List.of())
                        : List.of();
            }
        }
        return List.of();
    }

    private static TypedRow row(Row row, List<Reading> readings) {
        boolean expected =
                row.cells().stream().anyMatch(cell -> Dates.isExpectedYear(cell.text().text()));
        List<TypedCell> cells = new ArrayList<>();
        for (int at = 0; at < readings.size(); at++) {
            Cell cell = at < row.cells().size() ? row.cells().get(at) : Cell.BLANK;
            cells.add(cell(cell, readings.get(at), expected));
        }
        return new TypedRow(row.unit(), row.group(), cells);
    }

    private static TypedCell cell(Cell cell, Reading reading, boolean expectedRow) {
        Column column = reading.column;
        String text = cell.text().text();
        String plain = reading.signs.plain(text);
        boolean measured = column.type().isMeasure() && !Figures.isMissing(text);
        Optional<Figure> figure =
                measured
                        ? Figures.read(plain).or(() -> Standstill.read(text, column))
                        : Optional.empty();
        Double value =
                measured
                        ? figure.map(f -> inUnitOf(f, column)).orElse(null)
                        : column.type() == ColumnType.YEAR ? year(text) : null;
        if (value == null) {
            OwnFigures.Said own = reading.own.read(plain).orElse(null);
            if (own != null) {
                boolean expected = column.forecast() || expectedRow || own.forecast();
                return new TypedCell(
                        text, null, own.figure(), own.bound(), expected, cell.inherited());
            }
        }
        boolean expected =
                column.forecast()
                        || expectedRow && (column.type().isMeasure() || Dates.isExpectedYear(text))
                        || figure.filter(Figure::forecast).isPresent();
        Bound bound = value == null ? null : figure.map(Figure::bound).orElse(null);
        return new TypedCell(text, value, null, bound, expected, cell.inherited());
    }

    private static @Nullable Double year(String text) {
        Matcher year = Pattern.compile("(?:19|20)\\d\\d").matcher(Folding.query(text));
        return year.find() ? Double.valueOf(year.group()) : null;
    }

    /**
     * 5000万元 in a column of 亿元 is 0.5; a number of another unit is no value of the column. Nor is
     * 1.2万 in one of 亿元: nothing says whether it counts those or 元.
     */
    private static @Nullable Double inUnitOf(Figure figure, Column column) {
        Measure printed = figure.unit();
        String unit = column.unit();
        if (column.isOfSeveralCurrencies()) {
            return null;
        }
        if (printed == null) {
            return figure.value();
        }
        Measure own = unit == null ? null : Measures.read(unit).orElse(null);
        if (own == null) {
            return printed.base().isEmpty() ? printed.plain(figure.value()) : null;
        }
        boolean wordAlone = printed.base().isEmpty();
        if (wordAlone ? isScaled(own) : !printed.base().equals(own.base())) {
            return null;
        }
        return printed.scale() == own.scale()
                ? figure.value()
                : BigDecimal.valueOf(figure.value())
                        .multiply(BigDecimal.valueOf(printed.scale()))
                        .divide(BigDecimal.valueOf(own.scale()), MathContext.DECIMAL64)
                        .doubleValue();
    }

    private static boolean isScaled(Measure unit) {
        return !unit.base().isEmpty() && unit.scale() != 1;
    }
}
