package wenlan.parse;

import org.jspecify.annotations.Nullable;

import wenlan.document.Figure;
import wenlan.document.Metadata;
import wenlan.document.Report;
import wenlan.document.Section;
import wenlan.document.SourceText;
import wenlan.document.Span;
import wenlan.document.TracedText;
import wenlan.document.Unit;
import wenlan.document.UnitKind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Puts pieces and outline together to a report: units with ids, sections with spans, tables. */
final class ReportAssembler {
    private final Origin origin;
    private final SourceText source;
    private final Outline outline;
    private final List<UnitDraft> drafts = new ArrayList<>();
    private final List<UnitDraft> headings = new ArrayList<>();
    private final List<TableDraft> tables = new ArrayList<>();
    private final Map<UnitDraft, Piece.Picture> pictures = new IdentityHashMap<>();
    private final Map<UnitDraft, String> ids = new IdentityHashMap<>();
    private final List<Unit> units = new ArrayList<>();
    private final String[] sectionIds;

    /**
     * Where a report comes from.
     *
     * @param id its id
     * @param file path below the corpus directory
     * @param sourceId a record's own id, else null
     */
    record Origin(String id, String file, @Nullable String sourceId) {}

    private ReportAssembler(Origin origin, SourceText source, Outline outline) {
        this.origin = origin;
        this.source = source;
        this.outline = outline;
        this.sectionIds = new String[outline.nodes().size()];
    }

    /** The report that the pieces make. */
    static Report assemble(
            Origin origin,
            SourceText source,
            Metadata metadata,
            List<Piece> pieces,
            Outline outline) {
        ReportAssembler assembler = new ReportAssembler(origin, source, outline);
        for (int at = 0; at < pieces.size(); at++) {
            assembler.draft(pieces.get(at), outline.sections()[at]);
        }
        return assembler.report(metadata);
    }

    private void draft(Piece piece, int section) {
        switch (piece) {
            case Piece.Heading heading ->
                    headings.add(add(UnitKind.HEADING, heading.text(), section, null));
            case Piece.Passage passage ->
                    add(
                            passage.listItem() ? UnitKind.LIST_ITEM : UnitKind.PARAGRAPH,
                            passage.text(),
                            section,
                            null);
            case Piece.Picture picture -> {
                UnitDraft draft = add(UnitKind.FIGURE, picture.text(), section, null);
                pictures.put(draft, picture);
            }
            case Piece.Footnote footnote -> add(UnitKind.FOOTNOTE, footnote.text(), section, null);
            case Piece.FrontMatter front -> add(UnitKind.METADATA, front.text(), section, null);
            case Piece.Aside aside ->
                    add(UnitKind.SET_ASIDE, aside.text(), section, aside.reason());
            case Piece.LostHeading lost ->
                    headings.add(
                            new UnitDraft(UnitKind.HEADING, TracedText.EMPTY, section, -1, null));
            case Piece.Grid grid -> draft(grid, section);
        }
    }

    private void draft(Piece.Grid grid, int section) {
        TableDraft table = new TableDraft(grid, section, tables.size(), unitAbove(grid));
        tables.add(table);
        for (UnitDraft draft : table.drafts()) {
            drafts.add(draft);
        }
        for (Piece foreign : table.foreign()) {
            draft(foreign, section);
        }
    }

    /**
     * The unit of the table that ends on the line above one without caption, which so goes on below
     * other names; null without one.
     */
    private @Nullable String unitAbove(Piece.Grid grid) {
        if (tables.isEmpty() || drafts.isEmpty() || grid.caption() != null) {
            return null;
        }
        int end = drafts.getLast().text().sourceSpan().end();
        int start = grid.text().sourceSpan().start();
        boolean below = drafts.getLast().table() == tables.size() - 1 && end <= start;
        String between = below ? source.text().substring(end, start) : "\n\n";
        boolean directly = between.isBlank() && between.indexOf('\n') == between.lastIndexOf('\n');
        return directly ? tables.getLast().unit() : null;
    }

    private UnitDraft add(UnitKind kind, TracedText text, int section, @Nullable String reason) {
        UnitDraft draft = new UnitDraft(kind, text, section, -1, reason);
        drafts.add(draft);
        return draft;
    }

    private Report report(Metadata metadata) {
        drafts.removeIf(d -> d.text().runs().isEmpty());
        drafts.sort(Comparator.comparing(d -> d.text().sourceSpan()));
        Map<UnitDraft, UnitDraft> first = new IdentityHashMap<>();
        List<UnitDraft> cut = OverlongUnits.cut(drafts, first);
        UnitIds maker = new UnitIds(origin.id());
        List<String> cutIds = new ArrayList<>(cut.size());
        for (UnitDraft draft : cut) {
            String id = maker.next(draft.text().text());
            cutIds.add(id);
            ids.put(draft, id);
        }
        drafts.forEach(draft -> ids.put(draft, id(first.getOrDefault(draft, draft))));
        nameSections(maker);
        makeUnits(cut, cutIds);
        return new Report(
                origin.id(),
                origin.file(),
                origin.sourceId(),
                metadata,
                source,
                sections(),
                units,
                tables.stream().map(t -> t.table(this::id, this::sectionId)).toList(),
                figures());
    }

    private void nameSections(UnitIds maker) {
        for (int node = 0; node < sectionIds.length; node++) {
            UnitDraft heading = headings.get(node);
            String id = ids.get(heading);
            sectionIds[node] =
                    id == null ? maker.next("implied " + outline.nodes().get(node).title()) : id;
        }
    }

    private void makeUnits(List<UnitDraft> cut, List<String> cutIds) {
        for (int at = 0; at < cut.size(); at++) {
            UnitDraft draft = cut.get(at);
            String table = draft.table() < 0 ? null : tables.get(draft.table()).id(this::id);
            units.add(
                    new Unit(
                            cutIds.get(at),
                            draft.kind(),
                            draft.text(),
                            sectionId(draft.section()),
                            table,
                            draft.reason()));
        }
    }

    private String id(UnitDraft draft) {
        String id = ids.get(draft);
        if (id == null) {
            throw new IllegalStateException("unit without id: " + draft.kind());
        }
        return id;
    }

    private @Nullable String sectionId(int node) {
        return node < 0 ? null : sectionIds[node];
    }

    private List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        for (UnitDraft draft : drafts) {
            Piece.Picture picture = pictures.get(draft);
            if (picture != null) {
                figures.add(
                        new Figure(
                                id(draft),
                                picture.caption(),
                                picture.source(),
                                sectionId(draft.section())));
            }
        }
        return figures;
    }

    private List<Section> sections() {
        int[] ends = ends();
        List<Section> sections = new ArrayList<>();
        for (int at = 0; at < sectionIds.length; at++) {
            Outline.Node node = outline.nodes().get(at);
            Span heading =
                    node.implied()
                            ? new Span(node.place(), node.place())
                            : node.text().sourceSpan();
            int end = Math.max(heading.end(), ends[at]);
            sections.add(
                    new Section(
                            sectionIds[at],
                            node.title(),
                            node.number(),
                            node.level(),
                            sectionId(node.parent()),
                            heading,
                            new Span(heading.start(), end),
                            node.implied()));
        }
        return sections;
    }

    /** Where each section ends: with the last of its units and those of its subsections. */
    private int[] ends() {
        int[] ends = new int[sectionIds.length];
        Arrays.fill(ends, 0);
        for (UnitDraft draft : drafts) {
            if (draft.section() >= 0 && draft.kind() != UnitKind.SET_ASIDE) {
                int end = draft.text().sourceSpan().end();
                ends[draft.section()] = Math.max(ends[draft.section()], end);
            }
        }
        for (int at = ends.length - 1; at >= 0; at--) {
            int parent = outline.nodes().get(at).parent();
            if (parent >= 0) {
                ends[parent] = Math.max(ends[parent], ends[at]);
            }
        }
        return ends;
    }
}
