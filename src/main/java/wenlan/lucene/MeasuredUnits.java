package wenlan.lucene;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

import wenlan.search.QueryNode;

import java.io.IOException;

/**
 * Rows with a figure that meets a condition: all rows with figures are gone through, which are few
 * beside units, and each asks the condition itself, so that no other reading of it can differ.
 */
final class MeasuredUnits extends Query {
    /** About so many steps does reading the figures of a row take. */
    private static final float COST = 200;

    private final QueryNode.Measured measured;

    MeasuredUnits(QueryNode.Measured measured) {
        this.measured = measured;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf)
                    throws IOException {
                BinaryDocValues rows = leaf.reader().getBinaryDocValues(Schema.QUANTITIES);
                if (rows == null) {
                    return null;
                }
                Scorer scorer = new ConstantScoreScorer(score(), mode, admitted(rows));
                return new DefaultScorerSupplier(scorer);
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return true;
            }
        };
    }

    private TwoPhaseIterator admitted(BinaryDocValues rows) {
        DocIdSetIterator all = rows;
        return new TwoPhaseIterator(all) {
            @Override
            public boolean matches() throws IOException {
                return QuantityCodec.decode(rows.binaryValue()).stream().anyMatch(measured::admits);
            }

            @Override
            public float matchCost() {
                return COST;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return measured.toString();
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && measured.equals(((MeasuredUnits) other).measured);
    }

    @Override
    public int hashCode() {
        return 31 * classHash() + measured.hashCode();
    }
}
