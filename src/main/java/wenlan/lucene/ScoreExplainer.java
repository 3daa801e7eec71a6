package wenlan.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

import wenlan.search.Share;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What each part of a query gives to units. Parts are prepared once, however many the units. */
final class ScoreExplainer {
    private final Snapshot snapshot;
    private final List<ScorePart> parts;
    private final Map<Query, Weight> weights = new IdentityHashMap<>();

    ScoreExplainer(Snapshot snapshot, List<ScorePart> parts) {
        this.snapshot = snapshot;
        this.parts = List.copyOf(parts);
    }

    /** What the parts give to the unit of an entry, without what its kind counts. */
    List<Share> explain(int entry) throws IOException {
        return explain(parts, entry);
    }

    private List<Share> explain(List<ScorePart> parts, int entry) throws IOException {
        List<Share> shares = new ArrayList<>();
        for (ScorePart part : parts) {
            if (part.ways().isEmpty()) {
                Explanation found = explanation(part.query(), entry);
                if (found.isMatch()) {
                    shares.add(part.share().scored(found.getValue().doubleValue()));
                }
            } else {
                shares.addAll(bestWay(part, entry));
            }
        }
        return shares;
    }

    private List<Share> bestWay(ScorePart part, int entry) throws IOException {
        List<Share> best = List.of();
        for (List<ScorePart> way : part.ways()) {
            List<Share> shares = explain(way, entry);
            if (Share.sum(shares) > Share.sum(best)) {
                best = shares;
            }
        }
        return best;
    }

    private Explanation explanation(Query query, int entry) throws IOException {
        Weight weight = weights.get(query);
        if (weight == null) {
            weight = snapshot.createWeight(snapshot.rewrite(query), ScoreMode.COMPLETE, 1);
            weights.put(query, weight);
        }
        List<LeafReaderContext> leaves = snapshot.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(entry, leaves));
        return weight.explain(leaf, entry - leaf.docBase);
    }
}
