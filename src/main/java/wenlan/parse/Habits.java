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
 *     场景1：, 场景2：
 */
record Habits(int entries, int openings, int questions, int texts, Set<String> labels) {
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
        for (int at = 0; at < lines.size(); at++) {
            String text = lines.get(at).string();
            entries += StackedHeadings.isEntry(text) ? 1 : 0;
            openings += StackedHeadings.isOpening(text) ? 1 : 0;
            texts += text.length() >= AskedHeadings.SHORTEST_ANSWER ? 1 : 0;
            questions += AskedHeadings.isAnswered(lines, at) ? 1 : 0;
            CountedLabel label = CountedLabel.of(text);
            if (label != null) {
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
