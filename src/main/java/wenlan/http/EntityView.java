package wenlan.http;

import org.jspecify.annotations.Nullable;

import wenlan.document.Mention;
import wenlan.document.PlaceTree;
import wenlan.document.Span;
import wenlan.search.EntityProfile;
import wenlan.search.EntityProfile.Companion;
import wenlan.search.EntityProfile.Companions;
import wenlan.search.EntityProfile.TableCount;
import wenlan.search.Hit;
import wenlan.search.IndexedUnit;
import wenlan.search.Snippet;
import wenlan.search.SnippetMaker;

import java.util.Comparator;
import java.util.List;

/** What the index says about one value: where it is mentioned, when, and with what. */
record EntityView(
        String dimension,
        String value,
        List<String> path,
        int total,
        int totalReports,
        List<FacetView.Value> reports,
        List<FacetView.Value> years,
        List<FacetView.Value> published,
        List<With> with,
        List<InTable> tables,
        int page,
        int size,
        List<At> mentions,
        double tookMs) {
    /** Values of one dimension that stand with it above chance. */
    record With(String dimension, List<Value> values) {
        /** A value; the score is a log-likelihood ratio. */
        record Value(
                String value,
                String label,
                List<String> path,
                int count,
                double expected,
                double score) {}

        static With of(Companions companions, PlaceTree places) {
            return new With(
                    companions.dimension().label(),
                    companions.values().stream().map(c -> value(companions, c, places)).toList());
        }

        private static Value value(Companions companions, Companion companion, PlaceTree places) {
            String value = companion.value().value();
            return new Value(
                    value,
                    companion.value().label(),
                    FacetView.above(companions.dimension(), value, places),
                    companion.association().together(),
                    rounded(companion.association().expected()),
                    rounded(companion.association().ratio()));
        }

        private static double rounded(double number) {
            return Math.round(number * 100) / 100.0;
        }
    }

    /** A table that it stands in, and in how many of its units. */
    record InTable(
            String id,
            @Nullable String caption,
            ReportRefView report,
            int lineStart,
            int count,
            String href) {
        static InTable of(TableCount table) {
            IndexedUnit head = table.head();
            return new InTable(
                    head.unit().id(),
                    head.table() == null ? null : head.table().caption(),
                    ReportRefView.of(head.report()),
                    head.lines().start(),
                    table.count(),
                    PlaceView.href(head.report().id(), head.unit().id(), ""));
        }
    }

    /** A unit that has it, with the evidence. */
    record At(
            String id,
            String kind,
            ReportRefView report,
            String file,
            int lineStart,
            int lineEnd,
            List<PlaceView.Heading> headingPath,
            String text,
            List<Mark> highlights,
            List<MentionView> mentions,
            List<InheritedView> inheritedFrom,
            String href) {
        static At of(Hit hit, String value) {
            IndexedUnit unit = hit.unit();
            Snippet around = around(unit, value);
            return new At(
                    unit.unit().id(),
                    unit.unit().kind().label(),
                    ReportRefView.of(unit.report()),
                    unit.file(),
                    unit.lines().start(),
                    unit.lines().end(),
                    PlaceView.headings(unit.headingPath(), List.of()),
                    around.text(),
                    Mark.of(around.highlights()),
                    MentionView.of(unit.entities().mentions(), unit.unit().text()).stream()
                            .filter(mention -> mention.canonical().equals(value))
                            .toList(),
                    InheritedView.of(unit.entities().inherited(), unit.report().id()).stream()
                            .filter(inherited -> inherited.canonical().equals(value))
                            .toList(),
                    PlaceView.href(unit.report().id(), unit.unit().id(), ""));
        }

        /** Where the unit names the value; its beginning where it only inherits it. */
        private static Snippet around(IndexedUnit unit, String value) {
            List<Span> spans =
                    unit.entities().mentions().stream()
                            .filter(mention -> mention.canonical().equals(value))
                            .map(Mention::span)
                            .sorted(Comparator.comparingInt(Span::start))
                            .toList();
            return SnippetMaker.snippets(unit.unit().text(), spans).getFirst();
        }
    }

    static EntityView of(
            EntityProfile profile, int page, int size, PlaceTree places, double tookMs) {
        return new EntityView(
                profile.dimension().label(),
                profile.value(),
                FacetView.above(profile.dimension(), profile.value(), places),
                profile.mentions().total(),
                profile.mentions().totalReports(),
                FacetView.of(profile.reports(), places).values(),
                FacetView.of(profile.years(), places).values(),
                FacetView.of(profile.published(), places).values(),
                profile.companions().stream().map(c -> With.of(c, places)).toList(),
                profile.tables().stream().map(InTable::of).toList(),
                page,
                size,
                profile.mentions().hits().stream().map(h -> At.of(h, profile.value())).toList(),
                tookMs);
    }
}
