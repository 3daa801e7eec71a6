package wenlan.lucene;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

import wenlan.search.CorpusTerm;
import wenlan.search.TermKind;
import wenlan.search.UnitTerms;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the terms of the corpus out of the dictionaries of an index. */
final class CorpusTerms {
    private CorpusTerms() {}

    /** How a term stands in its field. */
    static String value(UnitTerms.Named term) {
        return term.kind().name() + '\t' + term.text() + '\t' + term.canonical();
    }

    static List<CorpusTerm> of(IndexReader reader) throws IOException {
        Map<String, Integer> names = new HashMap<>();
        Map<String, Integer> words = new HashMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            count(leaf.reader(), Schema.TERMS, names);
            count(leaf.reader(), Schema.WORDS, words);
        }
        List<CorpusTerm> terms = new ArrayList<>(names.size() + words.size());
        names.forEach(
                (value, units) -> {
                    String[] parts = value.split("\t", -1);
                    TermKind kind = TermKind.valueOf(parts[0]);
                    terms.add(new CorpusTerm(parts[1], kind, parts[2], units));
                });
        words.forEach(
                (word, units) -> {
                    if (word.length() > 1) {
                        terms.add(new CorpusTerm(word, TermKind.WORD, units));
                    }
                });
        return terms;
    }

    private static void count(LeafReader leaf, String field, Map<String, Integer> counts)
            throws IOException {
        Terms terms = leaf.terms(field);
        if (terms == null) {
            return;
        }
        TermsEnum each = terms.iterator();
        PostingsEnum postings = null;
        while (each.next() != null) {
            int units = each.docFreq();
            Bits live = leaf.getLiveDocs();
            if (live != null) {
                postings = each.postings(postings, PostingsEnum.NONE);
                units = live(postings, live);
            }
            if (units > 0) {
                counts.merge(each.term().utf8ToString(), units, Integer::sum);
            }
        }
    }

    /** A dictionary counts entries that have been replaced until segments are merged. */
    private static int live(PostingsEnum postings, Bits live) throws IOException {
        int units = 0;
        for (int entry = postings.nextDoc();
                entry != DocIdSetIterator.NO_MORE_DOCS;
                entry = postings.nextDoc()) {
            units += live.get(entry) ? 1 : 0;
        }
        return units;
    }
}
