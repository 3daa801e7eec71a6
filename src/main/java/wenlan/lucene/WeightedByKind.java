package wenlan.lucene;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorable;
import org.jspecify.annotations.Nullable;

import wenlan.document.UnitKind;
import wenlan.search.RankingProfile;

import java.io.IOException;

/**
 * The score of the unit at hand, times what a unit of its kind counts. A heading or caption that
 * was typed whole is what was wanted, and keeps all of its score.
 */
final class WeightedByKind extends Scorable {
    private static final UnitKind[] KINDS = UnitKind.values();

    private final RankingProfile profile;
    private final NumericDocValues kinds;
    private final NumericDocValues leads;
    private final DocIdSetIterator typed;
    private @Nullable Scorable scorer;
    private int unit = -1;
    private float score = Float.NaN;

    /**
     * Scores within one segment.
     *
     * @param line what was typed as a whole line ({@link WholeLine#typed})
     */
    WeightedByKind(LeafReaderContext leaf, RankingProfile profile, String line) throws IOException {
        this.profile = profile;
        this.kinds = DocValues.getNumeric(leaf.reader(), Schema.KIND);
        this.leads = DocValues.getNumeric(leaf.reader(), Schema.LEADS);
        Term whole = new Term(Schema.WHOLE_LINE, line);
        PostingsEnum lines =
                line.isEmpty() ? null : leaf.reader().postings(whole, PostingsEnum.NONE);
        this.typed = lines == null ? DocIdSetIterator.empty() : lines;
    }

    void of(Scorable weighed) {
        scorer = weighed;
    }

    /** Lucene's scorers know the unit at hand but do not say it, so it is told. */
    void at(int nextUnit) {
        unit = nextUnit;
        score = Float.NaN;
    }

    /** The kind of the unit at hand. */
    UnitKind kind() throws IOException {
        return kinds.advanceExact(unit) ? KINDS[(int) kinds.longValue()] : UnitKind.PARAGRAPH;
    }

    /** Whether the unit at hand is a line that was typed whole. */
    boolean isTyped() throws IOException {
        return typed.docID() == unit || typed.docID() < unit && typed.advance(unit) == unit;
    }

    /** What the unit at hand counts. */
    float weight() throws IOException {
        return isTyped() ? 1 : profile.weight(kind(), leads.advanceExact(unit));
    }

    @Override
    public float score() throws IOException {
        if (Float.isNaN(score) && scorer != null) {
            score = scorer.score() * weight();
        }
        return score;
    }
}
