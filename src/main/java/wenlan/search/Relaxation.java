package wenlan.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Queries that require fewer words, for when no unit holds all of them. What was put in quotes or
 * ruled out stays as it is, and words are never torn into characters.
 */
public final class Relaxation {
    private final Set<QueryNode> words = new LinkedHashSet<>();
    private final List<QueryNode> kept = new ArrayList<>();

    private Relaxation() {}

    /**
     * Ever weaker versions of {@code query}: half of the words, then any of them; none when it asks
     * for a single word.
     */
    public static List<QueryNode> steps(QueryNode query) {
        Relaxation relaxation = new Relaxation();
        relaxation.collect(query);
        int all = relaxation.words.size();
        if (all < 2) {
            return List.of();
        }
        Set<Integer> counts = new LinkedHashSet<>(List.of((all + 1) / 2, 1));
        counts.remove(all);
        return counts.stream().map(relaxation::requiring).toList();
    }

    private void collect(QueryNode node) {
        switch (node) {
            case QueryNode.All all -> {}
            case QueryNode.Term term ->
                    term.words().forEach(w -> words.add(new QueryNode.Term(w, List.of(w))));
            case QueryNode.And and -> and.nodes().forEach(this::collect);
            case QueryNode.Exact exact -> kept.add(exact);
            case QueryNode.Not not -> kept.add(not);
            case QueryNode.Or or -> kept.add(or);
            case QueryNode.AtLeast some -> kept.add(some);
        }
    }

    private QueryNode requiring(int count) {
        List<QueryNode> nodes = new ArrayList<>(kept);
        nodes.add(new QueryNode.AtLeast(count, List.copyOf(words)));
        return nodes.size() == 1 ? nodes.getFirst() : new QueryNode.And(nodes);
    }
}
