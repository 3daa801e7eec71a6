package wenlan.query;

import wenlan.search.CorpusTerm;
import wenlan.text.Folding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Short and full names of the same organisation, as the corpus uses them: names that are counted
 * under one canonical name stand for each other. A name that stands for several organisations, such
 * as 市财政局 where reports of several cities use it, stands for none.
 */
final class OtherNames {
    /** Names that are kept, of the most frequent organisations. */
    private static final int MOST = 100_000;

    private final Map<String, List<String>> names = new HashMap<>();

    OtherNames(List<CorpusTerm> terms) {
        List<CorpusTerm> organisations =
                terms.stream()
                        .filter(term -> !term.canonical().isEmpty())
                        .sorted(
                                Comparator.comparingInt((CorpusTerm term) -> -term.units())
                                        .thenComparing(CorpusTerm::text))
                        .limit(MOST)
                        .toList();
        Map<String, Set<String>> meanings = new HashMap<>();
        Map<String, Set<String>> printed = new HashMap<>();
        for (CorpusTerm term : organisations) {
            add(meanings, Folding.query(term.text()), Folding.query(term.canonical()));
            add(meanings, Folding.query(term.canonical()), Folding.query(term.canonical()));
        }
        for (CorpusTerm term : organisations) {
            String canonical = Folding.query(term.canonical());
            String folded = Folding.query(term.text());
            if (isOne(meanings, canonical) && isOne(meanings, folded)) {
                add(printed, canonical, term.text());
                add(printed, canonical, term.canonical());
            }
        }
        printed.values().forEach(this::addAll);
    }

    private static void add(Map<String, Set<String>> sets, String key, String value) {
        sets.computeIfAbsent(key, k -> new LinkedHashSet<>(2)).add(value);
    }

    private static boolean isOne(Map<String, Set<String>> meanings, String folded) {
        return meanings.getOrDefault(folded, Set.of()).size() == 1;
    }

    private void addAll(Set<String> same) {
        for (String name : same) {
            String folded = Folding.query(name);
            List<String> others = new ArrayList<>(same);
            others.removeIf(other -> Folding.query(other).equals(folded));
            if (!others.isEmpty()) {
                names.put(folded, List.copyOf(others));
            }
        }
    }

    /** The other names of the organisation that a folded name stands for; the usual ones first. */
    List<String> of(String folded) {
        return names.getOrDefault(folded, List.of());
    }
}
