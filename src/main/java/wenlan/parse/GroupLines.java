package wenlan.parse;

import org.jspecify.annotations.Nullable;

import wenlan.document.TracedText;
import wenlan.parse.Line.Cellule;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of one part among those of an aligned table. They name the rows below them where all are of
 * one kind (东部片区, 西部片区) or further left than the rows; as wide as a label can be, they are the
 * first line of one that goes on in the row.
 *
 * @param lines the lines of the table, those of groups among them
 * @param parts the parts of each line, null for one that names a group
 */
record GroupLines(List<Line> lines, List<@Nullable AlignedLine> parts) {
    private static final int LONGEST = 20;
    private static final int FEWEST = 2;

    /** Columns of a label that may go on in the next line. */
    private static final int FULL = 10;

    /**
     * The lines of a table from one on as long as they belong together; null where no such line is
     * among them.
     *
     * @param most how many lines are read, and the row below the last one where that is a label
     */
    static @Nullable GroupLines of(List<Line> all, int from, int most) {
        List<Line> lines = new ArrayList<>();
        List<@Nullable AlignedLine> parts = new ArrayList<>();
        for (int at = from; at < all.size() && lines.size() <= most; at++) {
            if (lines.size() == most && parts.getLast() != null) {
                break;
            }
            Line line = all.get(at);
            AlignedLine read = AlignedLine.of(line, false);
            boolean belongs = read != null || isLabel(line);
            AlignedLine above = parts.isEmpty() ? null : parts.getLast();
            boolean other = read != null && above != null && read.namesBelow(above);
            if (!belongs || other || at > from && line.gap() > 0) {
                break;
            }
            lines.add(line);
            parts.add(read);
        }
        while (!lines.isEmpty() && parts.getLast() == null) {
            lines.removeLast();
            parts.removeLast();
        }
        GroupLines found = new GroupLines(lines, parts);
        return found.areGroups() || found.areBroken() ? found : null;
    }

    private static boolean isLabel(Line line) {
        String text = line.string();
        return !line.isRow()
                && line.look().hashes() == 0
                && !line.look().bullet()
                && text.length() <= LONGEST
                && (Chars.countHan(text, text.length()) > 0 || RowDivisions.is(text))
                && (introduces(line) || !Chars.endsSentence(text))
                && !SpacedLine.isFigure(text)
                && !Captions.isTable(text)
                && !Captions.isFigure(text)
                && !PageBreaks.isTurn(text)
                && !NoteKind.isNote(text);
    }

    /** Whether a line ends on a colon, as what divides rows may: 按城乡分：. */
    private static boolean introduces(Line line) {
        return line.string().endsWith("：") || line.string().endsWith(":");
    }

    private boolean areGroups() {
        List<Line> labels = new ArrayList<>();
        int indent = Integer.MAX_VALUE;
        for (int at = 0; at < lines.size(); at++) {
            if (parts.get(at) == null) {
                if (at == 0 || parts.get(at + 1) == null) {
                    return false;
                }
                labels.add(lines.get(at));
            } else if (!labels.isEmpty()) {
                indent = Math.min(indent, lines.get(at).look().indent());
            }
        }
        int rows = indent;
        List<Line> bare =
                labels.stream()
                        .filter(l -> !introduces(l) && !RowDivisions.is(l.string()))
                        .toList();
        boolean left = bare.stream().allMatch(l -> l.look().indent() < rows);
        boolean alike = bare.stream().map(GroupLines::end).distinct().count() == 1;
        return !labels.isEmpty() && (left || bare.isEmpty() || alike && bare.size() >= FEWEST);
    }

    /** Whether no label of a row is as wide as the lines, which stand where those do. */
    private boolean areBroken() {
        int narrowest = Integer.MAX_VALUE;
        int widest = 0;
        boolean below = false;
        for (int at = 0; at < lines.size(); at++) {
            AlignedLine row = parts.get(at);
            if (row == null) {
                narrowest = Math.min(narrowest, Chars.width(lines.get(at).string()));
                boolean heading = NumberMark.of(lines.get(at).string()) != null;
                if (heading || at == 0 || parts.get(at + 1) == null || isBehindNames(at)) {
                    return false;
                }
                below = true;
            } else if (below) {
                widest = Math.max(widest, Chars.width(row.part(0)));
            }
        }
        return below && narrowest >= FULL && narrowest > widest;
    }

    /** Whether a line stands right of the names of rows, so that it is no part of one. */
    private boolean isBehindNames(int at) {
        AlignedLine row = parts.get(at + 1);
        return row != null && lines.get(at).look().indent() >= row.left(1);
    }

    private static char end(Line label) {
        String text = label.string();
        return text.charAt(text.length() - 1);
    }

    /** The rows, a group as one of a single filled cell; none where they are no table. */
    List<Line> rows(int fewest) {
        List<AlignedLine> full = new ArrayList<>();
        for (AlignedLine one : parts) {
            if (one != null) {
                full.add(one);
            }
        }
        List<AlignedLine> whole = SpreadNames.join(full);
        int columns = AlignedLine.usual(whole);
        List<Line> rows = columns < FEWEST ? List.of() : AlignedLine.rows(whole, columns, fewest);
        if (rows.size() < whole.size()) {
            return List.of();
        }
        columns = rows.getFirst().cells().size();
        boolean groups = areGroups();
        List<Line> grouped = new ArrayList<>();
        int next = 0;
        for (int at = 0; at < lines.size(); at++) {
            boolean label = parts.get(at) == null;
            if (label && groups) {
                grouped.add(row(lines.get(at), columns));
            } else if (label) {
                grouped.add(joined(lines.get(at), rows.get(next++)));
                at++;
            } else {
                grouped.add(rows.get(next++));
            }
        }
        return grouped;
    }

    private static Line joined(Line label, Line row) {
        List<Cellule> cells = new ArrayList<>(row.cells());
        TracedText name = Texts.joined(List.of(label.text(), cells.removeFirst().text()));
        cells.addFirst(Cellule.of(name));
        return row(cells, label);
    }

    private static Line row(Line label, int columns) {
        List<Cellule> cells = new ArrayList<>();
        cells.add(Cellule.of(label.text()));
        while (cells.size() < columns) {
            cells.add(Cellule.of(TracedText.EMPTY));
        }
        return row(cells, label);
    }

    private static Line row(List<Cellule> cells, Line place) {
        TracedText text = Texts.broken(cells.stream().map(Cellule::text).toList());
        return new Line(text, cells, place.gap(), place.look());
    }
}
