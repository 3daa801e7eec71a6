package wenlan.lucene;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import wenlan.document.UnitKind;
import wenlan.search.QueryNode;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Puts the caption of a table just behind the best of its rows that match: a caption and the names
 * of columns hold the words of many a query, but the rows below them the answer. A caption that was
 * typed whole stays where its score puts it, and so does one with what was put in quotes, which a
 * row that is found holds itself.
 *
 * <p>Captions are held back until their rows, which follow them, have been seen. As the score
 * itself is lowered, the order is one of all hits, whatever part of it is shown.
 */
final class Captions {
    private static final Comparator<Held> BEST_FIRST =
            Comparator.comparingDouble(held -> -held.score);

    private final boolean together;
    private final int scoreField;
    private final Comparator<FieldDoc> order;
    private final List<Held> held = new ArrayList<>();
    private final Map<Integer, Float> bestRows = new HashMap<>();

    private record Held(int unit, int table, float score) {}

    /**
     * Captions among the hits of one search.
     *
     * @param ranked whether hits stand in order of their scores
     * @param setAside whether set-aside units are shown, behind all others
     */
    Captions(QueryNode condition, boolean ranked, boolean setAside) {
        this.together = ranked && !isQuoted(condition);
        this.scoreField = setAside ? 1 : 0;
        this.order =
                Comparator.<FieldDoc>comparingInt(hit -> setAside ? (Integer) hit.fields[0] : 0)
                        .thenComparing(this::score, Comparator.reverseOrder())
                        .thenComparing(hit -> (BytesRef) hit.fields[scoreField + 1])
                        .thenComparing(hit -> (Long) hit.fields[scoreField + 2]);
    }

    private static boolean isQuoted(QueryNode node) {
        return switch (node) {
            case QueryNode.Exact exact -> !exact.whole();
            case QueryNode.Relaxed relaxed -> isQuoted(relaxed.asked());
            case QueryNode.And and ->
                    and.nodes().stream()
                            .filter(part -> !part.isRestriction())
                            .allMatch(Captions::isQuoted);
            default -> false;
        };
    }

    /** Captions within one segment. */
    interface InSegment {
        /** Whether the unit at hand is a caption that is held back. */
        boolean holds(int unit, WeightedByKind scored) throws IOException;
    }

    InSegment in(LeafReaderContext leaf) throws IOException {
        if (!together) {
            return (unit, scored) -> false;
        }
        NumericDocValues behind = DocValues.getNumeric(leaf.reader(), Schema.BEHIND_CAPTION);
        return (unit, scored) -> {
            if (!behind.advanceExact(unit)) {
                return false;
            }
            int table = leaf.docBase + unit - (int) behind.longValue();
            if (scored.kind() == UnitKind.TABLE_ROW) {
                bestRows.merge(table, scored.score(), Math::max);
                return false;
            }
            return !scored.isTyped()
                    && held.add(new Held(leaf.docBase + unit, table, scored.score()));
        };
    }

    /** The scores of the captions that stand behind a row which would have come after them. */
    Map<Integer, Float> lowered() {
        Map<Integer, Float> scores = new HashMap<>();
        for (Held caption : held) {
            Held placed = placed(caption);
            if (placed.score < caption.score) {
                scores.put(caption.unit, placed.score);
            }
        }
        return scores;
    }

    /**
     * The best hits with the captions among them.
     *
     * @param others the best of all others
     * @param behind what the hits come behind, null for the first ones
     * @param most how many are wanted
     */
    List<ScoreDoc> among(
            ScoreDoc[] others, @Nullable FieldDoc behind, int most, List<LeafReaderContext> leaves)
            throws IOException {
        if (held.isEmpty()) {
            return List.of(others);
        }
        List<FieldDoc> hits = new ArrayList<>(Stream.of(others).map(FieldDoc.class::cast).toList());
        boolean full = hits.size() == most;
        float least = full && scoreField == 0 ? score(hits.getLast()) : Float.NEGATIVE_INFINITY;
        for (Held caption : held.stream().map(this::placed).sorted(BEST_FIRST).toList()) {
            if (caption.score < least) {
                break;
            }
            FieldDoc hit = hit(caption, leaves);
            if (behind == null || order.compare(behind, hit) < 0) {
                hits.add(hit);
            }
        }
        hits.sort(order);
        return List.copyOf(hits.subList(0, Math.min(most, hits.size())));
    }

    private Held placed(Held caption) {
        float row = bestRows.getOrDefault(caption.table, caption.score);
        return row < caption.score
                ? new Held(caption.unit, caption.table, Math.nextDown(row))
                : caption;
    }

    private float score(FieldDoc hit) {
        return (Float) hit.fields[scoreField];
    }

    private FieldDoc hit(Held caption, List<LeafReaderContext> leaves) throws IOException {
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(caption.unit, leaves));
        int unit = caption.unit - leaf.docBase;
        SortedDocValues files = DocValues.getSorted(leaf.reader(), Schema.FILE);
        NumericDocValues places = DocValues.getNumeric(leaf.reader(), Schema.PLACE);
        BytesRef file = new BytesRef();
        if (files.advanceExact(unit)) {
            file = BytesRef.deepCopyOf(files.lookupOrd(files.ordValue()));
        }
        long place = places.advanceExact(unit) ? places.longValue() : 0;
        Object[] fields =
                scoreField == 0
                        ? new Object[] {caption.score, file, place}
                        : new Object[] {0, caption.score, file, place};
        return new FieldDoc(caption.unit, caption.score, fields);
    }
}
