package wenlan.lucene;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

import wenlan.search.Dimension;

import java.util.List;

/**
 * Every field name, once. Several types of entry share an index: units, one entry for each report
 * behind its units, for each section and table one with its name, and one for each file; all of
 * them carry the file, by which they are replaced.
 */
final class Schema {
    static final String TYPE = "type";
    static final String UNIT = "unit";
    static final String REPORT = "report";
    static final String FILE_RECORD = "file-record";

    /** Types of the entries that only hold the name of a section or a table. */
    static final String SECTION_NAME = "section-name";

    static final String TABLE_NAME = "table-name";

    static final String FILE = "file";
    static final String ID = "id";

    /** Pairs of adjacent folded characters with positions: the ground of all matching. */
    static final String PAIRS = "pairs";

    /**
     * Single folded characters, for queries of one character; with positions, for pieces that stand
     * close to each other.
     */
    static final String SINGLES = "singles";

    /** Words as smartcn cuts them: for ranking only. */
    static final String WORDS = "words";

    /** The same three over what is read together with a unit ({@code search.UnitContext}). */
    static final String PAIRS_AROUND = "pairsAround";

    static final String SINGLES_AROUND = "singlesAround";

    static final String WORDS_AROUND = "wordsAround";

    /** Pairs of a unit and the passages before and behind it ({@code Neighbours}): for ranking. */
    static final String PAIRS_NEAR = "pairsNear";

    /** Single characters of the same. */
    static final String SINGLES_NEAR = "singlesNear";

    /**
     * Pairs and single characters of a name: of a report its title, of a section its heading, of a
     * table its caption and columns. Of a unit it is what a row inherits from merged cells.
     */
    static final String NAME_PAIRS = "namePairs";

    static final String NAME_SINGLES = "nameSingles";

    /** Whose name it is: the id of the report, section or table. */
    static final String NAMED = "named";

    /** Names and headings of a unit, title of a report, each behind its kind and a tab. */
    static final String TERMS = "terms";

    static final String KIND = "kind";

    /** There for passages that only lead to another one. */
    static final String LEADS = "leads";

    /** Names of the columns of a row, each as a whole: for ranking only. */
    static final String COLUMN = "column";

    /** Kinds of the figures that a unit states ({@code search.StatedFigures}): for ranking only. */
    static final String STATES = "states";

    /** What a heading or caption is as a whole ({@link WholeLine}): for ranking only. */
    static final String WHOLE_LINE = "wholeLine";

    /** Of captions and rows how many units they stand behind the first of their table. */
    static final String BEHIND_CAPTION = "behindCaption";

    static final String SET_ASIDE = "setAside";

    /**
     * When the report was put, counted over the life of the index, then the place in the report.
     */
    static final String PLACE = "place";

    /** The figures of a row ({@code tables.Quantity}), for conditions and orders. */
    static final String QUANTITIES = "quantities";

    static final String DATE = "date";
    static final String REPORT_OF_UNIT = "reportOfUnit";

    /**
     * What an entry is shown by; beside the values, since a search reads it of ten scattered ones.
     */
    static final String RECORD = "record";

    /** Stored and packed: it is large and read one at a time. */
    static final String ARCHIVE = "archive";

    static final FieldType PLACED_TYPE = indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
    static final FieldType COUNTED_TYPE = indexed(IndexOptions.DOCS_AND_FREQS, false);

    /** Names are short and never scored: few entries have any, and norms would cost all of them. */
    static final FieldType NAME_TYPE = indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);

    private Schema() {}

    /** The field of a dimension's values, for filters and counts alike. */
    static String facet(Dimension dimension) {
        return "facet." + dimension.label();
    }

    /** The field of a dimension's value where a unit has no other: for ranking only. */
    static String alone(Dimension dimension) {
        return "alone." + dimension.label();
    }

    private static FieldType indexed(IndexOptions options, boolean omitNorms) {
        FieldType type = new FieldType();
        type.setOmitNorms(omitNorms);
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

    /** A field of pairs of the characters of folded texts. */
    static Field pairs(String name, List<GramSlice> texts) {
        return new GramField(name, name.equals(PAIRS_NEAR) ? COUNTED_TYPE : PLACED_TYPE, 2, texts);
    }

    /** A field of the single characters of folded texts. */
    static Field singles(String name, List<GramSlice> texts) {
        return new GramField(name, name.equals(SINGLES) ? PLACED_TYPE : COUNTED_TYPE, 1, texts);
    }

    /** The two fields of a name. */
    static List<Field> name(GramText folded) {
        return List.of(
                new GramField(NAME_PAIRS, NAME_TYPE, 2, folded.slices()),
                new GramField(NAME_SINGLES, NAME_TYPE, 1, folded.slices()));
    }
}
