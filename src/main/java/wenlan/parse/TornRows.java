package wenlan.parse;

import wenlan.document.TracedText;

import java.util.ArrayList;
import java.util.List;

/** Makes rows whole that a source broke over lines, and tells their rests from group labels. */
final class TornRows {
    private static final int MOST_LINES = 4;
    private static final int LONGEST_LABEL = 40;
    private static final String OPENING = "（(《“「【[";
    private static final String CLOSING = "）)》”」】]";

    private TornRows() {}

    /**
     * Whether rows go on below a line that is none, without a blank line between or behind the
     * header and number of a page and the caption printed again.
     */
    static boolean isBetweenRows(Lines lines, int at) {
        boolean broken = false;
        for (int next = at + 1; next <= at + MOST_LINES && next < lines.size(); next++) {
            if (lines.get(next).isRow() && !lines.isAside(next)) {
                return broken || lines.get(next).gap() == 0;
            }
            boolean page = lines.isAside(next) || broken && isContinued(lines.string(next));
            if (!page && (broken || lines.get(next).gap() > 0)) {
                return false;
            }
            broken |= page;
        }
        return false;
    }

    /** Whether a line is the caption of a table that goes on. */
    static boolean isContinued(String text) {
        return Captions.isTable(text) && Captions.isContinued(text);
    }

    /** Whether a line between rows names the rows below it: numbered, or behind a full row. */
    static boolean isLabel(Line line, List<GridRow> rows) {
        String text = line.string();
        if (text.length() > LONGEST_LABEL || Chars.endsSentence(text) && !text.endsWith("：")) {
            return false;
        }
        GridRow last = rows.getLast();
        String end = last.cell(last.size() - 1);
        boolean full = end.isEmpty() || isFigure(end);
        return !isOpen(last)
                && (NumberMark.of(text) != null
                        || line.look().bold()
                        || text.length() >= 2
                                && full
                                && last.columns() >= rows.getFirst().columns());
    }

    /**
     * Whether nothing is missing from the last row that words could be the rest of: it has all its
     * cells, and the last one is a figure.
     */
    static boolean isWhole(List<GridRow> rows, String line) {
        GridRow last = rows.getLast();
        return last.columns() >= rows.getFirst().columns()
                && isFigure(last.cell(last.size() - 1))
                && !isOpen(last)
                && line.codePoints().anyMatch(Character::isLetter);
    }

    /** A number, perhaps with another one in brackets: 9.1（8.1）. */
    private static boolean isFigure(String cell) {
        return cell.codePoints().anyMatch(Character::isDigit)
                && cell.codePoints().noneMatch(Character::isLetter);
    }

    /** Whether the last cell of a row stops at a comma or inside brackets. */
    static boolean isOpen(GridRow row) {
        String text = row.cell(row.size() - 1);
        if (text.isEmpty()) {
            return false;
        }
        int open = 0;
        for (int at = 0; at < text.length(); at++) {
            open += OPENING.indexOf(text.charAt(at)) >= 0 ? 1 : 0;
            open -= CLOSING.indexOf(text.charAt(at)) >= 0 ? 1 : 0;
        }
        return open > 0 || Chars.isComma(text.charAt(text.length() - 1));
    }

    /** Whether a row is the rest of the one above, which was broken inside a cell. */
    static boolean isRest(GridRow header, GridRow above, GridRow row) {
        return above != header
                && above.size() + row.size() - 1 == header.size()
                && above.size() < header.size()
                && row.size() < header.size()
                && isOpen(above);
    }

    static GridRow joined(GridRow row, TracedText rest) {
        List<Line.Cellule> cells = new ArrayList<>(row.cells());
        Line.Cellule end = cells.removeLast();
        TracedText text = Texts.joined(List.of(end.text(), rest));
        cells.add(new Line.Cellule(text, end.columns(), end.rows()));
        return new GridRow(cells);
    }

    static GridRow joined(GridRow row, GridRow rest) {
        List<Line.Cellule> cells =
                new ArrayList<>(joined(row, rest.cells().getFirst().text()).cells());
        cells.addAll(rest.cells().subList(1, rest.size()));
        return new GridRow(cells);
    }
}
