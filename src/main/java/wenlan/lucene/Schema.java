package wenlan.lucene;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

import wenlan.search.Dimension;

/**
 * Every field name, once. Three types of entry share an index: units, one entry for each report
 * behind its units, and one for each file; all of them carry the file, by which they are replaced.
 */
final class Schema {
    static final String TYPE = "type";
    static final String UNIT = "unit";
    static final String REPORT = "report";
    static final String FILE_RECORD = "file-record";

    static final String FILE = "file";
    static final String ID = "id";

    /** Pairs of adjacent folded characters with positions: the ground of all matching. */
    static final String PAIRS = "pairs";

    /** Single folded characters, for queries of one character. */
    static final String SINGLES = "singles";

    /** Words as smartcn cuts them: for ranking only. */
    static final String WORDS = "words";

    /** The same three over what is read together with a unit ({@code search.UnitContext}). */
    static final String PAIRS_AROUND = "pairsAround";

    static final String SINGLES_AROUND = "singlesAround";

    static final String WORDS_AROUND = "wordsAround";

    static final String KIND = "kind";
    static final String SET_ASIDE = "setAside";

    /**
     * When the report was put, counted over the life of the index, then the place in the report.
     */
    static final String PLACE = "place";

    static final String DATE = "date";
    static final String REPORT_OF_UNIT = "reportOfUnit";

    static final String STORED = "stored";
    static final String ARCHIVE = "archive";

    static final FieldType PAIRS_TYPE = indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    static final FieldType COUNTED_TYPE = indexed(IndexOptions.DOCS_AND_FREQS);

    private Schema() {}

    /** The field of a dimension's values, for filters and counts alike. */
    static String facet(Dimension dimension) {
        return "facet." + dimension.label();
    }

    private static FieldType indexed(IndexOptions options) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setStored(false);
        type.freeze();
        return type;
    }

    /** A field of words that have been cut. */
    static Field words(String name, TokenStream words) {
        return new Field(name, words, COUNTED_TYPE);
    }

    /** A field of pairs of the characters of a folded text. */
    static Field pairs(String name, String folded) {
        return new Field(name, folded, PAIRS_TYPE);
    }

    /** A field of the single characters of a folded text. */
    static Field singles(String name, String folded) {
        return new Field(name, folded, COUNTED_TYPE);
    }
}
