package wenlan.http;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

import wenlan.document.Span;
import wenlan.search.Hit;
import wenlan.search.IndexedUnit;
import wenlan.search.Snippet;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A unit in a result. Pages are null: no format that is read has any. */
record HitView(
        String id,
        String kind,
        String match,
        double score,
        ReportRefView report,
        String file,
        int lineStart,
        int lineEnd,
        int start,
        int end,
        @Nullable Integer pageStart,
        @Nullable Integer pageEnd,
        List<PlaceView.Heading> headingPath,
        Excerpt snippet,
        List<Excerpt> moreSnippets,
        PlaceView.@Nullable Table table,
        Map<String, Set<Object>> entities,
        Map<String, Set<Object>> inherited,
        List<MentionView> mentions,
        List<InheritedView> inheritedFrom,
        String href,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ExplainView explain) {
    /** Plain text, what to mark in it, and where it stands in the source. */
    record Excerpt(String text, List<Mark> highlights, int sourceStart, int sourceEnd) {
        static Excerpt of(Snippet snippet) {
            return new Excerpt(
                    snippet.text(),
                    Mark.of(snippet.highlights()),
                    snippet.source().start(),
                    snippet.source().end());
        }
    }

    static HitView of(Hit hit, String typed, @Nullable ExplainView explain) {
        IndexedUnit found = hit.unit();
        Span span = found.unit().span();
        return new HitView(
                found.unit().id(),
                found.unit().kind().label(),
                hit.exact() ? "exact" : "related",
                hit.score(),
                ReportRefView.of(found.report()),
                found.file(),
                found.lines().start(),
                found.lines().end(),
                span.start(),
                span.end(),
                null,
                null,
                PlaceView.headings(found.headingPath(), hit.headings()),
                Excerpt.of(hit.snippet()),
                hit.snippets().stream().skip(1).map(Excerpt::of).toList(),
                PlaceView.table(found.table(), hit.cells(), hit.quantities()),
                EntitiesView.own(found.entities()),
                EntitiesView.inherited(found.entities()),
                MentionView.of(found.entities().mentions(), found.unit().text()),
                InheritedView.of(found.entities().inherited(), found.report().id()),
                PlaceView.href(found.report().id(), found.unit().id(), typed),
                explain);
    }
}
