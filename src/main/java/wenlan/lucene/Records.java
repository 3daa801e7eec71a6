package wenlan.lucene;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;

import wenlan.search.FileRecord;
import wenlan.search.ReportSummary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Reads the entries that are not units. */
final class Records {
    private Records() {}

    /** All file records in order of name. */
    static List<FileRecord> files(DirectoryReader reader) throws IOException {
        IndexSearcher searcher = new IndexSearcher(reader);
        Query query = new TermQuery(new Term(Schema.TYPE, Schema.FILE_RECORD));
        List<FileRecord> files = new ArrayList<>();
        TopDocs found = searcher.search(query, Math.max(1, searcher.count(query)));
        for (ScoreDoc hit : found.scoreDocs) {
            files.add(RecordCodec.decodeFile(record(searcher, hit.doc)));
        }
        files.sort(Comparator.comparing(FileRecord::file));
        return files;
    }

    /** A page, from 1, of the reports in order of file and of place in it. */
    static List<ReportSummary> reports(IndexSearcher searcher, int page, int size)
            throws IOException {
        Query query = new TermQuery(new Term(Schema.TYPE, Schema.REPORT));
        long end = Math.min((long) page * size, Math.max(1, searcher.getIndexReader().maxDoc()));
        Sort byPlace =
                new Sort(
                        new SortField(Schema.FILE, SortField.Type.STRING),
                        new SortField(Schema.PLACE, SortField.Type.LONG));
        TopDocs found =
                searcher.search(
                        query,
                        new TopFieldCollectorManager(
                                byPlace, (int) Math.max(1, end), null, Integer.MAX_VALUE));
        List<ReportSummary> reports = new ArrayList<>();
        for (long at = (long) (page - 1) * size; at < found.scoreDocs.length && size > 0; at++) {
            ScoreDoc hit = found.scoreDocs[(int) at];
            reports.add(RecordCodec.decodeSummary(record(searcher, hit.doc)));
        }
        return reports;
    }

    /** What an entry is shown by. */
    static byte[] record(IndexSearcher searcher, int entry) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(entry, leaves));
        BinaryDocValues records = DocValues.getBinary(leaf.reader(), Schema.RECORD);
        if (!records.advanceExact(entry - leaf.docBase)) {
            throw new CorruptIndexException("entry " + entry + " has no record", leaf.toString());
        }
        return copy(records.binaryValue());
    }

    /** The archive of a report's entry. */
    static byte[] archive(IndexSearcher searcher, int entry) throws IOException {
        Document document = searcher.storedFields().document(entry, Set.of(Schema.ARCHIVE));
        return copy(document.getBinaryValue(Schema.ARCHIVE));
    }

    private static byte[] copy(BytesRef bytes) {
        return Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length);
    }
}
