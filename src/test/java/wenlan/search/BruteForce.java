package wenlan.search;

import org.jspecify.annotations.Nullable;

import wenlan.document.Report;
import wenlan.document.Span;
import wenlan.document.UnitKind;
import wenlan.text.Folding;
import wenlan.text.WordCutter;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers a search by looking at every unit. */
final class BruteForce {
    private final List<IndexedUnit> units;
    private final SearchRequest request;
    private final Map<IndexedUnit, Match> matches = new HashMap<>();
    private final Map<Dimension, Selection> selections;

    private BruteForce(List<IndexedUnit> units, SearchRequest request) {
        this.units = units;
        this.request = request;
        this.selections =
                request.selections().stream()
                        .collect(Collectors.toMap(Selection::dimension, Function.identity()));
    }

    static SearchResult search(InMemoryBackend.Commit commit, SearchRequest request) {
        return new BruteForce(commit.units(), request).run();
    }

    /** The whole query gives the whole score. */
    static Explained explain(InMemoryBackend.Commit commit, SearchRequest request, String unit) {
        return search(commit, BackendFixture.onPage(request, 1, Integer.MAX_VALUE)).hits().stream()
                .filter(hit -> hit.unit().unit().id().equals(unit))
                .map(Hit::score)
                .map(score -> new Share("", Share.Place.TEXT, Share.Way.COVERED, 1, score))
                .findFirst()
                .map(share -> new Explained(1, List.of(share)))
                .orElse(Explained.NOTHING);
    }

    /** Every number is a search of its own. */
    static List<Integer> holding(
            InMemoryBackend.Commit commit, List<QueryNode> kept, List<QueryNode> words) {
        List<Integer> counts = new ArrayList<>();
        for (int count = 1; count <= words.size(); count++) {
            List<QueryNode> all = new ArrayList<>(kept);
            all.add(new QueryNode.AtLeast(count, words));
            SearchResult found = search(commit, SearchRequest.of(new QueryNode.And(all)));
            counts.add(found.total() + found.setAsideTotal());
        }
        return counts;
    }

    /** Every cell is a search of its own. */
    static Matrix matrix(InMemoryBackend.Commit commit, MatrixRequest request) {
        List<Facet> margins = search(commit, request.margins()).facets();
        List<List<Integer>> cells = new ArrayList<>();
        for (FacetValue row : margins.getFirst().values()) {
            List<Integer> counts = new ArrayList<>();
            for (FacetValue column : margins.getLast().values()) {
                counts.add(search(commit, CountingContract.cell(request, row, column)).total());
            }
            cells.add(counts);
        }
        return new Matrix(margins.getFirst(), margins.getLast(), cells);
    }

    /** All units in order of file, of the reports of a file in the order they were put. */
    static List<IndexedUnit> units(List<InMemoryBackend.Entry> entries) {
        return inOrder(entries).stream()
                .flatMap(entry -> UnitLister.list(entry.report()).stream())
                .toList();
    }

    static ReportPage reports(InMemoryBackend.Commit commit, int page, int size) {
        List<ReportSummary> listed =
                inOrder(commit.entries()).stream()
                        .skip((page - 1L) * size)
                        .limit(size)
                        .map(entry -> summary(entry.report().report()))
                        .toList();
        return new ReportPage(commit.entries().size(), listed);
    }

    static int count(InMemoryBackend.Commit commit, String text) {
        String folded = Folding.query(text);
        return folded.isEmpty()
                ? 0
                : (int)
                        commit.units().stream()
                                .map(unit -> Folding.unit(unit.unit().text().text()).text())
                                .filter(own -> own.contains(folded))
                                .count();
    }

    static List<CorpusTerm> terms(InMemoryBackend.Commit commit, WordCutter cutter) {
        Map<UnitTerms.Named, Integer> counts = new HashMap<>();
        for (IndexedUnit unit : commit.units()) {
            Set<UnitTerms.Named> terms = new HashSet<>(UnitTerms.of(unit));
            cutter.cut(Folding.words(unit.unit().text().text())).stream()
                    .filter(word -> word.length() > 1)
                    .forEach(word -> terms.add(new UnitTerms.Named(TermKind.WORD, word, "")));
            terms.forEach(term -> counts.merge(term, 1, Integer::sum));
        }
        inOrder(commit.entries()).stream()
                .map(entry -> UnitLister.reference(entry.report().report()))
                .flatMap(UnitTerms::of)
                .forEach(title -> counts.merge(title, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(
                        e ->
                                new CorpusTerm(
                                        e.getKey().text(),
                                        e.getKey().kind(),
                                        e.getKey().canonical(),
                                        e.getValue()))
                .toList();
    }

    private static List<InMemoryBackend.Entry> inOrder(List<InMemoryBackend.Entry> entries) {
        return entries.stream().sorted(Comparator.comparing(InMemoryBackend.Entry::file)).toList();
    }

    private static ReportSummary summary(Report report) {
        return new ReportSummary(
                UnitLister.reference(report),
                report.file(),
                report.sections().size(),
                report.tables().size(),
                report.units().size());
    }

    private SearchResult run() {
        Matcher matcher = new Matcher(request.condition());
        for (IndexedUnit unit : units) {
            Match match = matcher.match(unit);
            if (match.matched()) {
                matches.put(unit, match);
            }
        }
        List<IndexedUnit> admitted = units.stream().filter(unit -> isAdmitted(unit, null)).toList();
        List<IndexedUnit> hits = admitted.stream().filter(this::mayBeHit).toList();
        return new SearchResult(
                hits.size(),
                reports(hits),
                (int) admitted.stream().filter(BruteForce::isSetAside).count(),
                page(hits),
                request.facets().stream().map(this::facet).toList());
    }

    /** Whether a unit matches and every selection holds; of one dimension only what it excludes. */
    private boolean isAdmitted(IndexedUnit unit, @Nullable Dimension sideways) {
        if (!matches.containsKey(unit)) {
            return false;
        }
        return selections.values().stream()
                .allMatch(
                        selection -> {
                            List<String> values = selection.dimension().values(unit);
                            return !selection.rejects(values)
                                    && (selection.dimension() == sideways
                                            || selection.admits(values));
                        });
    }

    private boolean mayBeHit(IndexedUnit unit) {
        return request.setAside() || !isSetAside(unit);
    }

    private static boolean isSetAside(IndexedUnit unit) {
        return unit.unit().kind() == UnitKind.SET_ASIDE;
    }

    private static int reports(List<IndexedUnit> units) {
        return (int) units.stream().map(unit -> unit.report().id()).distinct().count();
    }

    private List<Hit> page(List<IndexedUnit> hits) {
        HitMaker maker = new HitMaker(request.condition());
        return hits.stream()
                .sorted(order())
                .skip((request.page() - 1L) * request.size())
                .limit(request.size())
                .map(unit -> maker.hit(unit, score(unit)))
                .toList();
    }

    /** Units come by place already, and sorting keeps that among equals. */
    private Comparator<IndexedUnit> order() {
        Comparator<IndexedUnit> setAsideLast = Comparator.comparing(BruteForce::isSetAside);
        return setAsideLast.thenComparing(
                switch (request.sort()) {
                    case RELEVANCE -> Comparator.comparingDouble(unit -> -score(unit));
                    case DATE -> Comparator.comparing(BruteForce::date).reversed();
                    case POSITION -> (left, right) -> 0;
                    case MEASURE_DOWN, MEASURE_UP ->
                            Comparator.comparing(
                                    this::key,
                                    Comparator.nullsLast(MeasureKey.order(request.sort())));
                });
    }

    private @Nullable MeasureKey key(IndexedUnit unit) {
        return unit.table() == null
                ? null
                : MeasureKey.of(
                        unit.table().quantities(),
                        MeasureKey.conditions(request.condition()),
                        request.sort());
    }

    private static String date(IndexedUnit unit) {
        String published = unit.report().published();
        return published == null ? "" : published;
    }

    /** The share of a unit that is matched: simple, and different for different units. */
    private double score(IndexedUnit unit) {
        double matched = matches.get(unit).spans().stream().mapToInt(Span::length).sum();
        return matched / (1 + unit.unit().text().text().length());
    }

    private Facet facet(FacetRequest facet) {
        Dimension dimension = facet.dimension();
        List<IndexedUnit> counted =
                units.stream()
                        .filter(unit -> isAdmitted(unit, dimension) && mayBeHit(unit))
                        .toList();
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Set<String>> reports = new HashMap<>();
        int missing = 0;
        for (IndexedUnit unit : counted) {
            List<String> values = dimension.values(unit);
            missing += values.isEmpty() ? 1 : 0;
            for (String value : values) {
                counts.merge(value, 1, Integer::sum);
                reports.computeIfAbsent(value, v -> new HashSet<>()).add(unit.report().id());
            }
        }
        return new Listing(facet, counts, reports).facet(missing);
    }

    /** Chooses from counted values those that a facet lists. */
    private final class Listing {
        private final FacetRequest facet;
        private final Map<String, Integer> counts;
        private final Map<String, Set<String>> reports;
        private final @Nullable Selection selection;
        private List<String> all = List.of();

        Listing(FacetRequest facet, Map<String, Integer> counts, Map<String, Set<String>> reports) {
            this.facet = facet;
            this.counts = counts;
            this.reports = reports;
            this.selection = selections.get(facet.dimension());
        }

        Facet facet(int missing) {
            all =
                    counts.keySet().stream()
                            .filter(value -> facet.asksFor(label(value)))
                            .sorted(order())
                            .toList();
            int start = Math.min(all.size(), facet.after() == null ? 0 : behind(facet.after()));
            int end = Math.min(all.size(), start + facet.size());
            List<String> shown = new ArrayList<>(all.subList(start, end));
            if (facet.after() == null && facet.prefix().isEmpty()) {
                all.subList(end, all.size()).stream().filter(this::isSelected).forEach(shown::add);
                shown.addAll(chosenWithoutUnits());
            }
            List<FacetValue> values = shown.stream().map(this::value).toList();
            return new Facet(facet.dimension(), values, end < all.size(), missing);
        }

        /** A value without units has no place in the order, so nothing is behind it. */
        private int behind(String value) {
            if (!counts.containsKey(value)) {
                return Integer.MAX_VALUE;
            }
            return (int) all.stream().filter(other -> order().compare(other, value) <= 0).count();
        }

        private Set<String> chosenWithoutUnits() {
            Set<String> chosen = new TreeSet<>(BruteForce::byCodePoint);
            if (selection != null) {
                chosen.addAll(selection.included());
                chosen.removeAll(counts.keySet());
            }
            return chosen;
        }

        private Comparator<String> order() {
            Comparator<String> byValue = BruteForce::byCodePoint;
            return facet.dimension().isYear()
                    ? byValue
                    : Comparator.<String>comparingInt(value -> -counts.get(value))
                            .thenComparing(byValue);
        }

        private boolean isSelected(String value) {
            return selection != null && selection.isSelected(value);
        }

        private FacetValue value(String value) {
            return new FacetValue(
                    value,
                    label(value),
                    counts.getOrDefault(value, 0),
                    reports.getOrDefault(value, Set.of()).size(),
                    isSelected(value));
        }

        private String label(String value) {
            return units.stream()
                    .filter(unit -> facet.dimension().values(unit).contains(value))
                    .map(unit -> facet.dimension().label(unit, value))
                    .findFirst()
                    .orElse(value);
        }
    }

    /** UTF-8 bytes are in the order of code points, which UTF-16 units are not. */
    private static int byCodePoint(String left, String right) {
        return Arrays.compareUnsigned(
                left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }
}
