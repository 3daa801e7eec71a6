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
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads a table as data: what its columns are, what its cells say, and what can be drawn. */
public final class TableTyper {
    private static final Pattern NUMBERING = Pattern.compile("栏次|栏号|栏目|列次|序号|项目|[甲乙]");

    private static final int FEWEST_NUMBERS = 3;

    private static final Pattern IN_SHARES = Pattern.compile("[(（]\\s*[%％]\\s*[)）]$");

    private static final Pattern SEVERAL_FIGURES =
            Pattern.compile("[-+−]?\\d[\\d,.]*[%％]?(?:\\s+[-+−]?\\d[\\d,.]*[%％]?)+");

    /** Of an index of each thing: 库存周转次数 in 45.2 points, not times. */
    private static final Pattern INDEXES =
            Pattern.compile("(?:景气|信心|扩散|分类|分项|经理(?:人)?)指数|指数[(（][A-Z]{2,5}[)）]");

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
    public static TypedTable type(Table printed, @Nullable Integer published) {
        Table table = Dittos.read(RepublicYears.mended(ShiftedHeader.mended(printed)));
        int width =
                Math.max(
                        table.header().size(),
                        table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0));
        boolean formulas = table.header().stream().anyMatch(Header::isFormula);
        boolean indexes = table.caption() != null && INDEXES.matcher(table.caption()).find();
        List<Header> headers =
                IntStream.range(0, width)
                        .mapToObj(at -> header(table, at))
                        .map(header -> formulas ? header.withoutLetter() : header)
                        .map(header -> indexes ? header.withoutCount() : header)
                        .toList();
        List<Row> parts = parts(table);
        TableUnits units = TableUnits.of(table, parts);
        AbsoluteChange changes = new AbsoluteChange(headers);
        List<List<String>> ranks =
                IntStream.range(0, width)
                        .filter(at -> Codes.isRank(headers.get(at)))
                        .mapToObj(at -> texts(parts, at))
                        .toList();
        boolean open =
                parts.stream()
                        .flatMap(row -> row.cells().stream())
                        .anyMatch(cell -> Codes.isOpenPlace(cell.text().text()));
        RowMeasures measures = RowMeasures.of(table, headers, units);
        int classes = classes(table, parts);
        Map<Boolean, Boolean> fall =
                Map.of(
                        true, Signs.fall(alike(table, parts, headers, true)),
                        false, Signs.fall(alike(table, parts, headers, false)));
        boolean traditional = RepublicYears.isTraditional(table);
        List<Column> columns = new ArrayList<>();
        List<Reading> readings = new ArrayList<>();
        for (int at = 0; at < width; at++) {
            Header header = headers.get(at);
            Signs own =
                    Signs.of(
                            texts(parts, at),
                            fall.getOrDefault(ColumnTyper.isRate(header), false),
                            table.caption());
            List<String> texts = texts(parts, at).stream().map(own::plain).toList();
            boolean byRow = measures.covers(at);
            Measure common = measures.common();
            List<Measure> of =
                    common != null && measures.areCommon(header)
                            ? List.of(common)
                            : changes.units(at, units.of(header));
            boolean ranked =
                    StepsOfRank.are(header, table.caption(), texts(parts, at), ranks)
                            || Codes.areRanks(header, table.caption(), texts, open);
            boolean months = at == 0 && Times.areMonths(headers, texts);
            List<String> filled = texts.stream().filter(t -> !Figures.isMissing(t)).toList();
            boolean made = header.says(ColumnWords.MAKE) && header.unit() == null;
            boolean republic = RepublicYears.are(header, filled, traditional);
            Column column =
                    republic
                            ? plain(header, ColumnType.YEAR)
                            : ranked || months || made || at == classes
                                    ? plain(
                                            header,
                                            ranked
                                                    ? ColumnType.CODE
                                                    : months ? ColumnType.DATE : ColumnType.TEXT)
                                    : byRow
                                            ? new ColumnTyper(
                                                            header,
                                                            measures.bare(texts),
                                                            at == 0,
                                                            List.of())
                                                    .column()
                                            : new ColumnTyper(header, texts, at == 0, of).column();
            columns.add(Ahead.marked(column, header, published));
            // Classes and years are names: what they say is no figure of their row.
            boolean naming = made || at == classes || Times.areYearsOfRepublic(header, texts);
            OwnFigures figures = new OwnFigures(column, header.unit(), naming ? List.of() : texts);
            readings.add(new Reading(columns.getLast(), own, figures, byRow, republic));
        }
        List<Column> told =
                Ahead.planned(
                        AddedColumns.inUnits(
                                PartColumns.inUnits(SumColumns.inUnits(columns), parts), parts),
                        parts);
        for (int at = 0; at < width; at++) {
            readings.set(at, readings.get(at).of(told.get(at)));
        }
        List<TypedRow> rows = new ArrayList<>();
        for (int at = 0; at < table.rows().size(); at++) {
            Row row = GrandTotals.apart(table.rows(), at);
            rows.add(row(row, readings, measures.ofRow(at), published));
        }
        ChartMaker.Outcome outcome = new ChartMaker(table, told, rows, measures, units).outcome();
        return PrintedNames.of(printed)
                .shown(new TypedTable(told, rows, outcome.chart(), outcome.reason()));
    }

    private static Column plain(Header header, ColumnType type) {
        return new Column(header.printed(), type, null, null, header.forecast());
    }

    /** The column of classes that names the rows (18—25岁, 26—40岁), -1 where none does. */
    private static int classes(Table table, List<Row> parts) {
        return IntStream.range(0, naming(table))
                .filter(at -> Classes.are(texts(parts, at)))
                .findFirst()
                .orElse(-1);
    }

    /** How the cells of a column are read. */
    private record Reading(
            Column column, Signs signs, OwnFigures own, boolean byRow, boolean republic) {
        private Reading of(Column told) {
            return new Reading(told, signs, own, byRow, republic);
        }

        private @Nullable Double year(String text) {
            return republic && RepublicYears.read(text).isPresent()
                    ? Double.valueOf(RepublicYears.read(text).getAsInt())
                    : TableTyper.year(text);
        }
    }

    private static Header header(Table table, int column) {
        return Header.of(column < table.header().size() ? table.header().get(column) : "");
    }

    /** The cells of all columns that are rates, or of those that are none. */
    private static Stream<String> alike(
            Table table, List<Row> parts, List<Header> headers, boolean rate) {
        return IntStream.range(0, table.header().size())
                .filter(at -> ColumnTyper.isRate(headers.get(at)) == rate)
                .boxed()
                .flatMap(at -> texts(parts, at).stream());
    }

    /** The rows that sum up no others: 合计 among years is no year. A remark is none either. */
    private static List<Row> parts(Table table) {
        int naming = naming(table);
        return table.rows().stream()
                .filter(
                        row ->
                                row.cells().stream()
                                        .limit(naming)
                                        .noneMatch(c -> Words.isNoPart(c.text().text())))
                .filter(row -> !isRemark(row) && !isUnread(row) && !isNumbering(row))
                .filter(row -> !isRateOfYears(row, table))
                .toList();
    }

    /**
     * How many columns may say what a row is of: up to the first whose texts tell the rows apart,
     * or all. What stands behind it, a head of section called 合计, names none.
     */
    private static int naming(Table table) {
        int width = table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        for (int at = 0; at < width; at++) {
            List<String> texts = texts(table.rows(), at);
            boolean named = texts.stream().noneMatch(text -> Figures.read(text).isPresent());
            if (named && ChartNames.isDistinct(texts)) {
                return at + 1;
            }
        }
        return width;
    }

    /** 增长率 below years is no year. */
    private static boolean isRateOfYears(Row row, Table table) {
        return Words.isRate(text(row, 0))
                && table.rows().stream()
                                        .filter(one -> Period.read(text(one, 0)).isPresent())
                                        .count()
                                * 2
                        >= table.rows().size();
    }

    /** 栏次, 1, 2, 3: a row that numbers the columns of a form. */
    private static boolean isNumbering(Row row) {
        List<String> texts =
                row.cells().stream()
                        .map(cell -> Folding.query(cell.text().text()))
                        .filter(text -> !text.isEmpty())
                        .toList();
        int from = texts.isEmpty() || !NUMBERING.matcher(texts.getFirst()).matches() ? 0 : 1;
        List<String> numbers = texts.stream().skip(from).distinct().toList();
        boolean labelled = from == 1 || row.cells().getFirst().text().text().isBlank();
        return labelled
                && numbers.size() >= FEWEST_NUMBERS
                && IntStream.range(0, numbers.size())
                        .allMatch(at -> numbers.get(at).equals(Integer.toString(at + 1)));
    }

    /** A row that lacked cells has all its figures in one: 22.1 25.3. */
    private static boolean isUnread(Row row) {
        List<String> rest =
                row.cells().stream().skip(1).map(cell -> cell.text().text().strip()).toList();
        return rest.size() > 1
                && rest.stream().skip(1).allMatch(String::isEmpty)
                && SEVERAL_FIGURES.matcher(rest.getFirst()).matches();
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

    private static TypedRow row(
            Row row,
            List<Reading> readings,
            @Nullable Measure measure,
            @Nullable Integer published) {
        List<Column> columns = readings.stream().map(Reading::column).toList();
        boolean expected = Ahead.isExpected(row, columns, published);
        boolean rate = isRate(row, columns);
        boolean numbers = isNumbering(row);
        List<TypedCell> cells = new ArrayList<>();
        for (int at = 0; at < readings.size(); at++) {
            Cell cell = at < row.cells().size() ? row.cells().get(at) : Cell.BLANK;
            cells.add(
                    numbers
                            ? new TypedCell(
                                    cell.text().text(), null, null, null, false, cell.inherited())
                            : cell(cell, readings.get(at), measure, expected, rate));
        }
        String unit = measure == null ? null : measure.printed();
        return new TypedRow(row.unit(), row.group(), unit, cells);
    }

    /** A row called 增长率 or 保障程度（%） says nothing in the unit of its columns. */
    private static boolean isRate(Row row, List<Column> columns) {
        return IntStream.range(0, Math.min(columns.size(), row.cells().size()))
                .filter(at -> !columns.get(at).type().isMeasure())
                .mapToObj(at -> text(row, at))
                .filter(text -> !text.isBlank())
                .findFirst()
                .filter(name -> Words.isRate(name) || IN_SHARES.matcher(name.strip()).find())
                .isPresent();
    }

    private static TypedCell cell(
            Cell cell,
            Reading reading,
            @Nullable Measure byRow,
            boolean expectedRow,
            boolean rate) {
        Column column = reading.column;
        String text = cell.text().text();
        String plain = reading.signs.plain(text);
        boolean measured = column.type().isMeasure() && !Figures.isMissing(text);
        Optional<Figure> figure =
                measured
                        ? Figures.read(plain).or(() -> Standstill.read(text, column))
                        : Optional.empty();
        Measure in = reading.byRow && column.unit() == null ? byRow : Measures.known(column.unit());
        Double value =
                measured
                        ? figure.map(f -> inUnitOf(f, column, in)).orElse(null)
                        : column.type() == ColumnType.YEAR ? reading.year(text) : null;
        boolean expected =
                column.forecast()
                        || expectedRow && (column.type().isMeasure() || Dates.isExpectedYear(text))
                        || figure.filter(Figure::forecast).isPresent();
        if (value != null && rate && in != null && in.kind() != UnitKind.PERCENT) {
            OwnFigure own = new OwnFigure(value, value, Measures.PERCENT);
            return new TypedCell(
                    text,
                    null,
                    own,
                    figure.map(Figure::bound).orElse(null),
                    expected,
                    cell.inherited());
        }
        if (value == null) {
            OwnFigures.Said own = reading.own.read(plain).orElse(null);
            if (own != null) {
                return new TypedCell(
                        text,
                        null,
                        own.figure(),
                        own.bound(),
                        column.forecast() || expectedRow || own.forecast(),
                        cell.inherited());
            }
        }
        Bound bound = value == null ? null : figure.map(Figure::bound).orElse(null);
        return new TypedCell(text, value, null, bound, expected, cell.inherited());
    }

    private static @Nullable Double year(String text) {
        Matcher year = Pattern.compile("(?:19|20)\\d\\d").matcher(Dates.folded(text));
        return year.find() ? Double.valueOf(year.group()) : null;
    }

    /**
     * 5000万元 in a column of 亿元 is 0.5; a number of another unit is no value of the column. Nor is
     * 1.2万 in one of 亿元: nothing says whether it counts those or 元. 1500万 can only count 元.
     */
    private static @Nullable Double inUnitOf(Figure figure, Column column, @Nullable Measure own) {
        Measure printed = figure.unit();
        if (column.isOfSeveralCurrencies()) {
            return null;
        }
        if (printed == null) {
            return figure.value();
        }
        if (own == null) {
            return printed.base().isEmpty() ? printed.plain(figure.value()) : null;
        }
        boolean wordAlone = printed.base().isEmpty();
        if (wordAlone && isScaled(own) && !isSmaller(figure, printed, own)) {
            return null;
        }
        BigDecimal factor = wordAlone ? BigDecimal.ONE : Sizes.factor(printed.base(), own.base());
        if (factor == null) {
            return null;
        }
        return printed.scale() == own.scale() && factor.equals(BigDecimal.ONE)
                ? figure.value()
                : BigDecimal.valueOf(figure.value())
                        .multiply(BigDecimal.valueOf(printed.scale()))
                        .multiply(factor)
                        .divide(BigDecimal.valueOf(own.scale()), MathContext.DECIMAL64)
                        .doubleValue();
    }

    /** Nobody counts 亿 in thousands of 万. */
    private static boolean isSmaller(Figure figure, Measure word, Measure own) {
        return own.scale() == 1e8
                && word.scale() < own.scale()
                && Math.abs(word.plain(figure.value())) >= 1e6;
    }

    private static boolean isScaled(Measure unit) {
        return !unit.base().isEmpty() && unit.scale() != 1;
    }
}
