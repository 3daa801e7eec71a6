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
    private static final int MOST_FOOTNOTES = 6;

    /** Rows above a note among which the mark stands that leads to it. */
    private static final int FARTHEST_ROW = 40;

    private final Lines lines;
    private final Situation here;
    private final RowsBelow below;
    private @Nullable TracedText caption;
    private final List<GridPart> parts = new ArrayList<>();
    private final List<GridRow> rows = new ArrayList<>();
    private final List<Integer> rowLines = new ArrayList<>();
    private int at;
    private boolean closed;

    TableCollector(Situation here, @Nullable TracedText caption) {
        this.here = here;
        this.lines = here.lines();
        this.below = new RowsBelow(lines);
        this.caption = caption;
        this.at = here.at();
    }

    /** The same table, its caption a label whose title is the next line. */
    TableCollector titled() {
        at++;
        List<TracedText> both = List.of(lines.get(here.at()).text(), lines.get(at).text());
        boolean figure = Character.isDigit(lines.string(at).charAt(0));
        caption = figure ? Texts.apart(both) : Texts.joined(both);
        return this;
    }

    /** The table that begins here. */
    Found collect() {
        if (caption != null) {
            caption = captioned(caption);
            at++;
        }
        while (at < lines.size() && step()) {}
        int next = at;
        trimTrailingAsides();
        List<Line> printed = new ArrayList<>(rowLines.stream().map(lines::get).toList());
        List<GridPart> whole = LoneCells.read(parts, printed);
        List<GridPart> read = TableHeader.mark(whole, printed);
        return new Found(List.of(grid(read, whole)), next - trailing);
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

    private Piece grid(List<GridPart> read, List<GridPart> whole) {
        List<GridRow> header = TableHeader.rows(read, whole);
        Look look = rowLines.isEmpty() ? Look.PLAIN : lines.get(rowLines.getFirst()).look();
        boolean markdown = look.header() && look.grid() == 0;
        TracedText dated = UnitBeside.dated(caption, parts);
        return new Piece.Grid(dated, header, markdown ? RaggedRows.told(read, header) : read);
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
        boolean starred = !rows.isEmpty() && below.isStarred(at) && !goesOn(at + 1);
        if (NoteKind.isNote(line.string()) || starred) {
            return note(line, line.string());
        }
        if (rows.isEmpty()) {
            return caption == null ? captioned(line) : measured(line);
        }
        if (isCaptionBelow(line)) {
            caption = line.text();
            closed = true;
            return take(new GridPart.Caption(caption));
        }
        if (isCaptionAgain(line.string()) && below.goOn(rows, at + 1)) {
            closed = false;
            return take(new GridPart.Repeated(line.text(), "repeated caption"));
        }
        int pageEnd = closed ? -1 : pageEnd();
        if (pageEnd > at) {
            while (at < pageEnd) {
                take(new GridPart.Foreign(PageBreaks.piece(lines.get(at))));
            }
            return true;
        }
        return !closed && !endsTable(line) && inside(line);
    }

    /** Behind what a page break leaves before rows or a caption printed again; -1 without one. */
    private int pageEnd() {
        PageBreaks breaks = PageBreaks.among(lines);
        int end = breaks.end(at);
        if (end > at && end < lines.size() && isCaptionAgain(lines.string(end))) {
            return below.goOn(rows, end + 1) ? end : -1;
        }
        int sure = breaks.surelyEnd(at);
        if (sure == at || sure == lines.size()) {
            return -1;
        }
        Line next = lines.get(sure);
        boolean goesOn = next.isRow() ? continues(next, true) : TornRows.isOpen(rows.getLast());
        return goesOn ? sure : -1;
    }

    /** Takes what stands between caption and rows beside their unit: who made them, of what day. */
    private boolean measured(Line line) {
        if (UnitRow.isAlone(line.string()) && below.follow(at + 1)) {
            return take(new GridPart.Note(line.text(), NoteKind.UNIT));
        }
        boolean said = TableTitles.isTime(line.string()) || TableTitles.isBasis(line.string());
        said |= TableTitles.isTranslation(line.string());
        if (said && below.follow(at + 1) || TableTitles.isOfNames(lines, at)) {
            return take(new GridPart.Note(line.text(), NoteKind.REMARK));
        }
        UnitBeside beside = UnitBeside.of(line.string());
        if (beside == null || !below.follow(at + 1)) {
            return false;
        }
        parts.add(new GridPart.Note(beside.before(line.text()), NoteKind.REMARK));
        return take(beside.note(line.text()));
    }

    /** Takes the caption, which stands below a unit. */
    private boolean captioned(Line line) {
        if (below.isCaption(at)) {
            caption = captioned(line.text());
            at++;
        }
        return caption != null;
    }

    /** Adds a caption and the unit that may stand beside it; gives the caption alone. */
    private TracedText captioned(TracedText text) {
        UnitBeside beside = UnitBeside.of(text.text());
        if (beside == null) {
            parts.add(new GridPart.Caption(text));
            return text;
        }
        parts.add(new GridPart.Caption(beside.before(text)));
        parts.add(beside.note(text));
        return beside.before(text);
    }

    /** The caption of something else, or the next heading of those that count through the text. */
    private boolean endsTable(Line line) {
        String text = line.string();
        if (Captions.isTable(text) || Captions.isFigure(text)) {
            return true;
        }
        NumberMark mark = NumberMark.of(text);
        NumberMark before = mark == null ? null : here.lastMark(mark.style());
        return mark != null
                && before != null
                && before.isFollowedBy(mark)
                && !Chars.endsSentence(text);
    }

    /** A line between rows that is no row itself. */
    private boolean inside(Line line) {
        if (isFootnote(at) && goesOn(at + 1)) {
            return take(new GridPart.Foreign(new Piece.Footnote(line.text())));
        }
        if (line.gap() == 0 && line.string().length() <= 400) {
            boolean between = TornRows.isBetweenRows(lines, at);
            if (NextTable.isBelow(rows, lines, at)) {
                return false;
            }
            if (between && TornRows.isLabel(line, rows)) {
                return take(new GridPart.Group(line.text()));
            }
            boolean torn = !TornRows.isWhole(rows, line.string());
            if (torn && (between || TornRows.isOpen(rows.getLast()))) {
                replaceLast(TornRows.joined(rows.getLast(), line.text()));
                return true;
            }
        }
        return isLegend(line) && take(new GridPart.Note(line.text(), NoteKind.REMARK));
    }

    /** A note by its mark, by a mark that a row has, or at the foot of the page. */
    private boolean isFootnote(int place) {
        Line line = lines.get(place);
        String mark = FootnoteRecogniser.mark(line);
        int oldest = Math.max(0, rows.size() - FARTHEST_ROW);
        return FootnoteRecogniser.isFootnote(line)
                || FootnoteRecogniser.isFoot(lines, place)
                || mark != null
                        && rows.subList(oldest, rows.size()).stream()
                                .anyMatch(row -> row.text().text().contains(mark));
    }

    private boolean take(GridPart part) {
        parts.add(part);
        at++;
        return true;
    }

    private boolean row(Line line) {
        boolean again = !parts.isEmpty() && parts.getLast() instanceof GridPart.Repeated;
        boolean other =
                !rows.isEmpty()
                        && !again
                        && line.look().grid() != lines.get(rowLines.getLast()).look().grid();
        if (closed && (rows.isEmpty() || line.look().grid() == 0)
                || other
                || !rows.isEmpty()
                        && lines.gapBefore(at) > 0
                        && !continues(line, lines.isAside(at - 1))) {
            return false;
        }
        GridRow row = new GridRow(line.cells());
        if (row.filled() == 1 && NoteKind.isNote(row.cell(0))) {
            return note(line, row.cell(0));
        }
        if (rows.isEmpty() && UnitBeside.isAlone(row)) {
            return take(new GridPart.Note(line.text(), NoteKind.UNIT));
        }
        if (NextTable.isTitled(rows, lines, at)
                || NextTable.isHeader(rows, lines, at)
                || NextTable.isMarked(lines, rowLines, at)) {
            return false;
        }
        if (rows.isEmpty()
                && (row.isAcross() || caption == null && NextTable.isTitleRow(lines, at))) {
            return across(row.text(0));
        }
        if (rows.isEmpty() && caption == null && UnitBeside.isRow(row)) {
            caption = row.text(0);
            parts.add(new GridPart.Caption(row.text(0)));
            return take(new GridPart.Note(row.text(row.last()), NoteKind.UNIT));
        }
        if (!rows.isEmpty()
                && line.gap() == 0
                && TornRows.isRest(rows.getFirst(), rows.getLast(), row)) {
            replaceLast(TornRows.joined(rows.getLast(), row));
            return true;
        }
        rows.add(row);
        rowLines.add(at);
        return take(new GridPart.Data(row));
    }

    /** A cell across the table above its header: the caption, or a remark below it. */
    private boolean across(TracedText text) {
        if (caption == null) {
            caption = text;
            return take(new GridPart.Caption(text));
        }
        boolean same = Captions.key(text.text()).equals(Captions.key(caption.text()));
        return take(
                same
                        ? new GridPart.Repeated(text, "repeated caption")
                        : new GridPart.Note(text, NoteKind.REMARK));
    }

    /** Behind blank lines the table goes on when the columns are the same. */
    private boolean continues(Line line, boolean broken) {
        int columns = Math.max(rows.getFirst().size(), rows.getLast().size());
        boolean header = Chars.key(line.string()).equals(Chars.key(rows.getFirst().text().text()));
        boolean other = !broken && NextTable.begins(rows, new GridRow(line.cells()));
        return line.look().grid() > 0 || header || line.cells().size() == columns && !other;
    }

    private boolean note(Line line, String text) {
        NoteKind kind = NoteKind.of(text);
        if (rows.isEmpty() && (kind == NoteKind.UNIT || line.isRow())) {
            return take(new GridPart.Note(line.text(), kind));
        }
        if (kind == NoteKind.UNIT && !hasUnit() && UnitBeside.isBelowNames(rows, lines, at)) {
            return take(new GridPart.Note(line.text(), kind));
        }
        if (kind == NoteKind.UNIT && parts.getLast() instanceof GridPart.Repeated) {
            return take(new GridPart.Repeated(line.text(), "repeated unit"));
        }
        if (text.length() > 600 || kind == NoteKind.UNIT && isAboveAnother()) {
            return false;
        }
        closed = true;
        return take(new GridPart.Note(line.text(), kind));
    }

    /** Whether the next table stands directly below, be it its caption or its first row. */
    private boolean isAboveAnother() {
        int next = lines.seek(at + 1);
        if (rows.isEmpty() || next >= lines.size()) {
            return false;
        }
        Line line = lines.get(next);
        int own = lines.get(rowLines.getLast()).look().grid();
        boolean marked = line.isRow() && line.look().grid() > 0 && line.look().grid() != own;
        boolean nearer = lines.get(at).gap() > 0 && line.gap() <= lines.get(at).gap();
        return marked || isOfRowsBelow(line) || nearer && below.isCaption(next);
    }

    /**
     * Whether a unit is of the row below it: only right behind rows of no unit it may be theirs.
     */
    private boolean isOfRowsBelow(Line row) {
        Line unit = lines.get(at);
        boolean apart = unit.gap() > 0 || closed || hasUnit();
        return !unit.isRow() && row.isRow() && (row.gap() < unit.gap() || apart && row.gap() <= 1);
    }

    private boolean hasUnit() {
        return parts.stream()
                .anyMatch(p -> p instanceof GridPart.Note n && n.kind() == NoteKind.UNIT);
    }

    private boolean isCaptionBelow(Line line) {
        return caption == null
                && line.gap() <= 1
                && Captions.isTable(line.string())
                && UnitBeside.of(line.string()) == null
                && !below.areNear(at);
    }

    private boolean isCaptionAgain(String text) {
        UnitBeside beside = UnitBeside.of(text);
        String alone = beside == null ? text : beside.caption().of(text);
        if (!Captions.isTable(alone)) {
            return false;
        }
        boolean same = caption != null && Captions.key(alone).equals(Captions.key(caption.text()));
        return same || Captions.isContinued(alone);
    }

    /** Whether the table goes on behind footnotes, be it with its caption again. */
    private boolean goesOn(int from) {
        int next = lines.seek(from);
        for (int count = 0; count < MOST_FOOTNOTES && next < lines.size(); count++) {
            Line line = lines.get(next);
            if (!isFootnote(next)) {
                return line.isRow() || isCaptionAgain(line.string()) && below.goOn(rows, next + 1);
            }
            next = lines.seek(next + 1);
        }
        return false;
    }

    /** Puts a row with what was torn from it in the place of the last one. */
    private void replaceLast(GridRow joined) {
        GridRow last = rows.getLast();
        rows.set(rows.size() - 1, joined);
        for (int index = parts.size() - 1; index >= 0; index--) {
            if (parts.get(index) instanceof GridPart.Data data && data.row() == last) {
                parts.set(index, new GridPart.Data(joined));
                break;
            }
        }
        at++;
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
