package wenlan.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;

import wenlan.search.QueryNode;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Counts in one go over the units that hold any of some words how many hold so many of them: each
 * word scores 1, so that the score of a unit is the number of its words.
 */
final class Holding implements Collector {
    private final int[] units;

    private Holding(int words) {
        this.units = new int[words + 1];
    }

    static List<Integer> count(Snapshot snapshot, List<QueryNode> kept, List<QueryNode> words)
            throws IOException {
        List<QueryNode> all = new ArrayList<>(kept);
        all.add(new QueryNode.AtLeast(1, words));
        BooleanQuery.Builder query =
                new BooleanQuery.Builder()
                        .add(Conditions.own(new QueryNode.And(all)), Occur.FILTER)
                        .add(new TermQuery(new Term(Schema.TYPE, Schema.UNIT)), Occur.FILTER);
        words.forEach(
                word -> query.add(new ConstantScoreQuery(Conditions.met(word)), Occur.SHOULD));
        int[] units = new int[words.size() + 1];
        for (Holding counted : snapshot.search(query.build(), new Counters(words.size()))) {
            Arrays.setAll(units, at -> units[at] + counted.units[at]);
        }
        for (int at = units.length - 2; at > 0; at--) {
            units[at] += units[at + 1];
        }
        return Arrays.stream(units).skip(1).boxed().toList();
    }

    private record Counters(int words) implements CollectorManager<Holding, Collection<Holding>> {
        @Override
        public Holding newCollector() {
            return new Holding(words);
        }

        @Override
        public Collection<Holding> reduce(Collection<Holding> collectors) {
            return collectors;
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) {
        return new LeafCollector() {
            private Scorable words =
                    new Scorable() {
                        @Override
                        public float score() {
                            return 0;
                        }
                    };

            @Override
            public void setScorer(Scorable scorer) {
                words = scorer;
            }

            @Override
            public void collect(int unit) throws IOException {
                units[(int) words.score()]++;
            }
        };
    }
}
