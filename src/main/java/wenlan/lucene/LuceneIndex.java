package wenlan.lucene;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

import wenlan.search.CorpusTerm;
import wenlan.search.Explained;
import wenlan.search.Hit;
import wenlan.search.IndexStatus;
import wenlan.search.IndexedUnit;
import wenlan.search.Matrix;
import wenlan.search.MatrixRequest;
import wenlan.search.QueryNode;
import wenlan.search.RankingProfile;
import wenlan.search.ReportPage;
import wenlan.search.SearchIndex;
import wenlan.search.SearchRequest;
import wenlan.search.SearchResult;
import wenlan.text.Folding;
import wenlan.text.WordCutter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Reads the index; each call on one snapshot. */
final class LuceneIndex implements SearchIndex {
    /**
     * So many hits are put in order at once when all are handed over: some 60 bytes each are held
     * meanwhile, and the query runs once for every so many.
     */
    private static final int HITS_AT_ONCE = 20_000;

    private final Directory directory;
    private final String version;
    private final WordCutter cutter;
    private final RankingProfile profile;
    private final SearcherManager snapshots;

    /** The index that {@code reader} has open; it and its folder are closed with the index. */
    LuceneIndex(DirectoryReader reader, String version, WordCutter cutter, RankingProfile profile)
            throws IOException {
        this.directory = reader.directory();
        this.version = version;
        this.cutter = cutter;
        this.profile = profile;
        this.snapshots = new SearcherManager(reader, new Snapshots());
    }

    private static final class Snapshots extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            return new Snapshot(reader);
        }
    }

    private interface Reading<T> {
        T read(Snapshot snapshot) throws IOException;
    }

    private <T> T reading(Reading<T> reading) {
        try {
            Snapshot snapshot = (Snapshot) snapshots.acquire();
            try {
                return reading.read(snapshot);
            } finally {
                snapshots.release(snapshot);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("reading the index failed", failed);
        }
    }

    @Override
    public SearchResult search(SearchRequest request) {
        return reading(snapshot -> new Search(snapshot, cutter, profile, request).run());
    }

    @Override
    public void hits(SearchRequest request, Consumer<Hit> receiver) {
        hits(request, receiver, HITS_AT_ONCE);
    }

    void hits(SearchRequest request, Consumer<Hit> receiver, int atOnce) {
        reading(
                snapshot -> {
                    new Search(snapshot, cutter, profile, request.first(atOnce)).each(receiver);
                    return true;
                });
    }

    @Override
    public List<Integer> holding(List<QueryNode> kept, List<QueryNode> words) {
        return reading(snapshot -> Holding.count(snapshot, kept, words));
    }

    @Override
    public Map<String, Explained> explain(SearchRequest request, List<String> units) {
        return reading(snapshot -> new Search(snapshot, cutter, profile, request).explain(units));
    }

    @Override
    public Matrix matrix(MatrixRequest request) {
        return reading(
                snapshot ->
                        new Search(snapshot, cutter, profile, request.margins()).matrix(request));
    }

    @Override
    public Optional<IndexedUnit> unit(String id) {
        return reading(
                snapshot -> {
                    OptionalInt entry = snapshot.find(Schema.UNIT, id);
                    return entry.isEmpty()
                            ? Optional.empty()
                            : Optional.of(
                                    UnitCodec.decode(Records.record(snapshot, entry.getAsInt())));
                });
    }

    @Override
    public ReportPage reports(int page, int size) {
        return reading(
                snapshot ->
                        new ReportPage(
                                snapshot.ofType(Schema.REPORT),
                                Records.reports(snapshot, page, size)));
    }

    @Override
    public Optional<byte[]> archive(String report) {
        return reading(
                snapshot -> {
                    OptionalInt entry = snapshot.find(Schema.REPORT, report);
                    return entry.isEmpty()
                            ? Optional.empty()
                            : Optional.of(Records.archive(snapshot, entry.getAsInt()));
                });
    }

    @Override
    public int count(String text) {
        String folded = Folding.query(text);
        return folded.isEmpty()
                ? 0
                : reading(snapshot -> snapshot.count(Conditions.inText(folded)));
    }

    @Override
    public List<CorpusTerm> terms() {
        return reading(snapshot -> CorpusTerms.of(snapshot.getIndexReader()));
    }

    @Override
    public IndexStatus status() {
        return reading(Snapshot::status);
    }

    @Override
    public boolean refresh() {
        return reading(
                before -> {
                    if (!CommitCondition.isLatestOf(directory, version)) {
                        return false;
                    }
                    snapshots.maybeRefreshBlocking();
                    Snapshot after = (Snapshot) snapshots.acquire();
                    try {
                        return after != before;
                    } finally {
                        snapshots.release(after);
                    }
                });
    }

    @Override
    public void close() {
        try {
            snapshots.close();
            directory.close();
        } catch (IOException failed) {
            throw new UncheckedIOException("closing the index failed", failed);
        }
    }
}
