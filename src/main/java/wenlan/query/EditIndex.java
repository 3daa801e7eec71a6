package wenlan.query;

import wenlan.query.Lexicon.Entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Terms by what is left of them without one character: terms that one wrong, missing, doubled or
 * misplaced character parts from a text share such a rest with it. Bounded to the most frequent.
 */
final class EditIndex {
    private static final int MOST = 40_000;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 12;

    private final Map<String, List<Entry>> rests = new HashMap<>();

    EditIndex(List<Entry> entries) {
        entries.stream()
                .filter(e -> e.folded().length() >= SHORTEST && e.folded().length() <= LONGEST)
                .limit(MOST)
                .forEach(
                        entry -> {
                            add(entry.folded(), entry);
                            rests(entry.folded()).forEach(rest -> add(rest, entry));
                        });
    }

    private void add(String rest, Entry entry) {
        rests.computeIfAbsent(rest, r -> new ArrayList<>(1)).add(entry);
    }

    private static Set<String> rests(String text) {
        Set<String> rests = new LinkedHashSet<>();
        for (int at = 0; at < text.length(); at++) {
            rests.add(text.substring(0, at) + text.substring(at + 1));
        }
        return rests;
    }

    /** Terms that may be one edit away from a text. */
    Set<Entry> near(String folded) {
        Set<Entry> found = new LinkedHashSet<>(rests.getOrDefault(folded, List.of()));
        rests(folded).forEach(rest -> found.addAll(rests.getOrDefault(rest, List.of())));
        return found;
    }
}
