package wenlan.query;

import wenlan.query.Lexicon.Entry;
import wenlan.search.TermKind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Reads Latin letters as the sounds of terms that stand in the corpus. */
final class PinyinReader {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 60;
    private static final int MOST_READINGS = 4;

    /** People spell names oftener than words. */
    private static final double NAME = 3;

    private final Lexicon lexicon;

    PinyinReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether these may be letters of pinyin: an acronym in capitals is none. */
    static boolean isLatin(String typed) {
        boolean acronym = typed.length() <= 4 && typed.equals(typed.toUpperCase(Locale.ROOT));
        return !typed.isEmpty()
                && !acronym
                && typed.chars().allMatch(c -> "'’".indexOf(c) >= 0 || isLetter(c));
    }

    private static boolean isLetter(int c) {
        return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || c == 'ü' || c == 'Ü';
    }

    /** What may be meant by folded letters, likeliest first; none when they are no pinyin. */
    List<String> readings(String folded) {
        String letters = folded.replaceAll("['’]", "").replace("ü", "v");
        if (letters.length() < SHORTEST || letters.length() > LONGEST) {
            return List.of();
        }
        List<String> whole =
                best(letters).stream().map(Entry::folded).limit(MOST_READINGS).toList();
        return whole.isEmpty() ? inPieces(letters) : whole;
    }

    private List<Entry> best(String letters) {
        return lexicon.sounds().spelt(letters).stream()
                .sorted(
                        Comparator.comparingDouble((Entry e) -> -weight(e))
                                .thenComparing(Entry::folded))
                .toList();
    }

    private double weight(Entry entry) {
        return lexicon.count(entry.folded()) * (entry.kind() == TermKind.WORD ? 1 : NAME);
    }

    /** Letters of several terms in a row: the fewest and most frequent that cover them all. */
    private List<String> inPieces(String letters) {
        String[] texts = new String[letters.length() + 1];
        double[] costs = new double[letters.length() + 1];
        texts[0] = "";
        for (int end = SHORTEST; end <= letters.length(); end++) {
            int first = Math.max(0, end - lexicon.sounds().longest());
            for (int start = first; start <= end - SHORTEST; start++) {
                List<Entry> found =
                        texts[start] == null ? List.of() : likeliest(letters, start, end);
                if (!found.isEmpty()) {
                    double cost = costs[start] + rarity(found.getFirst());
                    if (texts[end] == null || cost < costs[end]) {
                        texts[end] = texts[start] + found.getFirst().folded();
                        costs[end] = cost;
                    }
                }
            }
        }
        List<String> whole = new ArrayList<>();
        if (texts[letters.length()] != null) {
            whole.add(texts[letters.length()]);
        }
        return whole;
    }

    private List<Entry> likeliest(String letters, int start, int end) {
        return lexicon.sounds().spelt(letters.substring(start, end)).stream()
                .sorted(Comparator.comparingInt(e -> -e.units()))
                .limit(1)
                .toList();
    }

    private double rarity(Entry entry) {
        return Math.log((lexicon.total() + 1.0) / (entry.units() + 1.0));
    }
}
