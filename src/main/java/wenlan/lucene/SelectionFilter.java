package wenlan.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongBitSet;

import wenlan.search.Selection;

import java.io.IOException;

/** Decides for single units what a selection says, by the numbers of their values. */
final class SelectionFilter {
    private final Selection selection;
    private final ValueOrdinals ordinals;

    SelectionFilter(Selection selection, ValueOrdinals ordinals) {
        this.selection = selection;
        this.ordinals = ordinals;
    }

    Selection selection() {
        return selection;
    }

    /** What a selection says of a unit. */
    enum Verdict {
        ADMITTED,
        /** It has none of the values asked for; the facet of the dimension still counts it. */
        NOT_ASKED_FOR,
        /** It has a value that is left out. */
        REJECTED
    }

    /** Deciding within one segment. */
    interface InSegment {
        Verdict verdict(int unit) throws IOException;
    }

    InSegment in(LeafReaderContext leaf) throws IOException {
        SortedSetDocValues values = ordinals.values(leaf);
        LongBitSet included = new LongBitSet(Math.max(1, values.getValueCount()));
        LongBitSet excluded = new LongBitSet(Math.max(1, values.getValueCount()));
        mark(leaf, values.getValueCount(), included, excluded);
        return unit -> {
            boolean asked = !selection.includes();
            if (values.advanceExact(unit)) {
                for (int left = values.docValueCount(); left > 0; left--) {
                    long ordinal = values.nextOrd();
                    if (excluded.get(ordinal)) {
                        return Verdict.REJECTED;
                    }
                    asked |= included.get(ordinal);
                }
            }
            return asked ? Verdict.ADMITTED : Verdict.NOT_ASKED_FOR;
        };
    }

    private void mark(
            LeafReaderContext leaf, long count, LongBitSet included, LongBitSet excluded) {
        for (long ordinal = 0; ordinal < count; ordinal++) {
            String value = ordinals.values().get((int) ordinals.global(leaf).get(ordinal));
            if (selection.isSelected(value)) {
                included.set(ordinal);
            }
            if (selection.excluded().contains(value)) {
                excluded.set(ordinal);
            }
        }
    }
}
