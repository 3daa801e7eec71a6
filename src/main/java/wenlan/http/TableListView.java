package wenlan.http;

import org.jspecify.annotations.Nullable;

import wenlan.catalogue.TableEntry;
import wenlan.catalogue.TableFacet;
import wenlan.document.Span;
import wenlan.search.HeadingRef;
import wenlan.search.IndexedUnit;
import wenlan.search.Matcher;
import wenlan.tables.NoChartReason;

import java.util.List;

/** A page of the list of tables. */
record TableListView(
        QueryView query,
        int total,
        int page,
        int size,
        boolean relaxed,
        List<Item> tables,
        List<TableFacet> facets,
        double tookMs) {
    /** A table with the cells of its first rows; what the query matches in them is marked. */
    record Item(
            String id,
            @Nullable String caption,
            List<Mark> captionHighlights,
            @Nullable String number,
            ReportRefView report,
            String file,
            int lineStart,
            int lineEnd,
            List<Heading> headingPath,
            List<Part> header,
            List<List<Part>> preview,
            int rows,
            int columns,
            boolean chartable,
            @Nullable String noChart,
            @Nullable NoChartReason noChartReason,
            String href) {
        static Item of(TableEntry entry, Matcher matcher) {
            IndexedUnit whole = entry.whole();
            String caption = whole.table() == null ? null : whole.table().caption();
            List<String> header = whole.table() == null ? List.of() : whole.table().header();
            return new Item(
                    entry.id(),
                    caption,
                    caption == null ? List.of() : marks(matcher, caption),
                    entry.number(),
                    ReportRefView.of(whole.report()),
                    whole.file(),
                    whole.lines().start(),
                    whole.lines().end(),
                    whole.headingPath().stream().map(Heading::of).toList(),
                    header.stream().map(text -> Part.of(text, matcher)).toList(),
                    entry.preview().stream()
                            .map(row -> row.stream().map(text -> Part.of(text, matcher)).toList())
                            .toList(),
                    entry.rows(),
                    entry.columns(),
                    entry.chartable(),
                    entry.noChart(),
                    NoChartReason.of(entry.noChart()),
                    "/tables/" + entry.id());
        }
    }

    /** A text with its marks. */
    record Part(String text, List<Mark> highlights) {
        static Part of(String text, Matcher matcher) {
            return new Part(text, marks(matcher, text));
        }
    }

    /** A heading above the table. */
    record Heading(String id, String title) {
        static Heading of(HeadingRef heading) {
            return new Heading(heading.id(), heading.title());
        }
    }

    private static List<Mark> marks(Matcher matcher, String text) {
        List<Span> spans = matcher.marks(text);
        return Mark.of(spans);
    }
}
