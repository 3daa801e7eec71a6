package wenlan.lucene;

import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

import wenlan.search.Share;

import java.util.List;

/**
 * Something that may raise a unit.
 *
 * @param share in words what it gives; its score is still open
 * @param query the units that it raises, and by how much
 * @param ways where it scores by the best of several ways, the parts of each
 */
record ScorePart(Share share, Query query, List<List<ScorePart>> ways) {
    ScorePart {
        ways = ways.stream().map(List::copyOf).toList();
    }

    /** The same with {@code weight} times the score, down to the parts of its ways. */
    ScorePart weighted(float weight) {
        return new ScorePart(
                share.weighted(weight),
                new BoostQuery(query, weight),
                ways.stream()
                        .map(way -> way.stream().map(part -> part.weighted(weight)).toList())
                        .toList());
    }
}
