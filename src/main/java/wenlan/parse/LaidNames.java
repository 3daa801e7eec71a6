package wenlan.parse;

import wenlan.document.TracedText;
import wenlan.parse.Line.Cellule;
import wenlan.text.TracedTexts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The names of the columns of a laid out table: lines of names that each stand over one column are
 * one row of names broken over lines; a line with a name over several columns is a row of its own.
 *
 * @param table the table
 * @param end behind the last line of names
 */
record LaidNames(LaidTable table, int end) {
    /** Against a column over which no name stands, beside names that stand off their columns. */
    private static final int UNNAMED = 6;

    /** A name over columns and the middle of those: so far they may lie apart. */
    private static final int FARTHEST = 8;

    private static final int NEVER = 1_000_000;
    private static final int LONGEST = 40;
    private static final Pattern TRANSLATION = Pattern.compile("[A-Z][A-Za-z][^\\p{IsHan}]{0,60}");

    /** The rows of names. */
    List<Line> rows() {
        List<Line> rows = new ArrayList<>();
        List<List<TracedText>> broken = new ArrayList<>();
        for (int at = 0; at < end; at++) {
            List<Cellule> cells = repeated(at);
            cells = cells.isEmpty() ? cells(table.lines().get(at)) : cells;
            if (cells.isEmpty()) {
                return List.of();
            }
            if (cells.stream().anyMatch(c -> c.columns() > 1)) {
                add(rows, broken);
                rows.add(row(cells));
            } else {
                broken.add(cells.stream().map(Cellule::text).toList());
            }
        }
        add(rows, broken);
        return rows;
    }

    /** The parts of a line over names below that repeat, once for each part; else none. */
    private List<Cellule> repeated(int at) {
        AlignedLine line = table.lines().get(at);
        int below = at + 1;
        while (below < end && table.lines().get(below).parts().size() + 1 < table.columns()) {
            below++;
        }
        if (below >= end || line.parts().size() >= table.columns() / 2 + 1) {
            return List.of();
        }
        List<String> lower = new ArrayList<>();
        for (int column = 0; column < table.columns(); column++) {
            lower.add(table.cell(below, column));
        }
        List<Integer> starts = RepeatedNames.starts(lower, line.parts().size());
        if (starts == null) {
            return List.of();
        }
        List<Cellule> cells = new ArrayList<>();
        int part = 0;
        for (int column = 0; column < table.columns(); ) {
            boolean begins = part < starts.size() && starts.get(part) == column;
            int next = begins ? RepeatedNames.end(starts, part, table.columns()) : column + 1;
            TracedText name =
                    begins
                            ? TracedTexts.slice(line.line().text(), line.parts().get(part++))
                            : TracedText.EMPTY;
            cells.add(new Cellule(name, next - column, 1));
            column = next;
        }
        return cells;
    }

    private void add(List<Line> rows, List<List<TracedText>> broken) {
        if (broken.isEmpty()) {
            return;
        }
        List<Cellule> names = new ArrayList<>();
        for (int column = 0; column < table.columns(); column++) {
            List<TracedText> parts = new ArrayList<>();
            for (List<TracedText> line : broken) {
                if (!line.get(column).isEmpty()) {
                    parts.add(line.get(column));
                }
            }
            names.add(Cellule.of(parts.isEmpty() ? TracedText.EMPTY : name(parts)));
        }
        rows.add(row(names));
        broken.clear();
    }

    /** A name broken over lines, or said again in English below it. */
    private static TracedText name(List<TracedText> parts) {
        int han = 0;
        while (han < parts.size() && Chars.countHan(parts.get(han).text(), LONGEST) > 0) {
            han++;
        }
        boolean translated =
                han > 0
                        && parts.subList(han, parts.size()).stream()
                                .allMatch(p -> TRANSLATION.matcher(p.text()).matches());
        return translated && han < parts.size()
                ? Texts.apart(
                        List.of(
                                Texts.joined(parts.subList(0, han)),
                                Texts.joined(parts.subList(han, parts.size()))))
                : Texts.joined(parts);
    }

    private Line row(List<Cellule> cells) {
        Line place = table.lines().getFirst().line();
        TracedText text = Texts.broken(cells.stream().map(Cellule::text).toList());
        return new Line(text, cells, place.gap(), place.look().ruled(false).heading());
    }

    /**
     * The parts of a line over the columns that they name, in the order of the columns; none where
     * a part stands too far from all.
     */
    private List<Cellule> cells(AlignedLine line) {
        int columns = table.columns();
        int parts = line.parts().size();
        int[][] best = new int[parts + 1][columns + 1];
        int[][] from = new int[parts + 1][columns + 1];
        for (int column = 1; column <= columns; column++) {
            best[0][column] = best[0][column - 1] + unnamed(column - 1);
        }
        for (int part = 1; part <= parts; part++) {
            best[part][0] = NEVER;
            for (int column = 1; column <= columns; column++) {
                best[part][column] = best[part][column - 1] + unnamed(column - 1);
                from[part][column] = -1;
                for (int first = column - 1; first >= 0; first--) {
                    int cost = best[part - 1][first] + distance(line, part - 1, first, column - 1);
                    if (cost < best[part][column]) {
                        best[part][column] = cost;
                        from[part][column] = first;
                    }
                }
            }
        }
        return best[parts][columns] >= NEVER ? List.of() : cells(line, from);
    }

    private List<Cellule> cells(AlignedLine line, int[][] from) {
        List<Cellule> cells = new ArrayList<>();
        int part = line.parts().size();
        int column = table.columns();
        while (column > 0) {
            int first = part > 0 ? from[part][column] : -1;
            if (first < 0) {
                cells.addFirst(Cellule.of(TracedText.EMPTY));
                column--;
            } else {
                TracedText name = TracedTexts.slice(line.line().text(), line.parts().get(part - 1));
                cells.addFirst(new Cellule(name, column - first, 1));
                column = first;
                part--;
            }
        }
        return cells;
    }

    private static int unnamed(int column) {
        return column == 0 ? 0 : UNNAMED;
    }

    /** How far the middle of a part lies from the middle of some columns. */
    private int distance(AlignedLine line, int part, int first, int last) {
        int middle = line.left(part) + line.right(part);
        int columns = table.starts()[first] + table.ends()[last];
        int apart = Math.abs(middle - columns) / 2;
        boolean over =
                line.right(part) > table.starts()[first] && line.left(part) < table.ends()[last];
        boolean one = first == last && over;
        return one || apart <= FARTHEST && first < last ? apart : NEVER;
    }
}
