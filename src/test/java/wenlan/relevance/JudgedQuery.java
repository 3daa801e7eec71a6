package wenlan.relevance;

import java.util.List;
import java.util.Map;

/**
 * A query with the lines that answer it.
 *
 * @param type what kind of query it is
 * @param text as typed
 * @param filters dimension and value
 * @param must lines that satisfy the need, any of them; none when nothing in the corpus does
 * @param also lines that are related
 */
public record JudgedQuery(
        String type, String text, Map<String, String> filters, List<Lines> must, List<Lines> also) {
    public JudgedQuery {
        filters = Map.copyOf(filters);
        must = List.copyOf(must);
        also = List.copyOf(also);
    }

    boolean hasAnswer() {
        return !must.isEmpty();
    }
}
