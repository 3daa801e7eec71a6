package wenlan.query;

import wenlan.query.Lexicon.Entry;
import wenlan.text.Folding;
import wenlan.text.Readings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Completes what is being typed to terms of the corpus: such as begin with it, then such as begin
 * with its sounds, with its initials, and such as hold it further on; among these the most frequent
 * first. Characters, syllables and initials may be mixed. Works on the lexicon's own entries, with
 * a number for each beside them.
 */
public final class Suggester {
    private static final int LONGEST = 40;

    /** Terms that are gone through for sounds further on: the most frequent. */
    private static final int MOST_INNER = 30_000;

    private final List<Entry> entries;

    /** Numbers of the terms that begin with a character or with a letter of its sound. */
    private final Map<Character, List<Integer>> byFirst = new HashMap<>();

    Suggester(List<Entry> entries) {
        this.entries = entries;
        for (int number = 0; number < entries.size(); number++) {
            for (char first : firsts(entries.get(number).folded().charAt(0))) {
                byFirst.computeIfAbsent(first, f -> new ArrayList<>()).add(number);
            }
        }
    }

    /**
     * A term that what was typed may become.
     *
     * @param text the term as printed
     * @param kind name of its kind in the public interface
     * @param count units that have it
     */
    public record Completion(String text, String kind, int count) {}

    private static Set<Character> firsts(char character) {
        Set<Character> firsts = new LinkedHashSet<>();
        firsts.add(character);
        Readings.of(character).forEach(reading -> firsts.add(reading.charAt(0)));
        return firsts;
    }

    /** At most {@code size} completions of {@code typed}, best first. */
    public List<Completion> complete(String typed, int size) {
        String folded = Folding.query(typed).replace("ü", "v");
        if (folded.isEmpty() || folded.length() > LONGEST) {
            return List.of();
        }
        Set<Entry> found = new LinkedHashSet<>();
        List<Integer> starting = byFirst.getOrDefault(folded.charAt(0), List.of());
        for (Way way : Way.values()) {
            for (int number : starting) {
                Entry entry = entries.get(number);
                if (found.size() < size && way.begins(entry.folded(), folded)) {
                    found.add(entry);
                }
            }
        }
        addInner(folded, size, found);
        return found.stream()
                .map(e -> new Completion(e.text(), e.kind().label(), e.units()))
                .toList();
    }

    private void addInner(String folded, int size, Set<Entry> found) {
        for (Entry entry : entries) {
            if (found.size() < size && entry.folded().indexOf(folded, 1) > 0) {
                found.add(entry);
            }
        }
        boolean sounds = folded.length() > 1 && folded.chars().anyMatch(c -> 'a' <= c && c <= 'z');
        for (int at = 0; sounds && at < Math.min(MOST_INNER, entries.size()); at++) {
            Entry entry = entries.get(at);
            if (found.size() < size && isSpeltWithin(entry.folded(), folded)) {
                found.add(entry);
            }
        }
    }

    private static boolean isSpeltWithin(String term, String typed) {
        for (int start = 1; start < term.length(); start++) {
            if (spells(term, start, typed, 0, false)) {
                return true;
            }
        }
        return false;
    }

    /** How a term can begin with what was typed. */
    private enum Way {
        WRITTEN,
        SPELT,
        INITIALS;

        boolean begins(String term, String typed) {
            return switch (this) {
                case WRITTEN -> term.startsWith(typed);
                case SPELT -> spells(term, 0, typed, 0, false);
                case INITIALS -> spells(term, 0, typed, 0, true);
            };
        }
    }

    /** Whether the typed characters from {@code at} on spell a term from {@code from} on. */
    private static boolean spells(String term, int from, String typed, int at, boolean initials) {
        if (at == typed.length()) {
            return true;
        }
        if (from == term.length()) {
            return false;
        }
        char character = term.charAt(from);
        if (typed.charAt(at) == character && spells(term, from + 1, typed, at + 1, initials)) {
            return true;
        }
        if (!Character.isLetterOrDigit(character) && from > 0) {
            return spells(term, from + 1, typed, at, initials);
        }
        for (String reading : Readings.of(character)) {
            if (reading.charAt(0) == typed.charAt(at)
                    && isSpelt(reading, term, from, typed, at, initials)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpelt(
            String reading, String term, int from, String typed, int at, boolean initials) {
        boolean whole =
                typed.startsWith(reading, at)
                        && spells(term, from + 1, typed, at + reading.length(), initials);
        return whole
                || reading.startsWith(typed.substring(at))
                || initials && spells(term, from + 1, typed, at + 1, true);
    }
}
