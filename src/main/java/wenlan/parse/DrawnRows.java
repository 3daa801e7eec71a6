package wenlan.parse;

import wenlan.document.TracedText;
import wenlan.parse.Line.Cellule;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes the rows of drawn grids whole whose cells take several lines: between two borders, a line
 * whose few parts stand below others goes on with them.
 */
final class DrawnRows {
    /** A header and one row at the least, each with a border above it. */
    private static final int FEWEST_BANDS = 2;

    private final List<Line> lines;
    private final List<Line> joined = new ArrayList<>();

    private DrawnRows(List<Line> lines) {
        this.lines = lines;
    }

    /** The lines, those of one row of a grid as one. */
    static List<Line> join(List<Line> lines) {
        return new DrawnRows(lines).join();
    }

    private List<Line> join() {
        int at = 0;
        while (at < lines.size()) {
            int end = at;
            int bands = 0;
            while (end < lines.size() && isPart(end, at)) {
                bands += lines.get(end).look().ruled() ? 1 : 0;
                end++;
            }
            if (bands >= FEWEST_BANDS) {
                grid(at, end, bands);
            } else {
                joined.addAll(lines.subList(at, Math.max(end, at + 1)));
            }
            at = Math.max(end, at + 1);
        }
        return joined;
    }

    /** Whether a line is a row of the grid that begins at another, whose first has a border. */
    private boolean isPart(int at, int from) {
        Line line = lines.get(at);
        return line.isRow()
                && (at == from ? line.look().ruled() : line.gap() == 0)
                && line.cells().size() == lines.get(from).cells().size();
    }

    /** Below the header of a grid with no other borders a line is a row, unless it goes on. */
    private void grid(int from, int end, int bands) {
        int band = 0;
        for (int at = from; at < end; at++) {
            Line line = lines.get(at);
            band += line.look().ruled() ? 1 : 0;
            boolean bordered = bands > FEWEST_BANDS || band < bands;
            if (!line.look().ruled()
                    && goesOn(joined.getLast(), line)
                    && (bordered || isOpen(joined.getLast(), line))) {
                joined.set(joined.size() - 1, joined(joined.getLast(), line));
            } else {
                joined.add(line);
            }
        }
    }

    /**
     * Whether all parts of a line stand below parts of the row, no figure below a figure, and some
     * cells beside the first have no more to say.
     */
    private static boolean goesOn(Line row, Line line) {
        int filled = 0;
        for (int column = 0; column < line.cells().size(); column++) {
            String above = row.cells().get(column).text().text();
            String below = line.cells().get(column).text().text();
            if (below.isEmpty()) {
                continue;
            }
            boolean figures = TableHeader.isNumber(above) && TableHeader.isNumber(below);
            if (above.isEmpty() || figures) {
                return false;
            }
            filled++;
        }
        boolean first = !line.cells().getFirst().text().isEmpty();
        int columns = line.cells().size();
        return filled > 0 && (first ? filled < columns : filled < Math.max(2, columns - 1));
    }

    /** Whether a line has no first cell and all its parts go on behind a comma. */
    private static boolean isOpen(Line row, Line line) {
        boolean open = line.cells().getFirst().text().isEmpty();
        for (int column = 1; open && column < line.cells().size(); column++) {
            String above = row.cells().get(column).text().text();
            boolean comma = !above.isEmpty() && Chars.isComma(above.charAt(above.length() - 1));
            open = comma || line.cells().get(column).text().isEmpty();
        }
        return open;
    }

    private static Line joined(Line row, Line rest) {
        List<Cellule> cells = new ArrayList<>();
        for (int column = 0; column < row.cells().size(); column++) {
            Cellule upper = row.cells().get(column);
            Cellule lower = rest.cells().get(column);
            TracedText text =
                    lower.text().isEmpty()
                            ? upper.text()
                            : Texts.joined(List.of(upper.text(), lower.text()));
            cells.add(new Cellule(text, upper.columns(), upper.rows()));
        }
        TracedText text = Texts.broken(cells.stream().map(Cellule::text).toList());
        return new Line(text, cells, row.gap(), row.look());
    }
}
