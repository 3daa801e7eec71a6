package wenlan.parse;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The contents page of a report.
 *
 * @param from its first line
 * @param to behind its last line
 * @param entries what it names, in order
 * @param index entries by key of number and title, and by key of the title alone
 */
record Contents(int from, int to, List<Entry> entries, Map<String, List<Integer>> index) {
    /** A report without contents page. */
    static final Contents NONE = new Contents(0, 0, List.of(), Map.of());

    Contents {
        entries = List.copyOf(entries);
        index = Map.copyOf(index);
    }

    /**
     * An entry.
     *
     * @param title number and title as printed, without the page
     * @param mark its number, null without one
     * @param titleKey key of the title without its number
     */
    record Entry(String title, @Nullable NumberMark mark, String titleKey) {
        String key() {
            return Chars.key(title);
        }
    }

    static Contents of(int from, int to, List<Entry> entries) {
        Map<String, List<Integer>> index = new HashMap<>();
        for (int at = 0; at < entries.size(); at++) {
            put(index, entries.get(at).key(), at);
            if (!entries.get(at).titleKey().equals(entries.get(at).key())) {
                put(index, entries.get(at).titleKey(), at);
            }
        }
        return new Contents(from, to, entries, index);
    }

    private static void put(Map<String, List<Integer>> index, String key, int at) {
        if (key.length() >= 2) {
            index.computeIfAbsent(key, k -> new java.util.ArrayList<>()).add(at);
        }
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    boolean contains(int line) {
        return line >= from && line < to;
    }

    /** The first entry behind {@code after} with a key, or -1. */
    int find(String key, int after) {
        for (int at : index.getOrDefault(key, List.of())) {
            if (at > after) {
                return at;
            }
        }
        return -1;
    }

    /** Whether an entry behind {@code after} begins with a key and goes on. */
    boolean begins(String key, int after) {
        if (key.length() < 2) {
            return false;
        }
        int last = Math.min(entries.size(), after + 1 + 40);
        for (int at = after + 1; at < last; at++) {
            Entry entry = entries.get(at);
            if (entry.key().startsWith(key) || entry.titleKey().startsWith(key)) {
                return true;
            }
        }
        return false;
    }
}
