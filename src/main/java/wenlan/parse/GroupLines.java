package wenlan.parse;

import org.jspecify.annotations.Nullable;

import wenlan.document.TracedText;
import wenlan.parse.Line.Cellule;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of one part among those of an aligned table that name the rows below them: all of one kind
 * (东部片区, 西部片区), or further left than the rows. A label that is broken over two lines is neither.
 *
 * @param lines the lines of the table, those of groups among them
 * @param parts the parts of each line, null for one that names a group
 */
record GroupLines(List<Line> lines, List<@Nullable AlignedLine> parts) {
    private static final int LONGEST = 20;
    private static final int FEWEST = 2;

    /**
     * The lines of a table from one on as long as they belong together; null where no such line is
     * among them.
     *
     * @param most how many lines are read
     */
    static @Nullable GroupLines of(List<Line> all, int from, int most) {
        List<Line> lines = new ArrayList<>();
        List<@Nullable AlignedLine> parts = new ArrayList<>();
        for (int at = from; at < all.size() && lines.size() < most; at++) {
            Line line = all.get(at);
            AlignedLine read = AlignedLine.of(line, false);
            boolean belongs = read != null || isLabel(line);
            if (!belongs || at > from && line.gap() > 0) {
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
        return found.areGroups() ? found : null;
    }

    private static boolean isLabel(Line line) {
        String text = line.string();
        return !line.isRow()
                && line.look().hashes() == 0
                && !line.look().bullet()
                && text.length() <= LONGEST
                && Chars.countHan(text, text.length()) > 0
                && !Chars.endsSentence(text)
                && !SpacedLine.isFigure(text)
                && !Captions.isTable(text)
                && !Captions.isFigure(text)
                && !NoteKind.isNote(text);
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
        boolean left = !labels.isEmpty() && labels.stream().allMatch(l -> l.look().indent() < rows);
        boolean alike = labels.stream().map(GroupLines::end).distinct().count() == 1;
        return left || alike && labels.size() >= FEWEST;
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
        int columns = AlignedLine.usual(full);
        List<Line> rows = columns < FEWEST ? List.of() : AlignedLine.rows(full, columns, fewest);
        if (rows.size() < full.size()) {
            return List.of();
        }
        List<Line> whole = new ArrayList<>();
        int next = 0;
        for (int at = 0; at < lines.size(); at++) {
            whole.add(parts.get(at) == null ? row(lines.get(at), columns) : rows.get(next++));
        }
        return whole;
    }

    private static Line row(Line label, int columns) {
        List<Cellule> cells = new ArrayList<>();
        cells.add(Cellule.of(label.text()));
        while (cells.size() < columns) {
            cells.add(Cellule.of(TracedText.EMPTY));
        }
        TracedText text = Texts.broken(cells.stream().map(Cellule::text).toList());
        return new Line(text, cells, label.gap(), label.look());
    }
}
