package wenlan.parse;

import org.jspecify.annotations.Nullable;

import wenlan.document.TracedText;
import wenlan.parse.Line.Cellule;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Rows of Markdown from which cells are missing, so that the others no longer stand in their
 * columns: rows with too few cells where figures are missing, and rows filled up at their ends
 * whose figures fit other columns than their own. What such a row holds is kept in one cell, where
 * it is read as words: no figure of it is said to be of a column.
 */
final class RaggedRows {
    /** Rows without a gap that say what a column holds. */
    private static final int FEWEST_FULL = 3;

    /** How many times above or below all others of its column a figure is none of it. */
    private static final double FAR = 8;

    private final int columns;
    private final List<@Nullable Range> ranges = new ArrayList<>();

    private record Range(double least, double most) {
        Range with(double value) {
            return new Range(Math.min(least, value), Math.max(most, value));
        }
    }

    private RaggedRows(int columns, List<GridRow> full) {
        this.columns = columns;
        for (int column = 0; column < columns; column++) {
            ranges.add(range(full, column));
        }
    }

    /** The parts of a table, uneven rows with their cells in one. */
    static List<GridPart> told(List<GridPart> parts, List<GridRow> header) {
        List<GridRow> data =
                parts.stream()
                        .filter(GridPart.Data.class::isInstance)
                        .map(p -> ((GridPart.Data) p).row())
                        .toList();
        int columns = header.stream().mapToInt(r -> r.last() + 1).max().orElse(0);
        Iterator<GridRow> rows = settle(data, columns).iterator();
        return parts.stream()
                .map(p -> p instanceof GridPart.Data ? new GridPart.Data(rows.next()) : p)
                .toList();
    }

    /** The rows of a table with names for so many columns, uneven ones with their cells in one. */
    private static List<GridRow> settle(List<GridRow> rows, int columns) {
        List<GridRow> full =
                rows.stream().filter(r -> r.size() >= columns && r.filled() >= columns).toList();
        RaggedRows ragged = new RaggedRows(columns, full);
        List<GridRow> settled = new ArrayList<>(rows.size());
        int uneven = 0;
        for (GridRow row : rows) {
            boolean torn = ragged.isTorn(row);
            uneven += torn ? 1 : 0;
            settled.add(torn ? ragged.joined(row) : row);
        }
        boolean known = full.size() >= FEWEST_FULL && columns > 2;
        return known && uneven <= full.size() ? settled : rows;
    }

    private boolean isTorn(GridRow row) {
        int reach = row.last() + 1;
        if (row.filled() < 2 || row.filled() < reach || reach >= columns) {
            return false;
        }
        return row.size() < columns && lacksFigures(row.size()) || isShifted(row);
    }

    /** Whether a column behind the end of a row holds figures in the other rows. */
    private boolean lacksFigures(int from) {
        for (int column = from; column < columns; column++) {
            if (isOfFigures(column)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether two cells or more do not fit their columns, but all fit columns further right. Where
     * all lie above the others of their columns, the row may be the whole of those.
     */
    private boolean isShifted(GridRow row) {
        int misfits = 0;
        int above = 0;
        int place = 1;
        for (int at = 1; at <= row.last(); at++) {
            misfits += fits(row.cell(at), at) ? 0 : 1;
            above += isAbove(row.cell(at), at) ? 1 : 0;
            while (place < columns && !fits(row.cell(at), place)) {
                place++;
            }
            place++;
        }
        return misfits > 1 && misfits > above && place <= columns;
    }

    private boolean fits(String cell, int column) {
        Range range = ranges.get(column);
        if (range == null || !TableHeader.isNumber(cell)) {
            return range == null && !TableHeader.isNumber(cell);
        }
        double value = Math.abs(value(cell));
        return value <= range.most() * FAR && value * FAR >= range.least();
    }

    private boolean isAbove(String cell, int column) {
        Range range = ranges.get(column);
        return range != null
                && TableHeader.isNumber(cell)
                && Math.abs(value(cell)) > range.most() * FAR;
    }

    private boolean isOfFigures(int column) {
        return ranges.get(column) != null;
    }

    /** The least and the most that a column holds, its signs apart; null where not all figures. */
    private static @Nullable Range range(List<GridRow> full, int column) {
        Range range = null;
        for (GridRow row : full) {
            if (!TableHeader.isNumber(row.cell(column))) {
                return null;
            }
            double value = Math.abs(value(row.cell(column)));
            range = range == null ? new Range(value, value) : range.with(value);
        }
        return range;
    }

    /** The figure of a cell; 0 for what is none. */
    private static double value(String cell) {
        StringBuilder digits = new StringBuilder();
        for (int at = 0; at < cell.length(); at++) {
            char character = cell.charAt(at) == '．' ? '.' : cell.charAt(at);
            boolean digit = character >= '0' && character <= '9';
            boolean point = character == '.' && digits.indexOf(".") < 0;
            if (digit || point) {
                digits.append(character);
            }
        }
        return digits.isEmpty() || digits.toString().equals(".")
                ? 0
                : Double.parseDouble(digits.toString());
    }

    /** The row with all cells behind its label in one. */
    private GridRow joined(GridRow row) {
        List<TracedText> rest = new ArrayList<>();
        for (int at = 1; at <= row.last(); at++) {
            rest.add(row.text(at));
        }
        List<Cellule> cells = new ArrayList<>();
        cells.add(row.cells().getFirst());
        cells.add(Cellule.of(Texts.apart(rest)));
        while (cells.size() < columns) {
            cells.add(Cellule.of(TracedText.EMPTY));
        }
        return new GridRow(cells, true);
    }
}
