package wenlan.tables;

import org.jspecify.annotations.Nullable;

import wenlan.tables.ChartLines.Line;
import wenlan.text.Folding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What a chart may draw of a table: the columns of one of its parts, where equal tables stand side
 * by side, and the lines of all parts without those that sum up others.
 *
 * @param columns the columns of one part
 * @param lines the lines, one part behind the other
 */
record ChartLines(List<Column> columns, List<Line> lines) {
    ChartLines {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /** What is drawn of a row: one part of side-by-side tables. */
    record Line(int row, List<TypedCell> cells, @Nullable String group) {
        String text(int column) {
            return cells.get(column).text();
        }
    }

    static ChartLines of(List<Column> all, List<TypedRow> rows) {
        int parts = parts(all);
        List<Column> columns = all.subList(0, all.size() / parts);
        ChartLines whole = new ChartLines(columns, unfolded(columns.size(), parts, rows));
        return whole.with(whole.withoutSums());
    }

    /** The same columns over other lines. */
    ChartLines with(List<Line> of) {
        return new ChartLines(columns, of);
    }

    int size() {
        return lines.size();
    }

    List<Double> values(int column) {
        List<Double> values = new ArrayList<>();
        for (Line line : lines) {
            Double value = line.cells().get(column).value();
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    List<String> texts(int column) {
        return lines.stream().map(line -> line.text(column)).toList();
    }

    /** Whether a column holds years or dates. */
    boolean isTime(int column) {
        ColumnType type = columns.get(column).type();
        return type == ColumnType.YEAR || type == ColumnType.DATE;
    }

    /** Bare noughts and ones say that something is there or not, not how much of it. */
    boolean isFlag(int column) {
        Column of = columns.get(column);
        List<Double> values = values(column);
        return of.type() == ColumnType.NUMBER
                && of.unit() == null
                && !values.isEmpty()
                && values.stream().allMatch(value -> value == 0 || value == 1);
    }

    /** 1, or how many equal tables stand side by side: 城市 产值 城市 产值. */
    private static int parts(List<Column> columns) {
        for (int parts = 4; parts > 1; parts--) {
            int width = columns.size() / parts;
            if (columns.size() % parts == 0 && width > 1 && repeats(columns, width)) {
                return parts;
            }
        }
        return 1;
    }

    private static boolean repeats(List<Column> columns, int width) {
        return IntStream.range(0, columns.size())
                        .allMatch(
                                at -> {
                                    Column one = columns.get(at % width);
                                    Column other = columns.get(at);
                                    return !one.name().isBlank()
                                            && Folding.query(one.name())
                                                    .equals(Folding.query(other.name()));
                                })
                && !columns.getFirst().type().isMeasure()
                && columns.subList(0, width).stream().anyMatch(c -> c.type().isMeasure());
    }

    /** The lines of all parts, one part behind the other; blank ones fill up a last part. */
    private static List<Line> unfolded(int width, int parts, List<TypedRow> rows) {
        List<Line> unfolded = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            int from = part * width;
            for (int at = 0; at < rows.size(); at++) {
                TypedRow row = rows.get(at);
                List<TypedCell> cells = row.cells().subList(from, from + width);
                if (cells.stream().anyMatch(cell -> !cell.text().isBlank())) {
                    unfolded.add(new Line(at, cells, row.group()));
                }
            }
        }
        return unfolded;
    }

    private List<Line> withoutSums() {
        return withoutSilentSum(
                withoutWholes(lines.stream().filter(line -> !isTotal(line)).toList()));
    }

    /**
     * Amounts of 全市 among those of its districts are left out as its sum is; rates of both compare,
     * and so do wholes of which no parts are listed.
     */
    private List<Line> withoutWholes(List<Line> of) {
        boolean amounts =
                columns.stream()
                        .map(Column::type)
                        .anyMatch(type -> type.isMeasure() && type != ColumnType.PERCENT);
        List<Line> parts = of.stream().filter(line -> !isNamed(line, Words::isWhole)).toList();
        return amounts && parts.size() > 1 ? parts : of;
    }

    private boolean isTotal(Line line) {
        return isNamed(line, Words::isTotal);
    }

    private boolean isNamed(Line line, Predicate<String> name) {
        return IntStream.range(0, columns.size())
                .filter(at -> !columns.get(at).type().isMeasure())
                .anyMatch(at -> name.test(line.cells().get(at).text()));
    }

    /** A first or last line that all others add up to is a sum, whatever it is called. */
    private List<Line> withoutSilentSum(List<Line> of) {
        if (of.size() < 3) {
            return of;
        }
        List<Line> rest = of.subList(1, of.size());
        if (isSum(of.getFirst(), rest)) {
            return rest;
        }
        rest = of.subList(0, of.size() - 1);
        return isSum(of.getLast(), rest) ? rest : of;
    }

    private boolean isSum(Line sum, List<Line> of) {
        boolean some = false;
        for (int at = 0; at < columns.size(); at++) {
            ColumnType type = columns.get(at).type();
            if (type == ColumnType.AMOUNT
                    || type == ColumnType.COUNT
                    || type == ColumnType.NUMBER) {
                if (!addsUp(sum, of, at)) {
                    return false;
                }
                some = true;
            }
        }
        return some;
    }

    /** Within what rounding may do; a number of less than three digits may add up by chance. */
    private static boolean addsUp(Line sum, List<Line> of, int column) {
        Double whole = sum.cells().get(column).value();
        if (whole == null) {
            return false;
        }
        double added = 0;
        for (Line line : of) {
            Double value = line.cells().get(column).value();
            if (value == null || value < 0) {
                return false;
            }
            added += value;
        }
        double step =
                Math.pow(
                        10,
                        -Figures.read(sum.cells().get(column).text())
                                .map(Figure::decimals)
                                .orElse(0));
        return Math.abs(added - whole) <= step * 0.5 * of.size() + 1e-9 && whole / step >= 100;
    }
}
