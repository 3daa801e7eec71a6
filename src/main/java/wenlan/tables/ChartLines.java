package wenlan.tables;

import org.jspecify.annotations.Nullable;

import wenlan.tables.ChartLines.Line;
import wenlan.tables.ChartSpec.Point;
import wenlan.text.Folding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a chart may draw of a table: the columns of one of its parts, where equal tables stand side
 * by side, and the lines of all parts without those that sum up others.
 *
 * @param columns the columns of one part
 * @param lines the lines, one part behind the other
 * @param left the lines that are left out, most of which sum up others
 */
record ChartLines(List<Column> columns, List<Line> lines, List<Line> left) {
    ChartLines {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        left = List.copyOf(left);
    }

    /** What is drawn of a row: one part of side-by-side tables. */
    record Line(int row, List<TypedCell> cells, @Nullable String group) {
        String text(int column) {
            return cells.get(column).text();
        }
    }

    static ChartLines of(List<Column> all, List<TypedRow> rows, @Nullable String caption) {
        int parts = parts(all);
        List<Column> columns = all.subList(0, all.size() / parts);
        ChartLines whole =
                new ChartLines(columns, unfolded(columns.size(), parts, rows), List.of());
        if (new OfWhich(whole).isPartedTwice()) {
            return whole;
        }
        ChartLines apart = whole.with(new Sums(whole, caption).parts());
        boolean without =
                !whole.lines().isEmpty() && !apart.lines().contains(whole.lines().getFirst());
        List<Line> drawn = new OfWhich(apart).apart(without ? whole.lines().getFirst() : null);
        Set<Line> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        kept.addAll(drawn);
        return new ChartLines(
                columns,
                drawn,
                whole.lines().stream().filter(line -> !kept.contains(line)).toList());
    }

    /** The same columns over other lines. */
    ChartLines with(List<Line> of) {
        return new ChartLines(columns, of, left);
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

    /** What a series of a column says of each line. */
    List<Point> points(int column) {
        return lines.stream()
                .map(line -> line.cells().get(column))
                .map(cell -> new Point(cell.value(), cell.forecast(), cell.bound()))
                .toList();
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
                && values.stream().allMatch(value -> value == 0 || value == 1)
                && texts(column).stream().noneMatch(text -> text.contains("."));
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
}
