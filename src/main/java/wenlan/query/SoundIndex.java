package wenlan.query;

import wenlan.query.Lexicon.Entry;
import wenlan.text.Readings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Terms of Chinese characters alone by their sound. */
final class SoundIndex {
    private static final int LONGEST = 10;

    private final Map<String, List<Entry>> same = new HashMap<>();
    private final Map<String, List<Entry>> near = new HashMap<>();
    private int longest;

    SoundIndex(List<Entry> entries) {
        for (Entry entry : entries) {
            if (entry.folded().length() > 1 && entry.folded().length() <= LONGEST) {
                Readings.ways(entry.folded(), false).forEach(way -> add(same, way, entry));
                Readings.ways(entry.folded(), true).forEach(way -> add(near, way, entry));
            }
        }
    }

    private void add(Map<String, List<Entry>> index, String way, Entry entry) {
        index.computeIfAbsent(way, w -> new ArrayList<>(1)).add(entry);
        longest = Math.max(longest, way.length());
    }

    /** Terms that are spelt so in pinyin, most frequent first. */
    List<Entry> spelt(String letters) {
        return same.getOrDefault(letters, List.of());
    }

    /** Letters of the longest term. */
    int longest() {
        return longest;
    }

    /** Terms that sound like a text of Chinese characters, with as many of them. */
    List<Entry> like(String folded) {
        List<Entry> found = new ArrayList<>();
        for (String way : Readings.ways(folded, true)) {
            near.getOrDefault(way, List.of()).stream()
                    .filter(e -> !found.contains(e) && e.folded().length() == folded.length())
                    .forEach(found::add);
        }
        return found;
    }
}
