package wenlan.parse;

import org.jspecify.annotations.Nullable;

import wenlan.document.TracedText;
import wenlan.parse.BlockRecogniser.Found;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects the lines of one logical table: rows over page breaks, repeated captions and headers,
 * and footnotes that fell into it, up to the notes below it.
 */
final class TableCollector {
    private static final int LEGEND = 80;

    private final Lines lines;
    private final Situation here;
    private @Nullable TracedText caption;
    private final List<GridPart> parts = new ArrayList<>();
    private final List<GridRow> rows = new ArrayList<>();
    private final List<Integer> rowLines = new ArrayList<>();
    private int at;
    private boolean closed;

    TableCollector(Situation here, @Nullable TracedText caption) {
        this.here = here;
        this.lines = here.lines();
        this.caption = caption;
        this.at = here.at();
    }

    /** The table that begins here. */
    Found collect() {
        if (caption != null) {
            parts.add(new GridPart.Caption(caption));
            at++;
        }
        while (at < lines.size() && step()) {}
        int next = at;
        trimTrailingAsides();
        List<GridPart> read = TableHeader.mark(parts, rowLines.stream().map(lines::get).toList());
        return new Found(List.of(grid(read)), next - trailing);
    }

    private int trailing;

    /** Asides behind the last line of the table belong to what follows. */
    private void trimTrailingAsides() {
        while (parts.size() > 1
                && parts.getLast() instanceof GridPart.Foreign foreign
                && foreign.piece() instanceof Piece.Aside) {
            parts.removeLast();
            trailing++;
        }
    }

    private Piece grid(List<GridPart> read) {
        return new Piece.Grid(caption, TableHeader.rows(read, parts), read);
    }

    /** Takes one line, if it belongs to the table. */
    private boolean step() {
        Line line = lines.get(at);
        if (lines.isAside(at)) {
            return take(new GridPart.Foreign(Asides.piece(lines, at)));
        }
        if (line.isRow()) {
            return row(line);
        }
        if (NoteKind.isNote(line.string())) {
            return note(line);
        }
        if (rows.isEmpty()) {
            return false;
        }
        if (isCaptionBelow(line)) {
            caption = line.text();
            closed = true;
            return take(new GridPart.Caption(line.text()));
        }
        if (isRepeatedCaption(line)) {
            closed = false;
            return take(new GridPart.Repeated(line.text(), "repeated caption"));
        }
        if (!closed && FootnoteRecogniser.isFootnote(line) && rowFollows(at + 1)) {
            return take(new GridPart.Foreign(new Piece.Footnote(line.text())));
        }
        if (!closed
                && line.gap() == 0
                && line.string().length() <= 400
                && rowFollows(at + 1)
                && lines.get(at + 1).gap() == 0) {
            return brokenRow(line);
        }
        return !closed && isLegend(line) && take(new GridPart.Note(line.text(), NoteKind.REMARK));
    }

    private boolean take(GridPart part) {
        parts.add(part);
        at++;
        return true;
    }

    private boolean row(Line line) {
        boolean other =
                !rows.isEmpty()
                        && line.look().grid() != lines.get(rowLines.getLast()).look().grid();
        if (closed || other || !rows.isEmpty() && lines.gapBefore(at) > 0 && !continues(line)) {
            return false;
        }
        GridRow row = new GridRow(line.cells());
        rows.add(row);
        rowLines.add(at);
        return take(new GridPart.Data(row));
    }

    /** Behind blank lines the table goes on when the columns are the same. */
    private boolean continues(Line line) {
        int columns = Math.max(rows.getFirst().size(), rows.getLast().size());
        boolean header = Chars.key(line.string()).equals(Chars.key(rows.getFirst().text().text()));
        boolean other = !lines.isAside(at - 1) && startsAnother(new GridRow(line.cells()));
        return line.look().grid() > 0 || header || line.cells().size() == columns && !other;
    }

    /**
     * Words where the last row has numbers and the first had words: the header of another table.
     */
    private boolean startsAnother(GridRow row) {
        for (int column = 1; column < row.size() && rows.size() > 1; column++) {
            boolean numbers = TableHeader.isNumber(rows.getLast().cell(column));
            boolean words = row.cell(column).codePoints().anyMatch(Character::isLetter);
            if (numbers && words && !TableHeader.isNumber(rows.getFirst().cell(column))) {
                return true;
            }
        }
        return false;
    }

    private boolean note(Line line) {
        NoteKind kind = NoteKind.of(line.string());
        if (rows.isEmpty() && kind == NoteKind.UNIT) {
            return take(new GridPart.Note(line.text(), kind));
        }
        if (line.string().length() > 600) {
            return false;
        }
        closed = true;
        return take(new GridPart.Note(line.text(), kind));
    }

    private boolean isCaptionBelow(Line line) {
        return caption == null
                && line.gap() <= 1
                && Captions.isTable(line.string())
                && !rowFollows(at + 1);
    }

    private boolean isRepeatedCaption(Line line) {
        String text = line.string();
        if (!Captions.isTable(text) || !rowFollows(at + 1)) {
            return false;
        }
        boolean same = caption != null && Captions.key(text).equals(Captions.key(caption.text()));
        return same || Captions.isContinued(text);
    }

    private boolean rowFollows(int from) {
        int next = lines.seek(from);
        return next < lines.size() && lines.get(next).isRow();
    }

    /** The rest of a cell that was broken over two lines. */
    private boolean brokenRow(Line line) {
        GridRow last = rows.getLast();
        List<Line.Cellule> cells = new ArrayList<>(last.cells());
        Line.Cellule end = cells.removeLast();
        cells.add(
                new Line.Cellule(
                        Texts.joined(List.of(end.text(), line.text())), end.columns(), end.rows()));
        GridRow joined = new GridRow(cells);
        rows.set(rows.size() - 1, joined);
        for (int index = parts.size() - 1; index >= 0; index--) {
            if (parts.get(index) instanceof GridPart.Data data && data.row() == last) {
                parts.set(index, new GridPart.Data(joined));
                break;
            }
        }
        at++;
        return true;
    }

    /** A short line between the last row and the source note. */
    private boolean isLegend(Line line) {
        int next = lines.seek(at + 1);
        return line.string().length() <= LEGEND
                && !line.string().endsWith("。")
                && line.look().hashes() == 0
                && next < lines.size()
                && NoteKind.isNote(lines.string(next))
                && !NoteKind.isUnit(lines.string(next))
                && lines.gapBefore(next) <= 2
                && !Captions.isFigure(line.string())
                && !Captions.isTable(line.string());
    }
}
