package wenlan.lucene;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;

import java.util.ArrayList;
import java.util.List;

/**
 * All entries of a report but for its place in the index, which shows when it is put. The place is
 * written into the documents, so that they can be put once only.
 *
 * @param units its units in order
 * @param report the report itself
 * @param names the names in it
 */
record ReportEntries(List<Document> units, Document report, List<Document> names) {

    /**
     * The entries in the order in which they are put: the units, which lie together so, first.
     *
     * @param sequence how many reports were put before
     */
    List<Document> at(int sequence) {
        List<Document> all = new ArrayList<>(units.size() + 1 + names.size());
        for (Document unit : units) {
            unit.add(place(((long) sequence << 32) + all.size()));
            all.add(unit);
        }
        report.add(place(sequence));
        all.add(report);
        all.addAll(names);
        return all;
    }

    private static NumericDocValuesField place(long place) {
        return new NumericDocValuesField(Schema.PLACE, place);
    }
}
