package wenlan.tables;

import wenlan.text.ListResource;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Whether words end in a noun, by a dictionary with parts of speech. */
final class Nouns {
    private static final int LONGEST = 3;

    private static final int SHORTEST = 2;

    private final Set<String> nouns = new HashSet<>();
    private final Set<String> acts = new HashSet<>();
    private final Set<String> endings = new HashSet<>();

    private static final class Held {
        static final Nouns ALL = new Nouns();
    }

    private Nouns() {
        for (String[] columns : ListResource.read("/wenlan/tables/nouns.tsv")) {
            nouns.addAll(Arrays.asList(columns[1].split(" ")));
            acts.addAll(Arrays.asList(columns[2].split(" ")));
            if (columns[0].endsWith("+")) {
                endings.add(columns[0].substring(0, columns[0].length() - 1));
            }
        }
        nouns.remove("");
        acts.remove("");
    }

    /**
     * Whether the last word of a name is a noun; one that the dictionary does not hold is one where
     * nearly all words with its last character are.
     */
    static boolean isLastOf(String name) {
        return isWordLastOf(name)
                || !isActLastOf(name)
                        && name.length() > SHORTEST
                        && Held.ALL.endings.contains(ending(name, 1));
    }

    /** Whether a name ends in a noun that the dictionary holds. */
    static boolean isWordLastOf(String name) {
        for (int length = LONGEST; length >= SHORTEST; length--) {
            if (Held.ALL.nouns.contains(ending(name, length))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the last word of a name is a verb that also names the act: 救助, 改造. */
    static boolean isActLastOf(String name) {
        return Held.ALL.acts.contains(ending(name, SHORTEST));
    }

    private static String ending(String name, int length) {
        return name.substring(Math.max(0, name.length() - length));
    }
}
