package wenlan.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;

import wenlan.search.Dimension;
import wenlan.search.Explained;
import wenlan.search.Facet;
import wenlan.search.FacetRequest;
import wenlan.search.Hit;
import wenlan.search.HitMaker;
import wenlan.search.IndexedUnit;
import wenlan.search.Matrix;
import wenlan.search.MatrixRequest;
import wenlan.search.RankingProfile;
import wenlan.search.SearchRequest;
import wenlan.search.SearchResult;
import wenlan.search.Selection;
import wenlan.search.Share;
import wenlan.search.Sort;
import wenlan.text.WordCutter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One search on one snapshot. */
final class Search {
    private static final SortField BY_FILE = new SortField(Schema.FILE, SortField.Type.STRING);
    private static final SortField BY_PLACE = new SortField(Schema.PLACE, SortField.Type.LONG);
    private static final SortField SET_ASIDE_LAST =
            new SortField(Schema.SET_ASIDE, SortField.Type.INT);
    private static final SortField LATEST_FIRST =
            new SortField(Schema.DATE, SortField.Type.INT, true);

    /**
     * Lucene counts each pair of a phrase as a clause. How many there can be is bounded by the
     * length of a query (10,000 characters, of which conditions and scores repeat each pair some
     * ten times), and their cost is linear.
     */
    private static final int MOST_CLAUSES = 200_000;

    static {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    private final Snapshot snapshot;
    private final WordCutter cutter;
    private final RankingProfile profile;
    private final SearchRequest request;

    Search(Snapshot snapshot, WordCutter cutter, RankingProfile profile, SearchRequest request) {
        this.snapshot = snapshot;
        this.cutter = cutter;
        this.profile = profile;
        this.request = request;
    }

    SearchResult run() throws IOException {
        List<ValueCounter> counters = counters();
        Found found = find(counters, null);
        List<Facet> facets = new ArrayList<>();
        for (int at = 0; at < counters.size(); at++) {
            Dimension dimension = request.facets().get(at).dimension();
            facets.add(counters.get(at).facet(value -> snapshot.label(dimension, value)));
        }
        List<Hit> page = new ArrayList<>();
        hand(found.best, (request.page() - 1L) * request.size(), page::add);
        HitCollector hits = found.hits;
        return new SearchResult(hits.total(), hits.reports(), hits.setAsideTotal(), page, facets);
    }

    /** Hands over all hits one by one, of which no more than those of a page are held at once. */
    void each(Consumer<Hit> receiver) throws IOException {
        FieldDoc last = null;
        do {
            List<ScoreDoc> found = find(List.of(), last).best;
            hand(found, 0, receiver);
            last = found.size() < kept() ? null : (FieldDoc) found.getLast();
        } while (last != null);
    }

    private record Found(HitCollector hits, Captions captions, List<ScoreDoc> best) {}

    /** Goes once over what matches, and keeps the best behind a hit, or of all. */
    private Found find(List<ValueCounter> counters, @Nullable FieldDoc behind) throws IOException {
        TopFieldCollector best = best(behind);
        boolean ranked = request.sort() == Sort.RELEVANCE;
        Captions captions = new Captions(request.condition(), ranked, request.setAside());
        HitCollector hits =
                new HitCollector(
                        filters(),
                        counters,
                        request.setAside(),
                        profile,
                        ranked ? WholeLine.typed(request.condition()) : "",
                        captions,
                        best);
        snapshot.search(query(), hits.manager());
        if (best == null) {
            return new Found(hits, captions, List.of());
        }
        ScoreDoc[] others = best.topDocs().scoreDocs;
        List<LeafReaderContext> leaves = snapshot.getIndexReader().leaves();
        return new Found(hits, captions, captions.among(others, behind, kept(), leaves));
    }

    /** The cells of the values whose counts this search has asked for. */
    Matrix matrix(MatrixRequest matrix) throws IOException {
        List<Facet> margins = run().facets();
        Facet rows = margins.getFirst();
        Facet columns = margins.getLast();
        CellCounter cells =
                new CellCounter(
                        filters(),
                        request.setAside(),
                        axis(rows, matrix.rows()),
                        axis(columns, matrix.columns()));
        snapshot.search(query(), cells.manager());
        return new Matrix(rows, columns, cells.cells());
    }

    /** Why units have their scores; nothing of those that are not there. */
    Map<String, Explained> explain(List<String> units) throws IOException {
        Map<String, Explained> explained = new HashMap<>();
        ScoreExplainer explainer = scoring().explainer(request.condition());
        Map<Integer, Float> lowered = find(List.of(), null).captions.lowered();
        for (String unit : units) {
            OptionalInt entry = snapshot.find(Schema.UNIT, unit);
            if (entry.isPresent()) {
                explained.put(unit, explain(entry.getAsInt(), explainer, lowered));
            }
        }
        return explained;
    }

    private Explained explain(int entry, ScoreExplainer explainer, Map<Integer, Float> lowered)
            throws IOException {
        if (request.sort() != Sort.RELEVANCE) {
            return Explained.NOTHING;
        }
        List<Share> shares = explainer.explain(entry);
        Float low = lowered.get(entry);
        double weight = low == null ? weight(entry) : low / Share.sum(shares);
        return new Explained(weight, shares);
    }

    private float weight(int entry) throws IOException {
        List<LeafReaderContext> leaves = snapshot.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(entry, leaves));
        WeightedByKind weights =
                new WeightedByKind(leaf, profile, WholeLine.typed(request.condition()));
        weights.at(entry - leaf.docBase);
        return weights.weight();
    }

    private Scoring scoring() {
        return new Scoring(snapshot, cutter, profile, request.selections());
    }

    private CellCounter.Axis axis(Facet facet, FacetRequest asked) throws IOException {
        return new CellCounter.Axis(snapshot.ordinals(asked.dimension()), facet);
    }

    private Query query() throws IOException {
        BooleanQuery.Builder query =
                new BooleanQuery.Builder()
                        .add(Conditions.own(request.condition()), Occur.FILTER)
                        .add(new TermQuery(new Term(Schema.TYPE, Schema.UNIT)), Occur.FILTER);
        if (request.sort() == Sort.RELEVANCE && request.size() > 0) {
            scoring().add(request.condition(), query);
        }
        return query.build();
    }

    /** Puts in order what comes behind a hit, or everything; null where no hits are wanted. */
    private @Nullable TopFieldCollector best(@Nullable FieldDoc behind) {
        return kept() == 0
                ? null
                : new TopFieldCollectorManager(sort(), kept(), behind, Integer.MAX_VALUE)
                        .newCollector();
    }

    private int kept() {
        long wanted = (long) request.page() * request.size();
        return (int) Math.min(wanted, Math.max(1, snapshot.getIndexReader().maxDoc()));
    }

    private org.apache.lucene.search.Sort sort() {
        List<SortField> fields = new ArrayList<>();
        if (request.setAside()) {
            fields.add(SET_ASIDE_LAST);
        }
        switch (request.sort()) {
            case RELEVANCE -> fields.add(SortField.FIELD_SCORE);
            case DATE -> fields.add(LATEST_FIRST);
            case POSITION -> {}
            case MEASURE_DOWN, MEASURE_UP ->
                    fields.add(MeasureOrder.field(request.condition(), request.sort()));
        }
        fields.add(BY_FILE);
        fields.add(BY_PLACE);
        return new org.apache.lucene.search.Sort(fields.toArray(SortField[]::new));
    }

    private List<SelectionFilter> filters() throws IOException {
        List<SelectionFilter> filters = new ArrayList<>();
        for (Selection selection : request.selections()) {
            filters.add(new SelectionFilter(selection, snapshot.ordinals(selection.dimension())));
        }
        return filters;
    }

    private List<ValueCounter> counters() throws IOException {
        Map<Dimension, Selection> selections =
                request.selections().stream()
                        .collect(Collectors.toMap(Selection::dimension, Function.identity()));
        List<ValueCounter> counters = new ArrayList<>();
        for (FacetRequest facet : request.facets()) {
            counters.add(
                    new ValueCounter(
                            facet,
                            selections.get(facet.dimension()),
                            snapshot.ordinals(facet.dimension())));
        }
        return counters;
    }

    private void hand(List<ScoreDoc> kept, long from, Consumer<Hit> receiver) throws IOException {
        HitMaker maker = new HitMaker(request.condition());
        for (long at = from; at < kept.size(); at++) {
            FieldDoc found = (FieldDoc) kept.get((int) at);
            IndexedUnit unit = UnitCodec.decode(Records.record(snapshot, found.doc));
            receiver.accept(maker.hit(unit, score(found)));
        }
    }

    private double score(FieldDoc found) {
        if (request.sort() != Sort.RELEVANCE) {
            return 0;
        }
        return (Float) found.fields[request.setAside() ? 1 : 0];
    }
}
