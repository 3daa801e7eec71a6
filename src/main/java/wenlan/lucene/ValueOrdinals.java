package wenlan.lucene;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The values of a field over all segments, numbered in order of their bytes. Each segment numbers
 * its own values; counting goes by these numbers, and only what is shown becomes text.
 */
final class ValueOrdinals {
    private final String field;
    private final List<String> values;
    private final OrdinalMap map;

    private ValueOrdinals(String field, List<String> values, OrdinalMap map) {
        this.field = field;
        this.values = values;
        this.map = map;
    }

    static ValueOrdinals of(IndexReader reader, String field) throws IOException {
        List<LeafReaderContext> leaves = reader.leaves();
        TermsEnum[] terms = new TermsEnum[leaves.size()];
        long[] weights = new long[leaves.size()];
        SortedSetDocValues[] segments = new SortedSetDocValues[leaves.size()];
        for (LeafReaderContext leaf : leaves) {
            SortedSetDocValues segment = DocValues.getSortedSet(leaf.reader(), field);
            segments[leaf.ord] = segment;
            terms[leaf.ord] = segment.termsEnum();
            weights[leaf.ord] = segment.getValueCount();
        }
        OrdinalMap map = OrdinalMap.build(null, terms, weights, PackedInts.DEFAULT);
        List<String> values = new ArrayList<>((int) map.getValueCount());
        for (long ordinal = 0; ordinal < map.getValueCount(); ordinal++) {
            SortedSetDocValues segment = segments[map.getFirstSegmentNumber(ordinal)];
            values.add(segment.lookupOrd(map.getFirstSegmentOrd(ordinal)).utf8ToString());
        }
        return new ValueOrdinals(field, values, map);
    }

    /** All values; the index is the number. */
    List<String> values() {
        return values;
    }

    /** The number of a value, if any unit has it. */
    OptionalInt number(String value) {
        BytesRef wanted = new BytesRef(value);
        int low = 0;
        int high = values.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = new BytesRef(values.get(middle)).compareTo(wanted);
            if (order == 0) {
                return OptionalInt.of(middle);
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return OptionalInt.empty();
    }

    /** The values of a segment's units, as numbers of that segment. */
    SortedSetDocValues values(LeafReaderContext leaf) throws IOException {
        return DocValues.getSortedSet(leaf.reader(), field);
    }

    /** From the numbers of a segment to those over all segments. */
    LongValues global(LeafReaderContext leaf) {
        return map.getGlobalOrds(leaf.ord);
    }
}
