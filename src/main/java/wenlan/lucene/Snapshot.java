package wenlan.lucene;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LRUQueryCache;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryCachingPolicy;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

import wenlan.search.Dimension;
import wenlan.search.IndexStatus;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/** One commit, with what is worked out of it once and used by many searches. */
final class Snapshot extends IndexSearcher {
    private static final int MOST_CACHED = 2_000;
    private static final long CACHED_BYTES = 32L << 20;

    /**
     * A phrase beside something rarer is read whole only where it stands in at most so many times
     * as many units.
     */
    private static final float CHEAP_ENOUGH = 10;

    private final Map<Dimension, ValueOrdinals> ordinals = new ConcurrentHashMap<>();
    private final Map<String, String> titles = new ConcurrentHashMap<>();
    private volatile @Nullable IndexStatus status;

    Snapshot(IndexReader reader) {
        super(reader);
        setQueryCache(new LRUQueryCache(MOST_CACHED, CACHED_BYTES, leaf -> true, CHEAP_ENOUGH));
        setQueryCachingPolicy(new ContainmentOnly());
    }

    /**
     * Which units contain a text is asked again and again within one answer: for each condition
     * that names it, for weaker ones, and for its share in the score. Lucene's own policy caches
     * nothing in small segments, nor phrases that it has not seen for some time.
     */
    private static final class ContainmentOnly implements QueryCachingPolicy {
        @Override
        public void onUse(Query query) {}

        @Override
        public boolean shouldCache(Query query) {
            return query instanceof PhraseQuery;
        }
    }

    /** The values of a dimension and their numbers in each segment. */
    ValueOrdinals ordinals(Dimension dimension) throws IOException {
        ValueOrdinals known = ordinals.get(dimension);
        if (known == null) {
            known = ValueOrdinals.of(getIndexReader(), Schema.facet(dimension));
            ordinals.put(dimension, known);
        }
        return known;
    }

    /** What the commit holds. */
    IndexStatus status() throws IOException {
        IndexStatus known = status;
        if (known == null) {
            known =
                    new IndexStatus(
                            ofType(Schema.REPORT),
                            ofType(Schema.UNIT),
                            Records.files((DirectoryReader) getIndexReader()));
            status = known;
        }
        return known;
    }

    /** Number of entries of a type. */
    int ofType(String type) throws IOException {
        return count(new TermQuery(new Term(Schema.TYPE, type)));
    }

    /** The title of a report. */
    Optional<String> title(String report) throws IOException {
        String known = titles.get(report);
        if (known == null) {
            OptionalInt entry = find(Schema.REPORT, report);
            if (entry.isEmpty()) {
                return Optional.empty();
            }
            byte[] record = Records.record(this, entry.getAsInt());
            known = RecordCodec.decodeSummary(record).report().title();
            titles.put(report, known);
        }
        return Optional.of(known);
    }

    /**
     * What a value is shown by: of a report its title, of a section or table the words of the unit
     * with that id, of others the value itself.
     */
    String label(Dimension dimension, String id) throws IOException {
        if (!dimension.isOfIds()) {
            return id;
        }
        if (dimension == Dimension.REPORT) {
            return title(id).orElse(id);
        }
        String known = titles.get(id);
        if (known == null) {
            OptionalInt entry = find(Schema.UNIT, id);
            known =
                    entry.isEmpty()
                            ? id
                            : dimension.label(
                                    UnitCodec.decode(Records.record(this, entry.getAsInt())), id);
            titles.put(id, known);
        }
        return known;
    }

    /** The entry of a type with an id. */
    OptionalInt find(String type, String id) throws IOException {
        Query query =
                new BooleanQuery.Builder()
                        .add(new TermQuery(new Term(Schema.ID, id)), Occur.FILTER)
                        .add(new TermQuery(new Term(Schema.TYPE, type)), Occur.FILTER)
                        .build();
        ScoreDoc[] found = search(query, 1).scoreDocs;
        return found.length == 0 ? OptionalInt.empty() : OptionalInt.of(found[0].doc);
    }
}
