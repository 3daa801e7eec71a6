package wenlan.query;

import wenlan.query.Lexicon.Entry;
import wenlan.search.TermKind;
import wenlan.text.Readings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads Latin letters as the sounds of terms that stand in the corpus. */
final class PinyinReader {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 60;
    private static final int LONGEST_SYLLABLE = 6;
    private static final int MOST_READINGS = 4;

    /** Terms that are gone through for what stands inside of them: the most frequent. */
    private static final int MOST_INNER = 30_000;

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
        String letters = letters(folded);
        if (letters.length() < SHORTEST || letters.length() > LONGEST) {
            return List.of();
        }
        List<String> whole =
                best(letters).stream().map(Entry::folded).limit(MOST_READINGS).toList();
        if (!whole.isEmpty()) {
            return whole;
        }
        List<String> inner = isSpelling(letters) ? inner(letters) : List.of();
        return inner.isEmpty() ? inPieces(letters) : inner;
    }

    /** Terms that so many syllables in a row, parted by white space, spell from end to end. */
    List<String> ofSyllables(List<String> syllables) {
        String letters = letters(String.join("", syllables));
        boolean single = syllables.stream().allMatch(Readings::isSyllable);
        return best(letters).stream()
                .map(Entry::folded)
                .filter(
                        term ->
                                term.length() == syllables.size()
                                        || !single && term.length() > syllables.size())
                .limit(MOST_READINGS)
                .toList();
    }

    private static String letters(String folded) {
        return folded.replaceAll("['’]", "").replace("ü", "v");
    }

    /** Whether folded letters are nothing but syllables. */
    static boolean isSpelling(String letters) {
        boolean[] reached = new boolean[letters.length() + 1];
        reached[0] = true;
        for (int end = 1; end <= letters.length(); end++) {
            for (int start = Math.max(0, end - LONGEST_SYLLABLE); start < end; start++) {
                reached[end] |=
                        reached[start] && Readings.isSyllable(letters.substring(start, end));
            }
        }
        return letters.length() > 1 && reached[letters.length()];
    }

    /** What is spelt so inside of longer terms: the likeliest, which no segmenter cuts out. */
    private List<String> inner(String letters) {
        Map<String, Integer> units = new HashMap<>();
        for (Entry entry : lexicon.mostFrequent(MOST_INNER)) {
            for (int start = 0; start < entry.folded().length() - 1; start++) {
                int end = endOfSpelling(entry.folded(), start, letters, 0);
                if (end > start + 1) {
                    units.merge(entry.folded().substring(start, end), entry.units(), Integer::sum);
                }
            }
        }
        return units.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .limit(1)
                .toList();
    }

    /** Behind the characters from {@code start} on that the letters spell; -1 where none do. */
    private static int endOfSpelling(String term, int start, String letters, int at) {
        if (at == letters.length()) {
            return start;
        }
        if (start == term.length()) {
            return -1;
        }
        for (String reading : Readings.of(term.charAt(start))) {
            if (letters.startsWith(reading, at)) {
                int end = endOfSpelling(term, start + 1, letters, at + reading.length());
                if (end >= 0) {
                    return end;
                }
            }
        }
        return -1;
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
