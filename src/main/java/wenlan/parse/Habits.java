package wenlan.parse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a report does again and again, which tells what single lines of it are.
 *
 * @param entries lines that begin with the name of an entry, as in yearbooks
 * @param openings lines that are an entry like 概况 and nothing else
 * @param questions short questions, each with a paragraph below that answers it
 * @param texts lines long enough for a paragraph
 * @param labels words with a number and a colon that count on from 1, each on a line of its own:
 *     场景1：, 场景2：; or that stand in several lines with hash marks: # Slide 3: …
 */
record Habits(int entries, int openings, int questions, int texts, Set<String> labels) {
    /** Lines with hash marks and one word with a number that show a habit. */
    private static final int FEWEST_MARKED = 3;

    Habits {
        labels = Set.copyOf(labels);
    }

    static Habits of(List<Line> lines) {
        int entries = 0;
        int openings = 0;
        int questions = 0;
        int texts = 0;
        Set<String> labels = new HashSet<>();
        Map<String, Integer> counted = new HashMap<>();
        Map<String, Integer> headed = new HashMap<>();
        for (int at = 0; at < lines.size(); at++) {
            String text = lines.get(at).string();
            entries += StackedHeadings.isEntry(text) ? 1 : 0;
            openings += StackedHeadings.isOpening(text) ? 1 : 0;
            texts += text.length() >= AskedHeadings.SHORTEST_ANSWER ? 1 : 0;
            questions += AskedHeadings.isAnswered(lines, at) ? 1 : 0;
            boolean marked = lines.get(at).look().hashes() > 0;
            CountedLabel label = marked ? CountedLabel.ofMarked(text) : CountedLabel.of(text);
            if (label != null && marked) {
                if (headed.merge(label.word(), 1, Integer::sum) == FEWEST_MARKED) {
                    labels.add(label.word());
                }
            } else if (label != null) {
                int before = counted.getOrDefault(label.word(), 0);
                if (before + 1 == label.number() && !lines.get(at).look().bullet()) {
                    counted.put(label.word(), label.number());
                }
                if (before > 0 && before + 1 == label.number()) {
                    labels.add(label.word());
                }
            }
        }
        return new Habits(entries, openings, questions, texts, labels);
    }
}
