package wenlan.query;

import wenlan.text.Folding;
import wenlan.text.ListResource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Words of Taiwan and Hong Kong with those of the mainland, folded. */
final class RegionalWords {
    private static final int MOST = 4;
    private final Map<String, List<String>> words = new HashMap<>();
    private final Map<String, List<String>> regional = new HashMap<>();
    private int longest;

    RegionalWords() {
        for (String[] columns : ListResource.read("/wenlan/query/regional-words.tsv")) {
            String word = Folding.query(columns[0]);
            List<String> mainland =
                    Arrays.stream(columns[1].split("\\|"))
                            .map(Folding::query)
                            .filter(other -> !other.equals(word))
                            .toList();
            if (!mainland.isEmpty()) {
                words.put(word, mainland);
                longest = Math.max(longest, word.length());
                mainland.forEach(
                        other -> regional.computeIfAbsent(other, o -> new ArrayList<>()).add(word));
            }
        }
    }

    /** What a folded word of the mainland is called in Taiwan or Hong Kong; mostly nothing else. */
    List<String> of(String mainland) {
        return regional.getOrDefault(mainland, List.of());
    }

    /**
     * The folded text with the regional words in it put in words of the mainland.
     *
     * @param foreign which of them count: many are ordinary words of the mainland as well
     */
    List<String> variants(String folded, Predicate<String> foreign) {
        List<String> variants = List.of("");
        boolean changed = false;
        int at = 0;
        while (at < folded.length()) {
            int end = Math.min(folded.length(), at + longest);
            while (end > at && !isRegional(folded.substring(at, end), foreign)) {
                end--;
            }
            List<String> pieces =
                    end > at
                            ? words.get(folded.substring(at, end))
                            : List.of(folded.substring(at, at + 1));
            changed |= end > at;
            List<String> next = new ArrayList<>();
            for (String variant : variants) {
                pieces.forEach(piece -> next.add(variant + piece));
            }
            variants = next.subList(0, Math.min(MOST, next.size()));
            at = end > at ? end : at + 1;
        }
        return changed ? List.copyOf(variants) : List.of();
    }

    private boolean isRegional(String word, Predicate<String> foreign) {
        return words.containsKey(word) && foreign.test(word);
    }
}
