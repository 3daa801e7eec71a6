package wenlan.parse;

import org.jspecify.annotations.Nullable;

import wenlan.document.TracedText;
import wenlan.parse.Line.Cellule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The rows of a table of figures of which single spaces and line ends are left: names of columns
 * broken over lines, labels broken above their figures, values with a space in them.
 */
final class SpacedRows {
    private static final int FEWEST = 2;

    /** Columns below names of which one row is enough. */
    private static final int WIDE = 5;

    /** One of so many lines with one part less shows that the others have a number in the label. */
    private static final int FEW = 4;

    /** A number in a name, as that of an index is. */
    private static final Pattern OF_NAME = Pattern.compile("\\d{1,4}");

    private static final int MOST_HEADER = 30;
    private static final int LONGEST_LABEL = 40;

    /** Lines of labels between two rows at the most: those of rows that are empty among them. */
    private static final int MOST_LABELS = 40;

    private final SpacedTables tables;
    private final int from;
    private final int columns;
    private final List<Integer> data;

    /** Columns of figures behind those of words. */
    private final int figures;

    private SpacedRows(SpacedTables tables, int from, int columns, List<Integer> data) {
        this.tables = tables;
        this.from = from;
        this.columns = columns;
        this.data = data;
        this.figures =
                data.stream()
                        .map(at -> SpacedLine.of(tables.line(at)))
                        .filter(line -> line.size() == columns)
                        .mapToInt(SpacedLine::trailingFigures)
                        .max()
                        .orElse(0);
    }

    /** The rows from a line on; null where too few lines hold figures in as many columns. */
    static @Nullable SpacedRows of(SpacedTables tables, int from) {
        List<Integer> data = new ArrayList<>();
        Map<Integer, Integer> counts = new HashMap<>();
        int columns = 0;
        int labels = 0;
        boolean labelled = false;
        boolean own = false;
        boolean apart = false;
        for (int at = from; labels <= MOST_LABELS && !tables.endsAt(at, from); at++) {
            if (tables.isFurniture(at)) {
                continue;
            }
            SpacedLine line = SpacedLine.of(tables.line(at));
            labels++;
            if (!data.isEmpty() && isNextHeader(tables, at, columns)) {
                break;
            }
            if (line.isData()) {
                data.add(at);
                labels = 0;
                boolean bare = labelled && line.figures() == line.size();
                own |= line.figures() < line.size();
                apart |= labelled;
                int size = line.columns() + (bare ? 1 : 0);
                int count = counts.merge(size, 1, Integer::sum);
                columns = count > counts.getOrDefault(columns, 0) ? size : columns;
                labelled = false;
            } else if (!isLabel(tables.line(at).string()) && !(data.isEmpty() && isNames(line))
                    || data.isEmpty() && at - from >= MOST_HEADER) {
                break;
            } else {
                labelled = true;
            }
        }
        int rows = counts.getOrDefault(columns, 0);
        boolean wide = rows == 1 && columns >= WIDE && data.getFirst() > from;
        boolean enough = rows >= FEWEST || wide;
        int named = data.isEmpty() ? 0 : named(tables, from, data.getFirst());
        boolean told = named == columns;
        columns = !told && spaced(tables, data, counts, columns) ? columns - 1 : columns;
        columns = named > columns && counts.containsKey(named) ? named : columns;
        // Where no line has a name of its own beside figures, each line is one cell.
        enough &= own || !apart;
        // Names of other columns than any row has, and rows that differ: nothing tells the columns.
        boolean torn = named > columns && counts.size() > 1;
        enough &= !torn && (named == 0 || named >= columns - 1);
        enough &= !isBelowNames(tables, from, data, columns);
        return enough ? new SpacedRows(tables, from, columns, data) : null;
    }

    /** Whether rows without names stand directly below names of other columns than they have. */
    private static boolean isBelowNames(
            SpacedTables tables, int from, List<Integer> data, int columns) {
        boolean bare = !data.isEmpty() && data.getFirst() == from && from > 0;
        if (!bare || tables.line(from).gap() > 0 || tables.line(from - 1).isRow()) {
            return false;
        }
        SpacedLine above = SpacedLine.of(tables.line(from - 1));
        String text = above.line().string();
        return above.size() > FEWEST
                && above.size() != columns
                && above.figures() == 0
                && above.isBrief()
                && !Captions.isTable(text)
                && !NoteKind.isNote(text);
    }

    /**
     * How many names the one line above the first figures holds; 0 where there are more lines. So
     * many columns there are, be it that most rows lack a cell.
     */
    private static int named(SpacedTables tables, int from, int first) {
        int lines = 0;
        int names = 0;
        for (int at = from; at < first; at++) {
            if (!tables.isFurniture(at)) {
                SpacedLine line = SpacedLine.of(tables.line(at));
                names = line.isBrief() && line.figures() == 0 ? line.size() : 0;
                lines++;
            }
        }
        return lines == 1 ? names : 0;
    }

    /**
     * Whether lines with the usual number of parts only seem to have one more than the others,
     * because their labels end in a number: 上证 50.
     */
    private static boolean spaced(
            SpacedTables tables, List<Integer> data, Map<Integer, Integer> counts, int columns) {
        return counts.getOrDefault(columns - 1, 0) * FEW >= data.size()
                && columns > FEWEST
                && data.stream()
                        .map(at -> SpacedLine.of(tables.line(at)))
                        .filter(line -> line.size() == columns)
                        .allMatch(
                                line ->
                                        !SpacedLine.isFigure(line.part(0))
                                                && OF_NAME.matcher(line.part(1)).matches());
    }

    /**
     * Whether a line below rows holds other names of all columns, or of all but the first, with
     * figures in the next line.
     */
    private static boolean isNextHeader(SpacedTables tables, int at, int columns) {
        SpacedLine line = SpacedLine.of(tables.line(at));
        return line.size() >= Math.max(FEWEST, columns - 1)
                && line.size() <= columns
                && line.figures() == 0
                && line.isBrief()
                && namesOfFigures(line) * 2 >= line.size()
                && !tables.endsAt(at + 1, at + 1)
                && tables.line(at + 1).gap() == 0
                && SpacedLine.of(tables.line(at + 1)).size() == columns
                && SpacedLine.of(tables.line(at + 1)).trailingFigures() >= columns - 1;
    }

    private static int namesOfFigures(SpacedLine line) {
        int count = 0;
        for (int part = 0; part < line.size(); part++) {
            count += HeaderGap.isOfFigures(line.part(part)) ? 1 : 0;
        }
        return count;
    }

    private static boolean isLabel(String text) {
        return text.length() <= LONGEST_LABEL && !text.endsWith("。") && !text.endsWith("；");
    }

    private static boolean isNames(SpacedLine line) {
        return line.size() > FEWEST && line.isBrief();
    }

    int columns() {
        return columns;
    }

    /** Adds the rows; gives the line behind the last one. */
    int add() {
        int next = namesEnd();
        header(next);
        Line last = null;
        for (int at : data) {
            last = row(next, at, last);
            next = at + 1;
        }
        return next;
    }

    /** Adds the row that ends at a line, with the label that stands above it. */
    private Line row(int start, int at, @Nullable Line last) {
        SpacedLine line = SpacedLine.of(tables.line(at));
        List<Cellule> sum = ShapedRows.sum(line, columns, figures);
        List<Cellule> cells = new ArrayList<>(sum.isEmpty() ? cells(line) : sum);
        start = divisions(start, at);
        List<TracedText> label = new ArrayList<>();
        for (int above = start; above < at; above++) {
            if (!tables.isFurniture(above)) {
                label.add(tables.line(above).text());
            }
        }
        boolean all = line.figures() == line.size();
        boolean bare = all && line.size() < columns;
        boolean torn = !all && endsInFigure(last);
        if (label.isEmpty() || !bare && !torn) {
            for (int above = start; above < at; above++) {
                tables.keep(above);
            }
            start = at;
        } else {
            if (!bare) {
                label.add(cells.removeFirst().text());
            }
            cells.addFirst(Cellule.of(Texts.joined(label)));
        }
        Line row = SpacedLine.row(cells, tables.line(start), false);
        tables.add(row, start, at);
        return row;
    }

    /**
     * The cells of a line. Where it has other figures than there are columns, nothing tells of
     * which these are: they are kept as words, several in one cell, a lone one beside the name.
     */
    private List<Cellule> cells(SpacedLine line) {
        int own = line.trailingFigures();
        boolean named = own > 0 && own < line.size();
        boolean lacks = line.size() < columns && own < figures;
        boolean numbered =
                own == figures + 1 && OF_NAME.matcher(line.part(line.size() - own)).matches();
        boolean exceeds = line.columns() > columns && own > figures && !numbered;
        if (!named || !lacks && !exceeds) {
            return line.cells(columns);
        }
        List<TracedText> parts = line.cells(line.size()).stream().map(Cellule::text).toList();
        int words = own == 1 ? parts.size() : parts.size() - own;
        List<Cellule> cells = new ArrayList<>();
        cells.add(Cellule.of(Texts.apart(parts.subList(0, words))));
        if (own > 1) {
            cells.add(Cellule.of(Texts.apart(parts.subList(words, parts.size()))));
        }
        while (cells.size() < columns) {
            cells.add(Cellule.of(TracedText.EMPTY));
        }
        return cells;
    }

    /**
     * Adds what divides the rows above a line as rows of a name alone; gives what is left there.
     */
    private int divisions(int start, int at) {
        int from = start;
        for (int above = start; above < at; above++) {
            if (isDivision(above)) {
                for (int before = from; before < above; before++) {
                    tables.keep(before);
                }
                List<Cellule> cells = new ArrayList<>();
                cells.add(Cellule.of(tables.line(above).text()));
                while (cells.size() < columns) {
                    cells.add(Cellule.of(TracedText.EMPTY));
                }
                tables.add(SpacedLine.row(cells, tables.line(above), false), above, above);
                from = above + 1;
            }
        }
        return from;
    }

    private boolean isDivision(int at) {
        return !tables.isFurniture(at) && RowDivisions.is(tables.line(at).string());
    }

    private static boolean endsInFigure(@Nullable Line row) {
        return row == null || SpacedLine.isFigure(row.cells().getLast().text().text());
    }

    /** Behind the names of the columns: a line that holds all ends them above a label of words. */
    private int namesEnd() {
        int first = data.getFirst();
        int end = first;
        while (end > from + 1 && isDivision(end - 1)) {
            end--;
        }
        if (end < first) {
            return end;
        }
        while (end > from && isWords(end - 1)) {
            end--;
        }
        boolean whole = end > from && SpacedLine.of(tables.line(end - 1)).size() == columns;
        return whole ? end : first;
    }

    private boolean isWords(int at) {
        SpacedLine line = SpacedLine.of(tables.line(at));
        return !tables.isFurniture(at)
                && line.size() == 1
                && line.part(0).codePointAt(0) != '（'
                && Character.isLetter(line.part(0).codePointAt(0));
    }

    /** Adds the names of the columns above a line. */
    private void header(int first) {
        List<List<TracedText>> broken = new ArrayList<>();
        for (int at = from; at < first; at++) {
            if (!tables.isFurniture(at)) {
                SpacedLine line = SpacedLine.of(tables.line(at));
                broken.add(line.cells(line.size()).stream().map(Cellule::text).toList());
            }
        }
        List<TracedText> whole = isBilingual(broken) ? whole(broken) : List.of();
        TieredNames tiered = TieredNames.of(broken, columns, figures);
        if (tiered != null) {
            tables.add(SpacedLine.row(tiered.upper(), tables.line(from), true), from, from);
            tables.add(SpacedLine.row(tiered.lower(), tables.line(first - 1), true), from, first);
        } else if (isBilingual(broken)) {
            bilingual(whole, first);
        } else if (!broken.isEmpty()) {
            List<Cellule> names = new ArrayList<>();
            BrokenNames.join(broken, columns).forEach(n -> names.add(Cellule.of(n)));
            named(names, first);
        }
    }

    /** Adds names as their row; more of them than there are columns stay text. */
    private void named(List<Cellule> names, int first) {
        if (names.size() <= columns) {
            tables.add(SpacedLine.row(names, tables.line(from), true), from, first);
            return;
        }
        for (int at = from; at < first; at++) {
            tables.keep(at);
        }
    }

    /** Whether some lines of names are Chinese and others English: none goes on with the other. */
    private static boolean isBilingual(List<List<TracedText>> names) {
        boolean han = false;
        boolean latin = false;
        for (List<TracedText> line : names) {
            String text = Texts.joined(line).text();
            boolean chinese = Chars.countHan(text, text.length()) > 0;
            han |= chinese;
            latin |= !chinese && text.codePoints().anyMatch(Character::isLetter);
        }
        return han && latin;
    }

    /**
     * The names that stand on one line, Chinese ones first; none where no line holds all, or what
     * it holds are ends of names, so that some are the same.
     */
    private List<TracedText> whole(List<List<TracedText>> names) {
        List<TracedText> whole = List.of();
        for (List<TracedText> line : names) {
            boolean chinese = Chars.countHan(Texts.joined(line).text(), MOST_HEADER) > 0;
            whole = line.size() == columns && (chinese || whole.isEmpty()) ? line : whole;
        }
        long different = whole.stream().map(TracedText::text).distinct().count();
        return different == whole.size() ? whole : List.of();
    }

    /** Adds the line that holds all names as their row, and the others as they are. */
    private void bilingual(List<TracedText> whole, int first) {
        for (int at = from; at < first; at++) {
            SpacedLine line = SpacedLine.of(tables.line(at));
            boolean names =
                    !tables.isFurniture(at)
                            && !whole.isEmpty()
                            && line.size() == columns
                            && line.cells(columns).getFirst().text().equals(whole.getFirst());
            if (names) {
                tables.add(SpacedLine.row(line.cells(columns), line.line(), true), at, at);
            } else {
                tables.keep(at);
            }
        }
    }
}
