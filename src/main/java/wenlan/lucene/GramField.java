package wenlan.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableFieldType;

import java.util.List;

/** A field of the grams of folded texts, cut by one stream for all entries of an index. */
final class GramField extends Field {
    private final int size;
    private final boolean placed;
    private final List<GramSlice> texts;

    /**
     * A field of runs of {@code size} characters, 1 or 2, of all {@code texts}; with the borders of
     * words where it keeps the places of pairs, by which alone they can be asked for.
     */
    GramField(String name, IndexableFieldType type, int size, List<GramSlice> texts) {
        super(name, type);
        this.size = size;
        this.placed = type.indexOptions() == IndexOptions.DOCS_AND_FREQS_AND_POSITIONS;
        this.texts = texts;
    }

    @Override
    public TokenStream tokenStream(Analyzer unneeded, TokenStream last) {
        GramStream stream = last instanceof GramStream used ? used : new GramStream(size, placed);
        return stream.over(texts);
    }
}
