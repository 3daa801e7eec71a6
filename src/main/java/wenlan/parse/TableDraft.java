package wenlan.parse;

import org.jspecify.annotations.Nullable;

import wenlan.document.Row;
import wenlan.document.Span;
import wenlan.document.Table;
import wenlan.document.TracedText;
import wenlan.document.UnitKind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The units and rows of a table before they have ids. */
final class TableDraft {
    private static final Pattern UNIT = Pattern.compile("[单單]位\\s*[:：]\\s*([^）)\\s]{1,40})");

    private static final Pattern UNIT_WORD = Pattern.compile("[单單]位\\s*[:：]");

    /** 注：单位为亿元。 A remark may say it among other things. */
    private static final Pattern UNIT_IN_REMARK =
            Pattern.compile(
                    "(?:^|[。；;：:，,\\s])(?:[(（]?\\d{1,2}[)）.．、]\\s*)?(?:本表|表中|表内|除[^，,。；]{2,16}外，?)?(?:所有|各项)?(?:[数數][据據]|金[额額]|[计計]量)?(?:的)?(?:[计計]量)?[单單]位(?:均|都|皆)?(?:[为為]|是|[：:])\\s*([^。；;，,\\s]{1,12})(?=[。；;，,\\s]|$)");

    /** What says a unit again in English: (10 000 tons). */
    private static final Pattern TRANSLATED =
            Pattern.compile(
                    "(?<=\\S)[\\s　]*[（(][^\\p{IsHan}（）()]*[A-Za-z][^\\p{IsHan}（）()]*[）)]\\s*$");

    /** What stands beside a unit: a bracket, the currency. */
    private static final Pattern BESIDE =
            Pattern.compile("(?<=\\S)[\\s　]+(?:[（(]|币种|幣種|(?i:units?)\\s*[:：]).*$");

    /** What is measured otherwise than the rest, behind a unit in brackets: (元，百分比除外). */
    private static final Pattern EXCEPT = Pattern.compile("[，,][^，,]{1,20}除外(?=[）)]?$)");

    private final Piece.Grid grid;
    private final int section;
    private final int index;
    private final TableShape shape;
    private final List<UnitDraft> drafts = new ArrayList<>();
    private final List<DataRow> rows = new ArrayList<>();
    private final List<Piece> foreign = new ArrayList<>();
    private @Nullable String unit;
    private @Nullable String source;
    private @Nullable String group;

    /** The number of the last row that has one, and the group in which it stands. */
    private @Nullable NumberMark mark;

    private @Nullable String marked;
    private @Nullable UnitDraft first;

    /** A printed row (or half of one) with the label that it stands under. */
    private record DataRow(UnitDraft draft, GridRow printed, @Nullable String group, int part) {}

    /**
     * The draft of a grid.
     *
     * @param section index of its section
     * @param index how many tables stand before it
     * @param above the unit of a table that goes on in this one, null without one
     */
    TableDraft(Piece.Grid grid, int section, int index, @Nullable String above) {
        this.grid = grid;
        this.section = section;
        this.index = index;
        this.shape = TableShape.of(grid);
        List<TracedText> head = new ArrayList<>();
        for (GridPart part : grid.parts()) {
            if (part instanceof GridPart.Caption || part instanceof GridPart.Header) {
                head.add(part.text());
            } else {
                flush(head);
                read(part);
            }
        }
        flush(head);
        TracedText caption = grid.caption();
        Matcher inCaption = UNIT.matcher(caption == null ? "" : caption.text());
        if (unit == null && inCaption.find()) {
            unit = inCaption.group(1).strip();
        }
        unit = unit == null ? above : unit;
    }

    /** In what its figures are, where it says so for all. */
    @Nullable String unit() {
        return unit;
    }

    /** Its units in the order of the source. */
    List<UnitDraft> drafts() {
        return drafts;
    }

    /** What fell into it and is no part of it. */
    List<Piece> foreign() {
        return foreign;
    }

    private void flush(List<TracedText> head) {
        if (!head.isEmpty()) {
            add(UnitKind.TABLE, Texts.broken(List.copyOf(head)), null);
            head.clear();
        }
    }

    private void read(GridPart part) {
        switch (part) {
            case GridPart.Caption caption -> add(UnitKind.TABLE, caption.text(), null);
            case GridPart.Header header -> add(UnitKind.TABLE, header.text(), null);
            case GridPart.Repeated repeated ->
                    add(UnitKind.SET_ASIDE, repeated.text(), repeated.reason());
            case GridPart.Group label -> {
                add(UnitKind.TABLE_NOTE, label.text(), null);
                group = label.text().text().strip();
            }
            case GridPart.Note note -> note(note);
            case GridPart.Foreign other -> foreign.add(other.piece());
            case GridPart.Data data -> {
                group = data.ends() ? null : group;
                data(data.row());
            }
        }
    }

    private void note(GridPart.Note note) {
        add(UnitKind.TABLE_NOTE, note.text(), null);
        String text = note.text().text();
        switch (note.kind()) {
            case UNIT -> unit = unit == null ? unitOf(text) : unit;
            case SOURCE -> {
                source = source == null ? text : source;
                unitInRemark(text);
            }
            case REMARK -> unitInRemark(text);
        }
    }

    private void unitInRemark(String text) {
        Matcher said = UNIT_IN_REMARK.matcher(text);
        if (unit == null && said.find() && UnitRow.areUnits(said.group(1))) {
            unit = said.group(1);
        }
    }

    private static String unitOf(String line) {
        Matcher word = UNIT_WORD.matcher(line);
        int colon = Math.max(line.indexOf('：'), line.indexOf(':')) + 1;
        while (word.find()) {
            colon = word.end();
        }
        String unit = BESIDE.matcher(line.substring(colon)).replaceAll("");
        unit = EXCEPT.matcher(unit).replaceAll("").replaceFirst("^[（(](?=[^）)]*[）)]?$)", "");
        return TRANSLATED.matcher(unit).replaceAll("").replaceAll("[）)\\s]+$", "").strip();
    }

    /** Ends a breakdown (按城乡分：) at the row that counts on from one above it. */
    private void endGroup(GridRow row) {
        NumberMark own = NumberMark.of(row.cell(0));
        boolean inner = group != null && (group.endsWith("：") || group.endsWith(":"));
        boolean ends = inner && own != null && mark != null && mark.isFollowedBy(own);
        group = ends ? marked : group;
        mark = own == null ? mark : own;
        marked = own == null ? marked : group;
    }

    private void data(GridRow row) {
        endGroup(row);
        List<GridRow> parts = shape.parts(row);
        for (int part = 0; part < parts.size(); part++) {
            if (parts.get(part).filled() > 0) {
                UnitDraft draft = add(UnitKind.TABLE_ROW, parts.get(part).text(), null);
                rows.add(new DataRow(draft, parts.get(part), group, part));
            }
        }
    }

    private UnitDraft add(UnitKind kind, TracedText text, @Nullable String reason) {
        UnitDraft draft = new UnitDraft(kind, text, section, index, reason);
        drafts.add(draft);
        return draft;
    }

    /** The id of the table: that of its first unit. */
    String id(Function<UnitDraft, String> ids) {
        return ids.apply(first());
    }

    private UnitDraft first() {
        UnitDraft known = first;
        if (known == null) {
            known = earliest();
            first = known;
        }
        return known;
    }

    private UnitDraft earliest() {
        UnitDraft earliest = drafts.getFirst();
        for (UnitDraft draft : drafts) {
            earliest =
                    draft.text().sourceSpan().compareTo(earliest.text().sourceSpan()) < 0
                            ? draft
                            : earliest;
        }
        return earliest;
    }

    /** The table, once its units have ids. */
    Table table(Function<UnitDraft, String> ids, IntFunction<@Nullable String> sections) {
        List<DataRow> ordered = new ArrayList<>(rows);
        ordered.sort(Comparator.comparingInt(DataRow::part));
        List<GridRow> printed = ordered.stream().map(DataRow::printed).toList();
        List<List<wenlan.document.Cell>> cells = MergedCells.fill(printed, shape);
        EmptyColumns empty = EmptyColumns.of(shape.header(), cells);
        List<Row> made = new ArrayList<>();
        for (int at = 0; at < ordered.size(); at++) {
            made.add(
                    new Row(
                            ids.apply(ordered.get(at).draft()),
                            empty.without(cells.get(at)),
                            ordered.get(at).group()));
        }
        TracedText caption = grid.caption();
        return new Table(
                id(ids),
                caption == null ? null : caption.text(),
                caption == null ? null : Captions.number(caption.text()),
                sections.apply(section),
                empty.without(shape.header()),
                unit,
                source,
                made,
                drafts.stream()
                        .filter(d -> d.kind() == UnitKind.TABLE || d.kind() == UnitKind.TABLE_NOTE)
                        .map(ids)
                        .toList(),
                span());
    }

    private Span span() {
        Span span = drafts.getFirst().text().sourceSpan();
        for (UnitDraft draft : drafts) {
            span = span.cover(draft.text().sourceSpan());
        }
        return span;
    }
}
