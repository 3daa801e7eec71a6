package wenlan.lucene;

import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

import wenlan.search.Dimension;
import wenlan.search.NamedPlace;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Units in places whose names match. Names are few beside units, so they are looked up first; the
 * units are those with one of the ids found.
 */
final class NamedUnits extends Query {
    private final NamedPlace place;
    private final Query name;

    NamedUnits(NamedPlace place, Query name) {
        this.place = place;
        this.name = name;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query names =
                new BooleanQuery.Builder()
                        .add(name, Occur.FILTER)
                        .add(new TermQuery(new Term(Schema.TYPE, type())), Occur.FILTER)
                        .build();
        Set<BytesRef> ids = searcher.search(names, new IdCollectors());
        return SortedSetDocValuesField.newSlowSetQuery(Schema.facet(dimension()), ids);
    }

    private String type() {
        return switch (place) {
            case TITLE -> Schema.REPORT;
            case HEADING -> Schema.SECTION_NAME;
            case TABLE -> Schema.TABLE_NAME;
        };
    }

    private Dimension dimension() {
        return switch (place) {
            case TITLE -> Dimension.REPORT;
            case HEADING -> Dimension.SECTION;
            case TABLE -> Dimension.TABLE;
        };
    }

    private static final class IdCollectors
            implements CollectorManager<IdCollector, Set<BytesRef>> {
        @Override
        public IdCollector newCollector() {
            return new IdCollector();
        }

        @Override
        public Set<BytesRef> reduce(Collection<IdCollector> collectors) {
            Set<BytesRef> all = new HashSet<>();
            collectors.forEach(collector -> all.addAll(collector.ids));
            return all;
        }
    }

    private static final class IdCollector implements Collector {
        private final Set<BytesRef> ids = new HashSet<>();

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
            SortedDocValues named = DocValues.getSorted(leaf.reader(), Schema.NAMED);
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) {}

                @Override
                public void collect(int entry) throws IOException {
                    if (named.advanceExact(entry)) {
                        ids.add(BytesRef.deepCopyOf(named.lookupOrd(named.ordValue())));
                    }
                }
            };
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return place + ":(" + name.toString(field) + ")";
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other)
                && place == ((NamedUnits) other).place
                && name.equals(((NamedUnits) other).name);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * classHash() + place.hashCode()) + name.hashCode();
    }
}
