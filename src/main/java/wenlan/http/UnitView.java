package wenlan.http;

import org.jspecify.annotations.Nullable;

import wenlan.document.Span;
import wenlan.search.IndexedUnit;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A unit by itself, with its whole text. */
record UnitView(
        String id,
        String kind,
        String text,
        @Nullable String why,
        ReportRefView report,
        String file,
        int lineStart,
        int lineEnd,
        int start,
        int end,
        @Nullable Integer pageStart,
        @Nullable Integer pageEnd,
        List<PlaceView.Heading> headingPath,
        PlaceView.@Nullable Table table,
        Map<String, Set<Object>> entities,
        Map<String, Set<Object>> inherited,
        List<MentionView> mentions,
        List<InheritedView> inheritedFrom,
        String href) {
    static UnitView of(IndexedUnit unit) {
        Span span = unit.unit().span();
        return new UnitView(
                unit.unit().id(),
                unit.unit().kind().label(),
                unit.unit().text().text(),
                unit.unit().reason(),
                ReportRefView.of(unit.report()),
                unit.file(),
                unit.lines().start(),
                unit.lines().end(),
                span.start(),
                span.end(),
                null,
                null,
                PlaceView.headings(unit.headingPath(), List.of()),
                PlaceView.table(unit.table(), List.of(), List.of()),
                EntitiesView.own(unit.entities()),
                EntitiesView.inherited(unit.entities()),
                MentionView.of(unit.entities().mentions(), unit.unit().text()),
                InheritedView.of(unit.entities().inherited(), unit.report().id()),
                PlaceView.href(unit.report().id(), unit.unit().id(), ""));
    }
}
