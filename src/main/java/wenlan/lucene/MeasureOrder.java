package wenlan.lucene;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.FieldComparator;
import org.apache.lucene.search.FieldComparatorSource;
import org.apache.lucene.search.LeafFieldComparator;
import org.apache.lucene.search.Pruning;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.SortField;
import org.jspecify.annotations.Nullable;

import wenlan.search.MeasureKey;
import wenlan.search.QueryNode;
import wenlan.search.Sort;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/** Puts units in order of the measure that a query names; those without one stand last. */
final class MeasureOrder extends FieldComparator<MeasureKey> {
    private final List<QueryNode.Measured> conditions;
    private final Sort sort;
    private final Comparator<@Nullable MeasureKey> order;
    private final @Nullable MeasureKey[] kept;
    private @Nullable MeasureKey top;

    private MeasureOrder(List<QueryNode.Measured> conditions, Sort sort, int hits) {
        this.conditions = conditions;
        this.sort = sort;
        this.order = Comparator.nullsLast(MeasureKey.order(sort));
        this.kept = new MeasureKey[hits];
    }

    /** The order by what {@code query} asks of figures. */
    static SortField field(QueryNode query, Sort sort) {
        List<QueryNode.Measured> conditions = MeasureKey.conditions(query);
        return new SortField(
                Schema.QUANTITIES,
                new FieldComparatorSource() {
                    @Override
                    public FieldComparator<?> newComparator(
                            String field, int hits, Pruning pruning, boolean reversed) {
                        return new MeasureOrder(conditions, sort, hits);
                    }
                });
    }

    @Override
    public int compare(int one, int other) {
        return order.compare(kept[one], kept[other]);
    }

    @Override
    public int compareValues(@Nullable MeasureKey one, @Nullable MeasureKey other) {
        return order.compare(one, other);
    }

    @Override
    public void setTopValue(@Nullable MeasureKey value) {
        top = value;
    }

    @Override
    public @Nullable MeasureKey value(int slot) {
        return kept[slot];
    }

    @Override
    public LeafFieldComparator getLeafComparator(LeafReaderContext leaf) throws IOException {
        return new InSegment(DocValues.getBinary(leaf.reader(), Schema.QUANTITIES));
    }

    private final class InSegment implements LeafFieldComparator {
        private final BinaryDocValues rows;
        private @Nullable MeasureKey bottom;

        InSegment(BinaryDocValues rows) {
            this.rows = rows;
        }

        private @Nullable MeasureKey key(int unit) throws IOException {
            return rows.advanceExact(unit)
                    ? MeasureKey.of(QuantityCodec.decode(rows.binaryValue()), conditions, sort)
                    : null;
        }

        @Override
        public void setBottom(int slot) {
            bottom = kept[slot];
        }

        @Override
        public int compareBottom(int unit) throws IOException {
            return order.compare(bottom, key(unit));
        }

        @Override
        public int compareTop(int unit) throws IOException {
            return order.compare(top, key(unit));
        }

        @Override
        public void copy(int slot, int unit) throws IOException {
            kept[slot] = key(unit);
        }

        @Override
        public void setScorer(Scorable scorer) {}
    }
}
